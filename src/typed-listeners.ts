import type {ClerkMfaSignInEventMap} from './events.js';

/** Listeners of the element know the class of each of its events, the way the DOM's own types do it. */
declare module './clerk-mfa-sign-in.js' {
  interface ClerkMfaSignIn {
    addEventListener<Type extends keyof ClerkMfaSignInEventMap>(
      type: Type,
      listener: (this: ClerkMfaSignIn, event: ClerkMfaSignInEventMap[Type]) => unknown,
      options?: boolean | AddEventListenerOptions,
    ): void;
    addEventListener<Type extends keyof HTMLElementEventMap>(
      type: Type,
      listener: (this: ClerkMfaSignIn, event: HTMLElementEventMap[Type]) => unknown,
      options?: boolean | AddEventListenerOptions,
    ): void;
    addEventListener(
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ): void;
    removeEventListener<Type extends keyof ClerkMfaSignInEventMap>(
      type: Type,
      listener: (this: ClerkMfaSignIn, event: ClerkMfaSignInEventMap[Type]) => unknown,
      options?: boolean | EventListenerOptions,
    ): void;
    removeEventListener<Type extends keyof HTMLElementEventMap>(
      type: Type,
      listener: (this: ClerkMfaSignIn, event: HTMLElementEventMap[Type]) => unknown,
      options?: boolean | EventListenerOptions,
    ): void;
    removeEventListener(
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | EventListenerOptions,
    ): void;
  }
}

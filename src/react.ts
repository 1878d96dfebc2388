'use client';
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type ReactNode,
  type RefAttributes,
} from 'react';
import './define.js';
import type {ClerkMfaSignIn as ClerkMfaSignInElement} from './define.js';
import type {SessionTaskEvent, SignedInEvent, SignInErrorEvent, StepChangeEvent} from './events.js';

export type {ClerkMfaSignInElement};

type PropertyName =
  | 'publishableKey'
  | 'proxyUrl'
  | 'domain'
  | 'clerkJsUrl'
  | 'forceRedirectUrl'
  | 'fallbackRedirectUrl'
  | 'signUpUrl'
  | 'identifier'
  | 'headingLevel'
  | 'noResume'
  | 'userButton'
  | 'formRoot'
  | 'disabled'
  | 'localization'
  | 'clerk';

/** The properties of the element. One that is left out, `undefined` or `null` has the element's default. */
export type ClerkMfaSignInProperties = {
  readonly [Name in PropertyName]?: ClerkMfaSignInElement[Name] | null | undefined;
};

/** Called with the element's own events. */
export interface ClerkMfaSignInHandlers {
  /** Somebody is signed in. `event.preventDefault()` stops the redirect: go to `event.detail.redirectUrl` by your router. */
  readonly onSignedIn?: ((event: SignedInEvent) => void) | undefined;
  /** Something did not work. */
  readonly onSignInError?: ((event: SignInErrorEvent) => void) | undefined;
  /** The visitor is at another step. */
  readonly onStepChange?: ((event: StepChangeEvent) => void) | undefined;
  /** A session is pending on a task. `event.preventDefault()`: the page handles it. */
  readonly onSessionTask?: ((event: SessionTaskEvent) => void) | undefined;
}

/** Props of {@link ClerkMfaSignIn}: the element's properties and events, and what any element takes. */
export interface ClerkMfaSignInProps
  extends
    ClerkMfaSignInProperties,
    ClerkMfaSignInHandlers,
    Omit<
      HTMLAttributes<ClerkMfaSignInElement>,
      keyof ClerkMfaSignInProperties | 'children' | 'dangerouslySetInnerHTML'
    > {
  /** Content for the element's slots: `<p slot="footer">…</p>`. */
  readonly children?: ReactNode;
}

// Objects and not lists, so that one that is missing here does not compile.
const PROPERTIES: Readonly<Record<PropertyName, true>> = {
  publishableKey: true,
  proxyUrl: true,
  domain: true,
  clerkJsUrl: true,
  forceRedirectUrl: true,
  fallbackRedirectUrl: true,
  signUpUrl: true,
  identifier: true,
  headingLevel: true,
  noResume: true,
  userButton: true,
  formRoot: true,
  disabled: true,
  localization: true,
  clerk: true,
};

const HANDLERS: Readonly<Record<keyof ClerkMfaSignInHandlers, string>> = {
  onSignedIn: 'signed-in',
  onSignInError: 'sign-in-error',
  onStepChange: 'step-change',
  onSessionTask: 'session-task',
};

// React 18 warns of layout effects on the server, where nothing is laid out.
const useClientLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * `<clerk-mfa-sign-in>` as a component for React 18 and 19, which registers the element. Its ref is the element.
 *
 * On the server, and until React has hydrated it, the element has `defer-hydration` and no child of its own; then its
 * properties and listeners are set, and it starts.
 */
export const ClerkMfaSignIn: ForwardRefExoticComponent<ClerkMfaSignInProps & RefAttributes<ClerkMfaSignInElement>> =
  forwardRef<ClerkMfaSignInElement, ClerkMfaSignInProps>(function ClerkMfaSignIn(props, ref) {
    const elementRef = useRef<ClerkMfaSignInElement>(null);
    const given = useRef<ClerkMfaSignInProps>({});
    // SAFETY: refs are set before layout effects run, and React clears them only when the element leaves.
    useImperativeHandle(ref, () => elementRef.current as ClerkMfaSignInElement, []);

    // By property and not by attribute: React 18 knows attributes only, and React 19 not before the element is defined.
    useClientLayoutEffect(() => {
      const element = elementRef.current as unknown as Record<string, unknown>;
      for (const name of Object.keys(PROPERTIES) as PropertyName[]) {
        if (props[name] !== given.current[name]) element[name] = props[name] ?? null;
      }
      if (props.autoFocus !== given.current.autoFocus) element['autofocus'] = props.autoFocus ?? false;
      given.current = props;
    });

    useClientLayoutEffect(() => {
      const element = elementRef.current;
      const listening = new AbortController();
      for (const [name, type] of Object.entries(HANDLERS)) {
        // SAFETY: each handler takes the event of its own type.
        const handle = (event: Event): unknown =>
          (given.current[name as keyof ClerkMfaSignInHandlers] as ((event: Event) => void) | undefined)?.(event);
        element?.addEventListener(type, handle, {signal: listening.signal});
      }
      element?.removeAttribute('defer-hydration');
      return () => listening.abort();
    }, []);

    return createElement('clerk-mfa-sign-in', {...attributesOf(props), ref: elementRef, 'defer-hydration': ''});
  });

/** What React itself is to handle. */
function attributesOf({autoFocus: _autoFocus, className, ...props}: ClerkMfaSignInProps): Record<string, unknown> {
  const rest = Object.entries(props).filter(([name]) => !(name in PROPERTIES) && !(name in HANDLERS));
  // React 18 does not translate `className` for custom elements.
  return {...Object.fromEntries(rest), ...(className === undefined ? {} : {class: className})};
}

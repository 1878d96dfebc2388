import type {EnvironmentLike} from './environment-like.js';
import type {SignInLike} from './sign-in-like.js';

export type {EnvironmentLike} from './environment-like.js';
export type {SignInLike, VerificationLike} from './sign-in-like.js';

/**
 * The part of a Clerk instance that this package uses, by shape. Instances of `@clerk/clerk-js` 6 fit; the package
 * needs neither their code nor their types, and a page may bring its own copy of either.
 */
export interface ClerkLike {
  readonly loaded: boolean;
  readonly publishableKey?: string | undefined;
  readonly instanceType?: string | undefined;
  readonly client: ClientLike | null | undefined;
  readonly session: SessionLike | null | undefined;
  load(options?: object): Promise<void>;
  addListener(listener: () => void, options?: {skipInitialEmit?: boolean}): () => void;
  on?(event: 'status', handler: (status: string) => void, options?: {notify?: boolean}): void;
  off?(event: 'status', handler: (status: string) => void): void;
  setActive(params: {session: string; navigate: (args: {decorateUrl: (url: string) => string}) => void}): Promise<void>;
  signOut(onSignedOut: () => void, options: {sessionId: string}): Promise<void>;
  buildAfterSignInUrl(options: {params: URLSearchParams}): string;
  buildUrlWithAuth(url: string): string;
  navigate(url: string): Promise<unknown> | void;
  mountUserButton(node: HTMLDivElement): void;
  unmountUserButton(node: HTMLDivElement): void;
  mountTaskChooseOrganization?(node: HTMLDivElement, props: TaskProps): void;
  unmountTaskChooseOrganization?(node: HTMLDivElement): void;
  mountTaskResetPassword?(node: HTMLDivElement, props: TaskProps): void;
  unmountTaskResetPassword?(node: HTMLDivElement): void;
  mountTaskSetupMFA?(node: HTMLDivElement, props: TaskProps): void;
  unmountTaskSetupMFA?(node: HTMLDivElement): void;
}

/** What Clerk's components for session tasks are given. */
export interface TaskProps {
  readonly redirectUrlComplete: string;
}

/** Clerk's `ClientResource`, by shape. */
export interface ClientLike {
  readonly signIn: SignInLike;
  readonly sessions: readonly SessionLike[];
  readonly lastActiveSessionId: string | null;
  reload(): Promise<unknown>;
}

/** Clerk's `SessionResource`, by shape. */
export interface SessionLike {
  readonly id: string;
  readonly status: string;
  readonly currentTask?: {readonly key: string} | undefined;
  readonly publicUserData?: {readonly identifier?: string | null; readonly userId?: string | undefined} | undefined;
  readonly user?: UserLike | null | undefined;
}

/** Clerk's `UserResource`, by shape. */
export interface UserLike {
  readonly id: string;
  readonly primaryEmailAddress?: {readonly emailAddress: string} | null | undefined;
}

/** What is used of Clerk although Clerk does not declare it: all of it may be missing. */
export interface ClerkInternals {
  readonly __internal_environment?: EnvironmentLike | null;
  readonly __internal_protectChallengeLoadTimeoutMs?: number | undefined;
  __internal_getOption?(key: string): unknown;
  /** Cannot be undone. The callback must not throw, nor answer with `false`. */
  __internal_onAfterResponse?(callback: (request: unknown, response: unknown) => void): void;
  __internal_isWebAuthnSupported?(): boolean;
  __internal_isWebAuthnAutofillSupported?(): Promise<boolean>;
}

/** A Clerk instance by what it does not declare. */
export function internalsOf(clerk: ClerkLike): ClerkInternals {
  return clerk as ClerkInternals;
}

/** The instance's settings; `null` before Clerk is loaded, or where this Clerk does not tell. */
export function environmentOf(clerk: ClerkLike): EnvironmentLike | null {
  return internalsOf(clerk).__internal_environment ?? null;
}

/** An option that `clerk.load()` was called with; `undefined` before that, or where this Clerk does not tell. */
export function loadOptionOf(clerk: ClerkLike, key: string): unknown {
  return internalsOf(clerk).__internal_getOption?.(key);
}

/** Whether `load()` has been called, by whomever. `clerk.status` does not tell: it says `loading` before that, too. */
export function isLoadBegun(clerk: ClerkLike): boolean {
  return loadOptionOf(clerk, 'standardBrowser') !== undefined;
}

/** Whether a value is a Clerk instance. `window.Clerk` may also be an element with that id. */
export function isClerkLike(value: unknown): value is ClerkLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'loaded' in value &&
    typeof value.loaded === 'boolean' &&
    'load' in value &&
    typeof value.load === 'function'
  );
}

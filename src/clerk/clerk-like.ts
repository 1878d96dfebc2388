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
}

/** Clerk's `ClientResource`, by shape. */
export interface ClientLike {
  readonly signIn: SignInLike;
  readonly sessions: readonly SessionLike[];
  readonly lastActiveSessionId: string | null;
  reload(): Promise<unknown>;
}

/** Clerk's `SignInResource`, by shape. Its instance is replaced on every answer: never keep one. */
export interface SignInLike {
  readonly id?: string | undefined;
  readonly status: string | null;
  readonly identifier: string | null;
  readonly createdSessionId: string | null;
  readonly supportedSecondFactors: readonly {readonly strategy: string}[] | null;
  readonly firstFactorVerification: VerificationLike;
  readonly secondFactorVerification: VerificationLike;
  readonly protectCheck?: unknown;
  create(
    params: {strategy: 'password'; identifier: string; password: string} | Record<never, never>,
  ): Promise<SignInLike>;
  attemptSecondFactor(params: {strategy: 'totp' | 'backup_code'; code: string}): Promise<SignInLike>;
}

/** Clerk's `VerificationResource`, by shape. */
export interface VerificationLike {
  readonly status: string | null;
  readonly strategy: string | null;
  readonly expireAt: Date | null;
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

/** What Clerk knows of the instance's settings. Clerk does not declare it, so nothing of it is taken for granted. */
export interface EnvironmentLike {
  readonly authConfig?: {readonly singleSessionMode?: boolean};
  readonly displayConfig?: {readonly applicationName?: string};
  readonly userSettings?: {
    readonly attributes?: Readonly<
      Record<string, {readonly enabled?: boolean; readonly used_for_second_factor?: boolean} | undefined>
    >;
  };
}

interface ClerkInternals {
  readonly __internal_environment?: EnvironmentLike | null;
  __internal_getOption?(key: string): unknown;
}

/** The instance's settings; `null` before Clerk is loaded, or where this Clerk does not tell. */
export function environmentOf(clerk: ClerkLike): EnvironmentLike | null {
  return (clerk as ClerkInternals).__internal_environment ?? null;
}

/** An option that `clerk.load()` was called with; `undefined` before that, or where this Clerk does not tell. */
export function loadOptionOf(clerk: ClerkLike, key: string): unknown {
  return (clerk as ClerkInternals).__internal_getOption?.(key);
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

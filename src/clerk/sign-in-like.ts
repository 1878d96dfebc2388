/** Clerk's `SignInResource`, by shape. Its instance is replaced on every answer: never keep one. */
export interface SignInLike {
  readonly id?: string | undefined;
  readonly status: string | null;
  readonly identifier: string | null;
  readonly createdSessionId: string | null;
  readonly supportedFirstFactors: readonly FactorLike[] | null;
  readonly supportedSecondFactors: readonly FactorLike[] | null;
  readonly firstFactorVerification: VerificationLike;
  readonly secondFactorVerification: VerificationLike;
  readonly clientTrustState?: string | undefined;
  readonly protectCheck?: ProtectCheckLike | null | undefined;
  create(
    params: {strategy: 'password'; identifier: string; password: string} | {identifier: string} | Record<never, never>,
  ): Promise<SignInLike>;
  prepareFirstFactor(params: PrepareParams): Promise<SignInLike>;
  prepareSecondFactor(params: PrepareParams): Promise<SignInLike>;
  attemptFirstFactor(params: AttemptParams): Promise<SignInLike>;
  attemptSecondFactor(params: AttemptParams): Promise<SignInLike>;
  authenticateWithPasskey(params?: {readonly flow?: 'autofill' | 'discoverable'}): Promise<SignInLike>;
  authenticateWithRedirect(params: RedirectParams): Promise<void>;
  resetPassword(params: {readonly password: string; readonly signOutOfOtherSessions?: boolean}): Promise<SignInLike>;
  /** Newer than the first releases of clerk-js 6. */
  submitProtectCheck?(params: {readonly proofToken: string}): Promise<SignInLike>;
  validatePassword?(
    password: string,
    callbacks?: {readonly onValidation?: (result: PasswordValidationLike) => void},
  ): void;
  reload(): Promise<SignInLike>;
}

/** One of Clerk's `SignInFactor`s, by shape: all that any of them has. */
export interface FactorLike {
  readonly strategy: string;
  readonly safeIdentifier?: string | undefined;
  readonly emailAddressId?: string | undefined;
  readonly phoneNumberId?: string | undefined;
  readonly enterpriseConnectionId?: string | undefined;
  readonly enterpriseConnectionName?: string | undefined;
  readonly primary?: boolean | undefined;
  readonly default?: boolean | undefined;
}

/** Clerk's `VerificationResource`, by shape. */
export interface VerificationLike {
  readonly status: string | null;
  readonly strategy: string | null;
  readonly expireAt: Date | null;
  readonly error?:
    {readonly code: string; readonly message: string; readonly longMessage?: string | undefined} | null | undefined;
}

/** Clerk's `ProtectCheckResource`, by shape. */
export interface ProtectCheckLike {
  /** One for each challenge. */
  readonly token: string;
  readonly sdkUrl: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number | undefined;
}

/** What sends a code or a link. */
export interface PrepareParams {
  readonly strategy: string;
  readonly emailAddressId?: string;
  readonly phoneNumberId?: string;
  readonly redirectUrl?: string;
}

/** What proves a factor. */
export interface AttemptParams {
  readonly strategy: string;
  readonly code?: string;
  readonly password?: string;
}

/** What leads to a provider. */
export interface RedirectParams {
  readonly strategy: string;
  readonly redirectUrl: string;
  readonly redirectUrlComplete: string;
  readonly continueSignIn?: boolean;
  readonly identifier?: string;
  readonly enterpriseConnectionId?: string;
}

/** Clerk's `PasswordValidation`, by shape. */
export interface PasswordValidationLike {
  readonly strength?:
    | {
        readonly state: string;
        readonly result: {readonly score: number; readonly feedback: {readonly suggestions: readonly string[]}};
      }
    | undefined;
}

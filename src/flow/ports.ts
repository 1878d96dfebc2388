/**
 * What the flow needs of the world. Nothing here is a browser or a Clerk object, so that the flow can be driven by a
 * test, by another client of Clerk, or by the adapter in `clerk/clerk-port.ts`.
 */

/** Clerk asks for a first proof of who one is, and maybe for a second one. Device trust is a second one. */
export type FactorStage = 'first' | 'second';

/** One way of proving who one is, as Clerk offers it for an attempt. */
export interface Factor {
  /** Clerk's name of it: `totp`, `backup_code`, `phone_code`, `oauth_google`, … New ones may appear at any time. */
  readonly strategy: string;
  /** Clerk's id of the e-mail address, phone number or enterprise connection that it uses; `null` where it has none. */
  readonly targetId: string | null;
  /** What it uses, for display: an address or a number, masked by Clerk, or the name of a provider. */
  readonly target: string | null;
  /** Clerk's default, else its primary one, among those of the same strategy. */
  readonly preferred: boolean;
}

/** State of the proof of one factor. */
export interface Verification {
  /** `unverified`, `verified`, `transferable`, `failed`, `expired`, or `null` where none was begun. */
  readonly status: string | null;
  readonly strategy: string | null;
  /** Milliseconds since the epoch; `null` where it does not expire. */
  readonly expiresAt: number | null;
  /**
   * {@link Factor.targetId} of what was sent last, and when (milliseconds since the epoch). This browser's own notes,
   * since Clerk does not tell: `null` where another one has sent it.
   */
  readonly targetId: string | null;
  readonly sentAt: number | null;
  /** Why a provider did not say who it is: Clerk's code and message; `null` where there is no error. */
  readonly error: {readonly code: string; readonly message: string} | null;
}

/** A sign-in under way on Clerk's side; all `null` and empty when there is none. */
export interface SignInAttempt {
  readonly id: string | null;
  /** Clerk's `SignInStatus`, kept as a string: a status that is not known yet must be able to arrive. */
  readonly status: string | null;
  /** As the visitor typed it. */
  readonly identifier: string | null;
  /** Set only together with the status `complete`. */
  readonly createdSessionId: string | null;
  /** Filled once the identifier is known. */
  readonly firstFactors: readonly Factor[];
  /** Filled once the first factor is verified. */
  readonly secondFactors: readonly Factor[];
  readonly firstFactorVerification: Verification;
  readonly secondFactorVerification: Verification;
  /** Clerk asks for a second proof because it does not know this browser, not because the account has a second factor. */
  readonly newDevice: boolean;
  /** Clerk wants a Protect challenge solved before anything else, whatever the status says. */
  readonly protectCheck: boolean;
}

/** What may be typed into the first field. */
export type IdentifierKind = 'email_address' | 'phone_number' | 'username';

/** What a new password has to be. */
export interface PasswordRules {
  /** Characters. */
  readonly minLength: number;
  readonly maxLength: number;
  readonly lowercase: boolean;
  readonly uppercase: boolean;
  readonly number: boolean;
  readonly specialCharacter: boolean;
  /** Of zxcvbn, 0 to 4; 0 where the strength does not count. */
  readonly minStrength: number;
}

/** The settings of a Clerk instance that a sign-in form follows. */
export interface InstanceSettings {
  /** The application's name; `null` when not known. */
  readonly applicationName: string | null;
  /** The application's logo, an `https:` URL; `null` when there is none. */
  readonly logoUrl: string | null;
  /** What signs in, in Clerk's order. Never empty. */
  readonly identifiers: readonly IdentifierKind[];
  /** Whether this instance has passwords. */
  readonly password: boolean;
  readonly passwordRules: PasswordRules;
  /** A button for passkeys on the first form; and whether browsers may offer them in the first field. */
  readonly passkeyButton: boolean;
  readonly passkeyAutofill: boolean;
  /** Social providers that sign in, `target` being the provider's name. */
  readonly providers: readonly Factor[];
  /** Where visitors get help: an e-mail address; `null` when there is none. */
  readonly supportEmail: string | null;
  /** Clerk is under maintenance: nothing can be changed. */
  readonly maintenance: boolean;
}

/** How the page was opened from somewhere else that a sign-in had led to. */
export type Return =
  /** By an e-mail link. `sessionId`: what it has signed in, `null` where this browser's client has no such session. */
  | {
      readonly type: 'email-link';
      readonly status: 'verified' | 'expired' | 'failed' | 'client_mismatch';
      readonly sessionId: string | null;
    }
  /** From a provider: `oauth_*` or `enterprise_sso`. */
  | {readonly type: 'provider'};

/** A signed-in session, reduced to what a form shows of it. No token is in it. */
export interface SessionInfo {
  readonly id: string;
  readonly userId: string | null;
  /** Who it is, for display: the e-mail address, else the user name or the phone number. */
  readonly identifier: string | null;
  /** Key of the session task that is still to be done (`setup-mfa`, …), `null` for a session that is active. */
  readonly taskKey: string | null;
}

/** The state of Clerk's client in this browser, read at one moment. */
export interface ClientState {
  readonly attempt: SignInAttempt;
  /** The session in use. `undefined`: Clerk is between two states, which says nothing. */
  readonly session: SessionInfo | null | undefined;
  /** A session of this client that is signed in, whether or not it is in use. */
  readonly lastActiveSessionId: string | null;
  /** Whether the instance allows only one session a browser. */
  readonly singleSession: boolean;
}

/** What was found of a session that is to be activated. */
export interface LocatedSession {
  readonly session: SessionInfo;
  /** Where to go afterwards, already filtered; `null` for nowhere. */
  readonly redirectUrl: string | null;
}

/**
 * Clerk, loaded, as the flow uses it. Every method that answers with a promise may reject with anything, unless it says
 * otherwise; `toFailure` makes sense of it. None is called while another one is under way.
 */
export interface ClerkPort {
  /** Reads the client as it is now. Never throws. */
  read(): ClientState;
  /** Calls back whenever Clerk's client or session may have changed. */
  subscribe(onChange: () => void): () => void;
  /** The instance's settings. Never throws. */
  settings(): InstanceSettings;
  /** How this page was opened, once: the URL no longer says so afterwards. Never throws. */
  takeReturn(): Return | null;
  /** Whether this browser can prove a passkey. */
  canUsePasskeys(): boolean;
  /**
   * Begins a new attempt.
   *
   * @param password proves the first factor at once; `null`: only says who it is
   */
  createSignIn(identifier: string, password: string | null): Promise<SignInAttempt>;
  /** Sends the code or the link of a factor of the current attempt. */
  prepareFactor(stage: FactorStage, factor: Factor): Promise<SignInAttempt>;
  /** Proves a factor of the current attempt by a code. */
  attemptFactor(stage: FactorStage, strategy: string, code: string): Promise<SignInAttempt>;
  /**
   * Proves a passkey: the browser asks for it. With `discover` it begins an attempt of its own, for whoever the passkey
   * belongs to; with `autofill` it does so as well, and waits until the visitor picks one in the first field.
   */
  authenticateWithPasskey(use: FactorStage | 'discover' | 'autofill'): Promise<SignInAttempt>;
  /**
   * Leads to a provider, by which the page is left. Resolves when the browser has been told to go there.
   *
   * @param identifier a hint for the provider; `null` for none
   */
  redirectToProvider(factor: Factor, identifier: string | null): Promise<void>;
  /** Sets a new password, where the current attempt needs one. */
  resetPassword(password: string, signOutOfOtherSessions: boolean): Promise<SignInAttempt>;
  /** Lets the visitor solve the Protect challenge of the current attempt, with Clerk's own runner. */
  solveProtectCheck(): Promise<SignInAttempt>;
  /** Reads the current attempt anew from the server. */
  reloadAttempt(): Promise<SignInAttempt>;
  /**
   * Makes sure that the current attempt is not continued, neither now nor after a reload. Does nothing when there is
   * none. Never rejects: what the server does not forget is noted locally.
   */
  abandonAttempt(): Promise<void>;
  /** Whether an earlier {@link abandonAttempt} had to note this attempt, since the server did not forget it. */
  isAbandoned(attemptId: string): boolean;
  /** Reads the client anew from the server. */
  refresh(): Promise<void>;
  /** Finds a session by its id, asking the server when this client does not know it yet. `null` when there is none. */
  locateSession(sessionId: string): Promise<LocatedSession | null>;
  /** Makes a session the one in use. Navigates nowhere, except for an instance's own `taskUrls`. */
  activateSession(sessionId: string): Promise<void>;
  /** Where a visitor who is signed in already is to go; `null` for nowhere. */
  redirectUrl(): string | null;
  /** Ends one session, and no other. Navigates nowhere. Rejects when the session lives on. */
  signOut(sessionId: string): Promise<void>;
}

/** Time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Calls back once.
   *
   * @param ms milliseconds
   * @returns calls it off
   */
  after(ms: number, callback: () => void): () => void;
}

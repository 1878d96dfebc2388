/**
 * What the flow needs of the world. Nothing here is a browser or a Clerk object, so that the flow can be driven by a
 * test, by another client of Clerk, or by the adapter in `clerk/clerk-port.ts`.
 */

/** One way of proving who one is, as Clerk offers it for an attempt. */
export interface Factor {
  /** Clerk's name of it: `totp`, `backup_code`, `phone_code`, … New ones may appear at any time. */
  readonly strategy: string;
}

/** State of the proof of one factor. */
export interface Verification {
  /** `unverified`, `verified`, `transferable`, `failed`, `expired`, or `null` where none was begun. */
  readonly status: string | null;
  readonly strategy: string | null;
  /** Milliseconds since the epoch; `null` where it does not expire. */
  readonly expiresAt: number | null;
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
  /** Filled once the first factor is verified. */
  readonly secondFactors: readonly Factor[];
  readonly firstFactorVerification: Verification;
  readonly secondFactorVerification: Verification;
  /** Clerk wants a Protect challenge solved before anything else, whatever the status says. */
  readonly protectCheck: boolean;
}

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
  /** Begins a new attempt with the first factor in the same request. */
  createSignIn(identifier: string, password: string): Promise<SignInAttempt>;
  /** Proves a second factor of the current attempt. */
  attemptSecondFactor(strategy: string, code: string): Promise<SignInAttempt>;
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

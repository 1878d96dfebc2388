import type {Failure} from './failure.js';
import type {ClientState, LocatedSession, SessionInfo, SignInAttempt} from './ports.js';

/** The first form: e-mail address and password. */
export interface CredentialsStep {
  readonly name: 'credentials';
}

/** A code proves the second factor. */
export interface CodeStep {
  readonly name: 'code';
  /** The attempt that the code is for; another one may take its place meanwhile. */
  readonly attemptId: string | null;
  /** Where the code comes from. */
  readonly strategy: 'totp' | 'backup_code';
  /** Whether a backup code is accepted in place of the code of {@link strategy}. */
  readonly backupCodes: boolean;
  /** The attempt was found when the page loaded, it was not begun by this form. */
  readonly resumed: boolean;
}

/** Signed in, but the session stays pending until a task is done. */
export interface SessionTaskStep {
  readonly name: 'session-task';
  readonly session: SessionInfo;
  /** Clerk's key of the task: `setup-mfa`, `choose-organization`, `reset-password`, … */
  readonly key: string;
  readonly restored: boolean;
  readonly redirectUrl: string | null;
}

/** Signed in: the session is the one in use. */
export interface SignedInStep {
  readonly name: 'signed-in';
  readonly session: SessionInfo;
  /** It was not this flow's form that signed in, but the page load, another element or another tab. */
  readonly restored: boolean;
  /** Where to go now; `null` for nowhere. The flow itself never goes anywhere. */
  readonly redirectUrl: string | null;
}

/** Clerk asks for something that this flow does not know how to do. Never a success. */
export interface UnsupportedStep {
  readonly name: 'unsupported';
  /** Clerk's status of the attempt. */
  readonly status: string | null;
  /** The strategies that Clerk offered for it. */
  readonly strategies: readonly string[];
}

/** Clerk could not be loaded. The credentials stay on screen, with what was typed. */
export interface LoadFailedStep {
  readonly name: 'load-failed';
  /** Whether loading again may help. `false`: the page itself must be changed. */
  readonly retryable: boolean;
}

/** Where the visitor is. */
export type Step = CredentialsStep | CodeStep | SessionTaskStep | SignedInStep | UnsupportedStep | LoadFailedStep;

export type StepName = Step['name'];

/** Everything there is to show, at one moment. Frozen, replaced and never changed; holds no secret. */
export interface Snapshot {
  readonly step: Step;
  /** Clerk is loaded. */
  readonly ready: boolean;
  /** A call is in flight, or a submit waits for Clerk to load. */
  readonly pending: boolean;
  /** Why the last thing did not work; `null` again as soon as the next one begins. */
  readonly failure: Failure | null;
  /** Who is signing in, as typed; `null` when not known. */
  readonly identifier: string | null;
}

/** What the visitor or the page does. Secrets travel in these and in effects, and nowhere else. */
export type UserEvent =
  | {readonly type: 'start'}
  | {readonly type: 'submit-credentials'; readonly identifier: string; readonly password: string}
  /** A submit while Clerk is loading. It carries nothing: whoever holds the inputs reads them when Clerk is ready. */
  | {readonly type: 'submit-when-ready'}
  | {readonly type: 'submit-code'; readonly code: string; readonly backupCode: boolean}
  /** To the form before this one. Nothing is sent, and the attempt stays where it is. */
  | {readonly type: 'back'}
  /** To the first form, as somebody else; the attempt on the server is dropped. */
  | {readonly type: 'restart'}
  /** Load Clerk again, after `load-failed`. */
  | {readonly type: 'retry'}
  | {readonly type: 'sign-out'};

/** What an effect answers with, or what Clerk reports by itself. */
export type AnswerEvent =
  | {
      readonly type: 'loaded';
      readonly client: ClientState;
      /** Whether the attempt that was found may be continued. */
      readonly resume: boolean;
      readonly redirectUrl: string | null;
    }
  | {readonly type: 'load-failed'; readonly failure: Failure; readonly retryable: boolean}
  | {readonly type: 'client-changed'; readonly client: ClientState}
  | {readonly type: 'attempted'; readonly attempt: SignInAttempt}
  | {
      readonly type: 'attempt-failed';
      readonly failure: Failure;
      /** The client after the failure: an error's answer may carry a new state. */
      readonly client: ClientState;
      /** The attempt is another one than before the call. */
      readonly attemptReplaced: boolean;
    }
  | {readonly type: 'abandoned'; readonly client: ClientState}
  | {readonly type: 'refreshed'; readonly client: ClientState; readonly failure: Failure}
  | {readonly type: 'located'; readonly located: LocatedSession; readonly restored: boolean}
  | {
      readonly type: 'activated';
      readonly client: ClientState;
      readonly located: LocatedSession;
      readonly restored: boolean;
    }
  | {readonly type: 'activation-failed'; readonly failure: Failure; readonly client: ClientState}
  | {readonly type: 'signed-out'}
  | {readonly type: 'sign-out-failed'; readonly failure: Failure; readonly client: ClientState}
  /** A port did what it must not: it threw. There is nothing to derive a step from. */
  | {readonly type: 'broken'; readonly failure: Failure};

export type FlowEvent = UserEvent | AnswerEvent;

/** Something to be done in the world, as data. At most one runs at a time. */
export type Effect =
  | {readonly type: 'load'}
  | {readonly type: 'create-sign-in'; readonly identifier: string; readonly password: string}
  | {
      readonly type: 'attempt-second-factor';
      readonly attemptId: string | null;
      readonly strategy: string;
      readonly code: string;
    }
  | {readonly type: 'abandon'}
  | {readonly type: 'refresh'; readonly failure: Failure}
  | {readonly type: 'locate-session'; readonly sessionId: string; readonly restored: boolean}
  | {readonly type: 'activate-session'; readonly located: LocatedSession; readonly restored: boolean}
  | {readonly type: 'sign-out'; readonly sessionId: string};

/** What follows from an event. */
export interface Transition {
  readonly snapshot: Snapshot;
  readonly effects: readonly Effect[];
}

import type {Failure} from './failure.js';
import type {ClientState, Factor, FactorStage, LocatedSession, Return, SignInAttempt} from './ports.js';
import type {ChooseFactorStep, FactorStepBase, Snapshot} from './steps.js';

/**
 * What becomes of an attempt that only says who it is: on with its best factor (where there are no passwords), to the list
 * of its factors, or to a new password.
 */
export type IdentifiedPurpose = 'continue' | 'choose-factor' | 'forgot-password';

/** What the visitor or the page does. Secrets travel in these and in effects, and nowhere else. */
export type UserEvent =
  | {readonly type: 'start'}
  | {readonly type: 'submit-credentials'; readonly identifier: string; readonly password: string}
  /** A submit while Clerk is loading. It carries nothing: whoever holds the inputs reads them when Clerk is ready. */
  | {readonly type: 'submit-when-ready'}
  /** Who it is, without a password: to the list of other ways, or to a new password. */
  | {readonly type: 'submit-identifier'; readonly identifier: string; readonly then: IdentifiedPurpose}
  /** A code, at the steps `code` and `reset-code`. `backupCode`: it is one, in place of the authenticator's. */
  | {readonly type: 'submit-code'; readonly code: string; readonly backupCode: boolean}
  /** One of the factors of the step, or of the instance's providers on the first form. */
  | {readonly type: 'choose-factor'; readonly factor: Factor}
  /** To the list of the other factors. */
  | {readonly type: 'show-factors'}
  /** To a new password, where the attempt allows for one. */
  | {readonly type: 'forgot-password'}
  /** Send the code or the link again. Does nothing before it may be sent. */
  | {readonly type: 'resend'}
  /** Ask the browser for a passkey: on the first form for anybody's, at the step `passkey` for that account's. */
  | {readonly type: 'use-passkey'}
  | {readonly type: 'submit-new-password'; readonly password: string; readonly signOutOfOtherSessions: boolean}
  /** Run the Protect challenge again, after it failed. */
  | {readonly type: 'retry-protect-check'}
  /** The page is back that a provider had taken the place of. */
  | {readonly type: 'page-restored'}
  /** To the form before this one. Nothing is sent, and the attempt stays where it is. */
  | {readonly type: 'back'}
  /** To the first form, as somebody else; the attempt on the server is dropped. */
  | {readonly type: 'restart'}
  /** The visitor has changed what was typed: a failure of a field is said no longer. */
  | {readonly type: 'dismiss-failure'}
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
      /** The page was opened by a link or a provider of an earlier sign-in. */
      readonly returned: Return | null;
    }
  | {readonly type: 'load-failed'; readonly failure: Failure; readonly retryable: boolean}
  | {readonly type: 'client-changed'; readonly client: ClientState}
  | {readonly type: 'attempted'; readonly attempt: SignInAttempt}
  /** It is known who it is, and nothing more. `because`: why it did not go on with the password. */
  | {
      readonly type: 'identified';
      readonly attempt: SignInAttempt;
      readonly then: IdentifiedPurpose;
      readonly because: Failure | null;
    }
  /** Clerk says that the password cannot sign in, right as it may be, and something else can. */
  | {
      readonly type: 'password-refused';
      readonly identifier: string;
      readonly then: IdentifiedPurpose;
      readonly failure: Failure;
    }
  /** A code or a link is on its way. */
  | {readonly type: 'prepared'; readonly attempt: SignInAttempt; readonly preparation: Preparation}
  | {
      readonly type: 'prepare-failed';
      readonly failure: Failure;
      readonly client: ClientState;
      readonly preparation: Preparation;
    }
  /** The browser is about to leave for a provider. */
  | {readonly type: 'redirected'}
  /** Time to look whether a link was opened. */
  | {readonly type: 'poll'}
  | {readonly type: 'link-checked'; readonly attempt: SignInAttempt}
  /** A passkey was picked in the first field. */
  | {readonly type: 'autofilled'; readonly attempt: SignInAttempt}
  | {readonly type: 'autofill-failed'; readonly failure: Failure}
  | {
      readonly type: 'attempt-failed';
      readonly failure: Failure;
      /** The client after the failure: an error's answer may carry a new state. */
      readonly client: ClientState;
      /** The attempt is another one than before the call. */
      readonly attemptReplaced: boolean;
      /** The session that Clerk says the identifier is signed in with already; `null` for none. */
      readonly existingSessionId: string | null;
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

/** What is to be sent, for the step that it leads to. */
export interface Preparation {
  readonly base: FactorStepBase;
  readonly factor: Factor;
  /** The list that the factor was chosen from. */
  readonly chosenFrom: ChooseFactorStep | null;
  /** For a new password: where else its code can be sent. Empty otherwise. */
  readonly resets: readonly Factor[];
}

/** Something to be done in the world, as data. At most one runs at a time, `passkey-autofill` apart. */
export type Effect =
  | {readonly type: 'load'}
  | {readonly type: 'create-sign-in'; readonly identifier: string; readonly password: string}
  | {
      readonly type: 'identify';
      readonly identifier: string;
      readonly then: IdentifiedPurpose;
      readonly because: Failure | null;
    }
  /** Sends nothing while what was sent before is valid. `again`: sends all the same. */
  | {readonly type: 'prepare-factor'; readonly preparation: Preparation; readonly again: boolean}
  | {
      readonly type: 'attempt-factor';
      readonly attemptId: string | null;
      readonly stage: FactorStage;
      readonly strategy: string;
      readonly code: string;
    }
  | {readonly type: 'passkey'; readonly attemptId: string | null; readonly use: FactorStage | 'discover'}
  /** Lasts as long as the visitor likes, beside everything else. */
  | {readonly type: 'passkey-autofill'}
  | {readonly type: 'redirect'; readonly factor: Factor; readonly identifier: string | null}
  | {
      readonly type: 'reset-password';
      readonly attemptId: string | null;
      readonly password: string;
      readonly signOutOfOtherSessions: boolean;
    }
  | {readonly type: 'protect-check'; readonly attemptId: string | null}
  | {readonly type: 'check-link'; readonly attemptId: string | null}
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

import type {Failure} from './failure.js';
import type {IdentifiedPurpose} from './flow-events.js';
import type {Factor, FactorStage, SessionInfo} from './ports.js';

/** The first form: identifier and password, and the other ways of the instance. */
export interface CredentialsStep {
  readonly name: 'credentials';
}

/** What all steps know that prove a factor of an attempt. */
export interface FactorStepBase {
  /** The attempt that it is for; another one may take its place meanwhile. */
  readonly attemptId: string | null;
  readonly stage: FactorStage;
  /** Every usable factor of the stage, best first; the one in use is among them. */
  readonly factors: readonly Factor[];
  /** A second proof is asked for because Clerk does not know this browser. */
  readonly newDevice: boolean;
  /** The attempt was found when the page loaded, it was not begun by this form. */
  readonly resumed: boolean;
}

/** What was sent to the visitor. Times are milliseconds since the epoch. */
export interface Delivery {
  /** Nothing is accepted after it; `null` when not known. */
  readonly expiresAt: number | null;
  /** When it may be sent again. */
  readonly resendAt: number;
}

/** A code proves a factor. */
export interface CodeStep extends FactorStepBase {
  readonly name: 'code';
  /** Where the code comes from. */
  readonly factor: Factor;
  /** Whether a backup code is accepted in place of the code of {@link factor}. */
  readonly backupCodes: boolean;
  /** `null` where nothing is sent: authenticators and backup codes. */
  readonly delivery: Delivery | null;
  /** The list that it was chosen from, to which Back leads; `null` where it is simply the best. */
  readonly chosenFrom: ChooseFactorStep | null;
}

/** A list of the factors that prove who it is. Never empty. */
export interface ChooseFactorStep extends FactorStepBase {
  readonly name: 'choose-factor';
  /** The step that had another factor than the one to be chosen, to which Back leads; `null` for the first form. */
  readonly origin: CodeStep | EmailLinkStep | PasskeyStep | ResetCodeStep | null;
  /** The factor that the visitor wants another one for, which the list leaves out; `null` for none. */
  readonly instead: Factor | null;
}

/** A link in an e-mail proves a factor. */
export interface EmailLinkStep extends FactorStepBase {
  readonly name: 'email-link';
  /** Where the link was sent; `null` on the page that a link has opened. */
  readonly factor: Factor | null;
  readonly delivery: Delivery | null;
  readonly chosenFrom: ChooseFactorStep | null;
  /**
   * `waiting` for the link to be opened. The others are what a link that was opened came to: `verified`, for the tab
   * where the sign-in began, or `expired`, `failed`, `client_mismatch` (another browser than this one began it).
   */
  readonly state: 'waiting' | 'verified' | 'expired' | 'failed' | 'client_mismatch';
}

/** A passkey proves a factor. */
export interface PasskeyStep extends FactorStepBase {
  readonly name: 'passkey';
  readonly factor: Factor;
  readonly chosenFrom: ChooseFactorStep | null;
}

/** Ways to a new password, and the other factors. */
export interface ForgotPasswordStep extends FactorStepBase {
  readonly name: 'forgot-password';
  /** Where a code for a new password can be sent. Never empty. */
  readonly resets: readonly Factor[];
}

/** A code lets the visitor set a new password. */
export interface ResetCodeStep extends FactorStepBase {
  readonly name: 'reset-code';
  readonly factor: Factor;
  readonly resets: readonly Factor[];
  readonly delivery: Delivery;
}

/** A new password. */
export interface NewPasswordStep {
  readonly name: 'new-password';
  readonly attemptId: string | null;
  /** Clerk demands it, the visitor has not asked for it. */
  readonly required: boolean;
  readonly resumed: boolean;
}

/** Clerk Protect wants a challenge solved. */
export interface ProtectCheckStep {
  readonly name: 'protect-check';
  readonly attemptId: string | null;
  readonly resumed: boolean;
  /** What it stands before, to go on with: what an identifier was given for, and the factor that was about to be used. */
  readonly purpose: IdentifiedPurpose;
  readonly factor: Factor | null;
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
export type Step =
  | CredentialsStep
  | CodeStep
  | ChooseFactorStep
  | EmailLinkStep
  | PasskeyStep
  | ForgotPasswordStep
  | ResetCodeStep
  | NewPasswordStep
  | ProtectCheckStep
  | SessionTaskStep
  | SignedInStep
  | UnsupportedStep
  | LoadFailedStep;

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

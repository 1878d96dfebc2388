import type {nothing, TemplateResult} from 'lit';
import type {WayOn} from '../flow/failure-catalogue.js';
import type {InstanceSettings} from '../flow/ports.js';
import type {UserEvent} from '../flow/flow-events.js';
import type {
  ChooseFactorStep,
  CodeStep,
  CredentialsStep,
  LoadFailedStep,
  SignedInStep,
  Snapshot,
  Step,
} from '../flow/steps.js';
import type {Translate} from '../strings/translate.js';
import type {Content, FieldOptions} from './parts.js';
import type {SecretField} from './secret-field.js';

/** Everything a view needs. Views are pure functions of it. */
export interface ViewContext {
  readonly snapshot: Snapshot;
  readonly t: Translate;
  /** Makes an id that is unique on the page; the same name gives the same id. */
  readonly id: (name: string) => string;
  /** 1 to 6. */
  readonly headingLevel: number;
  readonly disabled: boolean;
  /** The instance's settings; `null` until Clerk is there. */
  readonly settings: InstanceSettings | null;
  /** Whether this browser can prove a passkey. */
  readonly passkeys: boolean;
  /** Initial value of the first field. */
  readonly identifier: string;
  /** Where to sign up, checked already; `null` for nowhere. */
  readonly signUpUrl: string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** When the failure that is shown arrived, in milliseconds since the epoch. */
  readonly failedAt: number;
  readonly memory: StepMemory;
  /** What can be done about the failure that is shown; `null` where there is none, or nothing is known of it. */
  readonly wayOn: WayOn | null;
  /** The views that come with Clerk; `null` until they are there. */
  readonly later: LaterViews | null;
  /** The views of the steps that few sign-ins come to; `null` until one does. */
  readonly more: MoreViews | null;
  /** The views of failures; `null` until there is one. */
  readonly failures: FailureViews | null;
  readonly actions: ViewActions;
}

/** What a form remembers as long as its step lasts, beside what is in its inputs. Nothing that was typed is in it. */
export interface StepMemory {
  /** Tells this form from others. */
  readonly key: string;
  /** The backup code checkbox is ticked. */
  backupCode: boolean;
  /** The code or the link was asked for again. */
  resent: boolean;
  /** Passwords are shown while they are typed. */
  revealed: boolean;
  /** Caps Lock was on when the last key was pressed. */
  capsLock: boolean;
  /** Which of the rules for a new password are kept, in their order; empty while nothing is typed. */
  rulesMet: readonly boolean[];
  /** How strong a new password is, where that counts. */
  strength: 'unknown' | 'weak' | 'fair' | 'good';
}

/** What a visitor can do. */
export interface ViewActions {
  /** Tells the flow. */
  readonly send: (event: UserEvent) => void;
  /** Sends the form as its main button does. */
  readonly submit: () => void;
  /** An input of the form by its name, where something can be typed into it. */
  readonly input: (name: string) => HTMLInputElement | null;
  /** Shows the form anew, after a change of the memory. */
  readonly update: () => void;
  readonly restart: () => void;
  /** How strong a new password is, once that is known; `null` where nobody can tell. */
  readonly validatePassword: (password: string) => Promise<PasswordStrength | null>;
}

/** How strong a password is. */
export type PasswordStrength = Exclude<StepMemory['strength'], 'unknown'>;

/** A step that there is only once Clerk is there. */
export type LaterStep = Exclude<Step, CredentialsStep | LoadFailedStep>;

/** A step that few sign-ins come to. */
export type MoreStep = Exclude<LaterStep, CodeStep | ChooseFactorStep | SignedInStep>;

/** What of a form is not needed before Clerk is there. */
export interface LaterViews {
  /** What a visitor sees at a step. */
  readonly stepView: (context: ViewContext, step: LaterStep) => TemplateResult | typeof nothing;
  /** What the instance's settings make of the first form. */
  readonly firstForm: (context: ViewContext, settings: InstanceSettings) => FirstForm;
  /** What a field for a password has beside others. */
  readonly secretField: (context: ViewContext) => SecretField;
  /** The application's own logo. */
  readonly logoView: (context: ViewContext) => TemplateResult | typeof nothing;
}

/** What of a form is not needed before a step that few sign-ins come to. */
export interface MoreViews {
  readonly stepView: (context: ViewContext, step: MoreStep) => TemplateResult;
}

/** What of a form is not needed before something fails. */
export interface FailureViews {
  /** Below what is said of a failure: the way on, and how long to wait. */
  readonly wayOnView: (context: ViewContext) => Content;
}

/** What depends on the instance's settings in the first form. */
export interface FirstForm {
  readonly title: string;
  readonly notice: Content;
  /** What the first field asks for. */
  readonly identifier: Pick<FieldOptions, 'label' | 'type' | 'autocomplete' | 'inputMode'>;
  /** Whether there are passwords. */
  readonly password: boolean;
  /** Beside the password. */
  readonly forgotPassword: Content;
  /** Below the button. */
  readonly otherWays: Content;
}

import type {Snapshot} from '../flow/steps.js';
import type {Translate} from '../strings/translate.js';

/** Everything a view needs. Views are pure functions of it. */
export interface ViewContext {
  readonly snapshot: Snapshot;
  readonly t: Translate;
  /** Makes an id that is unique on the page; the same name gives the same id. */
  readonly id: (name: string) => string;
  /** 1 to 6. */
  readonly headingLevel: number;
  readonly disabled: boolean;
  /** The application's name; `null` when not known. */
  readonly applicationName: string | null;
  /** Initial value of the first field. */
  readonly identifier: string;
  /** The backup code checkbox is ticked. */
  readonly backupCode: boolean;
  readonly actions: ViewActions;
}

/** What a visitor can do. */
export interface ViewActions {
  readonly submit: (event: SubmitEvent) => void;
  readonly codeInput: (event: Event) => void;
  readonly toggleBackupCode: (event: Event) => void;
  readonly retry: () => void;
  readonly back: () => void;
  readonly restart: () => void;
  readonly signOut: () => void;
}

import {mkdirSync, writeFileSync} from 'node:fs';
import type {BrowserName} from './browser.js';

/** What the tables of docs/coverage.md are about. */
export type CoverageKind = 'status' | 'strategy' | 'code';

/** Clerk's `SignInStatus`: all that clerk-js 6.40 knows, and one that it does not. */
export const STATUSES: readonly string[] = [
  'needs_identifier',
  'needs_first_factor',
  'needs_second_factor',
  'needs_client_trust',
  'needs_new_password',
  'needs_protect_check',
  'complete',
  'needs_foo',
];

/** What proves who one is, at which stage; a row of {@link Coverage} names it `first:password`. */
export const STRATEGIES: readonly {readonly name: string; readonly stage: 'first' | 'second'}[] = [
  ...['password', 'passkey', 'email_code', 'phone_code', 'email_link'].map((name) => ({name, stage: 'first'}) as const),
  ...['reset_password_email_code', 'reset_password_phone_code', 'oauth_google', 'enterprise_sso'].map(
    (name) => ({name, stage: 'first'}) as const,
  ),
  ...['totp', 'backup_code', 'phone_code', 'email_code', 'email_link', 'passkey', 'carrier_pigeon'].map(
    (name) => ({name, stage: 'second'}) as const,
  ),
];

/** Something that an end-to-end test has shown to work. */
export interface CoverageRow {
  readonly kind: CoverageKind;
  /** Clerk's name of it; of a strategy with its stage, `second:totp`. */
  readonly name: string;
  readonly browser: BrowserName;
  /** What was not real about it, such as {@link STUBBED}. */
  readonly note?: string;
}

/** The page answers requests for a passkey, in place of the browser. */
export const STUBBED = 'stubbed at `navigator.credentials`';

/** The browser has been made one that knows no passkeys. */
export const TAKEN_AWAY = '`PublicKeyCredential` taken away';

/** Where test files leave what they have shown; ignored by git, and emptied before all of them run. */
export const COVERAGE_FOLDER = 'coverage/e2e';

/** Keeps what the tests of one file have shown. */
export class Coverage {
  readonly #file: string;
  readonly #rows: CoverageRow[] = [];

  /** @param name of the test file, without its ending */
  constructor(name: string) {
    this.#file = `${COVERAGE_FOLDER}/${name}.json`;
  }

  /** To be called where a test has passed, and not before. */
  add(row: CoverageRow): void {
    this.#rows.push(row);
    mkdirSync(COVERAGE_FOLDER, {recursive: true});
    writeFileSync(this.#file, JSON.stringify(this.#rows, null, 1));
  }
}

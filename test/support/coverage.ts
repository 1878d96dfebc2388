import {mkdirSync, writeFileSync} from 'node:fs';
import type {BrowserName} from './browser.js';

/** What the tables of docs/coverage.md are about. */
export type CoverageKind = 'status' | 'strategy' | 'code';

/** Something that an end-to-end test has shown to work. */
export interface CoverageRow {
  readonly kind: CoverageKind;
  /** Clerk's name of it. */
  readonly name: string;
  readonly browser: BrowserName;
  /** What was not real about it: `the passkey is stubbed`. */
  readonly note?: string;
}

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

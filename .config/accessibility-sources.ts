import {existsSync, readFileSync} from 'node:fs';
import {PASSED_FOLDER} from '../test/support/passed-tests.mjs';
import {CHECKS} from './accessibility-checks.js';
import type {AccessibilitySources, Passed} from './accessibility-text.js';
import {CRITERIA} from './wcag-criteria.js';

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** @param afterTests all element tests have run just now: what they have left counts, and a file that left nothing fails */
export function accessibilitySources(afterTests: boolean): AccessibilitySources {
  return {
    criteria: CRITERIA,
    checks: CHECKS,
    source: (file) => read(`test/element/${file}.test.ts`),
    passed: (file) =>
      afterTests ? (JSON.parse(read(`${PASSED_FOLDER}/${file}.json`) ?? '[]') as readonly Passed[]) : null,
  };
}

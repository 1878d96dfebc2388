/**
 * Writes docs/coverage.md from what end-to-end tests have left in `coverage/e2e`. Where they have left something out, a
 * status, a strategy or a code of the catalogue without a test that has passed, it says what, fails, and writes nothing.
 *
 * Usage: write-coverage.ts [folder [file]]
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {COVERAGE_FOLDER, type CoverageRow} from '../test/support/coverage.js';
import {coverageText} from './coverage-text.js';

const [folder = COVERAGE_FOLDER, file = 'docs/coverage.md'] = process.argv.slice(2);

const {text, mistakes} = coverageText(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CoverageRow[]),
);

if (mistakes.length > 0) {
  console.error(`${file} is not written:\n${mistakes.map((mistake) => `- ${mistake}`).join('\n')}`);
  process.exitCode = 1;
} else {
  writeFileSync(file, text);
}

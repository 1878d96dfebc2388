import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it, type TestContext} from 'node:test';
import {coverageText} from '../../.config/coverage-text.js';
import {CATALOGUE} from '../../src/flow/failure-catalogue.js';
import {BROWSERS} from '../support/browser.js';
import {STATUSES, STRATEGIES, type CoverageRow} from '../support/coverage.js';

/** What end-to-end tests leave where all of them have passed. */
const ALL: readonly CoverageRow[] = BROWSERS.flatMap((browser) => [
  ...STATUSES.map((name) => ({kind: 'status', name, browser}) as const),
  ...STRATEGIES.map(({name, stage}) => ({kind: 'strategy', name: `${stage}:${name}`, browser}) as const),
  ...[...CATALOGUE.keys()].map((name) => ({kind: 'code', name, browser}) as const),
]);

const isTotpInFirefox = ({name, browser}: CoverageRow): boolean => name === 'second:totp' && browser === 'firefox';

/** Runs the writer as `npm run test:e2e` does, on rows from two test files. */
function write(
  t: TestContext,
  rows: readonly CoverageRow[],
): {readonly status: number | null; readonly said: string; readonly text: string | null} {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  t.after(() => rmSync(folder, {recursive: true}));
  writeFileSync(join(folder, 'one.json'), JSON.stringify(rows.slice(0, 9)));
  writeFileSync(join(folder, 'two.json'), JSON.stringify(rows.slice(9)));
  const file = join(folder, 'coverage.md');
  const args = ['--import', 'tsx', '.config/write-coverage.ts', folder, file];
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  return {status, said: stderr, text: existsSync(file) ? readFileSync(file, 'utf8') : null};
}

it('the table of coverage is written where every row has a test that has passed', (t) => {
  const {status, said, text} = write(t, ALL);
  assert.deepEqual([status, said], [0, '']);
  assert.match(text ?? '', /^\| second \| `totp` \| ✓ \| ✓ \|$/m);
  assert.match(text ?? '', /^\| `needs_client_trust` \| ✓ \| ✓ \|$/m);
});

it('a row of it without such a test is an error that says which, and nothing is written', (t) => {
  const {status, said, text} = write(
    t,
    ALL.filter((row) => !isTotpInFirefox(row)),
  );
  assert.equal(status, 1);
  assert.match(said, /- strategy second:totp in Firefox: no test that has passed shows it/);
  assert.equal(said.match(/^- /gm)?.length, 1);
  assert.equal(text, null);
});

it('something that was shown and has no row is an error, too', () => {
  const row = {kind: 'code', name: 'form_password_incorect', browser: 'chrome'} as const;
  assert.deepEqual(coverageText([...ALL, row]).mistakes, ['code form_password_incorect in Chromium: has no row']);
});

it('a cell says what was not real, unless something else was', () => {
  const noted = ALL.map((row) => (isTotpInFirefox(row) ? {...row, note: 'typed by nobody'} : row));
  assert.match(coverageText(noted).text, /^\| second \| `totp` \| ✓ \| typed by nobody \|$/m);
  assert.match(coverageText([...noted, ...ALL]).text, /^\| second \| `totp` \| ✓ \| ✓ \|$/m);
});

it('the order in which tests have passed does not show', () => {
  assert.equal(coverageText([...ALL].reverse()).text, coverageText(ALL).text);
});

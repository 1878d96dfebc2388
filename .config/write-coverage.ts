/**
 * Writes docs/coverage.md: what of Clerk's sign-in the end-to-end tests have shown to work in which browser. Reads what they
 * left in `coverage/e2e`, and fails where they have left something out: a failure of the catalogue, a status or a strategy
 * without a test that has passed is a mistake. With `--codes` it looks at failures only, and writes nothing.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {CATALOGUE, type WayOn} from '../src/flow/failure-catalogue.js';
import {CANNOT_MEET} from '../test/support/clerk-error-codes.js';
import {COVERAGE_FOLDER, STATUSES, STRATEGIES, type CoverageKind, type CoverageRow} from '../test/support/coverage.js';
import {SERVER_WORDS} from '../test/support/failure-rows.js';
import {sentenceOf} from '../test/support/sentences.js';

const FILE = 'docs/coverage.md';
const BROWSERS = {chrome: 'Chromium', firefox: 'Firefox'} as const;

const WAYS: Readonly<Record<WayOn, string>> = {
  retype: 'type something else',
  retry: 'try again',
  wait: 'try again later',
  resend: 'ask for a new one',
  'other-method': 'another method',
  'reset-password': 'reset the password',
  'start-over': 'start over',
  support: 'support',
  'sign-up': 'sign up',
  reload: 'reload the page',
  none: 'the page has to be changed',
};

const passed: readonly CoverageRow[] = readdirSync(COVERAGE_FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(COVERAGE_FOLDER, name), 'utf8')) as CoverageRow[]);

const missing: string[] = [];

/** A cell for each browser: a tick, or what was not real about it. */
function cells(kind: CoverageKind, name: string): string {
  return Object.entries(BROWSERS)
    .map(([browser, title]) => {
      const rows = passed.filter((row) => row.kind === kind && row.name === name && row.browser === browser);
      if (rows.length === 0) missing.push(`${kind} ${name} in ${title}`);
      const real = rows.find(({note}) => note === undefined) ?? rows[0];
      return real ? (real.note ?? '✓') : '';
    })
    .join(' | ');
}

function table(head: readonly string[], rows: readonly string[]): string {
  const titles = [...head, ...Object.values(BROWSERS)];
  return [`| ${titles.join(' | ')} |`, `|${' --- |'.repeat(titles.length)}`, ...rows].join('\n');
}

function codeRow(code: string): string {
  const {field, wayOn} = CATALOGUE.get(code) ?? {field: null, wayOn: 'retry' as const};
  const sentence = sentenceOf(code, 'credentials');
  const said = sentence === SERVER_WORDS ? '_as it came_' : sentence;
  return `| \`${code}\` | ${said} | ${field ?? 'the form'} | ${WAYS[wayOn]} | ${cells('code', code)} |`;
}

const text = `
# What is covered

Made from what the end-to-end tests have shown, over the unmodified clerk-js and local-clerk. A row without a passing test
fails \`npm test\`.

## Statuses

${table(
  ['status'],
  STATUSES.map((name) => `| \`${name}\` | ${cells('status', name)} |`),
)}

## Strategies

${table(
  ['strategy', 'proves'],
  STRATEGIES.map(({name, stage}) => `| \`${name}\` | ${stage} | ${cells('strategy', `${stage}:${name}`)} |`),
)}

## Failures

The codes that \`sign-in-error\` carries. What nobody knows yet shows at the form, in the words that came with it, and can be
tried again.

${table(['code', 'what a visitor is told', 'where', 'way on'], [...CATALOGUE.keys()].sort().map(codeRow))}

## Failures that a sign-in cannot meet

| code | why |
| --- | --- |
${Object.entries(CANNOT_MEET)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([code, why]) => `| \`${code}\` | ${why} |`)
  .join('\n')}
`;

const onlyCodes = process.argv.includes('--codes');
const mistakes = missing.filter((name) => !onlyCodes || name.startsWith('code '));
if (!onlyCodes) {
  writeFileSync(FILE, await format(text, {...(await resolveConfig(FILE)), parser: 'markdown'}));
}
if (mistakes.length > 0) {
  console.error(`No test that has passed covers:\n${mistakes.map((name) => `- ${name}`).join('\n')}`);
  process.exitCode = 1;
}

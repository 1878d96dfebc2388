import {CATALOGUE} from '../src/flow/failure-catalogue.js';
import {STATUSES, STRATEGIES, type CoverageKind, type CoverageRow} from '../test/support/coverage.js';

const BROWSERS = {chrome: 'Chromium', firefox: 'Firefox'} as const;

/** The table of docs/coverage.md, and what is wrong with what it was made from. */
export interface CoverageText {
  readonly text: string;
  /** Rows that nothing has shown, and what was shown that has no row. */
  readonly mistakes: readonly string[];
}

/** The Markdown of docs/coverage.md, from what end-to-end tests have shown. */
export function coverageText(shown: readonly CoverageRow[]): CoverageText {
  const left = new Set(shown);
  const mistakes: string[] = [];

  /** A cell for each browser: a tick, or what was not real about it. What one test has shown for real is real. */
  function cells(kind: CoverageKind, name: string): string {
    return Object.entries(BROWSERS)
      .map(([browser, title]) => {
        const rows = shown.filter((row) => row.kind === kind && row.name === name && row.browser === browser);
        for (const row of rows) left.delete(row);
        if (rows.length === 0) mistakes.push(`${kind} ${name} in ${title}: no test that has passed shows it`);
        if (rows.some(({note}) => note === undefined)) return '✓';
        return [...new Set(rows.map(({note}) => note))].sort().join('; ');
      })
      .join(' | ');
  }

  function table(head: readonly string[], rows: readonly string[]): string {
    const titles = [...head, ...Object.values(BROWSERS)];
    return [`| ${titles.join(' | ')} |`, `|${' --- |'.repeat(titles.length)}`, ...rows].join('\n');
  }

  const text = `# What is covered

What the end-to-end tests have shown, in the unmodified clerk-js on \`local-clerk\`. Written by \`npm run test:e2e\`, which fails
where a row has no test that has passed. A tick is the browser's own doing; where something was not, the cell says what.
Chromium signs with a virtual authenticator, providers are pages of \`local-clerk\`, and the scripts of Protect checks come from
the tests.

## Statuses

Of Clerk's \`SignInStatus\`, and one that nobody knows.

${table(
  ['status'],
  STATUSES.map((name) => `| \`${name}\` | ${cells('status', name)} |`),
)}

## Strategies

Those that this element offers, and one that nobody knows.

${table(
  ['factor', 'strategy'],
  STRATEGIES.map(({name, stage}) => `| ${stage} | \`${name}\` | ${cells('strategy', `${stage}:${name}`)} |`),
)}

## Error codes

Each one met where a sign-in meets it: in its words, at its place, with the focus where it belongs, and its way on taken.
[What they mean](errors.md).

${table(
  ['code'],
  [...CATALOGUE.keys()].sort().map((code) => `| \`${code}\` | ${cells('code', code)} |`),
)}
`;
  for (const {kind, name, browser} of left) mistakes.push(`${kind} ${name} in ${BROWSERS[browser]}: has no row`);
  return {text, mistakes};
}

import type {Check, TestName} from './accessibility-checks.js';
import type {Criterion} from './wcag-criteria.js';

/** Which tests of a file have passed in a browser. */
export interface Passed {
  readonly browser: string;
  readonly titles: readonly string[];
}

/** What docs/accessibility.md is made from. */
export interface AccessibilitySources {
  readonly criteria: readonly Criterion[];
  readonly checks: Readonly<Record<string, Check>>;
  /** The source of a file of `test/element`; `null` if there is none. */
  readonly source: (file: string) => string | null;
  /** Which of its tests have passed; `null` where that is not known. */
  readonly passed: (file: string) => readonly Passed[] | null;
}

/** The Markdown of docs/accessibility.md, and what is wrong with what it was made from. */
export function accessibilityText(sources: AccessibilitySources): {
  readonly text: string;
  readonly mistakes: readonly string[];
} {
  const {criteria, checks} = sources;
  const known = new Set(criteria.map(({number}) => number));
  const mistakes = Object.keys(checks)
    .filter((number) => !known.has(number))
    .map((number) => `${number} is no criterion`);
  const rows = criteria.map(({number, name, level}) => {
    const check = checks[number];
    mistakes.push(...faults(check, sources).map((fault) => `${number} ${name}: ${fault}`));
    return `| ${number} ${name} | ${level} | ${check ? cell(check) : ''} |`;
  });
  const text = `# Accessibility

What holds each criterion of [WCAG 2.2](https://www.w3.org/TR/WCAG22/), A and AA, in every state of the element, by the tests of
\`test/element\`. Written by \`npm run build:docs\` from \`.config/accessibility-checks.ts\`. \`npm test\` fails where a criterion has
neither a test nor a reason, and where a test is not there or has not passed in Chromium and in Firefox; “Chromium” marks what only
Chromium can be asked.

What no test here shows:

- **How it sounds.** Roles, names, descriptions, live regions and the focus are asserted; nobody has listened to them in NVDA, JAWS,
  VoiceOver, TalkBack or Orca. An alert at a field whose field then gets the focus may be read twice: by itself, and with the field.
- **WebKit**, the on-screen keyboards of phones, speech control and switches.
- **What is not the element’s:** slots, themes (\`--clerk-*\` can take all contrast away), Clerk’s own challenges, tasks and user
  button, the pages of providers, the passkey dialogue of the browser.
- **A reader’s own style sheet in a shadow root.** It reaches the form in \`form-root="light"\`, and not with \`shadow\`.

| criterion | level | held by |
| --- | --- | --- |
${rows.join('\n')}
`;
  return {text, mistakes};
}

function cell(check: Check): string {
  if ('notApplicable' in check) return `not applicable: ${check.notApplicable}`;
  return check.tests
    .map(({file, title, only}) => `\`${file}\`: ${title.replaceAll('|', '\\|')}${only ? ` (${only})` : ''}`)
    .join('<br>');
}

function faults(check: Check | undefined, sources: AccessibilitySources): readonly string[] {
  if (!check) return ['neither a test nor a reason'];
  if ('notApplicable' in check) return check.notApplicable.trim() ? [] : ['no reason why it is not applicable'];
  if (check.tests.length === 0) return ['no test'];
  return check.tests.flatMap((test) => testFaults(test, sources));
}

function testFaults({file, title, only}: TestName, {source, passed}: AccessibilitySources): readonly string[] {
  const text = source(file);
  if (text === null || !titlesIn(text).includes(title)) return [`there is no test “${title}” in ${file}`];
  const browsers = passed(file);
  if (browsers === null) return [];
  const pattern = new RegExp(`^${title.split('…').map(escape).join('.+')}$`, 's');
  const wanted = browsers.filter(({browser}) => !only || browser === only);
  if (wanted.length === 0) return [`“${title}” in ${file} has run in no browser`];
  return wanted
    .filter(({titles}) => !titles.some((one) => pattern.test(one)))
    .map(({browser}) => `“${title}” in ${file} has not passed in ${browser}`);
}

/** The titles of the tests of a file; of a title that a loop makes, with `…` for what it fills in. */
function titlesIn(source: string): readonly string[] {
  return [...source.matchAll(/\bit\(\s*(['"`])(.+?)\1,/gs)].map(([, , title = '']) =>
    title.replace(/\$\{[^}]*\}/g, '…'),
  );
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

import {CATALOGUE, type WayOn} from '../src/flow/failure-catalogue.js';
import type {FieldName} from '../src/flow/failure.js';
import {ENGLISH_ERRORS} from '../src/strings/english-errors.js';
import {ENGLISH_LATER} from '../src/strings/english-later.js';
import {ENGLISH_MORE} from '../src/strings/english-more.js';
import {ENGLISH} from '../src/strings/english.js';
import {CANNOT_MEET, OWN_CODES, SAID_AS_IT_CAME} from '../test/support/clerk-error-codes.js';

/** What the form offers for a failure, as an integrator wants to know it. */
const OFFERS: Readonly<Record<WayOn, readonly [title: string, text: string]>> = {
  retype: ['Type it again', 'The input is marked and has the focus, or the form as a whole says what to change.'],
  retry: ['Try again', 'The same button, or the same method, once more. Codes that nobody knows yet are here as well.'],
  wait: ['Wait', 'The form counts down where Clerk says how long, and can be sent again.'],
  resend: ['Ask for a new code or link', 'A button sends one.'],
  'other-method': ['Use another method', 'A button leads to the other ways that the account has.'],
  'reset-password': ['Set a new password', 'A button leads there, or the form is there already.'],
  'start-over': ['Start over', 'A button leads to the first form: this sign-in cannot go on.'],
  support: ['Contact support', 'A link, where the Clerk Dashboard has a support e-mail address.'],
  'sign-up': ['Sign up', 'A link, where the element has `sign-up-url`.'],
  reload: ['Reload the page', 'A button does.'],
  none: ['Nothing', 'The page has to be changed, not what was typed: the message says how.'],
};

const TEXTS: Readonly<Record<string, string>> = {...ENGLISH_ERRORS, ...ENGLISH_MORE, ...ENGLISH_LATER, ...ENGLISH};
const OWN = new Set(OWN_CODES);

/** The Markdown of docs/errors.md: every code of the catalogue, and every code that is left out of it. */
export function errorsText(): string {
  return `# Error codes

What \`detail.code\` of \`sign-in-error\` and \`error\` can be, what the visitor reads, and what the form offers then. Written by
\`npm run build\` from the element's catalogue; codes that are this package's own are in italics, the others are Clerk's. A code
that is not here is Clerk's as well: it is passed on, said in Clerk's words, and offers another try. Texts change with
\`localization\`: \`unstable__errors.<code>\`.

${Object.entries(OFFERS)
  .map(([way, [title, text]]) => `## ${title}\n\n${text}\n\n${table(way as WayOn)}`)
  .join('\n\n')}

## Never met

A sign-in by this element is not answered with these.

| code | why |
| --- | --- |
${reasons().join('\n')}
`;
}

function table(way: WayOn): string {
  const rows = new Map<string, string[]>();
  for (const [code, {field, wayOn}] of CATALOGUE) {
    if (wayOn !== way) continue;
    const key = `${sentences(code)} | ${place(field)} |`;
    rows.set(key, [...(rows.get(key) ?? []), codeText(code)]);
  }
  return [
    '| code | what the visitor reads | where |',
    '| --- | --- | --- |',
    ...[...rows].map(([rest, codes]) => `| ${codes.join(', ')} | ${rest}`),
  ].join('\n');
}

function sentences(code: string): string {
  if (code in SAID_AS_IT_CAME) return 'the message that came with it';
  const [text, atSignIn] = ['', '__sign_in'].map((variant) => TEXTS[`unstable__errors.${code}${variant}`]);
  if (!text) throw new Error(`Nothing is said of ${code}.`);
  return atSignIn ? `${atSignIn} At a new password: ${text}` : text;
}

function place(field: FieldName | null): string {
  return field ? `\`${field}\`` : 'form';
}

function codeText(code: string): string {
  return OWN.has(code) ? `_\`${code}\`_` : `\`${code}\``;
}

function reasons(): readonly string[] {
  const codes = new Map<string, string[]>();
  for (const [code, why] of Object.entries(CANNOT_MEET)) codes.set(why, [...(codes.get(why) ?? []), codeText(code)]);
  return [...codes].map(([why, group]) => `| ${group.join(', ')} | ${why} |`);
}

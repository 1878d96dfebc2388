import {readFileSync} from 'node:fs';

/** Where hostile content wants the browser to go. */
export const EVIL = 'https://evil.test';

const MARK = `window.hits.push(1)`;

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {readonly name: string}[];
      readonly events?: readonly {readonly name: string}[];
    }[];
  }[];
}

function elementNames(): {readonly attributes: readonly string[]; readonly events: readonly string[]} {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  const [element] = manifest.modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));
  const names = (of: readonly {readonly name: string}[] = []): readonly string[] => of.map(({name}) => name);
  return {attributes: names(element?.attributes), events: names(element?.events)};
}

const {attributes, events} = elementNames();

/** What a placeholder may set. Said here again, since this is the rule that is tested. */
export const ALLOWED: readonly string[] = ['identifier', 'heading-level', 'form-root', 'autofocus', 'disabled'];
const SWITCHES: readonly string[] = ['autofocus', 'disabled'];

/** Every name of the element that content must not set: its attributes, and its properties that have none. */
export const FORBIDDEN: readonly string[] = [
  ...attributes.filter((name) => !ALLOWED.includes(name)),
  'nonce',
  'clerk',
  'localization',
  'publishablekey',
  'publishable_key',
  'clerk-publishable-key',
];

const HANDLERS: readonly string[] = ['click', 'load', 'error', 'focus', 'toggle', ...events].map((name) => `on${name}`);
const GLOBAL = 'style id class slot is part exportparts src href srcdoc action formaction xlink:href xmlns'.split(' ');
const FRAMEWORK: readonly string[] = [
  '@click',
  '.clerk',
  '.publishableKey',
  '?disabled',
  ':proxy-url',
  'v-html',
  '#root',
];

/** Every attribute name to try. */
export const NAMES: readonly string[] = [...FORBIDDEN, ...HANDLERS, ...GLOBAL]
  .flatMap((name) => [
    name,
    `data-${name}`,
    name.toUpperCase(),
    `DATA-${name.toUpperCase()}`,
    `data-data-${name}`,
    `data-clerk-mfa-sign-in-${name}`,
  ])
  .concat(FRAMEWORK);

/** Values for them. */
export const VALUES: readonly string[] = [
  `${EVIL}/${'x'.repeat(20)}`,
  `//evil.test/`,
  `javascript:${MARK}`,
  `pk_live_ZXZpbC50ZXN0JA`,
  MARK,
  `"><img src=${EVIL}/pixel onerror="${MARK}">`,
  `</div></clerk-mfa-sign-in><script>${MARK}</script>`,
  `\${${MARK}}{{constructor.constructor('${MARK}')()}}`,
  ` false `,
  '',
];

/** Children for them. Inert where they are, so that only a copy or a move could bring them to life. */
export const CHILDREN: readonly string[] = [
  '',
  'Sign in here',
  `<script>${MARK}</script>`,
  `<template><img src="${EVIL}/pixel" onerror="${MARK}"><iframe src="${EVIL}/frame"></iframe></template>`,
  `<b id="evil" style="color: red" onclick="${MARK}">b</b>`,
  `<p><i data-clerk-mfa-sign-in data-publishable-key="pk_live_ZXZpbC50ZXN0JA" proxy-url="${EVIL}">i</i></p>`,
  `<svg><script>${MARK}</script></svg><noscript><img src="${EVIL}/pixel"></noscript>`,
];

/** Attributes as an author writes them: names may come twice, in any case. */
export type Written = readonly (readonly [name: string, value: string])[];

/** A placeholder as an author writes it. */
export function placeholder(written: Written, children = '', tag = 'div'): string {
  const text = written.map(
    ([name, value]) => `\n${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${tag}${text.join('')} data-clerk-mfa-sign-in>${children}</${tag}>`;
}

/** The attributes of the element that a placeholder is to have got. */
export function expected(site: Readonly<Record<string, string>>, written: Written): Readonly<Record<string, string>> {
  const result: Record<string, string> = {...site};
  // Of two attributes of one name the first counts, whatever its case.
  const first = new Map([...written].reverse().map(([name, value]) => [name.toLowerCase(), value]));
  for (const name of ALLOWED) {
    const value = first.get(`data-${name}`) ?? first.get(name);
    if (value === undefined) continue;
    if (!SWITCHES.includes(name)) result[name] = value || (site[name] ?? '');
    else if (value.trim().toLowerCase() === 'false') delete result[name];
    else result[name] = '';
    if (result[name] === '' && !SWITCHES.includes(name)) delete result[name];
  }
  return result;
}

/** Numbers below a limit that only look random: the same for the same seed. */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

import {readdirSync, readFileSync} from 'node:fs';
import * as clerk from '@clerk/localizations';
import {ENGLISH} from '../src/strings/english.js';
import {ENGLISH_ERRORS, ENGLISH_WAYS} from '../src/strings/english-errors.js';
import {ENGLISH_LATER} from '../src/strings/english-later.js';
import {ENGLISH_MORE} from '../src/strings/english-more.js';

/** What of a locale this package has: the texts of its forms, and those of failures, a file each. */
export interface LocaleTexts {
  /** As Clerk calls it: `de-DE`. */
  readonly name: string;
  readonly texts: Texts;
  readonly errors: Texts;
  /** What neither Clerk nor this package says in that language, so that it is English: paths, and English sentences. */
  readonly lacks: {readonly texts: readonly string[]; readonly errors: readonly string[]};
}

type Texts = Readonly<Record<string, string>>;

const ALL: Texts = {
  ...ENGLISH,
  ...ENGLISH_LATER,
  ...ENGLISH_MORE,
  ...ENGLISH_WAYS,
  ...ENGLISH_ERRORS,
};
const OWN_TEXTS = new URL('own-texts/', import.meta.url);

/** Where Clerk, or this package itself, says the same for another purpose. */
const SAID_ELSEWHERE: Texts = {
  'clerkMfaSignIn.title': 'signUp.start.actionLink',
  'clerkMfaSignIn.signOut': 'userButton.action__signOut',
  'clerkMfaSignIn.strategy.saml': 'clerkMfaSignIn.strategy.enterprise_sso',
  'signIn.protectCheck.retryButton': 'clerkMfaSignIn.retry',
  'taskResetPassword.title': 'signIn.forgotPasswordAlternativeMethods.blockButton__resetPassword',
};

/** Every locale of Clerk but the one that is built in, by name. */
export function locales(): readonly LocaleTexts[] {
  const own = ownTexts();
  return Object.values(clerk)
    .filter(({locale}) => locale !== 'en-US')
    .map((resource) => {
      const {locale: name} = resource as {locale: string};
      return localeTexts(name, resource, own[name] ?? own[name.replace(/-.*/, '')] ?? {});
    })
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
}

/** Of each language, first the locale that the language by itself most likely means: `es-ES`, then `es-CR`. */
function sortKey(name: string): string {
  const {language, region} = new Intl.Locale(name);
  return `${language} ${new Intl.Locale(language).maximize().region === region ? '' : region}`;
}

/** This package's own texts, by language or locale; what Clerk has no text for, in the shape of Clerk's. */
export function ownTexts(): Readonly<Record<string, object>> {
  const files = readdirSync(OWN_TEXTS).sort();
  return Object.fromEntries(
    files.map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(new URL(file, OWN_TEXTS), 'utf8')) as object,
    ]),
  );
}

/**
 * Takes from a locale what a sign-in says. On forms Clerk's words come first, as in English; of failures ours do, which
 * say what to do.
 */
export function localeTexts(name: string, resource: object, own: object): LocaleTexts {
  const texts: Record<string, string> = {locale: name};
  const errors: Record<string, string> = {};
  const lacks = {texts: [] as string[], errors: [] as string[]};
  for (const key of Object.keys(ALL)) {
    const said = clerksText(resource, key);
    if (isAboutFailure(key)) {
      const same = sameInEnglish(key);
      const ours = same.map((code) => textAt(own, code)).find((text) => text !== undefined);
      const text = ours ?? said;
      // One text does for all codes that are the same in English: `language.ts` finds it.
      const isNew = !same.some((code) => errors[code] === text);
      if (text && isNew) errors[ours ? shortest(same) : key] = text;
      continue;
    }
    const ours = textAt(own, key) ?? textAt(own, SAID_ELSEWHERE[key] ?? key);
    // A text with the application's name cannot be shown where nobody knows it.
    const text = said && isSubset(tokens(said), tokens(ALL[key] ?? '')) ? said : (ours ?? said);
    if (!text) lacks.texts.push(key);
    else if (key.startsWith('unstable__errors.') && !(key in ENGLISH)) errors[key] = text;
    else texts[key] = text;
  }
  const isSaid = new Set(Object.keys(errors).map((key) => ALL[key]));
  const failures = Object.keys(ALL)
    .filter(isAboutFailure)
    .map((key) => ALL[key] ?? '');
  lacks.errors = [...new Set(failures)].filter((sentence) => !isSaid.has(sentence));
  return {name, texts, errors, lacks};
}

/** In the shape of Clerk's own, which says every word of a path once. */
export function nested(texts: Texts): object {
  const resource: Record<string, unknown> = {};
  for (const [path, text] of Object.entries(texts)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const at = keys.reduce((node, key) => (node[key] ??= {}) as Record<string, unknown>, resource);
    at[last] = text;
  }
  return resource;
}

/** The sentences of `english-errors.ts`, and not the rules for passwords, which Clerk has beside them. */
function isAboutFailure(key: string): boolean {
  return /^unstable__errors\.\w+$/.test(key) && !(key in ENGLISH);
}

function sameInEnglish(key: string): readonly string[] {
  return Object.keys(ENGLISH_ERRORS).filter((other) => ALL[other] === ALL[key]);
}

function shortest(keys: readonly string[]): string {
  return keys.reduce((one, other) => (other.length < one.length ? other : one));
}

/** What Clerk says, if it can be used. */
function clerksText(resource: object, key: string): string | undefined {
  const path = SAID_ELSEWHERE[key] ?? key;
  const text = textAt(resource, path);
  // Some locales hold English that nobody has translated.
  if (!text || text === textAt(clerk.enUS, path) || text.replaceAll("'", '’') === ALL[key]) return undefined;
  const [wanted, found] = [tokens(ALL[key] ?? ''), tokens(text)];
  const isFilled = isSubset(found, [...wanted, 'applicationName']);
  const isComplete = isSubset(
    wanted.filter((name) => name !== 'applicationName'),
    found,
  );
  return isFilled && isComplete ? text : undefined;
}

function tokens(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '');
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}

function textAt(resource: object, path: string): string | undefined {
  const value = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], resource);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

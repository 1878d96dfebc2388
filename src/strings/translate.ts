import type {FailureDetail} from '../flow/failure.js';
import type {StepName} from '../flow/steps.js';
import type {StringKey, Strings} from './string-key.js';

/** Looks strings up when they are shown, so that a change of language takes effect at once. */
export interface Translate {
  /** The text for a key: the integrator's, else English. */
  (key: StringKey, values?: Strings): string;
  /** The text for any path; `undefined` where there is none. */
  find(path: string, values?: Strings): string | undefined;
  /**
   * What to tell a visitor of a failure: by code and field, by code, else in the words that came with it. A time that is
   * known is said beside it.
   *
   * @param step where it is told: Clerk words some codes differently at a sign-in than at a new password
   */
  failure(failure: FailureDetail & {readonly retryAfterMs?: number | null}, step: StepName): string;
}

/** Where texts are looked for; what comes first wins. */
export interface TextSources {
  /** A Clerk `LocalizationResource`, whole or in part. */
  readonly localization?: object | null;
  readonly locale?: LocaleTexts | undefined;
  /** What both lack. */
  readonly english: Strings;
  /** The application's name, which any of Clerk's texts may have in it; empty as long as nobody knows it. */
  readonly applicationName?: string;
}

/** The texts of a locale. */
export interface LocaleTexts {
  /** @param english what English says, as far as it is there */
  readonly find: (path: string, english: Strings) => string | undefined;
  /** Keeps a value from running as the text does that it is put into. */
  readonly isolate: (value: string) => string;
}

export function createTranslate(sources: TextSources): Translate {
  const {localization = null, locale, english, applicationName} = sources;
  // A language's text for something in general is better than another language's for just that.
  const findFirst = (paths: readonly string[], values: Strings = {}): string | undefined => {
    const texts = [
      ...paths.map((path) => lookUp(localization, path)),
      ...paths.map((path) => locale?.find(path, english)),
      ...paths.map((path) => english[path]),
    ];
    const known = applicationName ? {applicationName, ...values} : values;
    // Without the name, better what a language says in general; if there is nothing else, the text as it is.
    const [first, ...others] = texts.filter(isText);
    const text =
      [first, ...others].find((text) => text && (known['applicationName'] || !APPLICATION_NAME.test(text))) ?? first;
    return text ? fillIn(text, known, locale) : undefined;
  };
  const find = (path: string, values?: Strings): string | undefined => findFirst([path], values);
  const translate = (key: StringKey, values?: Strings): string => find(key, values) ?? key;
  return Object.assign(translate, {
    find,
    failure: (({code, field, message, retryAfterMs = null}, step) => {
      const path = `unstable__errors.${code}`;
      const variants = [field, retryAfterMs !== null && 'timed', step !== 'new-password' && 'sign_in'];
      const paths = variants.filter((variant) => variant).map((variant) => `${path}__${variant}`);
      return findFirst([...paths, path]) ?? message;
    }) satisfies Translate['failure'],
  });
}

const APPLICATION_NAME = /\{\{\s*applicationName\b/;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function lookUp(localization: object | null, path: string): unknown {
  let value: unknown = localization;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

// A function keeps `$&` and its like in a value from being read as a replacement pattern.
function fillIn(text: string, values: Strings, locale: LocaleTexts | undefined): string {
  return text.replace(/\{\{\s*(\w+)[^}]*\}\}/g, (token, name: string) => {
    if (!Object.hasOwn(values, name)) return token;
    const value = String(values[name]);
    return locale?.isolate(value) ?? value;
  });
}

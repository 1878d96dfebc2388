import type {Failure} from '../flow/failure.js';
import {ENGLISH, type StringKey} from './english.js';

/** Values for the `{{tokens}}` of a string. */
export type TokenValues = Readonly<Record<string, string>>;

/** Looks strings up when they are shown, so that a change of language takes effect at once. */
export interface Translate {
  /** The text for a key: the integrator's, else English. */
  (key: StringKey, values?: TokenValues): string;
  /** What to tell a visitor of a failure: by code and field, by code, else in the words that came with it. */
  failure(failure: Failure): string;
}

/**
 * @param localization a Clerk `LocalizationResource`, whole or in part, or `null`; what it lacks is English
 */
export function createTranslate(localization: object | null): Translate {
  const find = (path: string): string | undefined => lookUp(localization, path) ?? (ENGLISH as TokenValues)[path];
  const translate = (key: StringKey, values: TokenValues = {}): string => fillIn(find(key) ?? key, values);
  return Object.assign(translate, {
    failure: ({code, field, message}: Failure): string =>
      find(`unstable__errors.${code}__${field}`) ?? find(`unstable__errors.${code}`) ?? message,
  });
}

function lookUp(localization: object | null, path: string): string | undefined {
  let value: unknown = localization;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' && value !== '' ? value : undefined;
}

// A function keeps `$&` and its like in a value from being read as a replacement pattern.
function fillIn(text: string, values: TokenValues): string {
  return text.replace(/\{\{\s*(\w+)[^}]*\}\}/g, (token, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : token,
  );
}

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
   * What to tell a visitor of a failure: by code and field, by code, else in the words that came with it.
   *
   * @param step where it is told: Clerk words some codes differently at a sign-in than at a new password
   */
  failure(failure: FailureDetail, step: StepName): string;
}

/**
 * @param localization a Clerk `LocalizationResource`, whole or in part, or `null`
 * @param english what that lacks
 */
export function createTranslate(localization: object | null, english: Strings): Translate {
  const find = (path: string, values: Strings = {}): string | undefined => {
    const text = lookUp(localization, path) ?? english[path];
    return text === undefined ? undefined : fillIn(text, values);
  };
  const translate = (key: StringKey, values?: Strings): string => find(key, values) ?? key;
  return Object.assign(translate, {
    find,
    failure: ({code, field, message}: FailureDetail, step: StepName): string =>
      find(`unstable__errors.${code}__${field}`) ??
      (step === 'new-password' ? undefined : find(`unstable__errors.${code}__sign_in`)) ??
      find(`unstable__errors.${code}`) ??
      message,
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
function fillIn(text: string, values: Strings): string {
  return text.replace(/\{\{\s*(\w+)[^}]*\}\}/g, (token, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : token,
  );
}

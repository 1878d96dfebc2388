import {importLocale} from './import-locale.js';
import type {Strings} from './string-key.js';

// Of the page, whose elements may speak the same language. What has failed is not kept.
const arrived = new Map<string, Strings>();
const loads = new Map<string, Promise<void>>();

/** The texts of a locale, as far as they have arrived. */
export function localeStrings(name: string): Strings | undefined {
  return arrived.get(name);
}

/**
 * Loads the texts of a locale: first those of the forms, then those of failures.
 *
 * @param onArrival some have arrived
 */
export async function loadLocale(name: string, onArrival: () => void): Promise<void> {
  for (const file of [name, `${name}.errors`]) {
    await load(file, name);
    onArrival();
  }
}

function load(file: string, name: string): Promise<void> {
  let loading = loads.get(file);
  if (!loading) {
    loading = importLocale(file).then((strings) => void arrived.set(name, {...arrived.get(name), ...strings}));
    loads.set(file, loading);
    loading.catch(() => loads.delete(file));
  }
  return loading;
}

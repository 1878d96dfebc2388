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
    loading = importLocale(file).then((texts) => void arrived.set(name, {...arrived.get(name), ...byPath(texts)}));
    loads.set(file, loading);
    loading.catch(() => loads.delete(file));
  }
  return loading;
}

/** Texts by their paths, as English is. The files are in the shape of Clerk's, which is smaller. */
function byPath(texts: object, above = ''): Strings {
  const strings: Record<string, string> = {};
  for (const [key, value] of Object.entries(texts) as [string, unknown][]) {
    if (typeof value === 'string') strings[above + key] = value;
    else if (typeof value === 'object' && value) Object.assign(strings, byPath(value, `${above}${key}.`));
  }
  return strings;
}

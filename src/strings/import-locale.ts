/**
 * Imports a file of texts. The files for a script tag have another module in the place of this one: see
 * `.config/locale-files.ts`.
 *
 * @param file such as `de-DE`, or `de-DE.errors` for what is said of failures
 */
export async function importLocale(file: string): Promise<object> {
  // A list of imports, for bundlers; a part of its own, since most visitors read English.
  const {LOCALE_FILES} = await import('./locales/index.js');
  return (await LOCALE_FILES[file]?.())?.default ?? {};
}

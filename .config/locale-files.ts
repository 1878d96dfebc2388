import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';
import {locales, nested} from './locale-texts.js';

const LOADER = /\/src\/strings\/import-locale\.ts$/;

/**
 * For a script tag, the texts of other languages lie beside the script, as JSON: what is loaded is words and no code, so
 * that the `integrity` of a script which is one file goes on to cover everything that runs.
 */
export function localeFiles(): Plugin {
  return {
    name: 'locale-files',
    enforce: 'pre',
    // Not in one literal, which Vite would take for a file of this build.
    load: (id) => (LOADER.test(id) ? LOAD_BESIDE : null),
    generateBundle() {
      const emit = (fileName: string, source: string): unknown => this.emitFile({type: 'asset', fileName, source});
      for (const {name, texts, errors} of locales()) {
        emit(`locales/${name}.json`, JSON.stringify(nested(texts)));
        emit(`locales/${name}.errors.json`, JSON.stringify(nested(errors)));
      }
      emit('locales/LICENSE.txt', readFileSync('node_modules/@clerk/localizations/LICENSE', 'utf8'));
    },
  };
}

const LOAD_BESIDE = `
export async function importLocale(file) {
  const response = await fetch(new URL('locales/' + file + '.json', import.meta.url));
  if (!response.ok) throw new Error('No texts: ' + file);
  return response.json();
}
`;

/**
 * Writes `src/strings/locales/`: what a sign-in says in each of Clerk's languages, and docs/languages.md, which says what
 * each lacks. Run by `npm run locales`; `test/strings/locales.test.ts` fails when a file is not fresh.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {localeModules} from './locale-modules.js';

rmSync('src/strings/locales', {recursive: true, force: true});
mkdirSync('src/strings/locales');
for (const [path, text] of Object.entries(localeModules())) writeFileSync(path, text);

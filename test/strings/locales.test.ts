import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import * as clerk from '@clerk/localizations';
import {localeModules} from '../../.config/locale-modules.js';
import {locales, localeTexts, nested, ownTexts} from '../../.config/locale-texts.js';
import {ENGLISH} from '../../src/strings/english.js';
import {ENGLISH_ERRORS, ENGLISH_WAYS} from '../../src/strings/english-errors.js';
import {ENGLISH_LATER} from '../../src/strings/english-later.js';
import {ENGLISH_MORE} from '../../src/strings/english-more.js';
import {LOCALE_FILES} from '../../src/strings/locales/index.js';
import {LOCALE_NAMES} from '../../src/strings/locales/names.js';

const ALL: Readonly<Record<string, string>> = {
  ...ENGLISH,
  ...ENGLISH_LATER,
  ...ENGLISH_MORE,
  ...ENGLISH_WAYS,
  ...ENGLISH_ERRORS,
};
const LOCALES = locales();
/** What this package translates by itself. */
const COMPLETE = 'ar-SA de-DE es-ES fr-FR it-IT ja-JP ko-KR nl-NL pt-BR zh-CN'.split(' ');

describe('the texts of other languages', () => {
  test('are all that Clerk has, beside the English that is built in', () => {
    const names = LOCALES.map(({name}) => name);
    assert.equal(names.length, Object.keys(clerk).length - 1);
    assert.ok(!names.includes('en-US'));
    assert.equal(LOCALE_NAMES, names.join(' '));
    assert.deepEqual(
      Object.keys(LOCALE_FILES),
      names.flatMap((name) => [name, `${name}.errors`]),
    );
  });

  test('are fresh: what `npm run locales` writes', () => {
    const files = localeModules();
    for (const [path, text] of Object.entries(files)) assert.equal(readFileSync(path, 'utf8'), text, path);
    const folder = 'src/strings/locales';
    const written = Object.keys(files).filter((path) => path.startsWith(folder));
    assert.equal(readdirSync(folder).length, written.length, 'a file that nobody writes');
  });

  test('weigh 2.5 kB a file at most', () => {
    for (const {name, texts, errors} of LOCALES) {
      for (const [file, content] of Object.entries({texts, errors})) {
        const {length} = gzipSync(JSON.stringify(nested(content)), {level: 9});
        assert.ok(length <= 2500, `${name}: ${file} weigh ${length} bytes. Shorten what is our own: .config/own-texts`);
      }
    }
  });

  test('are of paths that English has, and fill in what English fills in', () => {
    const tokens = (text = ''): string[] => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '');
    for (const {name, texts, errors} of LOCALES) {
      const {locale, ...others} = texts;
      assert.equal(locale, name);
      for (const [path, text] of Object.entries({...others, ...errors})) {
        assert.ok(path in ALL, `${name}: ${path}`);
        const known = [...tokens(ALL[path]), 'applicationName'];
        for (const token of tokens(text)) assert.ok(known.includes(token), `${name}: ${path}: ${text}`);
        assert.doesNotMatch(text, /<|^\s|\s$/, `${name}: ${path}`);
      }
    }
  });

  test('name the application nowhere before its name is known', () => {
    for (const {name, texts} of LOCALES) {
      for (const path of Object.keys(ENGLISH)) assert.doesNotMatch(texts[path] ?? '', /\{\{/, `${name}: ${path}`);
    }
  });
});

describe('what a language lacks', () => {
  for (const name of COMPLETE) {
    test(`is nothing in ${name}`, () => {
      const locale = LOCALES.find((locale) => locale.name === name);
      assert.deepEqual(locale?.lacks, {texts: [], errors: []});
    });
  }

  test('is no title, no label and no main button in any', () => {
    const needed = [
      ...['clerkMfaSignIn.title', 'signIn.start.subtitle', 'signIn.totpMfa.title', 'signIn.totpMfa.formTitle'],
      ...['formFieldLabel__emailAddress', 'formFieldLabel__password', 'formButtonPrimary', 'backButton'],
    ];
    for (const {name, lacks} of LOCALES.filter(({name}) => name !== 'en-GB')) {
      for (const path of needed) assert.ok(!lacks.texts.includes(path), `${name}: ${path}`);
    }
  });
});

describe('what is taken from a locale', () => {
  const take = (resource: object, own: object = {}): ReturnType<typeof localeTexts> =>
    localeTexts('xx-XX', resource, own);

  test('is what Clerk says on forms, and what this package says of failures', () => {
    const resource = {formButtonPrimary: 'Clerk', unstable__errors: {form_code_incorrect: 'Clerk'}};
    const own = {formButtonPrimary: 'own', unstable__errors: {form_code_incorrect: 'own'}};
    const {texts, errors} = take(resource, own);
    assert.equal(texts['formButtonPrimary'], 'Clerk');
    assert.deepEqual(errors, {'unstable__errors.form_code_incorrect': 'own'});
  });

  test('is no English, and no text with something in it that nobody fills in', () => {
    const {texts, errors, lacks} = take({
      formButtonPrimary: 'Continue',
      formFieldLabel__password: ' ',
      signIn: {start: {subtitle: undefined}},
      unstable__errors: {form_param_nil: '{{paramName}} fehlt', passwordComplexity: {minimumLength: '8 Zeichen'}},
    });
    assert.deepEqual([texts, errors], [{locale: 'xx-XX'}, {}]);
    assert.ok(lacks.texts.includes('formButtonPrimary'));
    assert.ok(lacks.errors.includes(ALL['unstable__errors.form_param_nil'] ?? ''));
  });

  test('is this package’s text where Clerk’s needs the application’s name', () => {
    const resource = {signIn: {start: {subtitle: 'weiter zu {{applicationName}}'}}};
    assert.equal(take(resource, {signIn: {start: {subtitle: 'weiter'}}}).texts['signIn.start.subtitle'], 'weiter');
    assert.match(take(resource).texts['signIn.start.subtitle'] ?? '', /applicationName/);
  });

  test('is one text for all codes that are the same in English', () => {
    const {errors, lacks} = take({}, {unstable__errors: {form_param_nil: 'Etwas fehlt.'}});
    assert.deepEqual(Object.values(errors), ['Etwas fehlt.']);
    assert.ok(!lacks.errors.includes(ALL['unstable__errors.form_param_missing'] ?? ''));
  });
});

describe('this package’s own texts', () => {
  test('are of paths that English has', () => {
    for (const [language, texts] of Object.entries(ownTexts())) {
      const paths = (node: object, above = ''): string[] =>
        Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
          typeof value === 'object' && value ? paths(value, `${above}${key}.`) : [above + key],
        );
      for (const path of paths(texts)) assert.ok(path in ALL, `${language}: ${path}`);
    }
  });
});

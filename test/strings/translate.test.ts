import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as locales from '@clerk/localizations';
import {failureOf, type FieldName} from '../../src/flow/failure.js';
import {ENGLISH as ENGLISH_FIRST} from '../../src/strings/english.js';
import {ENGLISH_ERRORS, ENGLISH_WAYS} from '../../src/strings/english-errors.js';
import {ENGLISH_LATER} from '../../src/strings/english-later.js';
import {ENGLISH_MORE} from '../../src/strings/english-more.js';
import type {StringKey, Strings} from '../../src/strings/string-key.js';
import {createTranslate as createTranslateOf, type TextSources, type Translate} from '../../src/strings/translate.js';
import {listText, numberText} from '../../src/view/in-language.js';

const ENGLISH = {...ENGLISH_FIRST, ...ENGLISH_LATER, ...ENGLISH_MORE, ...ENGLISH_WAYS};
const ALL: Strings = {...ENGLISH, ...ENGLISH_ERRORS};
const KEYS = Object.keys(ENGLISH) as StringKey[];
const createTranslate = (localization: object | null): Translate => createTranslateOf({localization, english: ALL});
const english = createTranslate(null);
const failure = (code: string, field: FieldName | null = null): ReturnType<typeof failureOf> => ({
  ...failureOf(code, 'words of the server'),
  field,
});

describe('the text for a key', () => {
  test('is English without a localization, and with an empty one', () => {
    for (const localization of [null, {}, {signIn: {}}, {signIn: {start: undefined}}, {signIn: null}]) {
      const translate = createTranslate(localization);
      for (const key of KEYS) assert.equal(translate(key), ENGLISH[key]);
    }
  });

  test("is the integrator's, where there is one, and English elsewhere", () => {
    const translate = createTranslate({
      signIn: {start: {title: 'Anmelden', subtitle: undefined, actionLink: ''}},
      formFieldLabel__password: 'Passwort',
      clerkMfaSignIn: {retry: 'Nochmals'},
    });
    assert.equal(translate('signIn.start.title'), 'Anmelden');
    assert.equal(translate('formFieldLabel__password'), 'Passwort');
    assert.equal(translate('clerkMfaSignIn.retry'), 'Nochmals');
    assert.equal(translate('signIn.start.subtitle'), ENGLISH['signIn.start.subtitle'], 'explicitly undefined');
    assert.equal(translate('signIn.start.actionLink'), ENGLISH['signIn.start.actionLink'], 'empty');
    assert.equal(translate('backButton'), ENGLISH.backButton, 'left out');
  });

  test('is English where the localization holds something else than text', () => {
    const values = [null, 0, 1, true, {}, [], ['x'], () => 'x', Symbol('x')];
    for (const value of values) {
      const translate = createTranslate({signIn: {start: {title: value}}, backButton: value});
      assert.equal(translate('signIn.start.title'), ENGLISH['signIn.start.title']);
      assert.equal(translate('backButton'), ENGLISH.backButton);
    }
    assert.equal(createTranslate({signIn: 'text'})('signIn.start.title'), ENGLISH['signIn.start.title']);
  });

  test('is looked up when it is shown', () => {
    const localization = {backButton: 'Zurück'};
    const translate = createTranslate(localization);
    localization.backButton = 'Retour';
    assert.equal(translate('backButton'), 'Retour');
  });

  test('is in every locale of Clerk what Clerk says there', () => {
    for (const [name, locale] of Object.entries(locales)) {
      const translate = createTranslate(locale);
      assert.equal(translate('formButtonPrimary'), locale.formButtonPrimary || ENGLISH.formButtonPrimary, name);
      const title = locale.signIn?.start?.title || ENGLISH['signIn.start.title'];
      assert.equal(translate('signIn.start.title'), title, name);
      for (const key of KEYS) assert.notEqual(translate(key), '', `${name}: ${key}`);
    }
    assert.ok(Object.keys(locales).length > 30);
  });
});

describe('tokens', () => {
  const fill = (text: string, values: Record<string, string>): string =>
    createTranslate({backButton: text})('backButton', values);
  const table: [text: string, values: Record<string, string>, filled: string][] = [
    ['Hello {{name}}', {name: 'Ada'}, 'Hello Ada'],
    ['{{ name }}!', {name: 'Ada'}, 'Ada!'],
    ['{{a}}{{b}}{{a}}', {a: '1', b: '2'}, '121'],
    ["{{ date | timeString('en-US') }}", {date: 'noon'}, 'noon'],
    ['{{name}}', {name: ''}, ''],
    ['{{name}}', {}, '{{name}}'],
    ['{{other}} {{name}}', {name: 'Ada'}, '{{other}} Ada'],
    ['{name} {{}} }}{{', {name: 'Ada'}, '{name} {{}} }}{{'],
    ['Hello {{name}}', {name: "$& $1 $$ $` $'"}, "Hello $& $1 $$ $` $'"],
    ['Hello {{name}}', {name: '{{name}} {{other}}'}, 'Hello {{name}} {{other}}'],
    ['Hello {{name}}', {name: '<b>Ada</b>'}, 'Hello <b>Ada</b>'],
    ['{{constructor}} {{toString}} {{__proto__}}', {}, '{{constructor}} {{toString}} {{__proto__}}'],
  ];
  for (const [text, values, filled] of table) {
    test(`${text} with ${JSON.stringify(values)}`, () => assert.equal(fill(text, values), filled));
  }

  test('of the English texts are filled by the values they name', () => {
    for (const key of KEYS) {
      const names = [...ENGLISH[key].matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '');
      const values = Object.fromEntries(names.map((name) => [name, 'value']));
      assert.doesNotMatch(english(key, values), /\{\{/, key);
    }
  });
});

describe('the text of a failure', () => {
  const errors = {
    session_exists: 'own: nil',
    session_exists__password: 'own: nil, password',
    server_error: undefined,
    activation_failed: '',
    form_code_incorrect: undefined,
    too_many_requests: '',
    only_in_localization: 'own: only',
  };
  const own = createTranslate({unstable__errors: errors});
  const table: [code: string, field: FieldName | null, text: string][] = [
    ['session_exists', 'password', 'own: nil, password'],
    ['session_exists', 'identifier', 'own: nil'],
    ['session_exists', null, 'own: nil'],
    ['only_in_localization', 'code', 'own: only'],
    ['server_error', null, ENGLISH['unstable__errors.server_error']],
    ['activation_failed', 'code', ALL['unstable__errors.activation_failed'] ?? ''],
    ['form_code_incorrect', 'code', ALL['unstable__errors.form_code_incorrect'] ?? ''],
    ['too_many_requests', null, ALL['unstable__errors.too_many_requests'] ?? ''],
    // The words of the server are English, too, and say more.
    ['network_error', null, ENGLISH['unstable__errors.network_error']],
    ['user_locked', null, 'words of the server'],
    ['constructor', null, 'words of the server'],
    ['', null, 'words of the server'],
  ];
  for (const [code, field, text] of table) {
    test(`${code || 'without a code'} at ${field}: ${text}`, () =>
      assert.equal(own.failure(failure(code, field), 'credentials'), text));
  }

  test('is the one of Clerk in its own locales', () => {
    const {deDE} = locales;
    const said = deDE.unstable__errors?.session_exists;
    const translate = createTranslate(deDE);
    assert.equal(
      translate.failure(failure('session_exists'), 'credentials'),
      said || ALL['unstable__errors.session_exists'],
    );
    assert.notEqual(translate.failure(failure('network_error'), 'credentials'), '');
  });

  test('is never empty for a code that English has, with or without a field', () => {
    const codes = Object.keys(ALL)
      .filter((key) => /^unstable__errors\.[a-z_]+$/.test(key))
      .map((key) => key.slice(17));
    assert.ok(codes.length > 10);
    for (const code of codes) {
      for (const field of ['identifier', 'password', 'code', null] as const) {
        const text = english.failure(failure(code, field), 'credentials');
        assert.ok(text.trim().length > 0 && text !== 'words of the server', code);
      }
    }
  });
});

describe('English', () => {
  test('has no empty text, none with white space around it, and none with a straight apostrophe', () => {
    for (const [key, text] of Object.entries(ALL)) {
      assert.ok(text !== '' && text.trim() === text, key);
      assert.doesNotMatch(text, /'/, key);
    }
  });

  test('says what Clerk says, where Clerk says it', () => {
    const said = (path: string): unknown => {
      const keys = path.split('.');
      return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], locales.enUS);
    };
    for (const [key, text] of Object.entries<string>(ENGLISH)) {
      if (/^(clerkMfaSignIn|unstable__errors\.[a-z_]+$)/.test(key)) continue;
      assert.equal(text, String(said(key)).replaceAll("'", '’'), key);
    }
  });
});

describe('a code that Clerk words differently at a sign-in', () => {
  const translate = createTranslate({unstable__errors: {x: 'another one', x__sign_in: 'reset it'}});

  test('is worded for where it is told', () => {
    assert.equal(translate.failure(failure('x'), 'credentials'), 'reset it');
    assert.equal(translate.failure(failure('x'), 'new-password'), 'another one');
  });
});

describe('a failure with a time that is said beside it', () => {
  const locked = failure('user_locked');

  test('is told without that time, unless nobody knows it', () => {
    const translate = createTranslate(null);
    assert.equal(translate.failure({...locked, retryAfterMs: 60_000}, 'credentials'), 'Your account is locked.');
    assert.equal(translate.failure({...locked, retryAfterMs: null}, 'credentials'), 'words of the server');
  });

  test('is told in the integrator’s words all the same', () => {
    const localization = {unstable__errors: {user_locked: 'Gesperrt.'}};
    const translate = createTranslate(localization);
    assert.equal(translate.failure({...locked, retryAfterMs: 60_000}, 'credentials'), 'Gesperrt.');
  });
});

describe('a text with the application’s name in it', () => {
  const localization = {signIn: {start: {subtitle: 'weiter zu {{applicationName}}'}}};
  const subtitle = (applicationName?: string): string =>
    createTranslateOf({localization, english: ALL, ...(applicationName ? {applicationName} : {})})(
      'signIn.start.subtitle',
    );

  test('has it, wherever it is', () => assert.equal(subtitle('Acme'), 'weiter zu Acme'));

  test('waits for it, as long as there is another text', () =>
    assert.equal(subtitle(), ENGLISH['signIn.start.subtitle']));

  test('is shown as it is where there is none', () =>
    assert.equal(createTranslate(null)('signIn.start.title'), 'Sign in to {{applicationName}}'));
});

describe('the texts of a locale', () => {
  const locale: TextSources['locale'] = {
    find: (path) => ({backButton: 'Zurück', formButtonPrimary: 'Weiter', locale: 'de-DE'})[path],
    isolate: (value) => `[${value}]`,
  };
  const translate = createTranslateOf({localization: {backButton: 'Retour'}, locale, english: ALL});

  test('come after the integrator’s, and before English', () => {
    assert.equal(translate('backButton'), 'Retour');
    assert.equal(translate('formButtonPrimary'), 'Weiter');
    assert.equal(translate('dividerText'), ENGLISH.dividerText);
  });

  test('keep what is put into them apart', () =>
    assert.equal(translate('clerkMfaSignIn.signedInAs', {identifier: 'a@b.c'}), 'Signed in as [a@b.c]'));

  test('say how lists and numbers are written', () => {
    assert.equal(listText(translate, ['a', 'b', 'c'], 'conjunction'), 'a, b und c');
    assert.equal(listText(translate, ['a', 'b'], 'disjunction'), 'a oder b');
    assert.equal(listText(translate, ['a'], 'conjunction'), 'a');
    assert.equal(numberText(translate, 1234), '1.234');
    assert.equal(numberText(createTranslate({locale: 'no such tag'}), 1234), '1,234');
  });
});

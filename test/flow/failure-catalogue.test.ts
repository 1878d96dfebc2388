import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {CATALOGUE, wayOn, type WayOn} from '../../src/flow/failure-catalogue.js';
import {fieldOf} from '../../src/flow/failure-fields.js';
import {toFailure} from '../../src/flow/failure.js';
import {ENGLISH_ERRORS} from '../../src/strings/english-errors.js';
import {ENGLISH} from '../../src/strings/english.js';
import {CANNOT_MEET, OWN_CODES, SAID_AS_IT_CAME, SDK_CODES, SERVER_CODES} from '../support/clerk-error-codes.js';

const PREFIX = 'unstable__errors.';
const ALL_CODES = [...new Set([...SERVER_CODES, ...SDK_CODES, ...OWN_CODES])];
const ROWS = [...CATALOGUE.keys()];

/** What is said where the catalogue cannot be loaded is in the first file of strings. */
const sentence = (code: string): string | undefined =>
  ENGLISH_ERRORS[PREFIX + code] ?? (ENGLISH as Readonly<Record<string, string>>)[PREFIX + code];

const codeOfKey = (key: string): string => key.slice(PREFIX.length).replace(/__(sign_in|timed)$/, '');

describe('the catalogue', () => {
  for (const [title, codes, least] of [
    ['Clerk’s servers', SERVER_CODES, 120],
    ['clerk-js', SDK_CODES, 40],
    ['this package', OWN_CODES, 15],
  ] as const) {
    test(`has every code of ${title}, or the reason why a sign-in cannot meet it`, () => {
      assert.ok(codes.length >= least);
      const missing = codes.filter((code) => !CATALOGUE.has(code) && !Object.hasOwn(CANNOT_MEET, code));
      assert.deepEqual(missing, []);
    });
  }

  test('has no code that a sign-in cannot meet', () => {
    assert.deepEqual(
      ROWS.filter((code) => Object.hasOwn(CANNOT_MEET, code)),
      [],
    );
  });

  test('has no code that nobody knows, and neither has the list of those that cannot be met', () => {
    const known = new Set(ALL_CODES);
    assert.deepEqual(
      [...ROWS, ...Object.keys(CANNOT_MEET)].filter((code) => !known.has(code)),
      [],
    );
  });

  test('has every code once, spelled as codes are', () => {
    for (const code of ROWS) assert.match(code, /^[a-z0-9]+(_[a-zA-Z0-9]+)+$/);
    const between = (file: string, start: string, end: string): readonly string[] => {
      const source = readFileSync(new URL(`../../src/flow/${file}.ts`, import.meta.url), 'utf8');
      return source.slice(source.indexOf(start), source.indexOf(end)).match(/\b[a-z]+_\w+/g) ?? [];
    };
    const written = [
      ...between('failure-fields', '= [', '];'),
      ...between('failure-catalogue', 'const ROWS', 'const CATALOGUE'),
    ];
    assert.deepEqual(written.sort(), [...ROWS].sort());
  });

  test('says why for what cannot be met', () => {
    for (const [code, reason] of Object.entries(CANNOT_MEET)) assert.match(reason, /^[A-Z].{15,}\.$/, code);
  });

  test('offers every way on to somebody', () => {
    const ways: Readonly<Record<WayOn, true>> = {
      retype: true,
      retry: true,
      wait: true,
      resend: true,
      'other-method': true,
      'reset-password': true,
      'start-over': true,
      support: true,
      'sign-up': true,
      reload: true,
      none: true,
    };
    assert.deepEqual([...new Set<string>(ROWS.map(wayOn))].sort(), Object.keys(ways).sort());
  });
});

describe('a code', () => {
  const table: [code: string, field: ReturnType<typeof fieldOf>, way: WayOn][] = [
    ['form_identifier_not_found', 'identifier', 'retype'],
    ['form_password_incorrect', 'password', 'retype'],
    ['form_password_or_identifier_incorrect', 'password', 'retype'],
    ['form_code_incorrect', 'code', 'retype'],
    ['form_param_nil', null, 'retype'],
    ['network_error', null, 'retry'],
    ['passkey_retrieval_cancelled', null, 'retry'],
    ['too_many_requests', null, 'wait'],
    ['user_locked', null, 'wait'],
    ['verification_expired', null, 'resend'],
    ['email_link_expired', null, 'resend'],
    ['email_link_client_mismatch', null, 'start-over'],
    ['strategy_for_user_invalid', null, 'other-method'],
    ['form_password_compromised', null, 'other-method'],
    ['form_password_pwned', null, 'reset-password'],
    ['resource_not_found', null, 'start-over'],
    ['unsupported_status', null, 'start-over'],
    ['user_banned', null, 'support'],
    ['external_account_not_found', null, 'sign-up'],
    ['session_exists', null, 'reload'],
    ['publishable_key_missing', null, 'none'],
  ];
  for (const [code, field, way] of table) {
    test(`${code} shows at ${field ?? 'the form'}, and the way on is ${way}`, () => {
      assert.deepEqual([fieldOf(code), wayOn(code)], [field, way]);
    });
  }

  for (const code of ['code_of_next_year', '', 'constructor', '__proto__', 'toString']) {
    test(`that nobody knows (${code || 'empty'}) shows at the form, and can be tried again`, () => {
      assert.deepEqual([fieldOf(code), wayOn(code)], [null, 'retry']);
    });
  }

  test('that Clerk names an input with is placed there by failure.ts', () => {
    for (const code of ROWS) {
      const field = fieldOf(code);
      // Strict enumeration protection names none, on purpose.
      const paramName = code === 'form_password_or_identifier_incorrect' ? undefined : field;
      assert.equal(toFailure({errors: [{code, message: 'x', meta: {paramName}}]}).field, field, code);
    }
  });
});

describe('the sentences', () => {
  test('are there for every row, unless the words that came with it say more', () => {
    const missing = ROWS.filter((code) => !sentence(code) && !Object.hasOwn(SAID_AS_IT_CAME, code));
    assert.deepEqual(missing, []);
  });

  test('are not there for what is said as it came, which has a row', () => {
    for (const code of Object.keys(SAID_AS_IT_CAME)) {
      assert.ok(CATALOGUE.has(code), code);
      assert.equal(sentence(code), undefined, code);
    }
  });

  test('are there for no code without a row', () => {
    const without = Object.keys(ENGLISH_ERRORS).filter((key) => !CATALOGUE.has(codeOfKey(key)));
    assert.deepEqual(without, []);
  });

  test('are filed under the paths of Clerk’s LocalizationResource', () => {
    for (const key of Object.keys(ENGLISH_ERRORS)) {
      assert.match(key, /^unstable__errors\.\w+$/);
      // Clerk's wording for a sign-in is never the only one; what has a time beside it is, since the server says that.
      if (!key.endsWith('__timed')) assert.ok(Object.hasOwn(ENGLISH_ERRORS, PREFIX + codeOfKey(key)), key);
    }
  });

  test('are one or two, each with a full stop, and short', () => {
    for (const text of Object.values(ENGLISH_ERRORS)) {
      assert.match(text, /^[A-Z][^.!?]+\.( [A-Z][^.!?]+\.)?$/, text);
      assert.ok(text.length < 110, text);
      assert.equal(text, text.trim().replace(/\s+/g, ' '));
    }
  });

  test('are plain: no codes, no jargon, no straight apostrophe, no blame, and no more than one please', () => {
    for (const text of Object.values(ENGLISH_ERRORS)) {
      assert.doesNotMatch(text, /[_'"`{}<>]/, text);
      assert.doesNotMatch(
        text,
        /\b(error|invalid|parameter|strategy|verification|authenticat\w+|token|captcha|session id|SSO|SAML|OAuth|Clerk|API)\b/i,
        text,
      );
      assert.doesNotMatch(text, /\b(sorry|oops|illegal|forbidden|you (did|failed|forgot|must))\b/i, text);
      assert.ok((text.match(/please/gi) ?? []).length <= 1, text);
    }
  });

  test('name the way on, where there is one to name', () => {
    const names: Readonly<Partial<Record<WayOn, RegExp>>> = {
      wait: /\b(wait|in a few minutes|try again)\b/i,
      resend: /\b(ask for|another method)\b/i,
      'other-method': /\b(another|other|later)\b/i,
      'reset-password': /\b(set|reset|new)\b/i,
      support: /\bcontact support\b/i,
      'sign-up': /\bsign up\b/i,
      reload: /\breload\b/i,
    };
    for (const code of ROWS) {
      const expected = names[wayOn(code)];
      const text = sentence(`${code}__sign_in`) ?? sentence(code);
      if (expected && text) assert.match(text, expected, code);
    }
  });
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isPublishableKey, parsePublishableKey as clerkParse} from '@clerk/shared/keys';
import {parsePublishableKey} from '../../src/clerk/publishable-key.js';
import {SignInError} from '../../src/flow/failure.js';

const base64 = (text: string): string => btoa(text);
const unpadded = (text: string): string => btoa(text).replace(/=+$/, '');

/** What reading a key comes to: what it says, or the code of the error. */
function read(value: string): unknown {
  try {
    return parsePublishableKey(value);
  } catch (error) {
    assert.ok(error instanceof SignInError, String(error));
    return error.code;
  }
}

describe('a publishable key', () => {
  const dev = 'happy-hippo-1.clerk.accounts.dev';
  const live = 'clerk.example.com';
  const good: [why: string, value: string, key: string, instanceType: string, frontendApi: string][] = [
    ['of development', `pk_test_${base64(`${dev}$`)}`, `pk_test_${base64(`${dev}$`)}`, 'development', dev],
    ['of production', `pk_live_${base64(`${live}$`)}`, `pk_live_${base64(`${live}$`)}`, 'production', live],
    ['without padding', `pk_test_${unpadded('a.bc$')}`, `pk_test_${unpadded('a.bc$')}`, 'development', 'a.bc'],
    ['with padding', `pk_test_${base64('a.bcd$')}`, `pk_test_${base64('a.bcd$')}`, 'development', 'a.bcd'],
    [
      'with white space around',
      ` \n pk_live_${base64(`${live}$`)}\t`,
      `pk_live_${base64(`${live}$`)}`,
      'production',
      live,
    ],
    [
      'with a port',
      `pk_test_${base64('localhost.test:4200$')}`,
      `pk_test_${base64('localhost.test:4200$')}`,
      'development',
      'localhost.test:4200',
    ],
  ];
  for (const [why, value, key, instanceType, frontendApi] of good) {
    test(`${why} is read`, () => assert.deepEqual(read(value), {key, instanceType, frontendApi}));
  }

  const valid = base64('clerk.example.com$');
  const bad: [why: string, value: string][] = [
    ['nothing', ''],
    ['white space', '   '],
    ['a word', 'undefined'],
    ['a placeholder', 'pk_test_…'],
    ['a prefix alone', 'pk_test_'],
    ['an unknown environment', `pk_stage_${valid}`],
    ['another prefix', `xpk_test_${valid}`],
    ['capitals', `PK_TEST_${valid}`],
    ['three underscores', `pk_test_${valid}_x`],
    ['a missing underscore', `pk_test${valid}`],
    ['two keys', `pk_test_${valid} pk_test_${valid}`],
    ['text that is not base64', 'pk_test_%%%%'],
    ['base64 for URLs', 'pk_test_Y2xl-cms_'],
    ['no $', `pk_test_${base64('clerk.example.com')}`],
    ['an extra $ at the end', `pk_test_${base64('clerk.example.com$$')}`],
    ['an extra $ inside', `pk_test_${base64('clerk.$example.com$')}`],
    ['text after the $', `pk_test_${base64('clerk.example.com$x')}`],
    ['a line after the $', `pk_test_${base64('clerk.example.com$\n')}`],
    ['no dot', `pk_test_${base64('localhost$')}`],
    ['a $ alone', `pk_test_${base64('$')}`],
    ['quotes around', `"pk_test_${valid}"`],
  ];
  for (const [why, value] of bad) {
    test(`with ${why} is invalid`, () => assert.equal(read(value), 'publishable_key_invalid'));
  }

  const secret = [
    `sk_test_${valid}`,
    'sk_live_abcdef',
    'SK_LIVE_abcdef',
    'Sk_Test_abcdef',
    '  sk_live_abcdef\n',
    '\uFEFFsk_live_abcdef',
    'sk_',
  ];
  for (const value of secret) {
    test(`that is the secret key ${JSON.stringify(value)} is refused as such`, () => {
      assert.equal(read(value), 'secret_key_refused');
    });
  }

  test('is in no message', () => {
    for (const value of [...bad.map(([, key]) => key), ...secret].filter((key) => key.trim().length > 8)) {
      assert.throws(
        () => parsePublishableKey(value),
        (error: Error) => {
          assert.doesNotMatch(JSON.stringify([error.message, error.stack?.split('\n')[0]]), /abcdef|Y2xl/);
          assert.ok(!error.message.includes(value.trim()), error.message);
          return true;
        },
      );
    }
  });

  test('that is wrong is not mended by loading again', () => {
    for (const value of ['sk_live_abcdef', 'undefined']) {
      assert.throws(
        () => parsePublishableKey(value),
        (error: SignInError) => !error.retryable,
      );
    }
  });
});

describe('agreement with Clerk', () => {
  const prefixes = ['pk_test_', 'pk_live_', 'pk_', 'pk_test', 'pk_dev_', 'test_', 'PK_TEST_', ''];
  const hosts = [
    'clerk.example.com',
    'a.b',
    'a.',
    '.',
    'localhost',
    '',
    'a.b:1',
    'a.b/c',
    'x$.y',
    'é.example',
    'a\n.b',
  ];
  const endings = ['$', '', '$$', '$ ', ' $', '$\n', '$x', '\n$'];
  const encodings: ((text: string) => string)[] = [
    (text) => base64(text),
    (text) => unpadded(text),
    (text) => `${base64(text)}=`,
    (text) => base64(text).slice(0, -1),
    (text) => base64(text).slice(1),
    (text) => `_${base64(text)}`,
    (text) => `${base64(text)}_`,
    (text) => base64(text).replace(/.{4}/, '$& '),
    (text) => text,
  ];
  const keys = prefixes.flatMap((prefix) =>
    hosts.flatMap((host) => endings.flatMap((end) => encodings.map((encode) => prefix + encode(host + end)))),
  );
  // Clerk does not take off white space around a key; this package does.
  const compared = keys.filter((key) => key === key.trim());

  test('what a key is, and what it says', () => {
    let accepted = 0;
    for (const key of compared) {
      const clerk = isPublishableKey(key) ? clerkParse(key) : null;
      const ours = read(key);
      if (clerk) accepted++;
      assert.deepEqual(ours, clerk ? {key, ...clerk} : 'publishable_key_invalid', JSON.stringify(key));
    }
    assert.ok(accepted > 30 && accepted < compared.length / 2, `${accepted} of ${compared.length} are keys`);
  });
});

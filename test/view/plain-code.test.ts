import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {backupCode, sentCode} from '../../src/view/plain-code.js';

const code = fc.integer({min: 0, max: 999_999}).map((number) => String(number).padStart(6, '0'));
/** Zeros of the scripts that have digits of their own. */
const ZEROS = ['0', '\u0660', '\u06f0', '\u0966', '\u09e6', '\uff10'];
const spelt = (digits: string, zero: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
/** What stands around a code in a message: anything but digits right beside it. */
const words = fc.constantFrom(
  'Your code is ',
  'G-',
  'Acme2: ',
  '',
  ' is your code. Valid for 10 minutes.',
  '\n',
  ' (2 of 3) ',
);

describe('a code that was sent', () => {
  test('is found in what it was pasted with, whatever script it is in', () => {
    fc.assert(
      fc.property(
        code,
        fc.constantFrom(...ZEROS),
        fc.constantFrom('', ' ', '-', '\u00a0'),
        words,
        words,
        (digits, zero, between, before, after) => {
          const written = spelt(digits.slice(0, 3) + between + digits.slice(3), zero);
          assert.equal(sentCode(before + written + after), digits);
        },
      ),
      {seed: 20261126},
    );
  });

  test('may be in pieces, and is all digits while it is typed', () => {
    for (const [typed, digits] of [
      ['12 34 56', '123456'],
      ['1 2 3 4 5 6', '123456'],
      ['123', '123'],
      ['12a', '12'],
      ['1234567', '1234567'],
      ['', ''],
      ['abc', ''],
    ]) {
      assert.equal(sentCode(typed ?? ''), digits, typed);
    }
  });
});

test('a backup code is free text, whatever people put between its letters and however they write them', () => {
  for (const typed of ['a1b2c3d4', ' a1b2 c3d4 ', 'A1B2-C3D4', 'a1b2\u00a0c3d4', 'a\u0661b\u0662c\u0663d\u0664']) {
    assert.equal(backupCode(typed), 'a1b2c3d4', typed);
  }
});

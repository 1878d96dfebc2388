import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  isRedirecting,
  isReset,
  isSameFactor,
  isUnderWay,
  listedFactors,
  usableFactors,
} from '../../src/flow/factors.js';
import type {Factor} from '../../src/flow/ports.js';
import * as is from '../support/flow-fixtures.js';

const ORDER = [is.PASSKEY, is.TOTP, is.PHONE, is.OTHER_PHONE, is.EMAIL, is.LINK, is.BACKUP, is.GOOGLE];

describe('factors that can be used', () => {
  test('come best first, whatever order Clerk has them in', () => {
    assert.deepEqual(usableFactors(ORDER, true), ORDER);
    assert.deepEqual(usableFactors([...ORDER].reverse(), true), ORDER);
  });

  test('of a kind come as Clerk has them, but its default one first', () => {
    const third = is.factor('phone_code', {targetId: 'idn_9'});
    assert.deepEqual(usableFactors([third, is.OTHER_PHONE, is.PHONE], true), [is.PHONE, third, is.OTHER_PHONE]);
    assert.deepEqual(usableFactors([third, is.OTHER_PHONE], true), [third, is.OTHER_PHONE]);
    assert.deepEqual(usableFactors([is.SSO, is.GOOGLE], true), [is.SSO, is.GOOGLE]);
  });

  const passedOver = ['password', 'carrier_pigeon', 'web3_metamask_signature', 'ticket', 'google_one_tap', 'TOTP', ''];
  for (const strategy of [...passedOver, 'reset_password_email_code', 'reset_password_phone_code', 'constructor']) {
    test(`pass over "${strategy}"`, () => {
      assert.deepEqual(usableFactors([is.factor(strategy), is.TOTP], true), [is.TOTP]);
      assert.deepEqual(usableFactors([is.factor(strategy)], true), []);
    });
  }

  test('are passkeys only where the browser can prove one', () => {
    assert.deepEqual(usableFactors([is.TOTP, is.PASSKEY], false), [is.TOTP]);
  });

  test('leave the list that they come from as it is', () => {
    const factors = Object.freeze([is.BACKUP, is.TOTP]);
    assert.deepEqual(usableFactors(factors, true), [is.TOTP, is.BACKUP]);
  });
});

describe('factors that are listed', () => {
  test('are without backup codes where there is an authenticator, which has a box for them', () => {
    assert.deepEqual(listedFactors([is.TOTP, is.PHONE, is.BACKUP]), [is.TOTP, is.PHONE]);
    assert.deepEqual(listedFactors([is.PHONE, is.BACKUP]), [is.PHONE, is.BACKUP]);
  });
});

describe('kinds of factors', () => {
  for (const strategy of ['oauth_google', 'oauth_custom_acme', 'enterprise_sso']) {
    test(`${strategy} leaves the page`, () => assert.equal(isRedirecting(is.factor(strategy)), true));
  }
  for (const strategy of ['saml', 'oauth', 'passkey', 'my_oauth_google']) {
    test(`${strategy} does not leave the page`, () => assert.equal(isRedirecting(is.factor(strategy)), false));
  }
  test('two of them lead to a new password', () => {
    assert.deepEqual([is.RESET_EMAIL, is.RESET_PHONE, is.EMAIL, is.factor('reset_password_pigeon')].map(isReset), [
      true,
      true,
      false,
      false,
    ]);
  });
  test('one is the same by its strategy and what it uses, not by how it is shown', () => {
    assert.equal(isSameFactor(is.PHONE, {...is.PHONE, target: 'another mask', preferred: false}), true);
    assert.equal(isSameFactor(is.PHONE, is.OTHER_PHONE), false);
    assert.equal(isSameFactor(is.EMAIL, {...is.EMAIL, strategy: 'email_link'}), false);
  });
});

describe('what was sent can still be used', () => {
  const {NOW} = is;
  const cases: [why: string, verification: Parameters<typeof isUnderWay>[0], factor: Factor, valid: boolean][] = [
    ['a moment ago', is.sentFor(is.PHONE), is.PHONE, true],
    ['by another browser, which does not say where to', is.sentFor(is.PHONE, {targetId: null}), is.PHONE, true],
    ['to another phone', is.sentFor(is.PHONE), is.OTHER_PHONE, false],
    ['in another way', is.sentFor(is.PHONE, {targetId: null}), is.EMAIL, false],
    ['and expires this very moment', is.sentFor(is.PHONE, {expiresAt: NOW}), is.PHONE, false],
    ['and expires in a moment', is.sentFor(is.PHONE, {expiresAt: NOW + 1}), is.PHONE, true],
    ['and never expires', is.sentFor(is.PHONE, {expiresAt: null}), is.PHONE, true],
    ['and was used', is.sentFor(is.PHONE, {status: 'verified'}), is.PHONE, false],
    ['and is spent', is.sentFor(is.PHONE, {status: 'failed'}), is.PHONE, false],
    ['and is in a state that does not exist', is.sentFor(is.PHONE, {status: 'marooned'}), is.PHONE, false],
    ['never', is.NOT_BEGUN, is.PHONE, false],
  ];
  for (const [why, verification, factor, valid] of cases) {
    test(`${why}: ${valid}`, () => assert.equal(isUnderWay(verification, factor, NOW), valid));
  }
});

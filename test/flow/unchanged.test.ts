import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {SignInAttempt} from '../../src/flow/ports.js';
import {isUnchanged} from '../../src/flow/unchanged.js';
import {anAttempt, aVerification, noAttempt, TOTP} from '../support/flow-fixtures.js';

describe('isUnchanged', () => {
  test('is true of two readings of the same attempt, also of none', () => {
    assert.equal(isUnchanged(anAttempt(), anAttempt()), true);
    assert.equal(isUnchanged(noAttempt(), noAttempt()), true);
  });

  const verification = aVerification({status: 'expired', strategy: 'password'});
  const others: {readonly [Name in keyof SignInAttempt]: SignInAttempt[Name]} = {
    id: 'sia_2',
    status: 'needs_first_factor',
    identifier: 'x',
    createdSessionId: 'sess_1',
    firstFactors: [TOTP],
    secondFactors: [TOTP],
    firstFactorVerification: verification,
    secondFactorVerification: verification,
    newDevice: true,
    protectCheck: true,
  };
  for (const [name, value] of Object.entries(others)) {
    test(`is false of attempts with another ${name}, and true of two with that one`, () => {
      const other = anAttempt({[name]: value});
      assert.equal(isUnchanged(anAttempt(), other), false);
      assert.equal(isUnchanged(other, anAttempt()), false);
      assert.equal(isUnchanged(other, structuredClone(other)), true);
    });
  }

  for (const name of ['firstFactorVerification', 'secondFactorVerification'] as const) {
    test(`is true where only this browser has noted something of the ${name}`, () => {
      const noted = anAttempt({[name]: {...anAttempt()[name], targetId: 'idn_1', sentAt: 1}});
      assert.equal(isUnchanged(anAttempt(), noted), true);
      assert.equal(isUnchanged(noted, anAttempt()), true);
    });

    test(`is false where what was sent for the ${name} expires later`, () => {
      assert.equal(isUnchanged(anAttempt(), anAttempt({[name]: {...anAttempt()[name], expiresAt: 1}})), false);
    });
  }
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Factor, SignInAttempt, Verification} from '../../src/flow/ports.js';
import {isUnchanged} from '../../src/flow/unchanged.js';

const FACTOR: Factor = {strategy: 'phone_code', targetId: 'idn_1', target: '+*********00', preferred: true};
const VERIFICATION: Verification = {
  status: 'unverified',
  strategy: 'phone_code',
  expiresAt: 600_000,
  targetId: 'idn_1',
  sentAt: 1_000,
  error: null,
};

const attempt = (parts: Partial<SignInAttempt> = {}): SignInAttempt => ({
  id: 'sia_1',
  status: 'needs_second_factor',
  identifier: 'ada@example.com',
  createdSessionId: null,
  firstFactors: [],
  secondFactors: [FACTOR],
  firstFactorVerification: {...VERIFICATION, status: 'verified', strategy: 'password'},
  secondFactorVerification: VERIFICATION,
  newDevice: false,
  protectCheck: false,
  ...parts,
});

describe('an attempt', () => {
  test('that is read twice is unchanged', () => {
    assert.equal(isUnchanged(attempt(), attempt()), true);
  });

  const others: {readonly [Name in keyof SignInAttempt]: SignInAttempt[Name]} = {
    id: 'sia_2',
    status: 'needs_first_factor',
    identifier: 'x',
    createdSessionId: 'sess_1',
    firstFactors: [FACTOR],
    secondFactors: [],
    firstFactorVerification: VERIFICATION,
    secondFactorVerification: {...VERIFICATION, status: 'expired'},
    newDevice: true,
    protectCheck: true,
  };
  for (const [name, value] of Object.entries(others)) {
    test(`with another ${name} has changed, and is unchanged beside its like`, () => {
      const other = attempt({[name]: value});
      assert.equal(isUnchanged(attempt(), other), false);
      assert.equal(isUnchanged(other, attempt()), false);
      assert.equal(isUnchanged(other, structuredClone(other)), true);
    });
  }

  test('of which only this browser has noted more is unchanged', () => {
    const noted = attempt({secondFactorVerification: {...VERIFICATION, targetId: 'idn_2', sentAt: 2_000}});
    assert.equal(isUnchanged(attempt(), noted), true);
  });

  test('that expires later has changed: it was sent again', () => {
    const sentAgain = attempt({secondFactorVerification: {...VERIFICATION, expiresAt: 700_000}});
    assert.equal(isUnchanged(attempt(), sentAgain), false);
  });
});

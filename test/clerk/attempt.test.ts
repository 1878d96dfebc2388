import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {toAttempt} from '../../src/clerk/attempt.js';
import type {EnvironmentLike} from '../../src/clerk/environment-like.js';
import type {FactorLike, SignInLike} from '../../src/clerk/sign-in-like.js';
import type {Factor} from '../../src/flow/ports.js';
import {aSignIn} from '../support/flow-fake-clerk-js.js';

const NOT_BEGUN = {status: null, strategy: null, expireAt: null};

describe('a factor', () => {
  const social = {oauth_github: {strategy: 'oauth_github', name: 'GitHub'}};
  const table: [why: string, factor: FactorLike, expected: Partial<Factor>][] = [
    [
      'an e-mail address',
      {strategy: 'email_code', emailAddressId: 'idn_1', safeIdentifier: 'a**@example.com'},
      {targetId: 'idn_1', target: 'a**@example.com'},
    ],
    [
      'a phone number',
      {strategy: 'phone_code', phoneNumberId: 'idn_2', safeIdentifier: '+1 ***00'},
      {targetId: 'idn_2', target: '+1 ***00'},
    ],
    [
      'an enterprise connection',
      {strategy: 'enterprise_sso', enterpriseConnectionId: 'ent_1', enterpriseConnectionName: 'Acme'},
      {targetId: 'ent_1', target: 'Acme'},
    ],
    ['a connection without a name', {strategy: 'enterprise_sso'}, {}],
    ['a provider of the settings', {strategy: 'oauth_github'}, {target: 'GitHub'}],
    ['a provider that is not in them', {strategy: 'oauth_google'}, {target: 'Google'}],
    ['nothing', {strategy: 'totp'}, {}],
    ['what nobody knows yet', {strategy: 'carrier_pigeon', ...{pigeonId: 'p'}}, {}],
    ['the primary one', {strategy: 'email_code', primary: true}, {preferred: true}],
  ];
  for (const [why, factor, expected] of table) {
    test(`of ${why}`, () => {
      const whole = {strategy: factor.strategy, targetId: null, target: null, preferred: false, ...expected};
      for (const [theirs, ours] of [
        ['supportedFirstFactors', 'firstFactors'],
        ['supportedSecondFactors', 'secondFactors'],
      ] as const) {
        assert.deepEqual(toAttempt(aSignIn({[theirs]: [factor]}), {userSettings: {social}})[ours], [whole]);
      }
    });
  }

  const preferences: [why: string, factors: FactorLike[], preferred: boolean[]][] = [
    [
      'the default beats the primary one',
      [
        {strategy: 'phone_code', primary: true},
        {strategy: 'phone_code', primary: false, default: true},
      ],
      [false, true],
    ],
    [
      'the primary one counts where none is the default',
      [
        {strategy: 'phone_code', default: false},
        {strategy: 'phone_code', primary: true, default: false},
      ],
      [false, true],
    ],
    [
      'the default of another strategy does not matter',
      [
        {strategy: 'email_code', primary: true},
        {strategy: 'phone_code', default: true},
      ],
      [true, true],
    ],
  ];
  for (const [why, supportedSecondFactors, preferred] of preferences) {
    test(why, () => {
      const {secondFactors} = toAttempt(aSignIn({supportedSecondFactors}), null);
      assert.deepEqual(
        secondFactors.map((factor) => factor.preferred),
        preferred,
      );
    });
  }
});

describe('a new device', () => {
  const withSecond = (used: boolean): EnvironmentLike => ({
    userSettings: {attributes: {phone_number: {used_for_second_factor: used}, username: undefined}},
  });
  const table: [why: string, signIn: Partial<SignInLike>, environment: EnvironmentLike | null, expected: boolean][] = [
    ['by its status', {status: 'needs_client_trust'}, withSecond(true), true],
    ['in the older form', {status: 'needs_second_factor', clientTrustState: 'new'}, withSecond(false), true],
    ['not where there is a second factor', {clientTrustState: 'new'}, withSecond(true), false],
    ['not when it is known', {clientTrustState: 'known'}, withSecond(false), false],
    ['not when nothing is said', {status: 'needs_second_factor'}, withSecond(false), false],
    ['also where the settings are not known', {clientTrustState: 'new'}, null, true],
  ];
  for (const [why, signIn, environment, expected] of table) {
    test(why, () => assert.equal(toAttempt(aSignIn(signIn), environment).newDevice, expected));
  }
});

describe('a Protect check', () => {
  const protectCheck = {token: 't', sdkUrl: 'https://protect.example.com/sdk.js'};
  const table: [why: string, signIn: Partial<SignInLike>, expected: boolean][] = [
    ['whatever the status says', {status: 'needs_second_factor', protectCheck}, true],
    ['by the status alone', {status: 'needs_protect_check', protectCheck: null}, true],
    ['none', {status: 'needs_first_factor', protectCheck: null}, false],
    ['none, where clerk-js is too old for it', {status: 'needs_first_factor'}, false],
  ];
  for (const [why, signIn, expected] of table) {
    test(why, () => assert.equal(toAttempt(aSignIn(signIn), null).protectCheck, expected));
  }
});

test('why a provider did not say who it is, without what a URL says', () => {
  const error = {
    code: 'oauth_access_denied',
    message: 'denied',
    longMessage: 'Denied at https://x.example/?token=secret',
  };
  const firstFactorVerification = {...NOT_BEGUN, status: 'failed', strategy: 'oauth_google', error};
  const attempt = toAttempt(aSignIn({firstFactorVerification}), null);
  assert.deepEqual(attempt.firstFactorVerification.error, {
    code: 'oauth_access_denied',
    message: 'Denied at https://x.example/',
  });
  const short = toAttempt(
    aSignIn({firstFactorVerification: {...firstFactorVerification, error: {code: 'c', message: 'm'}}}),
    null,
  );
  assert.deepEqual(short.firstFactorVerification.error, {code: 'c', message: 'm'});
});

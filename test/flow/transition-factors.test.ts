import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Factor, SignInAttempt} from '../../src/flow/ports.js';
import type {Step} from '../../src/flow/steps.js';
import * as is from '../support/flow-fixtures.js';
import {
  aBase,
  aPreparation,
  codeStep,
  forgotStep,
  linkStep,
  listStep,
  passkeyStep,
  phoneStep,
  resetCodeStep,
} from '../support/flow-steps.js';
import {transition} from '../support/flow-transition.js';

const {aSnapshot, anAttempt, anIdentifiedAttempt, factor, sentFor} = is;
const submitting = aSnapshot({pending: true, identifier: 'ada@example.com'});

describe('a second factor is asked for: begun is the best one', () => {
  // What needs nothing sent is a step at once.
  const steps: [offered: Factor[], step: Step][] = [
    [[is.BACKUP, is.PHONE, is.TOTP], codeStep({factors: [is.TOTP, is.PHONE, is.BACKUP]})],
    [[is.EMAIL, is.TOTP], codeStep({factors: [is.TOTP, is.EMAIL], backupCodes: false})],
    [[is.TOTP, is.PASSKEY], passkeyStep()],
    [[is.BACKUP], codeStep({factors: [is.BACKUP], factor: is.BACKUP, backupCodes: false})],
    [[is.PIGEON, is.BACKUP], codeStep({factors: [is.BACKUP], factor: is.BACKUP, backupCodes: false})],
  ];
  for (const [secondFactors, step] of steps) {
    for (const status of ['needs_second_factor', 'needs_client_trust']) {
      test(`${status}, ${secondFactors.map(({strategy}) => strategy).join(', ')}`, () => {
        const attempt = anAttempt({status, secondFactors});
        const {snapshot, effects} = transition(submitting, {type: 'attempted', attempt});
        assert.deepEqual(snapshot, aSnapshot({step, identifier: 'ada@example.com'}));
        assert.deepEqual(effects, []);
      });
    }
  }

  // What has to be sent is sent first, and the form stays until it is.
  const sent: [offered: Factor[], order: Factor[]][] = [
    [
      [is.BACKUP, is.OTHER_PHONE, is.PHONE],
      [is.PHONE, is.OTHER_PHONE, is.BACKUP],
    ],
    [
      [is.LINK, is.EMAIL],
      [is.EMAIL, is.LINK],
    ],
    [
      [is.LINK, is.BACKUP],
      [is.LINK, is.BACKUP],
    ],
    [[is.PIGEON, is.EMAIL], [is.EMAIL]],
  ];
  for (const [secondFactors, factors] of sent) {
    test(`${secondFactors.map(({strategy}) => strategy).join(', ')}: sent first`, () => {
      const attempt = anAttempt({secondFactors});
      const {snapshot, effects} = transition(submitting, {type: 'attempted', attempt});
      assert.deepEqual(snapshot, submitting);
      const [best] = factors;
      assert.ok(best);
      const preparation = aPreparation(best, aBase(factors));
      assert.deepEqual(effects, [{type: 'prepare-factor', preparation, again: false}]);
    });
  }

  test('but what was sent already is gone on with, where it is not the best', () => {
    const secondFactors = [is.TOTP, is.PHONE, is.OTHER_PHONE];
    const attempt = anAttempt({secondFactors, secondFactorVerification: sentFor(is.OTHER_PHONE)});
    const [effect] = transition(submitting, {type: 'attempted', attempt}).effects;
    assert.ok(effect?.type === 'prepare-factor');
    assert.deepEqual(effect.preparation.factor, is.OTHER_PHONE);
  });

  test('a passkey in a browser that cannot prove one is passed over', () => {
    const attempt = anAttempt({secondFactors: [is.PASSKEY, is.TOTP]});
    const {step} = transition(submitting, {type: 'attempted', attempt}, {passkeys: false}).snapshot;
    assert.deepEqual(step, codeStep({factors: [is.TOTP], backupCodes: false}));
  });

  test('a new device is said to be one, where that is the reason', () => {
    for (const newDevice of [true, false]) {
      const attempt = anAttempt({status: 'needs_client_trust', newDevice});
      assert.deepEqual(transition(submitting, {type: 'attempted', attempt}).snapshot.step, codeStep({newDevice}));
    }
    const first = anIdentifiedAttempt([is.PASSKEY], {newDevice: true});
    const {step} = transition(submitting, {type: 'attempted', attempt: first}).snapshot;
    assert.equal('newDevice' in step && step.newDevice, false, 'a first factor is none of it');
  });
});

describe('it is known who it is', () => {
  const factors = [is.EMAIL, is.LINK];
  const base = aBase(factors, {stage: 'first'});
  const attempt = anIdentifiedAttempt([is.PASSWORD, is.LINK, is.EMAIL, is.RESET_EMAIL]);
  const identified = (then: 'continue' | 'choose-factor' | 'forgot-password', of: SignInAttempt = attempt) =>
    transition(submitting, {type: 'identified', attempt: of, then, because: null});

  test('on with the best factor', () => {
    const preparation = aPreparation(is.EMAIL, base);
    assert.deepEqual(identified('continue').effects, [{type: 'prepare-factor', preparation, again: false}]);
  });

  test('to the list of its factors', () => {
    assert.deepEqual(identified('choose-factor').snapshot.step, listStep(factors, base));
  });

  test('to a new password', () => {
    assert.deepEqual(identified('forgot-password').snapshot.step, forgotStep({factors}));
  });

  test('to the list where no code leads to a new password', () => {
    const {snapshot} = identified('forgot-password', anIdentifiedAttempt(factors));
    assert.deepEqual(snapshot.step, listStep(factors, base));
  });

  test('to the list even if there is one thing in it', () => {
    const {snapshot} = identified('choose-factor', anIdentifiedAttempt([is.GOOGLE]));
    assert.deepEqual(snapshot.step, listStep([is.GOOGLE], {stage: 'first'}));
  });

  test('to the first form where there is nothing but the password, which is said', () => {
    for (const then of ['continue', 'choose-factor', 'forgot-password'] as const) {
      const {snapshot, effects} = identified(then, anIdentifiedAttempt([is.PASSWORD, is.PIGEON]));
      assert.deepEqual([snapshot.step.name, snapshot.failure?.code], ['credentials', 'no_other_methods']);
      assert.deepEqual(effects, []);
    }
  });

  test('and what this form does not offer is said to be that', () => {
    const {snapshot} = identified('choose-factor', anIdentifiedAttempt([factor('web3_solana_signature')]));
    assert.deepEqual(snapshot.step.name, 'unsupported');
    assert.equal(snapshot.failure?.code, 'unsupported_strategy');
  });

  for (const then of ['continue', 'choose-factor', 'forgot-password'] as const) {
    test(`an attempt that is further is gone on with (${then})`, () => {
      assert.deepEqual(identified(then, anAttempt()).snapshot.step, codeStep());
      assert.deepEqual(identified(then, {...attempt, protectCheck: true}).effects, [
        {type: 'protect-check', attemptId: 'sia_1'},
      ]);
    });
  }
});

describe('a factor is chosen', () => {
  const factors = [is.PASSKEY, is.TOTP, is.PHONE, is.OTHER_PHONE, is.GOOGLE];
  const list = listStep(factors);
  const choose = (chosen: Factor) => transition(aSnapshot({step: list}), {type: 'choose-factor', factor: chosen});

  test('that needs nothing sent: its step, from which Back leads to the list', () => {
    const {snapshot} = choose(is.TOTP);
    assert.deepEqual(snapshot.step, codeStep({factors, backupCodes: false, chosenFrom: list}));
    assert.deepEqual(transition(snapshot, {type: 'back'}).snapshot.step, list);
    assert.deepEqual(transition(snapshot, {type: 'show-factors'}).snapshot.step, {...list, instead: is.TOTP});
  });

  test('of two phones, the one that was meant', () => {
    const [effect] = choose({...is.OTHER_PHONE, target: null}).effects;
    assert.ok(effect?.type === 'prepare-factor');
    assert.deepEqual(effect.preparation, aPreparation(is.OTHER_PHONE, aBase(factors), {chosenFrom: list}));
  });

  test('a passkey: the browser asks at once, since the visitor has just chosen it', () => {
    const {snapshot, effects} = choose(is.PASSKEY);
    assert.deepEqual(snapshot.step, passkeyStep({factors, chosenFrom: list}));
    assert.equal(snapshot.pending, true);
    assert.deepEqual(effects, [{type: 'passkey', attemptId: 'sia_1', use: 'second'}]);
  });

  test('a provider: the page is left', () => {
    assert.deepEqual(choose(is.GOOGLE).effects, [{type: 'redirect', factor: is.GOOGLE, identifier: null}]);
  });

  for (const other of [is.PIGEON, is.EMAIL, factor('phone_code', {targetId: 'idn_9'}), factor('oauth_github')]) {
    test(`that is not in the list (${other.strategy}, ${other.targetId}): nothing`, () => {
      const {snapshot, effects} = choose(other);
      assert.deepEqual([snapshot.step, effects], [list, []]);
    });
  }

  test('on the first form: providers only', () => {
    for (const other of [is.TOTP, is.PHONE, is.PASSKEY, is.PIGEON]) {
      const before = aSnapshot();
      assert.equal(transition(before, {type: 'choose-factor', factor: other}).snapshot, before);
    }
  });

  test('where the password was forgotten: ways to a new one, and the others', () => {
    const step = forgotStep({factors: [is.LINK], resets: [is.RESET_EMAIL, is.RESET_PHONE]});
    const base = aBase([is.LINK], {stage: 'first'});
    const chosenFrom = listStep([is.LINK], base);
    for (const wanted of [is.RESET_PHONE, is.LINK]) {
      const {effects} = transition(aSnapshot({step}), {type: 'choose-factor', factor: wanted});
      const preparation = aPreparation(wanted, base, {chosenFrom, resets: step.resets});
      assert.deepEqual(effects, [{type: 'prepare-factor', preparation, again: false}]);
    }
  });
});

describe('Back from a list leads to the step before it, as it was', () => {
  for (const origin of [
    phoneStep({factors: [is.PHONE, is.EMAIL]}),
    linkStep({factors: [is.EMAIL, is.LINK]}),
    passkeyStep(),
    resetCodeStep({factors: [is.EMAIL]}),
  ]) {
    test(origin.name, () => {
      const there = transition(aSnapshot({step: origin}), {type: 'show-factors'}).snapshot;
      assert.equal(there.step.name, 'choose-factor');
      assert.equal(transition(there, {type: 'back'}).snapshot.step, origin);
    });
  }

  test('and going to and fro makes the way no longer', () => {
    let now = aSnapshot({step: codeStep({factors: [is.TOTP, is.EMAIL, is.BACKUP]})});
    const sizes = new Set<number>();
    for (let round = 0; round < 5; round++) {
      now = transition(now, {type: 'show-factors'}).snapshot;
      now = transition(now, {type: 'choose-factor', factor: is.TOTP}).snapshot;
      sizes.add(JSON.stringify(now).length);
    }
    assert.equal(sizes.size, 1);
  });
});

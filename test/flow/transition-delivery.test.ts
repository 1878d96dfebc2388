import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {AnswerEvent, Preparation} from '../../src/flow/flow-events.js';
import type {ClientState, Factor, SignInAttempt} from '../../src/flow/ports.js';
import type {Step} from '../../src/flow/steps.js';
import * as is from '../support/flow-fixtures.js';
import {
  aBase,
  aDelivery,
  aPreparation,
  codeStep,
  linkStep,
  listStep,
  newPasswordStep,
  phoneStep,
  protectStep,
  resetCodeStep,
  signedInStep,
} from '../support/flow-steps.js';
import {attemptFailed, transition} from '../support/flow-transition.js';

const {aClient, aCompleteAttempt, aFailure, anAttempt, anIdentifiedAttempt, aSnapshot, NOW, sentFor} = is;
const submitting = aSnapshot({pending: true, identifier: 'ada@example.com'});
const SECOND = aBase([is.PHONE, is.OTHER_PHONE]);
const FIRST = aBase([is.EMAIL, is.LINK], {stage: 'first'});

function prepared(preparation: Preparation, attempt: SignInAttempt): AnswerEvent {
  return {type: 'prepared', attempt, preparation};
}

function notPrepared(
  preparation: Preparation,
  failure = aFailure('network_error'),
  client: Partial<ClientState> = {},
): AnswerEvent {
  const {base, factor} = preparation;
  const attempt = base.stage === 'first' ? anIdentifiedAttempt([factor]) : anAttempt({secondFactors: [factor]});
  return {type: 'prepare-failed', failure, client: aClient({attempt, ...client}), preparation};
}

describe('something was sent', () => {
  const list = listStep([is.EMAIL, is.LINK], FIRST);
  const resets = [is.RESET_EMAIL, is.RESET_PHONE];
  const phones = [is.PHONE, is.OTHER_PHONE];
  const cases: [preparation: Preparation, step: Step][] = [
    [aPreparation(is.PHONE, SECOND), phoneStep({factors: phones})],
    [aPreparation(is.OTHER_PHONE, SECOND), phoneStep({factors: phones, factor: is.OTHER_PHONE})],
    [
      aPreparation(is.EMAIL, FIRST, {chosenFrom: list}),
      codeStep({...FIRST, factor: is.EMAIL, backupCodes: false, delivery: aDelivery(), chosenFrom: list}),
    ],
    [aPreparation(is.LINK, FIRST), linkStep({factors: FIRST.factors})],
    [aPreparation(is.LINK, SECOND), linkStep({...SECOND})],
    [aPreparation(is.RESET_PHONE, FIRST, {resets}), resetCodeStep({...FIRST, factor: is.RESET_PHONE, resets})],
  ];
  for (const [preparation, step] of cases) {
    const {base, factor} = preparation;
    const proof = base.stage === 'first' ? 'firstFactorVerification' : 'secondFactorVerification';
    const of = (parts = {}): SignInAttempt => {
      const attempt = base.stage === 'first' ? anIdentifiedAttempt([factor]) : anAttempt({secondFactors: [factor]});
      return {...attempt, [proof]: sentFor(factor, parts)};
    };
    const at = (attempt: SignInAttempt): Step => transition(submitting, prepared(preparation, attempt)).snapshot.step;

    test(`${factor.strategy} of the ${base.stage} stage, to ${factor.targetId}: ${step.name}`, () => {
      const {snapshot, effects} = transition(submitting, prepared(preparation, of()));
      assert.deepEqual(snapshot, aSnapshot({step, identifier: 'ada@example.com'}));
      assert.deepEqual(effects, []);
    });

    test(`${factor.strategy} of the ${base.stage} stage, sent a while ago: again 30 seconds after that`, () => {
      const delivery = aDelivery({resendAt: NOW + 10_000});
      assert.deepEqual(at(of({sentAt: NOW - 20_000})), {...step, delivery});
    });

    test(`${factor.strategy} of the ${base.stage} stage, sent by another browser: 30 seconds from now`, () => {
      assert.deepEqual(at(of({sentAt: null, targetId: null, expiresAt: null})), {
        ...step,
        delivery: aDelivery({expiresAt: null}),
      });
    });
  }

  test('but the attempt has moved: it is gone on with', () => {
    const preparation = aPreparation(is.EMAIL, FIRST);
    assert.deepEqual(transition(submitting, prepared(preparation, anAttempt())).snapshot.step, codeStep());
    const complete = transition(submitting, prepared(preparation, aCompleteAttempt()));
    assert.deepEqual(complete.effects, [{type: 'locate-session', sessionId: 'sess_1', restored: false}]);
    const checked = transition(
      submitting,
      prepared(preparation, {...anIdentifiedAttempt([is.EMAIL]), protectCheck: true}),
    );
    assert.deepEqual(checked.snapshot.step, protectStep({factor: is.EMAIL}));
  });
});

describe('something could not be sent', () => {
  const preparation = aPreparation(is.PHONE, SECOND);
  const delivery = (resendAt: number, expiresAt: number | null = null) => ({expiresAt, resendAt});

  test('its step is shown all the same, with other methods and another try at once', () => {
    const failure = aFailure('network_error');
    const {snapshot, effects} = transition(submitting, notPrepared(preparation, failure));
    const step = phoneStep({factors: SECOND.factors, delivery: delivery(NOW)});
    assert.deepEqual(snapshot, aSnapshot({step, identifier: 'ada@example.com', failure}));
    assert.deepEqual(effects, []);
    assert.equal(transition(snapshot, {type: 'resend'}).effects.length, 1);
    assert.equal(transition(snapshot, {type: 'show-factors'}).snapshot.step.name, 'choose-factor');
  });

  test('so soon: another try when Clerk allows for it, and not before', () => {
    const failure = aFailure('too_many_requests', 45_000);
    const {snapshot} = transition(submitting, notPrepared(preparation, failure));
    assert.deepEqual('delivery' in snapshot.step && snapshot.step.delivery, delivery(NOW + 45_000));
    assert.deepEqual(transition(snapshot, {type: 'resend'}, {now: NOW + 44_999}).effects, []);
    assert.equal(transition(snapshot, {type: 'resend'}, {now: NOW + 45_000}).effects.length, 1);
  });

  test('again: what was sent before stays good until it expires', () => {
    const step = phoneStep({factors: SECOND.factors});
    const {snapshot} = transition(aSnapshot({step, pending: true}), notPrepared(preparation));
    assert.deepEqual(snapshot.step, {...step, delivery: delivery(NOW, NOW + 600_000)});
  });

  test('to another phone: what was sent to the first says nothing of it', () => {
    const step = phoneStep({factors: SECOND.factors});
    const other = aPreparation(is.OTHER_PHONE, SECOND);
    const {snapshot} = transition(aSnapshot({step, pending: true}), notPrepared(other));
    assert.deepEqual(snapshot.step, {...step, factor: is.OTHER_PHONE, delivery: delivery(NOW)});
  });

  const moved: [why: string, attempt: SignInAttempt, step: string][] = [
    ['wants a Protect check', anAttempt({protectCheck: true}), 'protect-check'],
    ['needs a new password', anAttempt({status: 'needs_new_password'}), 'new-password'],
    ['is something unknown', anAttempt({status: 'needs_foo'}), 'unsupported'],
    ['is another one', anAttempt({id: 'sia_2'}), 'credentials'],
    ['is gone', is.noAttempt(), 'credentials'],
  ];
  for (const [why, attempt, step] of moved) {
    test(`since the attempt ${why}: ${step}, and why`, () => {
      const {snapshot} = transition(submitting, notPrepared(preparation, aFailure('form_code_incorrect'), {attempt}));
      assert.equal(snapshot.step.name, step);
      assert.ok(snapshot.failure);
    });
  }

  test('since somebody has signed in meanwhile: signed in', () => {
    const {snapshot} = transition(submitting, notPrepared(preparation, aFailure(), {session: is.aSession()}));
    assert.deepEqual(snapshot.step, signedInStep({restored: true}));
  });

  for (const code of ['user_locked', 'user_banned', 'user_deactivated']) {
    test(`since the account is out of use (${code}): said where a sign-in begins`, () => {
      const {snapshot} = transition(submitting, notPrepared(preparation, aFailure(code)));
      assert.deepEqual([snapshot.step.name, snapshot.failure?.code], ['credentials', code]);
    });
  }

  test('since Clerk knows the attempt no longer: the client is read anew', () => {
    const failure = aFailure('resource_not_found');
    assert.deepEqual(transition(submitting, notPrepared(preparation, failure)).effects, [{type: 'refresh', failure}]);
  });
});

describe('sending again', () => {
  const steps: [step: Step, factor: Factor][] = [
    [phoneStep(), is.PHONE],
    [linkStep(), is.LINK],
    [resetCodeStep(), is.RESET_EMAIL],
  ];
  for (const [step, factor] of steps) {
    const resend = (now: number) => transition(aSnapshot({step}), {type: 'resend'}, {now});

    test(`at ${step.name} does nothing for 30 seconds, and then sends`, () => {
      assert.deepEqual(resend(NOW + 29_999).effects, []);
      const [effect] = resend(NOW + 30_000).effects;
      assert.ok(effect?.type === 'prepare-factor');
      assert.equal(effect.again, true);
      assert.deepEqual(effect.preparation.factor, factor);
    });

    for (const code of ['verification_expired', 'verification_failed', 'email_link_expired', 'email_link_failed']) {
      test(`at ${step.name} is possible at once when what was sent is spent (${code})`, () => {
        assert.ok('stage' in step);
        const attempt = step.stage === 'first' ? anIdentifiedAttempt([factor]) : anAttempt();
        const event = attemptFailed({failure: aFailure(code), client: aClient({attempt})});
        const {snapshot} = transition(aSnapshot({step, pending: true}), event);
        assert.deepEqual(snapshot.step, {...step, delivery: {expiresAt: NOW, resendAt: NOW}});
        assert.equal(snapshot.failure?.code, code);
      });
    }
  }

  test('a wrong code spends nothing', () => {
    const {snapshot} = transition(aSnapshot({step: phoneStep(), pending: true}), attemptFailed());
    assert.deepEqual(snapshot.step, phoneStep());
  });

  test('an authenticator has nothing to be sent', () => {
    const before = aSnapshot({step: codeStep()});
    assert.equal(transition(before, {type: 'resend'}, {now: NOW + 600_000}).snapshot, before);
    assert.deepEqual(
      transition(
        aSnapshot({step: codeStep(), pending: true}),
        attemptFailed({failure: aFailure('verification_expired')}),
      ).snapshot.step,
      codeStep(),
    );
  });
});

describe('a new password', () => {
  const attempted = (strategy: string) => {
    const firstFactorVerification = is.aVerification({status: 'verified', strategy});
    const attempt = anAttempt({status: 'needs_new_password', firstFactorVerification});
    return transition(submitting, {type: 'attempted', attempt}).snapshot.step;
  };
  for (const {strategy} of [is.RESET_EMAIL, is.RESET_PHONE]) {
    test(`after ${strategy} is what was asked for`, () => {
      assert.deepEqual(attempted(strategy), newPasswordStep({required: false}));
    });
  }
  for (const strategy of ['password', 'email_code', 'oauth_google']) {
    test(`after ${strategy} is demanded`, () => assert.deepEqual(attempted(strategy), newPasswordStep()));
  }
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Factor, SignInAttempt} from '../../src/flow/ports.js';
import {
  aFlowAfter,
  apiError,
  aStartedFlow,
  FakeClerk,
  settled,
  type FlowUnderTest,
} from '../support/flow-fake-clerk.js';
import {anAttempt, BACKUP, NOW, OTHER_PHONE, PHONE, sentFor} from '../support/flow-fixtures.js';

const UNSENT = anAttempt({secondFactors: [PHONE, OTHER_PHONE, BACKUP]});

function sentTo(factor: Factor, parts: Parameters<typeof sentFor>[1] = {}): SignInAttempt {
  return {...UNSENT, secondFactorVerification: sentFor(factor, parts)};
}

function sends({clerk}: FlowUnderTest): readonly unknown[] {
  return clerk.calls.filter(({method}) => method === 'prepareFactor').map(({args}) => args[1]);
}

async function choose(under: FlowUnderTest, factor: Factor): Promise<void> {
  under.flow.send({type: 'show-factors'});
  under.flow.send({type: 'choose-factor', factor});
  await settled();
}

/** A flow at the code that was sent to the default phone. */
async function aFlowAtPhone(): Promise<FlowUnderTest> {
  const under = await aFlowAfter(UNSENT);
  await under.clerk.answer('prepareFactor', sentTo(PHONE), {attempt: sentTo(PHONE)});
  assert.deepEqual([under.now.step.name, sends(under)], ['code', [PHONE]]);
  return under;
}

describe('a code is sent once', () => {
  test('and not for going back to the list and forward again', async () => {
    const under = await aFlowAtPhone();
    await choose(under, PHONE);
    assert.deepEqual([under.now.step.name, under.now.pending, sends(under)], ['code', false, [PHONE]]);
    await choose(under, BACKUP);
    await choose(under, PHONE);
    assert.deepEqual([under.now.step.name, sends(under)], ['code', [PHONE]]);
  });

  test('to each of two phones, and again to the first, since Clerk knows one at a time', async () => {
    const under = await aFlowAtPhone();
    for (const factor of [OTHER_PHONE, PHONE]) {
      await choose(under, factor);
      const attempt = sentTo(factor, {expiresAt: NOW + 700_000 + sends(under).length});
      await under.clerk.answer('prepareFactor', attempt, {attempt});
      assert.ok(under.now.step.name === 'code');
      assert.deepEqual(under.now.step.factor, factor);
    }
    assert.deepEqual(sends(under), [PHONE, OTHER_PHONE, PHONE]);
  });

  test('but again when it has expired meanwhile', async () => {
    const under = await aFlowAtPhone();
    under.clock.advance(600_000);
    await choose(under, PHONE);
    assert.deepEqual(sends(under), [PHONE, PHONE]);
  });

  for (const attempt of [sentTo(PHONE), sentTo(PHONE, {targetId: null, sentAt: null})]) {
    test(`and not after a reload (noted here: ${attempt.secondFactorVerification.targetId})`, async () => {
      const under = await aStartedFlow(new FakeClerk({attempt}));
      assert.deepEqual([under.now.step.name, under.now.pending, under.clerk.calls], ['code', false, []]);
    });
  }

  test('and a send that has not reached Clerk is said, where it can be tried again', async () => {
    const under = await aFlowAfter(UNSENT);
    await under.clerk.answer('prepareFactor', UNSENT);
    assert.deepEqual(
      [under.now.step.name, under.now.pending, under.now.failure?.code],
      ['code', false, 'network_error'],
    );
    under.flow.send({type: 'resend'});
    await settled();
    assert.deepEqual(sends(under), [PHONE, PHONE]);
  });

  test('and not for an attempt whose place another one has taken', async () => {
    const under = await aFlowAtPhone();
    under.clerk.emit({attempt: {...UNSENT, id: 'sia_2'}});
    await choose(under, OTHER_PHONE);
    assert.deepEqual([sends(under), under.clerk.called.at(-1)], [[PHONE], 'refresh']);
  });
});

describe('a code is sent again', () => {
  test('after 30 seconds, and not before', async () => {
    const under = await aFlowAtPhone();
    for (const ms of [0, 29_999]) {
      under.clock.advance(ms);
      under.flow.send({type: 'resend'});
      await settled();
      assert.deepEqual([sends(under).length, under.now.pending], [1, false]);
    }
    under.clock.advance(1);
    under.flow.send({type: 'resend'});
    await settled();
    assert.deepEqual(sends(under), [PHONE, PHONE]);
    const attempt = sentTo(PHONE, {sentAt: NOW + 30_000, expiresAt: NOW + 630_000});
    await under.clerk.answer('prepareFactor', attempt, {attempt});
    assert.ok(under.now.step.name === 'code');
    assert.deepEqual(under.now.step.delivery, {expiresAt: NOW + 630_000, resendAt: NOW + 60_000});
  });

  test('when Clerk allows for it, which may be later; the code of before stays good', async () => {
    const under = await aFlowAtPhone();
    under.clock.advance(30_000);
    under.flow.send({type: 'resend'});
    await settled();
    await under.clerk.fail('prepareFactor', apiError('too_many_requests', {status: 429, retryAfter: 45}));
    assert.ok(under.now.step.name === 'code');
    assert.deepEqual(under.now.step.delivery, {expiresAt: NOW + 600_000, resendAt: NOW + 75_000});
    assert.equal(under.now.failure?.code, 'too_many_requests');
    under.flow.send({type: 'submit-code', code: '123456', backupCode: false});
    await settled();
    assert.equal(under.clerk.called.at(-1), 'attemptFactor');
  });

  test('at once where Clerk says that it is spent', async () => {
    const under = await aFlowAtPhone();
    under.flow.send({type: 'submit-code', code: '123456', backupCode: false});
    await settled();
    await under.clerk.fail('attemptFactor', apiError('verification_expired'));
    under.flow.send({type: 'resend'});
    await settled();
    assert.deepEqual(sends(under), [PHONE, PHONE]);
  });
});

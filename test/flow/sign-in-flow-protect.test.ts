import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {UserEvent} from '../../src/flow/flow-events.js';
import type {SignInAttempt} from '../../src/flow/ports.js';
import type {Step} from '../../src/flow/steps.js';
import {
  aFlowAfter,
  apiError,
  aStartedFlow,
  FakeClerk,
  settled,
  type FlowUnderTest,
} from '../support/flow-fake-clerk.js';
import * as is from '../support/flow-fixtures.js';
import {codeStep, protectStep} from '../support/flow-steps.js';

const {anAttempt, anIdentifiedAttempt, sentFor} = is;
const SUBMIT: UserEvent = {type: 'submit-credentials', identifier: 'ada@example.com', password: 'pw'};
const IDENTIFY: UserEvent = {type: 'submit-identifier', identifier: 'ada@example.com', then: 'choose-factor'};
const CODE: UserEvent = {type: 'submit-code', code: '123456', backupCode: false};
const NEW: UserEvent = {type: 'submit-new-password', password: 'new', signOutOfOtherSessions: false};
const CHECK = anAttempt({protectCheck: true});

async function checkedAfter(under: FlowUnderTest, event: UserEvent, attempt: SignInAttempt): Promise<FlowUnderTest> {
  under.flow.send(event);
  await settled();
  const method = under.clerk.called.at(-1);
  assert.ok(method);
  await under.clerk.answer(method, attempt, {attempt});
  return under;
}

describe('Clerk Protect wants a challenge solved', () => {
  const first = anIdentifiedAttempt([is.EMAIL, is.LINK]);
  const calls: [call: string, run: () => Promise<FlowUnderTest>][] = [
    ['the credentials', async () => checkedAfter(await aStartedFlow(), SUBMIT, CHECK)],
    ['who it is', async () => checkedAfter(await aStartedFlow(), IDENTIFY, {...first, protectCheck: true})],
    ['anybody’s passkey', async () => checkedAfter(await aStartedFlow(), {type: 'use-passkey'}, CHECK)],
    ['a code', async () => checkedAfter(await aFlowAfter(anAttempt()), CODE, CHECK)],
    [
      'an account’s passkey',
      async () =>
        checkedAfter(await aFlowAfter(anAttempt({secondFactors: [is.PASSKEY]})), {type: 'use-passkey'}, CHECK),
    ],
    [
      'a new password',
      async () => checkedAfter(await aFlowAfter(anAttempt({status: 'needs_new_password'})), NEW, CHECK),
    ],
    [
      'sending a code',
      async () => {
        const under = await aFlowAfter(anAttempt({secondFactors: [is.PHONE]}));
        await under.clerk.answer('prepareFactor', CHECK, {attempt: CHECK});
        return under;
      },
    ],
    [
      'an error',
      async () => {
        const under = await aFlowAfter(anAttempt());
        under.flow.send(CODE);
        await settled();
        await under.clerk.fail('attemptFactor', apiError('form_code_incorrect'), {attempt: CHECK});
        return under;
      },
    ],
    ['a reload', () => aStartedFlow(new FakeClerk({attempt: CHECK}))],
  ];
  for (const [call, run] of calls) {
    test(`after ${call}: it is run at once, and what it comes to is gone on with`, async () => {
      const {clerk, ...under} = await run();
      const now = (): Step => under.flow.getSnapshot().step;
      assert.equal(now().name, 'protect-check');
      assert.deepEqual([clerk.called.at(-1), under.flow.getSnapshot().pending], ['solveProtectCheck', true]);
      await clerk.answer('solveProtectCheck', anAttempt(), {attempt: anAttempt()});
      assert.equal(now().name, 'code');
      assert.deepEqual([under.flow.getSnapshot().pending, under.flow.getSnapshot().failure], [false, null]);
      assert.equal(clerk.mostUnderWay, 1);
    });
  }

  test('after another one, too', async () => {
    const under = await checkedAfter(await aStartedFlow(), SUBMIT, CHECK);
    const next = {...CHECK, secondFactorVerification: is.aVerification({strategy: 'totp', status: 'unverified'})};
    const before = under.now;
    await under.clerk.answer('solveProtectCheck', next, {attempt: next});
    assert.equal(under.now, before, 'there is nothing new to show');
    assert.deepEqual(under.now, is.aSnapshot({step: protectStep(), pending: true, identifier: 'ada@example.com'}));
    await under.clerk.answer('solveProtectCheck', anAttempt(), {attempt: anAttempt()});
    assert.deepEqual(under.now.step, codeStep());
  });

  test('that fails: it is said, waits, and can be run again', async () => {
    const under = await checkedAfter(await aStartedFlow(), SUBMIT, CHECK);
    await under.clerk.fail('solveProtectCheck', apiError('protect_check_failed'));
    assert.deepEqual(
      [under.now.step.name, under.now.pending, under.now.failure?.code],
      ['protect-check', false, 'protect_check_failed'],
    );
    assert.equal(under.clerk.called.filter((method) => method === 'solveProtectCheck').length, 1, 'not by itself');
    under.flow.send({type: 'retry-protect-check'});
    await settled();
    assert.deepEqual([under.now.pending, under.now.failure], [true, null]);
    await under.clerk.answer('solveProtectCheck', anAttempt());
    assert.equal(under.now.step.name, 'code');
  });

  test('that has not reached Clerk is a network failure', async () => {
    const under = await checkedAfter(await aStartedFlow(), SUBMIT, CHECK);
    await under.clerk.answer('solveProtectCheck', {...CHECK});
    assert.deepEqual([under.now.step.name, under.now.failure?.code], ['protect-check', 'network_error']);
  });

  test('is not solved for another attempt', async () => {
    const under = await checkedAfter(await aStartedFlow(), SUBMIT, CHECK);
    await under.clerk.fail('solveProtectCheck', apiError('protect_check_failed'));
    under.clerk.emit({attempt: anAttempt({id: 'sia_2', protectCheck: true})});
    under.flow.send({type: 'retry-protect-check'});
    await settled();
    assert.equal(under.clerk.called.at(-1), 'refresh');
  });

  test('and somebody starts over meanwhile: what it comes to is late', async () => {
    const under = await checkedAfter(await aStartedFlow(), SUBMIT, CHECK);
    under.flow.send({type: 'restart'});
    await under.clerk.answer('solveProtectCheck', is.aCompleteAttempt());
    assert.deepEqual([under.now.step.name, under.clerk.called.at(-1)], ['credentials', 'abandonAttempt']);
  });

  test('of a first factor goes on with what was sent before', async () => {
    const attempt = {...first, firstFactorVerification: sentFor(is.EMAIL)};
    const identify: UserEvent = {...IDENTIFY, then: 'continue'};
    const under = await checkedAfter(await aStartedFlow(), identify, {...attempt, protectCheck: true});
    await under.clerk.answer('solveProtectCheck', attempt, {attempt});
    assert.equal(under.now.step.name, 'code');
    assert.equal(under.clerk.called.includes('prepareFactor'), false);
  });

  for (const then of ['choose-factor', 'forgot-password'] as const) {
    test(`goes on to what was wanted: ${then}`, async () => {
      const attempt = anIdentifiedAttempt([is.EMAIL, is.LINK, is.RESET_EMAIL]);
      const under = await checkedAfter(await aStartedFlow(), {...IDENTIFY, then}, {...attempt, protectCheck: true});
      await under.clerk.answer('solveProtectCheck', attempt, {attempt});
      assert.equal(under.now.step.name, then);
    });
  }

  for (const wanted of [is.LINK, is.RESET_EMAIL]) {
    test(`goes on to the factor that was chosen: ${wanted.strategy}`, async () => {
      const attempt = anIdentifiedAttempt([is.EMAIL, is.LINK, is.RESET_EMAIL]);
      const checked = {...attempt, protectCheck: true};
      const under = await checkedAfter(await aStartedFlow(), {...IDENTIFY, then: 'forgot-password'}, attempt);
      await checkedAfter(under, {type: 'choose-factor', factor: wanted}, checked);
      assert.equal(under.now.step.name, 'protect-check');
      await under.clerk.answer('solveProtectCheck', attempt, {attempt});
      assert.deepEqual([under.clerk.called.at(-1), under.clerk.calls.at(-1)?.args[1]], ['prepareFactor', wanted]);
    });
  }

  test('asks for something else where the factor that was chosen is offered no more', async () => {
    const attempt = anIdentifiedAttempt([is.EMAIL, is.LINK]);
    const under = await checkedAfter(await aStartedFlow(), IDENTIFY, attempt);
    await checkedAfter(under, {type: 'choose-factor', factor: is.LINK}, {...attempt, protectCheck: true});
    const without = anIdentifiedAttempt([is.EMAIL]);
    await under.clerk.answer('solveProtectCheck', without, {attempt: without});
    assert.deepEqual([under.clerk.called.at(-1), under.clerk.calls.at(-1)?.args[1]], ['prepareFactor', is.EMAIL]);
  });
});

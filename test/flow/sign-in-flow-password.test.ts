import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {apiError, aStartedFlow, FakeClerk, settled, type FlowUnderTest} from '../support/flow-fake-clerk.js';
import {
  anAttempt,
  anIdentifiedAttempt,
  EMAIL,
  LINK,
  PASSWORD,
  RESET_EMAIL,
  RESET_PHONE,
  sentFor,
  TOTP,
} from '../support/flow-fixtures.js';

const who = 'ada@example.com';
const SUBMIT = {type: 'submit-credentials', identifier: who, password: 'pw'} as const;
const KNOWN = anIdentifiedAttempt([PASSWORD, EMAIL, LINK, RESET_EMAIL, RESET_PHONE]);

async function refused(code: string, clerk = new FakeClerk()): Promise<FlowUnderTest> {
  const under = await aStartedFlow(clerk);
  under.flow.send(SUBMIT);
  await settled();
  await under.clerk.fail('createSignIn', apiError(code, {paramName: 'password'}));
  return under;
}

describe('a password that cannot sign in leads to what can, and says why', () => {
  const leads: [code: string, step: string][] = [
    ['strategy_for_user_invalid', 'choose-factor'],
    ['no_password_set', 'choose-factor'],
    ['form_password_compromised', 'choose-factor'],
    ['form_password_pwned', 'forgot-password'],
    ['password_reset_required', 'forgot-password'],
    ['password_too_long_needs_reset', 'forgot-password'],
  ];
  for (const [code, step] of leads) {
    test(`${code}: ${step}`, async () => {
      const under = await refused(code);
      assert.deepEqual(under.clerk.calls.at(-1)?.args, [who, null], 'it is only said who it is');
      assert.deepEqual([under.now.step.name, under.now.pending], ['credentials', true]);
      await under.clerk.answer('createSignIn', KNOWN, {attempt: KNOWN});
      assert.deepEqual(
        [under.now.step.name, under.now.pending, under.now.failure?.code, under.now.identifier],
        [step, false, code, who],
      );
      assert.equal(under.clerk.mostUnderWay, 1);
    });

    test(`${code}, and it cannot be said who it is: the first form, and why the password was refused`, async () => {
      const under = await refused(code);
      await under.clerk.fail('createSignIn', apiError('too_many_requests', {status: 429}));
      assert.deepEqual(
        [under.now.step.name, under.now.pending, under.now.failure?.code, under.clerk.calls.length],
        ['credentials', false, code, 2],
      );
    });

    test(`${code} again for the identifier alone is not asked about for ever`, async () => {
      const under = await refused(code);
      await under.clerk.fail('createSignIn', apiError(code));
      assert.deepEqual([under.now.step.name, under.now.pending], ['credentials', false]);
      assert.equal(under.clerk.calls.length, 2);
    });

    test(`${code}, and Clerk knows already who it is: nothing more is sent`, async () => {
      const under = await refused(code, new FakeClerk({attempt: KNOWN}));
      assert.deepEqual([under.now.step.name, under.clerk.calls.length], [step, 1]);
    });
  }

  test('but not when the flow was stopped meanwhile: nothing more is sent', async () => {
    const under = await aStartedFlow();
    under.flow.send(SUBMIT);
    await settled();
    under.flow.stop();
    await under.clerk.fail('createSignIn', apiError('no_password_set'));
    assert.deepEqual(under.clerk.called, ['createSignIn']);
  });

  test('but not when the visitor has started over meanwhile', async () => {
    const under = await aStartedFlow();
    under.flow.send(SUBMIT);
    await settled();
    under.flow.send({type: 'restart'});
    await under.clerk.fail('createSignIn', apiError('no_password_set'));
    assert.deepEqual(under.clerk.called, ['createSignIn', 'abandonAttempt']);
  });

  for (const code of ['form_password_incorrect', 'form_identifier_not_found', 'constructor', 'toString']) {
    test(`${code} leads nowhere`, async () => {
      const under = await refused(code);
      assert.deepEqual([under.now.step.name, under.now.pending, under.clerk.calls.length], ['credentials', false, 1]);
    });
  }
});

describe('who it is, without a password', () => {
  async function identified(
    then: 'continue' | 'choose-factor' | 'forgot-password',
    clerk: FakeClerk,
  ): Promise<FlowUnderTest> {
    const under = await aStartedFlow(clerk, {resume: false});
    under.flow.send({type: 'submit-identifier', identifier: who, then});
    await settled();
    return under;
  }

  test('begins an attempt that carries nothing else', async () => {
    const under = await identified('choose-factor', new FakeClerk());
    assert.deepEqual([under.clerk.called, under.clerk.calls[0]?.args], [['createSignIn'], [who, null]]);
    await under.clerk.answer('createSignIn', KNOWN, {attempt: KNOWN});
    assert.deepEqual([under.now.step.name, under.now.failure], ['choose-factor', null]);
  });

  test('begins none where the one under way knows it already', async () => {
    const under = await identified('forgot-password', new FakeClerk({attempt: KNOWN}));
    assert.deepEqual([under.now.step.name, under.clerk.called], ['forgot-password', []]);
  });

  const others: [why: string, clerk: () => FakeClerk][] = [
    ['is of somebody else', () => new FakeClerk({attempt: {...KNOWN, identifier: 'eve@example.com'}})],
    ['is further', () => new FakeClerk({attempt: anAttempt()})],
    ['has no id', () => new FakeClerk({attempt: {...KNOWN, id: null}})],
    [
      'was dropped',
      () => {
        const clerk = new FakeClerk({attempt: KNOWN});
        clerk.abandoned.add('sia_1');
        return clerk;
      },
    ],
  ];
  for (const [why, clerk] of others) {
    test(`begins one where the one under way ${why}`, async () => {
      const under = await identified('choose-factor', clerk());
      assert.deepEqual(under.clerk.called, ['createSignIn']);
    });
  }

  test('goes on with the best factor where there are no passwords', async () => {
    const under = await identified('continue', new FakeClerk());
    const attempt = anIdentifiedAttempt([LINK, EMAIL]);
    await under.clerk.answer('createSignIn', attempt, {attempt});
    assert.deepEqual(under.clerk.calls.at(-1)?.args, ['first', EMAIL]);
    const sent = {...attempt, firstFactorVerification: sentFor(EMAIL)};
    await under.clerk.answer('prepareFactor', sent, {attempt: sent});
    assert.equal(under.now.step.name, 'code');
  });
});

describe('a new password, from the first form to the second factor', () => {
  test('sends a code, takes the password, and asks for the second factor', async () => {
    const under = await aStartedFlow();
    const {flow, clerk} = under;
    flow.send({type: 'submit-identifier', identifier: who, then: 'forgot-password'});
    await settled();
    await clerk.answer('createSignIn', KNOWN, {attempt: KNOWN});
    flow.send({type: 'choose-factor', factor: RESET_PHONE});
    await settled();
    assert.deepEqual(clerk.calls.at(-1)?.args, ['first', RESET_PHONE]);
    const sent = {...KNOWN, firstFactorVerification: sentFor(RESET_PHONE)};
    await clerk.answer('prepareFactor', sent, {attempt: sent});
    assert.equal(under.now.step.name, 'reset-code');

    flow.send({type: 'submit-code', code: '123456', backupCode: false});
    await settled();
    assert.deepEqual(clerk.calls.at(-1)?.args, ['first', RESET_PHONE.strategy, '123456']);
    const proved = {...sent, status: 'needs_new_password'};
    await clerk.answer('attemptFactor', proved, {attempt: proved});
    assert.deepEqual(under.now.step, {name: 'new-password', attemptId: 'sia_1', required: false, resumed: false});

    flow.send({type: 'submit-new-password', password: 'new', signOutOfOtherSessions: true});
    await settled();
    assert.deepEqual(clerk.calls.at(-1)?.args, ['new', true]);
    await clerk.fail('resetPassword', apiError('form_password_pwned', {paramName: 'password'}));
    assert.deepEqual([under.now.step.name, under.now.failure?.code], ['new-password', 'form_password_pwned']);

    flow.send({type: 'submit-new-password', password: 'newer', signOutOfOtherSessions: false});
    await settled();
    await clerk.answer('resetPassword', anAttempt({secondFactors: [TOTP]}));
    assert.deepEqual([under.now.step.name, under.now.failure], ['code', null]);
  });

  test('a forced one is said to be required, and is not sent to another attempt', async () => {
    const under = await aStartedFlow();
    under.flow.send(SUBMIT);
    await settled();
    const forced = anAttempt({status: 'needs_new_password'});
    await under.clerk.answer('createSignIn', forced, {attempt: forced});
    assert.deepEqual(under.now.step, {name: 'new-password', attemptId: 'sia_1', required: true, resumed: false});
    under.clerk.emit({attempt: anAttempt({id: 'sia_2'})});
    under.flow.send({type: 'submit-new-password', password: 'new', signOutOfOtherSessions: true});
    await settled();
    assert.deepEqual(under.clerk.called, ['createSignIn', 'refresh']);
  });
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {SignInError} from '../../src/flow/failure.js';
import {aFlowAfter, apiError, aStartedFlow, FakeClerk, rejection, settled} from '../support/flow-fake-clerk.js';
import type {FakeCall, FlowUnderTest} from '../support/flow-fake-clerk.js';
import {
  aCompleteAttempt,
  anAttempt,
  anIdentifiedAttempt,
  aSession,
  located,
  noAttempt,
  PASSKEY,
  TOTP,
} from '../support/flow-fixtures.js';

const SUBMIT = {type: 'submit-credentials', identifier: 'ada@example.com', password: 'pw'} as const;

describe('a passkey', () => {
  test('on the first form is anybody’s, and signs in', async () => {
    const under = await aStartedFlow();
    under.flow.send({type: 'use-passkey'});
    await settled();
    assert.deepEqual([under.clerk.calls[0]?.args, under.now.pending], [['discover'], true]);
    await under.clerk.answer('authenticateWithPasskey', aCompleteAttempt(), {attempt: noAttempt()});
    await under.clerk.answer('locateSession', located());
    await under.clerk.answer('activateSession', undefined, {session: aSession()});
    assert.equal(under.now.step.name, 'signed-in');
  });

  test('on the first form may ask for a second factor', async () => {
    const under = await aStartedFlow();
    under.flow.send({type: 'use-passkey'});
    await settled();
    await under.clerk.answer('authenticateWithPasskey', anAttempt(), {attempt: anAttempt()});
    assert.equal(under.now.step.name, 'code');
  });

  test('that is refused on the first form is said there', async () => {
    const under = await aStartedFlow();
    under.flow.send({type: 'use-passkey'});
    await settled();
    await under.clerk.fail('authenticateWithPasskey', apiError('passkey_not_registered'));
    assert.deepEqual(
      [under.now.step.name, under.now.pending, under.now.failure?.code],
      ['credentials', false, 'passkey_not_registered'],
    );
  });

  test('that is the best factor waits for the visitor to ask for it; refused, it can be asked for again', async () => {
    const under = await aFlowAfter(anAttempt({secondFactors: [TOTP, PASSKEY]}));
    assert.deepEqual([under.now.step.name, under.now.pending], ['passkey', false]);
    for (let round = 0; round < 2; round++) {
      under.flow.send({type: 'use-passkey'});
      await settled();
      assert.deepEqual(under.clerk.calls.at(-1)?.args, ['second']);
      await under.clerk.fail('authenticateWithPasskey', new SignInError('passkey_retrieval_cancelled', 'No.'));
      assert.deepEqual([under.now.step.name, under.now.failure?.code], ['passkey', 'passkey_retrieval_cancelled']);
    }
    under.flow.send({type: 'show-factors'});
    assert.equal(under.now.step.name, 'choose-factor');
  });

  test('is asked for as the first factor of an account without a password', async () => {
    const under = await aFlowAfter(anIdentifiedAttempt([PASSKEY]));
    under.flow.send({type: 'use-passkey'});
    await settled();
    assert.deepEqual(under.clerk.calls.at(-1)?.args, ['first']);
  });

  test('is not asked for where another attempt has taken the place of this one', async () => {
    const under = await aFlowAfter(anAttempt({secondFactors: [PASSKEY]}));
    under.clerk.emit({attempt: anAttempt({id: 'sia_2'})});
    under.flow.send({type: 'use-passkey'});
    await settled();
    assert.equal(under.clerk.called.at(-1), 'refresh');
  });
});

describe('passkeys in the first field', () => {
  async function offering(): Promise<FlowUnderTest & {readonly offer: FakeCall}> {
    const clerk = new FakeClerk();
    clerk.instance = {...clerk.instance, passkeyAutofill: true};
    const under = await aStartedFlow(clerk);
    const [offer] = clerk.calls;
    assert.ok(offer);
    return Object.assign(under, {offer});
  }

  async function pick({offer, clerk}: {offer: FakeCall; clerk: FakeClerk}, attempt = anAttempt()): Promise<void> {
    clerk.client = {...clerk.client, attempt};
    offer.resolve(attempt);
    await settled();
  }

  test('are offered once, beside everything else', async () => {
    const under = await offering();
    assert.deepEqual([under.offer.method, under.offer.args], ['authenticateWithPasskey', ['autofill']]);
    assert.equal(under.now.pending, false, 'the form can be used');
    under.flow.send(SUBMIT);
    await settled();
    await under.clerk.fail('createSignIn', apiError('form_password_incorrect'));
    assert.deepEqual(under.clerk.called, ['authenticateWithPasskey', 'createSignIn']);
  });

  test('are not offered where the browser cannot prove one', async () => {
    const clerk = new FakeClerk();
    clerk.instance = {...clerk.instance, passkeyAutofill: true};
    clerk.passkeys = false;
    await aStartedFlow(clerk);
    assert.deepEqual(clerk.calls, []);
  });

  test('go on from the one that was picked, also after a password that was refused', async () => {
    const under = await offering();
    under.flow.send(SUBMIT);
    await settled();
    await under.clerk.fail('createSignIn', apiError('form_password_incorrect'));
    await pick(under);
    assert.deepEqual([under.now.step.name, under.now.failure], ['code', null]);
  });

  test('sign in', async () => {
    const under = await offering();
    await pick(under, aCompleteAttempt());
    await under.clerk.answer('locateSession', located());
    await under.clerk.answer('activateSession', undefined, {session: aSession()});
    assert.equal(under.now.step.name, 'signed-in');
  });

  const late: [why: string, act: (under: FlowUnderTest) => Promise<void>][] = [
    ['the password was sent', async ({flow}) => (flow.send(SUBMIT), settled())],
    [
      'the next step was reached',
      async ({flow, clerk}) => {
        flow.send(SUBMIT);
        await settled();
        await clerk.answer('createSignIn', anAttempt(), {attempt: anAttempt()});
      },
    ],
    ['somebody signed in', async ({clerk}) => clerk.emit({session: aSession()})],
    ['the flow was stopped', async ({flow}) => flow.stop()],
  ];
  for (const [why, act] of late) {
    test(`count no longer when ${why}`, async () => {
      for (const answer of ['pick', 'fail'] as const) {
        const under = await offering();
        await act(under);
        const {now} = under;
        if (answer === 'pick') under.offer.resolve(aCompleteAttempt());
        else under.offer.reject(apiError('passkey_not_registered'));
        await settled();
        assert.equal(under.now, now);
      }
    });
  }

  for (const code of [
    'passkey_autofill_unavailable',
    'passkey_retrieval_cancelled',
    'passkey_operation_aborted',
    'passkey_not_supported',
  ]) {
    test(`that nobody picks are no failure (${code})`, async () => {
      const under = await offering();
      const {now} = under;
      under.offer.reject(new SignInError(code, 'Nobody did.'));
      await settled();
      assert.equal(under.now, now);
    });
  }

  test('that Clerk refuses are one', async () => {
    const under = await offering();
    under.offer.reject(apiError('passkey_not_registered'));
    await settled();
    assert.deepEqual([under.now.step.name, under.now.failure?.code], ['credentials', 'passkey_not_registered']);
  });

  test('leave no unhandled rejection, whatever is thrown', async (t) => {
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', note);
    t.after(() => process.off('unhandledRejection', note));
    const clerk = new FakeClerk();
    clerk.instance = {...clerk.instance, passkeyAutofill: true};
    clerk.authenticateWithPasskey = () => rejection(undefined);
    await aStartedFlow(clerk);
    await settled();
    assert.deepEqual(unhandled, []);
  });
});

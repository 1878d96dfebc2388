import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {apiError, aStartedFlow, FakeClerk, settled} from '../support/flow-fake-clerk.js';
import {aSession, located} from '../support/flow-fixtures.js';

const SUBMIT = {type: 'submit-credentials', identifier: 'ada@example.com', password: 'pw'} as const;

describe('the identifier is signed in already', () => {
  const error = (sessionId?: string) =>
    apiError('identifier_already_signed_in', {status: 400, ...(sessionId ? {sessionId} : {})});

  test('and Clerk says in which session: that one is put to use', async () => {
    const under = await aStartedFlow(new FakeClerk({session: aSession({id: 'sess_7'}), singleSession: false}));
    under.flow.send(SUBMIT);
    await settled();
    await under.clerk.fail('createSignIn', error('sess_3'));
    assert.deepEqual([under.clerk.called.at(-1), under.clerk.calls.at(-1)?.args], ['locateSession', ['sess_3']]);
    const session = aSession({id: 'sess_3'});
    await under.clerk.answer('locateSession', located(session));
    await under.clerk.answer('activateSession', undefined, {session});
    assert.equal(under.now.step.name, 'signed-in');
  });

  test('and Clerk does not say where: a failure like any other', async () => {
    const under = await aStartedFlow();
    under.flow.send(SUBMIT);
    await settled();
    await under.clerk.fail('createSignIn', error());
    assert.deepEqual([under.now.step.name, under.now.failure?.code], ['credentials', 'identifier_already_signed_in']);
  });

  for (const meta of [undefined, null, 'sess_1', {sessionId: 1}, {sessionId: {}}, {sessionId: ''}]) {
    test(`and what came with it is ${JSON.stringify(meta)}: the same`, async () => {
      const under = await aStartedFlow();
      under.flow.send(SUBMIT);
      await settled();
      await under.clerk.fail('createSignIn', {errors: [{code: 'identifier_already_signed_in', message: 'x', meta}]});
      assert.deepEqual([under.now.step.name, under.now.pending], ['credentials', false]);
    });
  }
});

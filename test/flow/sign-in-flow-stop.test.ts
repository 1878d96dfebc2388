import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {ClerkPort} from '../../src/flow/ports.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {
  aFlow,
  aFlowAtCode,
  apiError,
  aStartedFlow,
  FakeClerk,
  settled,
  type FlowUnderTest,
} from '../support/flow-fake-clerk.js';
import {aCompleteAttempt, aSession} from '../support/flow-fixtures.js';
import {signedInStep} from '../support/flow-steps.js';

const CODE = {type: 'submit-code', code: '123456', backupCode: false} as const;

describe('a flow that is stopped', () => {
  const stoppedWhile: [doing: string, run: (under: FlowUnderTest) => Promise<void>][] = [
    ['Clerk answers', ({clerk}) => clerk.answer('attemptFactor', aCompleteAttempt())],
    ['Clerk refuses', ({clerk}) => clerk.fail('attemptFactor', apiError('session_exists'))],
    ['Clerk changes', async ({clerk}) => clerk.emit({session: aSession()})],
    ['the visitor acts', async ({flow}) => flow.send({type: 'restart'})],
  ];
  for (const [doing, run] of stoppedWhile) {
    test(`does nothing when ${doing}`, async () => {
      const under = await aFlowAtCode();
      under.flow.send(CODE);
      await settled();
      const [snapshot, told, sent] = [under.now, under.history.length, under.clerk.calls.length];
      under.flow.stop();
      await run(under);
      await settled();
      assert.equal(under.now, snapshot);
      assert.equal(under.history.length, told);
      assert.equal(under.clerk.calls.length, sent);
    });
  }

  test('listens to Clerk no longer', async () => {
    const under = await aStartedFlow();
    assert.equal(under.clerk.listeners.size, 1);
    under.flow.stop();
    assert.equal(under.clerk.listeners.size, 0);
  });

  test('while Clerk is loading never listens to it', async () => {
    const clerk = new FakeClerk();
    let bring: (port: ClerkPort) => void = () => assert.fail('connect was not called');
    const under = aFlow(clerk, {connect: () => new Promise((resolve) => (bring = resolve))});
    under.flow.send({type: 'start'});
    await settled();
    under.flow.stop();
    bring(clerk);
    await settled();
    assert.equal(clerk.listeners.size, 0);
    assert.equal(under.history.length, 1);
  });

  test('before it has begun to load Clerk never does', async () => {
    let connects = 0;
    const clerk = new FakeClerk();
    const under = aFlow(clerk, {connect: async () => (connects++, clerk)});
    under.flow.send({type: 'start'});
    under.flow.stop();
    await settled();
    assert.equal(connects, 0);
  });

  test('does not run an effect that waits for its turn', async () => {
    const under = await aFlowAtCode();
    under.flow.send(CODE);
    await settled();
    under.flow.send({type: 'restart'});
    under.flow.stop();
    await under.clerk.answer('attemptFactor', aCompleteAttempt());
    assert.equal(under.clerk.called.at(-1), 'attemptFactor');
  });

  test('can be stopped twice', async () => {
    const under = await aStartedFlow();
    under.flow.stop();
    assert.doesNotThrow(() => under.flow.stop());
  });
});

describe('Clerk changes by itself', () => {
  test('another tab has signed in, and signs out', async () => {
    const under = await aStartedFlow();
    under.clerk.emit({session: undefined});
    assert.equal(under.history.length, 2, 'nothing is said between two states');
    under.clerk.emit({session: aSession()});
    assert.deepEqual(under.now.step, signedInStep({restored: true}));
    under.clerk.emit({session: null});
    assert.equal(under.now.step.name, 'credentials');
  });

  test('while a call is in flight, its own answer says more', async () => {
    const under = await aFlowAtCode();
    under.flow.send(CODE);
    await settled();
    const before: Snapshot = under.now;
    under.clerk.emit({session: aSession()});
    assert.equal(under.now, before);
  });
});

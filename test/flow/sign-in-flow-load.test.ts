import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {ClerkPort} from '../../src/flow/ports.js';
import {INITIAL_SNAPSHOT} from '../../src/flow/unconnected.js';
import {
  aFlow,
  aStartedFlow,
  BLOCKED,
  connectAfter,
  FakeClerk,
  rejection,
  settled,
  WRONG_KEY,
} from '../support/flow-fake-clerk.js';
import {anAttempt, aSession, located} from '../support/flow-fixtures.js';
import {signedInStep} from '../support/flow-steps.js';

const CREDENTIALS = {type: 'submit-credentials', identifier: 'ada@example.com', password: 'pw'} as const;

describe('loading Clerk', () => {
  test('a flow does nothing until it is started', async () => {
    let connects = 0;
    const under = aFlow(new FakeClerk(), {connect: async () => (connects++, new FakeClerk())});
    await settled();
    assert.equal(connects, 0);
    assert.equal(under.now, INITIAL_SNAPSHOT);
    under.flow.send({type: 'start'});
    assert.equal(under.now, INITIAL_SNAPSHOT, 'the form is on screen before Clerk is there');
    await settled();
    assert.equal(connects, 1);
    assert.equal(under.now.ready, true);
  });

  test('a second start brings no second Clerk, and drops no answer', async () => {
    let connects = 0;
    const clerk = new FakeClerk();
    const under = await aStartedFlow(clerk, {connect: async () => (connects++, clerk)});
    under.flow.send(CREDENTIALS);
    await settled();
    under.flow.send({type: 'start'});
    await clerk.answer('createSignIn', anAttempt());
    assert.equal(connects, 1);
    assert.equal(under.now.step.name, 'code');
  });

  const resumes: [why: string, resume: boolean | undefined, dropped: boolean, step: string][] = [
    ['by default', undefined, false, 'code'],
    ['when it is switched on', true, false, 'code'],
    ['not when it is switched off', false, false, 'credentials'],
    ['not when it was dropped before', undefined, true, 'credentials'],
  ];
  for (const [why, resume, dropped, step] of resumes) {
    test(`an attempt under way is continued ${why}`, async () => {
      const clerk = new FakeClerk({attempt: anAttempt()});
      if (dropped) clerk.abandoned.add('sia_1');
      const under = await aStartedFlow(clerk, resume === undefined ? {} : {resume});
      assert.equal(under.now.step.name, step);
      assert.deepEqual(clerk.calls, []);
    });
  }

  test('an attempt that another form begins later is not taken over', async () => {
    const under = await aStartedFlow();
    const before = under.now;
    under.clerk.emit({attempt: anAttempt()});
    assert.equal(under.now, before);
  });

  test('a session that is not in use is activated before a form is shown', async () => {
    const clerk = new FakeClerk({lastActiveSessionId: 'sess_1'});
    const under = await aStartedFlow(clerk);
    assert.equal(under.now.pending, true);
    await clerk.answer('locateSession', located(aSession(), '/next'));
    await clerk.answer('activateSession', undefined, {session: aSession()});
    assert.deepEqual(under.now.step, signedInStep({restored: true, redirectUrl: '/next'}));
  });

  test('a session that is not in use is activated, and the form stays where several are allowed', async () => {
    const clerk = new FakeClerk({lastActiveSessionId: 'sess_1', singleSession: false});
    const under = await aStartedFlow(clerk);
    assert.equal(under.now.pending, true);
    await clerk.answer('locateSession', located(aSession(), '/next'));
    await clerk.answer('activateSession', undefined, {session: aSession()});
    assert.deepEqual(under.now, {...INITIAL_SNAPSHOT, ready: true});
    assert.ok(under.history.every(({step}) => step.name === 'credentials'));
    under.flow.send(CREDENTIALS);
    await settled();
    assert.equal(clerk.called.at(-1), 'createSignIn');
  });
});

describe('a failure to load', () => {
  test('is shown, and a retry loads again', async () => {
    const under = await aStartedFlow(new FakeClerk(), {connect: connectAfter([BLOCKED, BLOCKED], new FakeClerk())});
    assert.deepEqual(under.now.step, {name: 'load-failed', retryable: true});
    assert.equal(under.now.failure?.code, 'clerk_load_failed');

    under.flow.send({type: 'retry'});
    assert.deepEqual(under.now, INITIAL_SNAPSHOT, 'the form, without the alert');
    await settled();
    assert.equal(under.now.step.name, 'load-failed');

    under.flow.send({type: 'retry'});
    await settled();
    assert.deepEqual(under.now, {...INITIAL_SNAPSHOT, ready: true});
  });

  test('that only the page can mend is not tried again by a submit, nor by anything but a retry', async () => {
    let connects = 0;
    const connect = (): Promise<ClerkPort> => (connects++, Promise.reject(WRONG_KEY));
    const under = await aStartedFlow(new FakeClerk(), {connect});
    const failed = under.now;
    assert.deepEqual(failed.step, {name: 'load-failed', retryable: false});
    for (const type of ['submit-when-ready', 'restart', 'back'] as const) under.flow.send({type});
    under.flow.send(CREDENTIALS);
    await settled();
    assert.equal(under.now, failed);
    assert.equal(connects, 1);
  });

  test('that only the page can mend can be retried once the page has mended it', async () => {
    const clerk = new FakeClerk();
    const under = await aStartedFlow(clerk, {connect: connectAfter([WRONG_KEY, WRONG_KEY], clerk)});
    under.flow.send({type: 'retry'});
    assert.deepEqual(under.now, INITIAL_SNAPSHOT, 'the form, without the alert');
    await settled();
    assert.deepEqual(under.now.step, {name: 'load-failed', retryable: false}, 'it is not mended yet');
    assert.equal(under.now.failure?.code, 'publishable_key_invalid');

    under.flow.send({type: 'retry'});
    await settled();
    assert.deepEqual(under.now, {...INITIAL_SNAPSHOT, ready: true});
  });

  const broken: [why: string, connect: () => Promise<ClerkPort>][] = [
    [
      'throws at once',
      () => {
        throw new Error('boom');
      },
    ],
    ['rejects with nothing', () => rejection(undefined)],
    [
      'brings a Clerk that cannot be listened to',
      async () =>
        Object.assign(new FakeClerk(), {
          subscribe: () => {
            throw new Error('boom');
          },
        }),
    ],
  ];
  for (const [why, connect] of broken) {
    test(`connect ${why}: load-failed`, async () => {
      const under = await aStartedFlow(new FakeClerk(), {connect});
      assert.deepEqual([under.now.step.name, under.now.ready], ['load-failed', false]);
      assert.ok(under.now.failure);
    });
  }

  const unreadable = ['read', 'settings', 'takeReturn', 'canUsePasskeys', 'redirectUrl'] as const;
  for (const method of unreadable) {
    test(`of a Clerk whose ${method}() throws, which can be loaded again`, async () => {
      const clerk = new FakeClerk();
      const broken = Object.assign(new FakeClerk(), {
        [method]: () => {
          throw new Error('boom');
        },
      });
      const brought: ClerkPort[] = [broken, clerk];
      const connect = (): Promise<ClerkPort> => Promise.resolve(brought.shift() ?? clerk);
      const under = await aStartedFlow(clerk, {connect});
      assert.deepEqual([under.now.step.name, under.now.ready, under.now.pending], ['load-failed', false, false]);
      assert.equal(broken.listeners.size, 0);
      under.flow.send({type: 'retry'});
      await settled();
      assert.deepEqual(under.now, {...INITIAL_SNAPSHOT, ready: true});
    });
  }

  test('of a late connect is lost when the flow was stopped', async () => {
    const under = aFlow(new FakeClerk(), {connect: () => Promise.reject(BLOCKED)});
    under.flow.send({type: 'start'});
    under.flow.stop();
    await settled();
    assert.equal(under.now, INITIAL_SNAPSHOT);
  });
});

describe('a submit that waits for Clerk', () => {
  test('is pending at once, sends nothing by itself, and can be sent when Clerk is ready', async () => {
    const clerk = new FakeClerk();
    const {promise, resolve} = deferred<ClerkPort>();
    const under = aFlow(clerk, {connect: () => promise});
    under.flow.send({type: 'start'});
    under.flow.send({type: 'submit-when-ready'});
    assert.deepEqual([under.now.step.name, under.now.ready, under.now.pending], ['credentials', false, true]);
    under.flow.send(CREDENTIALS);
    resolve(clerk);
    await settled();
    assert.deepEqual([under.now.ready, under.now.pending], [true, false]);
    assert.deepEqual(clerk.calls, [], 'the inputs are read by whoever holds them');

    under.flow.send(CREDENTIALS);
    await settled();
    assert.deepEqual(clerk.called, ['createSignIn']);
  });

  test('can be sent by a subscriber as soon as it hears that Clerk is ready', async () => {
    const clerk = new FakeClerk();
    const under = aFlow(clerk);
    under.flow.subscribe((snapshot, previous) => {
      if (snapshot.ready && !previous.ready && previous.pending) under.flow.send(CREDENTIALS);
    });
    under.flow.send({type: 'start'});
    under.flow.send({type: 'submit-when-ready'});
    await settled();
    assert.deepEqual(clerk.called, ['createSignIn']);
    assert.equal(under.now.pending, true);
  });

  test('after a failure to load, loads again and waits', async () => {
    const clerk = new FakeClerk();
    const under = await aStartedFlow(clerk, {connect: connectAfter([BLOCKED], clerk)});
    under.flow.send({type: 'submit-when-ready'});
    assert.deepEqual([under.now.step.name, under.now.pending, under.now.failure], ['credentials', true, null]);
    await settled();
    assert.deepEqual([under.now.ready, under.now.pending], [true, false]);
  });

  test('is not pending any longer when Clerk cannot be loaded', async () => {
    const under = aFlow(new FakeClerk(), {connect: () => Promise.reject(BLOCKED)});
    under.flow.send({type: 'start'});
    under.flow.send({type: 'submit-when-ready'});
    await settled();
    assert.deepEqual([under.now.step.name, under.now.pending], ['load-failed', false]);
  });

  test('can be taken back by starting over, and Clerk still becomes ready', async () => {
    const under = aFlow(new FakeClerk());
    under.flow.send({type: 'start'});
    under.flow.send({type: 'submit-when-ready'});
    under.flow.send({type: 'restart'});
    assert.equal(under.now.pending, false);
    await settled();
    assert.deepEqual([under.now.ready, under.now.pending], [true, false]);
    assert.deepEqual(under.clerk.calls, []);
  });
});

function deferred<T>(): {promise: Promise<T>; resolve: (value: T) => void} {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return {promise, resolve};
}

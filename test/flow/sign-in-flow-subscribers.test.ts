import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {UserEvent} from '../../src/flow/flow-events.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {aFlow, apiError, aStartedFlow, BLOCKED, connectAfter, FakeClerk, settled} from '../support/flow-fake-clerk.js';
import {anAttempt, aSession, factor} from '../support/flow-fixtures.js';

const CREDENTIALS = {type: 'submit-credentials', identifier: 'ada@example.com', password: 'pw'} as const;

describe('what subscribers are told', () => {
  test('every change once, with the snapshot before it, in order', async () => {
    const under = aFlow(new FakeClerk());
    const told: [Snapshot, Snapshot][] = [];
    under.flow.subscribe((snapshot, previous) => void told.push([snapshot, previous]));
    under.flow.send({type: 'start'});
    await settled();
    under.flow.send(CREDENTIALS);
    await settled();
    await under.clerk.fail('createSignIn', apiError('form_password_incorrect'));
    assert.deepEqual(
      told.map(([{ready, pending, failure}]) => [ready, pending, failure?.code ?? null]),
      [
        [true, false, null],
        [true, true, null],
        [true, false, 'form_password_incorrect'],
      ],
    );
    told.forEach(([snapshot, previous], index) => {
      assert.equal(previous, under.history[index]);
      assert.equal(snapshot, under.history[index + 1]);
    });
  });

  test('before anything that follows is sent', async () => {
    const under = await aStartedFlow();
    const sentWhenTold: number[] = [];
    under.flow.subscribe(() => void sentWhenTold.push(under.clerk.calls.length));
    under.flow.send(CREDENTIALS);
    assert.deepEqual(sentWhenTold, [0]);
    await settled();
    assert.equal(under.clerk.calls.length, 1);
  });

  test('what getSnapshot says at that moment', async () => {
    const under = await aStartedFlow();
    const seen: boolean[] = [];
    under.flow.subscribe((snapshot) => void seen.push(snapshot === under.flow.getSnapshot()));
    under.flow.send(CREDENTIALS);
    assert.deepEqual(seen, [true]);
  });

  test('nothing where nothing changes, and the snapshot is the same object', async () => {
    const under = await aStartedFlow();
    const before = under.now;
    const told = under.history.length;
    const events: UserEvent[] = [
      {type: 'back'},
      {type: 'retry'},
      {type: 'sign-out'},
      {type: 'submit-when-ready'},
      {type: 'submit-code', code: '1', backupCode: false},
    ];
    for (const event of events) under.flow.send(event);
    under.clerk.emit({});
    await settled();
    assert.equal(under.now, before);
    assert.equal(under.history.length, told);
    assert.deepEqual(under.clerk.calls, []);
  });

  test('nothing after the subscription has ended', async () => {
    const under = await aStartedFlow();
    let told = 0;
    const end = under.flow.subscribe(() => void told++);
    end();
    end();
    under.flow.send(CREDENTIALS);
    assert.equal(told, 0);
  });
});

describe('snapshots are frozen', () => {
  const frozenDeeply = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozenDeeply));

  async function everySnapshot(): Promise<readonly Snapshot[]> {
    const under = await aStartedFlow(new FakeClerk(), {connect: connectAfter([BLOCKED], new FakeClerk())});
    const signedIn = await aStartedFlow(new FakeClerk({session: aSession()}));
    const resumed = await aStartedFlow(new FakeClerk({attempt: anAttempt()}));
    const unsupported = await aStartedFlow(new FakeClerk({attempt: anAttempt({secondFactors: [factor('x')]})}));
    return [under, signedIn, resumed, unsupported].flatMap(({history}) => history);
  }

  test('themselves', async () => {
    for (const snapshot of await everySnapshot()) assert.ok(Object.isFrozen(snapshot));
  });

  test('with everything in them: a step is shared by snapshots, the first one by all flows of a page', async () => {
    for (const snapshot of await everySnapshot()) assert.ok(frozenDeeply(snapshot), JSON.stringify(snapshot));
  });
});

describe('a subscriber that misbehaves', () => {
  test('by throwing stops neither the others nor the flow, and what it threw is passed on', async () => {
    const thrown = new Error('a bug of the page');
    const errors: unknown[] = [];
    const clerk = new FakeClerk();
    const under = aFlow(clerk, {onSubscriberError: (error) => void errors.push(error)});
    under.flow.subscribe(() => {
      throw thrown;
    });
    let told = 0;
    under.flow.subscribe(() => void told++);
    under.flow.send({type: 'start'});
    await settled();
    under.flow.send(CREDENTIALS);
    await settled();
    assert.equal(told, 2);
    assert.deepEqual(errors, [thrown, thrown]);
    assert.deepEqual(clerk.called, ['createSignIn']);
  });

  test('by throwing where what is told of it throws, too', async () => {
    let broken = false;
    const under = await aStartedFlow(new FakeClerk(), {
      onSubscriberError: (error) => {
        throw error;
      },
    });
    under.flow.subscribe(() => {
      if (broken) throw new Error('a bug of the page');
    });
    broken = true;
    under.flow.send(CREDENTIALS);
    broken = false;
    await settled();
    assert.equal(under.clerk.called.at(-1), 'createSignIn');
    await under.clerk.answer('createSignIn', anAttempt());
    assert.equal(under.now.step.name, 'code');
  });

  test('by throwing where nobody is told of it does no harm either', async () => {
    const under = aFlow(new FakeClerk());
    under.flow.subscribe(() => {
      throw new Error('a bug of the page');
    });
    under.flow.send({type: 'start'});
    await settled();
    assert.equal(under.now.ready, true);
  });
});

describe('a subscriber that acts', () => {
  test('by stopping the flow: nothing is sent', async () => {
    const under = await aStartedFlow();
    under.flow.subscribe(() => under.flow.stop());
    under.flow.send(CREDENTIALS);
    await settled();
    assert.deepEqual(under.clerk.calls, []);
  });

  test('by stopping the flow: nobody is told any more', async () => {
    const under = await aStartedFlow();
    under.flow.subscribe(() => under.flow.stop());
    let told = 0;
    under.flow.subscribe(() => void told++);
    under.flow.send(CREDENTIALS);
    assert.equal(told, 0);
  });

  test('by ending the subscription of another: that one is not told any more', async () => {
    const under = await aStartedFlow();
    let told = 0;
    under.flow.subscribe(() => endOther());
    const endOther = under.flow.subscribe(() => void told++);
    under.flow.send(CREDENTIALS);
    assert.equal(told, 0);
  });

  test('by sending: what it sends counts, and what it overtook is not run', async () => {
    const under = await aStartedFlow();
    under.flow.subscribe((snapshot) => {
      if (snapshot.identifier === 'ada@example.com' && snapshot.pending) under.flow.send({type: 'restart'});
    });
    under.flow.send(CREDENTIALS);
    await settled();
    assert.deepEqual(under.clerk.called, ['abandonAttempt']);
    await under.clerk.answer('abandonAttempt');
    assert.deepEqual([under.now.identifier, under.now.pending], [null, false]);
  });

  test('by sending what means nothing: the effect is run all the same', async () => {
    const under = await aStartedFlow();
    under.flow.subscribe(() => under.flow.send({type: 'back'}));
    under.flow.send(CREDENTIALS);
    await settled();
    assert.deepEqual(under.clerk.called, ['createSignIn']);
  });

  test('by sending: every subscriber hears of every change, with the one before it', async () => {
    const under = await aStartedFlow();
    const start = under.now;
    under.flow.subscribe((snapshot) => {
      if (snapshot.failure) under.flow.send({type: 'restart'});
    });
    const told: [Snapshot, Snapshot][] = [];
    under.flow.subscribe((snapshot, previous) => void told.push([snapshot, previous]));
    under.flow.send(CREDENTIALS);
    await settled();
    await under.clerk.fail('createSignIn', apiError('user_locked'));
    await under.clerk.answer('abandonAttempt');
    let last = start;
    for (const [snapshot, previous] of told) {
      assert.equal(previous, last, 'the snapshot before is the one it was told of last');
      last = snapshot;
    }
    assert.equal(last, under.now);
  });

  const whileLoading: [why: string, first: UserEvent, then: UserEvent][] = [
    ['a retry, by submitting', {type: 'retry'}, {type: 'submit-when-ready'}],
    ['a submit that loads again, by starting over', {type: 'submit-when-ready'}, {type: 'restart'}],
  ];
  for (const [why, first, then] of whileLoading) {
    test(`on ${why}: Clerk is loaded all the same`, async () => {
      const clerk = new FakeClerk();
      const under = await aStartedFlow(clerk, {connect: connectAfter([BLOCKED], clerk)});
      under.flow.subscribe((_snapshot, previous) => {
        if (previous.step.name === 'load-failed') under.flow.send(then);
      });
      under.flow.send(first);
      await settled();
      assert.equal(under.now.ready, true);
      assert.equal(under.now.pending, false);
    });
  }
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {AnswerEvent} from '../../src/flow/flow-events.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {aClient, aFailure, anAttempt, aSession, aSnapshot, located} from '../support/flow-fixtures.js';
import {codeStep, signedInStep, taskStep, unsupportedStep} from '../support/flow-steps.js';
import {transition} from '../support/flow-transition.js';

const submitting = (parts: Partial<Snapshot> = {}): Snapshot =>
  aSnapshot({pending: true, identifier: 'ada@example.com', ...parts});
const atCode = (parts: Partial<Snapshot> = {}): Snapshot => submitting({step: codeStep(), ...parts});

describe('a session has been found', () => {
  test('it is activated, and nobody is signed in yet', () => {
    const found = located(aSession(), 'https://app.example.com/');
    const {snapshot, effects} = transition(atCode(), {type: 'located', located: found, restored: false});
    assert.equal(snapshot.step.name, 'code');
    assert.equal(snapshot.pending, true);
    assert.deepEqual(effects, [{type: 'activate-session', located: found, restored: false}]);
  });

  test('a task is said before the session is activated', () => {
    const session = aSession({taskKey: 'setup-mfa'});
    const found = located(session, '/next');
    const {snapshot, effects} = transition(atCode(), {type: 'located', located: found, restored: false});
    assert.deepEqual(snapshot.step, taskStep({session, redirectUrl: '/next'}));
    assert.equal(snapshot.pending, true);
    assert.deepEqual(effects, [{type: 'activate-session', located: found, restored: false}]);
  });

  for (const restored of [true, false]) {
    test(`activated with restored ${restored}: signed in, with the target worked out before`, () => {
      const found = located(aSession(), '/next');
      const client = aClient({session: aSession()});
      const event: AnswerEvent = {type: 'activated', client, located: found, restored};
      const {snapshot, effects} = transition(atCode(), event);
      assert.deepEqual(
        snapshot,
        aSnapshot({step: signedInStep({restored, redirectUrl: '/next'}), identifier: 'ada@example.com'}),
      );
      assert.deepEqual(effects, []);
    });
  }

  test('one that was found where several are allowed, and is in use now, takes no form away', () => {
    const before = submitting();
    const client = aClient({session: aSession(), lastActiveSessionId: 'sess_1', singleSession: false});
    const event: AnswerEvent = {type: 'activated', client, located: located(aSession(), '/next'), restored: true};
    const {snapshot, effects} = transition(before, event);
    assert.deepEqual(snapshot, {...before, pending: false});
    assert.deepEqual(effects, []);
  });

  test('one that this form has made is signed in where several are allowed, too', () => {
    const client = aClient({session: aSession(), singleSession: false});
    const event: AnswerEvent = {type: 'activated', client, located: located(aSession(), '/next'), restored: false};
    const {snapshot} = transition(atCode(), event);
    assert.deepEqual(snapshot.step, signedInStep({redirectUrl: '/next'}));
    assert.equal(snapshot.pending, false);
  });

  test('one that was found where several are allowed, and is not in use, has failed all the same', () => {
    const client = aClient({session: null, singleSession: false});
    const event: AnswerEvent = {type: 'activated', client, located: located(), restored: true};
    const {snapshot} = transition(submitting(), event);
    assert.deepEqual([snapshot.step.name, snapshot.failure?.code], ['credentials', 'activation_failed']);
  });
});

describe('activation has failed', () => {
  const failure = aFailure('activation_failed');
  const states = [submitting(), atCode(), submitting({step: taskStep()})];
  const failed = (client: Parameters<typeof aClient>[0]): AnswerEvent => ({
    type: 'activation-failed',
    failure,
    client: aClient(client),
  });

  const without: [why: string, client: Parameters<typeof aClient>[0]][] = [
    ['nobody is signed in', {}],
    ['a session is signed in and not in use', {session: null, lastActiveSessionId: 'sess_1'}],
    ['Clerk is between two states', {session: undefined, lastActiveSessionId: 'sess_1'}],
    ['several are allowed, and one is in use', {session: aSession({id: 'sess_7'}), singleSession: false}],
    ['an attempt waits for a code', {attempt: anAttempt()}],
  ];
  for (const [why, client] of without) {
    test(`and ${why}: the credentials, never back to a code`, () => {
      for (const before of states) {
        const {snapshot, effects} = transition(before, failed(client));
        assert.deepEqual(snapshot, {...before, step: {name: 'credentials'}, pending: false, failure});
        assert.deepEqual(effects, []);
      }
    });
  }

  for (const id of ['sess_1', 'sess_7']) {
    test(`and a session is in use (${id}): signed in, restored, and no redirect`, () => {
      for (const before of states) {
        const {snapshot, effects} = transition(before, failed({session: aSession({id})}));
        const step = signedInStep({session: aSession({id}), restored: true});
        assert.deepEqual(snapshot, aSnapshot({step, identifier: 'ada@example.com'}));
        assert.deepEqual(effects, []);
      }
    });
  }

  test('and a session with a task is in use: the task', () => {
    const session = aSession({taskKey: 'setup-mfa'});
    for (const before of states) {
      const {snapshot} = transition(before, failed({session}));
      assert.deepEqual(snapshot.step, taskStep({session, restored: true}));
      assert.deepEqual([snapshot.pending, snapshot.failure], [false, null]);
    }
  });
});

describe('a port is broken', () => {
  const failure = aFailure('unknown_error');
  const steps = [
    aSnapshot().step,
    codeStep(),
    unsupportedStep(),
    taskStep(),
    signedInStep(),
    {name: 'load-failed', retryable: true},
  ] as const;
  for (const step of steps) {
    test(`at ${step.name}: the credentials, which can be used, and why`, () => {
      const {snapshot, effects} = transition(submitting({step}), {type: 'broken', failure});
      assert.deepEqual(snapshot, aSnapshot({identifier: 'ada@example.com', failure}));
      assert.deepEqual(effects, []);
    });
  }
});

describe('leaving', () => {
  test('an attempt that was dropped leaves the first form as it is', () => {
    const before = aSnapshot();
    const {snapshot, effects} = transition(before, {type: 'abandoned', client: aClient({attempt: anAttempt()})});
    assert.equal(snapshot, before, 'the very same snapshot');
    assert.deepEqual(effects, []);
  });

  test('a sign-in that was completing while it was dropped is a sign-in', () => {
    const client = aClient({session: aSession()});
    const {snapshot} = transition(aSnapshot(), {type: 'abandoned', client});
    assert.deepEqual(snapshot.step, signedInStep({restored: true}));
  });

  for (const step of [signedInStep(), taskStep()]) {
    test(`signed out at ${step.name}: the first form, empty`, () => {
      const {snapshot} = transition(submitting({step}), {type: 'signed-out'});
      assert.deepEqual(snapshot, aSnapshot());
    });

    const left: [why: string, client: Parameters<typeof aClient>[0]][] = [
      ['the session is in use', {session: step.session, lastActiveSessionId: 'sess_1'}],
      ['the session is in use, of several', {session: step.session, singleSession: false}],
      ['the session is signed in, though forgotten here', {session: null, lastActiveSessionId: 'sess_1'}],
      ['Clerk is between two states', {session: undefined}],
      ['another session is in use', {session: aSession({id: 'sess_2'}), lastActiveSessionId: 'sess_2'}],
    ];
    for (const [why, client] of left) {
      test(`a failure to sign out at ${step.name} is shown where it happened when ${why}`, () => {
        const failure = aFailure('network_error');
        const event: AnswerEvent = {type: 'sign-out-failed', failure, client: aClient(client)};
        const {snapshot, effects} = transition(submitting({step}), event);
        assert.deepEqual(snapshot, {...submitting({step}), pending: false, failure});
        assert.deepEqual(effects, []);
      });
    }

    test(`a failure to sign out at ${step.name} is none when nobody is signed in afterwards`, () => {
      for (const singleSession of [true, false]) {
        const client = aClient({session: null, lastActiveSessionId: null, singleSession});
        const event: AnswerEvent = {type: 'sign-out-failed', failure: aFailure('resource_not_found'), client};
        const {snapshot, effects} = transition(submitting({step}), event);
        assert.deepEqual(snapshot, aSnapshot());
        assert.deepEqual(effects, []);
      }
    });
  }
});

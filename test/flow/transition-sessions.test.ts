import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {ClientState, SignInAttempt} from '../../src/flow/ports.js';
import type {AnswerEvent} from '../../src/flow/flow-events.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {INITIAL_SNAPSHOT} from '../../src/flow/unconnected.js';
import {loaded, transition} from '../support/flow-transition.js';
import {aClient, aFailure, anAttempt, aSession, aSnapshot, PIGEON} from '../support/flow-fixtures.js';
import {codeStep, signedInStep, taskStep, unsupportedStep, newPasswordStep} from '../support/flow-steps.js';

const waiting: Snapshot = aSnapshot({ready: false, pending: true});

describe('Clerk is loaded', () => {
  test('without a sign-in under way: the form is ready', () => {
    const {snapshot, effects} = transition(INITIAL_SNAPSHOT, loaded({}));
    assert.deepEqual(snapshot, aSnapshot());
    assert.deepEqual(effects, []);
  });

  for (const before of [INITIAL_SNAPSHOT, waiting]) {
    const name = before.pending ? 'with a submit waiting' : 'without a submit waiting';

    test(`${name}, somebody is signed in: signed in, restored, with the target`, () => {
      const {snapshot, effects} = transition(before, loaded({session: aSession()}, {redirectUrl: '/next'}));
      assert.deepEqual(snapshot.step, signedInStep({restored: true, redirectUrl: '/next'}));
      assert.equal(snapshot.pending, false);
      assert.deepEqual(effects, []);
    });

    test(`${name}, somebody is signed in with a task: the task`, () => {
      const session = aSession({taskKey: 'setup-mfa'});
      const {snapshot} = transition(before, loaded({session}, {redirectUrl: '/next'}));
      assert.deepEqual(snapshot.step, taskStep({session, restored: true, redirectUrl: '/next'}));
    });

    test(`${name}, a session is signed in and not in use: it is activated before a form is shown`, () => {
      for (const singleSession of [true, false]) {
        const event = loaded({session: null, lastActiveSessionId: 'sess_3', singleSession});
        const {snapshot, effects} = transition(before, event);
        assert.deepEqual(effects, [{type: 'locate-session', sessionId: 'sess_3', restored: true}]);
        assert.equal(snapshot.pending, true);
        assert.equal(snapshot.ready, true);
      }
    });

    test(`${name}, several sessions are allowed: the form stays usable`, () => {
      const client = {session: aSession(), lastActiveSessionId: 'sess_1', singleSession: false};
      const {snapshot, effects} = transition(before, loaded(client, {redirectUrl: '/next'}));
      assert.deepEqual(snapshot, aSnapshot());
      assert.deepEqual(effects, []);
    });
  }

  test('Clerk between two states says nothing of a session', () => {
    const {snapshot, effects} = transition(
      INITIAL_SNAPSHOT,
      loaded({session: undefined, lastActiveSessionId: 'sess_1'}),
    );
    assert.deepEqual(snapshot, aSnapshot());
    assert.deepEqual(effects, []);
  });
});

describe('an attempt is found when Clerk is loaded', () => {
  type Found = [attempt: Partial<SignInAttempt>, step: Snapshot['step'], identifier: string | null];
  const credentials = {name: 'credentials'} as const;
  const who = 'ada@example.com';
  const none = {secondFactors: []};
  const pigeons = {secondFactors: [PIGEON]};
  const table: Found[] = [
    [{status: 'needs_second_factor'}, codeStep({resumed: true}), who],
    [{status: 'needs_second_factor', id: 'sia_5'}, codeStep({resumed: true, attemptId: 'sia_5'}), who],
    [{status: 'needs_client_trust', newDevice: true}, codeStep({resumed: true, newDevice: true}), who],
    [
      {status: 'needs_client_trust', ...pigeons},
      unsupportedStep({status: 'needs_client_trust', strategies: ['carrier_pigeon']}),
      who,
    ],
    [{status: 'needs_new_password', ...none}, newPasswordStep({resumed: true}), who],
    [{status: 'needs_first_factor', ...none}, credentials, who],
    [{status: 'needs_identifier', ...none, identifier: null}, credentials, null],
    [{status: 'complete', ...none}, credentials, null],
    [{status: null, ...none}, credentials, null],
    [{status: 'needs_foo', ...none}, credentials, null],
  ];

  for (const [parts, step, identifier] of table) {
    const attempt = anAttempt(parts);
    const name = `${attempt.id} with ${attempt.status}, ${attempt.secondFactors.length} second factors`;

    test(`${name}: ${step.name}`, () => {
      const {snapshot, effects} = transition(INITIAL_SNAPSHOT, loaded({attempt}));
      assert.deepEqual(snapshot.step, step);
      assert.equal(snapshot.identifier, identifier);
      assert.deepEqual([snapshot.ready, snapshot.pending], [true, false]);
      assert.deepEqual(effects, []);
    });

    test(`${name}, but it may not be continued: the empty form`, () => {
      const {snapshot, effects} = transition(INITIAL_SNAPSHOT, loaded({attempt}, {resume: false}));
      assert.deepEqual(snapshot, aSnapshot());
      assert.deepEqual(effects, []);
    });

    test(`${name}, but a submit is waiting, which is newer: the form`, () => {
      const {snapshot, effects} = transition(waiting, loaded({attempt}));
      assert.deepEqual(snapshot, aSnapshot());
      assert.deepEqual(effects, []);
    });
  }
});

describe('Clerk reports a change by itself', () => {
  const changed = (client: Partial<ClientState>): AnswerEvent => ({type: 'client-changed', client: aClient(client)});
  const identifier = 'ada@example.com';
  const forms: Snapshot[] = [
    aSnapshot({identifier}),
    aSnapshot({step: codeStep(), identifier}),
    aSnapshot({step: unsupportedStep(), identifier, failure: aFailure()}),
  ];
  const signedIn = aSnapshot({step: signedInStep({redirectUrl: '/next'}), identifier});
  const task = aSnapshot({step: taskStep({redirectUrl: '/next'}), identifier});

  const nothing: [why: string, before: Snapshot[], client: Partial<ClientState>][] = [
    ['between two states', [...forms, signedIn, task], {session: undefined}],
    ['before it is loaded', [INITIAL_SNAPSHOT, waiting], {session: aSession()}],
    [
      'while a call is in flight',
      [...forms, signedIn, task].map((before) => ({...before, pending: true})),
      {session: aSession({id: 'sess_2'})},
    ],
    ['nobody is signed in, at a form', forms, {session: null}],
    ['several sessions are allowed, at a form', forms, {session: aSession(), singleSession: false}],
    ['another element has begun an attempt', forms, {attempt: anAttempt({id: 'sia_9'})}],
    ['the same session, signed in', [signedIn], {session: aSession()}],
    ['the same session, signed in, of several', [signedIn], {session: aSession(), singleSession: false}],
    ['the same task', [task], {session: aSession({taskKey: 'setup-mfa'})}],
  ];
  for (const [why, states, client] of nothing) {
    test(`${why}: the very same snapshot`, () => {
      for (const before of states) {
        const {snapshot, effects} = transition(before, changed(client));
        assert.equal(snapshot, before);
        assert.deepEqual(effects, []);
      }
    });
  }

  test('another element or tab has signed in: signed in, restored, and no redirect', () => {
    for (const before of forms) {
      const {snapshot} = transition(before, changed({session: aSession()}));
      assert.deepEqual(snapshot, aSnapshot({step: signedInStep({restored: true}), identifier}));
    }
  });

  test('the session has ended, by whatever hand: the first form, empty', () => {
    for (const before of [signedIn, task]) {
      assert.deepEqual(transition(before, changed({session: null})).snapshot, aSnapshot());
    }
  });

  test('another session is in use where one is allowed: that one, restored, and no redirect', () => {
    for (const before of [signedIn, task]) {
      const session = aSession({id: 'sess_2', userId: 'user_2', identifier: 'bob@example.com'});
      const {snapshot} = transition(before, changed({session}));
      assert.deepEqual(snapshot.step, signedInStep({session, restored: true}));
      assert.equal(snapshot.identifier, 'bob@example.com');
    }
  });

  test('another session is in use where several are allowed: the form', () => {
    const {snapshot} = transition(signedIn, changed({session: aSession({id: 'sess_2'}), singleSession: false}));
    assert.equal(snapshot.step.name, 'credentials');
  });

  test('the task is done: signed in, where the sign-in was to go', () => {
    const {snapshot} = transition(task, changed({session: aSession()}));
    assert.deepEqual(snapshot.step, signedInStep({redirectUrl: '/next'}));
  });

  test('the next task follows', () => {
    const session = aSession({taskKey: 'choose-organization'});
    const {step} = transition(task, changed({session})).snapshot;
    assert.deepEqual(step, taskStep({session, key: 'choose-organization', redirectUrl: '/next'}));
  });

  test('a task turns up in the session in use: signed in no longer', () => {
    const session = aSession({taskKey: 'reset-password'});
    const {step} = transition(signedIn, changed({session})).snapshot;
    assert.equal(step.name, 'session-task');
  });

  test('who it is has changed: the same session, shown anew', () => {
    const session = aSession({identifier: 'countess@example.com'});
    const {snapshot} = transition(signedIn, changed({session}));
    assert.deepEqual(snapshot.step, signedInStep({session, redirectUrl: '/next'}));
  });
});

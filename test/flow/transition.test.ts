import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Effect, UserEvent} from '../../src/flow/flow-events.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {INITIAL_SNAPSHOT, transition} from '../../src/flow/transition.js';
import {
  aFailure,
  aSession,
  aSnapshot,
  codeStep,
  signedInStep,
  taskStep,
  unsupportedStep,
} from '../support/flow-fixtures.js';

const PASSWORD = 'marker-password';
const CODE = 'marker-code';

const EVENTS = {
  'submit-credentials': {type: 'submit-credentials', identifier: 'bob@example.com', password: PASSWORD},
  'submit-when-ready': {type: 'submit-when-ready'},
  'submit-code': {type: 'submit-code', code: CODE, backupCode: false},
  back: {type: 'back'},
  restart: {type: 'restart'},
  retry: {type: 'retry'},
  'sign-out': {type: 'sign-out'},
} as const satisfies Partial<Record<UserEvent['type'], UserEvent>>;

type EventName = keyof typeof EVENTS;

const failure = aFailure();
const identifier = 'ada@example.com';
const notReady = {ready: false, failure: null, identifier: null} as const;

/** Every state that a visitor may act in. */
const STATES: Readonly<Record<string, Snapshot>> = {
  'credentials, Clerk not ready': INITIAL_SNAPSHOT,
  'credentials, waiting for Clerk': aSnapshot({...notReady, pending: true}),
  credentials: aSnapshot({identifier}),
  'credentials, failed': aSnapshot({identifier, failure}),
  'credentials, pending': aSnapshot({identifier, pending: true}),
  code: aSnapshot({step: codeStep(), identifier}),
  'code, failed': aSnapshot({step: codeStep(), identifier, failure}),
  'code, pending': aSnapshot({step: codeStep(), identifier, pending: true}),
  unsupported: aSnapshot({step: unsupportedStep(), identifier, failure}),
  'session-task': aSnapshot({step: taskStep(), identifier}),
  'session-task, pending': aSnapshot({step: taskStep(), identifier, pending: true}),
  'signed-in': aSnapshot({step: signedInStep(), identifier}),
  'signed-in, pending': aSnapshot({step: signedInStep(), identifier, pending: true}),
  'load-failed, retryable': aSnapshot({...notReady, step: {name: 'load-failed', retryable: true}, failure}),
  'load-failed, final': aSnapshot({...notReady, step: {name: 'load-failed', retryable: false}, failure}),
};

interface Outcome {
  readonly step: Snapshot['step'];
  readonly pending: boolean;
  readonly identifier: string | null;
  readonly effects: readonly Effect[];
}

const credentials = {name: 'credentials'} as const;
const create: Outcome = {
  step: credentials,
  pending: true,
  identifier: 'bob@example.com',
  effects: [{type: 'create-sign-in', identifier: 'bob@example.com', password: PASSWORD}],
};
const attempt: Outcome = {
  step: codeStep(),
  pending: true,
  identifier,
  effects: [{type: 'attempt-second-factor', attemptId: 'sia_1', strategy: 'totp', code: CODE}],
};
const back: Outcome = {step: credentials, pending: false, identifier, effects: []};
// The form can be used at once: a submit waits for its turn, and makes what the abandon comes to irrelevant.
const restart: Outcome = {step: credentials, pending: false, identifier: null, effects: [{type: 'abandon'}]};
const signOut: Effect = {type: 'sign-out', sessionId: 'sess_1'};
const load = (pending: boolean): Outcome => ({step: credentials, pending, identifier: null, effects: [{type: 'load'}]});

/** What each event comes to. What is not in here means nothing there. */
const OUTCOMES: Readonly<Record<keyof typeof STATES, Partial<Record<EventName, Outcome>>>> = {
  'credentials, Clerk not ready': {
    'submit-when-ready': {step: credentials, pending: true, identifier: null, effects: []},
  },
  'credentials, waiting for Clerk': {
    restart: {step: credentials, pending: false, identifier: null, effects: []},
  },
  credentials: {'submit-credentials': create, restart},
  'credentials, failed': {'submit-credentials': create, restart},
  'credentials, pending': {restart},
  code: {'submit-code': attempt, back, restart},
  'code, failed': {'submit-code': attempt, back, restart},
  'code, pending': {restart},
  unsupported: {back, restart},
  'session-task': {'sign-out': {step: taskStep(), pending: true, identifier, effects: [signOut]}},
  'session-task, pending': {},
  'signed-in': {'sign-out': {step: signedInStep(), pending: true, identifier, effects: [signOut]}},
  'signed-in, pending': {},
  'load-failed, retryable': {retry: load(false), 'submit-when-ready': load(true)},
  'load-failed, final': {retry: load(false)},
};

describe('what a visitor does', () => {
  for (const [name, before] of Object.entries(STATES)) {
    for (const [type, event] of Object.entries(EVENTS)) {
      const outcome = OUTCOMES[name]?.[type as EventName];
      test(`${type} at "${name}" ${outcome ? 'counts' : 'means nothing'}`, () => {
        const {snapshot, effects} = transition(before, event);
        if (!outcome) {
          assert.equal(snapshot, before, 'the very same snapshot');
          assert.deepEqual(effects, []);
          return;
        }
        const {effects: expectedEffects, ...shown} = outcome;
        assert.deepEqual(snapshot, {...shown, ready: before.ready, failure: null});
        assert.deepEqual(effects, expectedEffects);
      });
    }
  }

  test('every state of the table is in the table of outcomes', () => {
    assert.deepEqual(Object.keys(OUTCOMES), Object.keys(STATES));
  });
});

describe('what an effect is for is what is on screen', () => {
  for (const attemptId of ['sia_7', null]) {
    test(`a code, for the attempt ${attemptId}`, () => {
      const {effects} = transition(aSnapshot({step: codeStep({attemptId})}), EVENTS['submit-code']);
      assert.deepEqual(effects, [{type: 'attempt-second-factor', attemptId, strategy: 'totp', code: CODE}]);
    });
  }

  const session = aSession({id: 'sess_7', taskKey: 'setup-mfa'});
  for (const step of [signedInStep({session: {...session, taskKey: null}}), taskStep({session})]) {
    test(`signing out, for the session at ${step.name}`, () => {
      const {effects} = transition(aSnapshot({step}), EVENTS['sign-out']);
      assert.deepEqual(effects, [{type: 'sign-out', sessionId: 'sess_7'}]);
    });
  }
});

describe('the first snapshot', () => {
  test('is frozen with its step: all flows of a page share it', () => {
    assert.ok(Object.isFrozen(INITIAL_SNAPSHOT));
    assert.ok(Object.isFrozen(INITIAL_SNAPSHOT.step));
  });
});

describe('start', () => {
  test('loads Clerk, and shows the form as it was', () => {
    const {snapshot, effects} = transition(INITIAL_SNAPSHOT, {type: 'start'});
    assert.equal(snapshot, INITIAL_SNAPSHOT);
    assert.deepEqual(effects, [{type: 'load'}]);
  });

  test('means nothing once Clerk is loaded', () => {
    for (const [name, before] of Object.entries(STATES).filter(([, {ready}]) => ready)) {
      const {snapshot, effects} = transition(before, {type: 'start'});
      assert.equal(snapshot, before);
      assert.deepEqual(effects, [], name);
    }
  });
});

describe('one thing at a time', () => {
  test('a second submit while the first is in flight is nothing', () => {
    const {snapshot} = transition(aSnapshot(), EVENTS['submit-credentials']);
    const again = transition(snapshot, {...EVENTS['submit-credentials'], identifier: 'eve@example.com'});
    assert.equal(again.snapshot, snapshot);
    assert.deepEqual(again.effects, []);
  });

  test('a second code while the first is in flight is nothing', () => {
    const {snapshot} = transition(aSnapshot({step: codeStep()}), EVENTS['submit-code']);
    assert.equal(transition(snapshot, EVENTS['submit-code']).snapshot, snapshot);
  });

  test('at most one effect follows from an event', () => {
    for (const before of Object.values(STATES)) {
      for (const event of Object.values(EVENTS)) assert.ok(transition(before, event).effects.length <= 1);
    }
  });
});

describe('backup codes', () => {
  const submit: UserEvent = {type: 'submit-code', code: CODE, backupCode: true};
  const cases = [
    {step: codeStep({backupCodes: true}), strategy: 'backup_code', why: 'beside an authenticator'},
    {step: codeStep({backupCodes: false}), strategy: 'totp', why: 'where the account has none'},
    {step: codeStep({strategy: 'backup_code', backupCodes: false}), strategy: 'backup_code', why: 'on their own'},
  ];
  for (const {step, strategy, why} of cases) {
    test(`${why}: the code is tried as ${strategy}`, () => {
      const {effects} = transition(aSnapshot({step}), submit);
      assert.deepEqual(effects, [{type: 'attempt-second-factor', attemptId: 'sia_1', strategy, code: CODE}]);
    });
  }
});

describe('properties of every visitor event in every state', () => {
  const all = Object.entries(STATES).flatMap(([name, before]) =>
    Object.values(EVENTS).map((event) => ({name, before, event, after: transition(before, event).snapshot})),
  );

  test('no password and no code is in a snapshot', () => {
    for (const {after} of all) assert.doesNotMatch(JSON.stringify(after), /marker-/);
  });

  test('nobody is signed in by what a visitor does', () => {
    for (const {name, before, event, after} of all) {
      if (before.step.name === 'signed-in') continue;
      assert.notEqual(after.step.name, 'signed-in', `${event.type} at ${name}`);
    }
  });

  test('Clerk does not become ready by what a visitor does', () => {
    for (const {before, after} of all) assert.equal(after.ready, before.ready);
  });

  test('the snapshot given is not changed', () => {
    for (const before of Object.values(STATES)) {
      const copy = structuredClone({...before, failure: null});
      for (const event of Object.values(EVENTS)) transition(before, event);
      assert.deepEqual({...before, failure: null}, copy);
    }
  });

  test('a snapshot is replaced only by one that says something else', () => {
    for (const {name, before, event, after} of all) {
      if (after !== before) assert.notDeepEqual(after, before, `${event.type} at ${name}`);
    }
  });
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Effect, UserEvent} from '../../src/flow/flow-events.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {INITIAL_SNAPSHOT, transitionBeforeClerk} from '../../src/flow/unconnected.js';
import {aFailure, aSnapshot} from '../support/flow-fixtures.js';
import {EVENTS, type EventName} from '../support/flow-states.js';

const failure = aFailure('clerk_load_failed');
const waiting = aSnapshot({ready: false, pending: true});

/** Every state that a visitor may act in while Clerk is not there. */
const STATES = {
  'the form': INITIAL_SNAPSHOT,
  'waiting for Clerk': waiting,
  'a bug has been met': {...INITIAL_SNAPSHOT, failure},
  'load-failed, retryable': {...INITIAL_SNAPSHOT, step: {name: 'load-failed', retryable: true}, failure},
  'load-failed, final': {...INITIAL_SNAPSHOT, step: {name: 'load-failed', retryable: false}, failure},
} as const satisfies Readonly<Record<string, Snapshot>>;

interface Outcome {
  readonly pending: boolean;
  readonly effects: readonly Effect[];
}

const LOAD: Effect = {type: 'load'};
const wait: Outcome = {pending: true, effects: []};
const rest: Outcome = {pending: false, effects: []};

/** What each event comes to: all lead to the first form, without a failure. What is not in here means nothing there. */
const OUTCOMES: Readonly<Record<keyof typeof STATES, Partial<Record<EventName, Outcome>>>> = {
  'the form': {'submit-when-ready': wait},
  'waiting for Clerk': {restart: rest},
  'a bug has been met': {'submit-when-ready': wait, restart: rest},
  'load-failed, retryable': {
    retry: {pending: false, effects: [LOAD]},
    'submit-when-ready': {pending: true, effects: [LOAD]},
  },
  'load-failed, final': {retry: {pending: false, effects: [LOAD]}},
};

describe('what a visitor does before Clerk is there', () => {
  for (const [name, before] of Object.entries(STATES) as [keyof typeof STATES, Snapshot][]) {
    for (const [type, event] of Object.entries(EVENTS) as [EventName, UserEvent][]) {
      if (type === 'start') continue;
      const outcome = OUTCOMES[name][type];
      test(`${type} at "${name}" ${outcome ? 'counts' : 'means nothing'}`, () => {
        const {snapshot, effects} = transitionBeforeClerk(before, event);
        if (!outcome) {
          assert.equal(snapshot, before, 'the very same snapshot');
          assert.deepEqual(effects, []);
          return;
        }
        assert.deepEqual(snapshot, {...INITIAL_SNAPSHOT, pending: outcome.pending});
        assert.deepEqual(effects, outcome.effects);
      });
    }
  }

  test('start loads Clerk, and shows the form as it was', () => {
    const {snapshot, effects} = transitionBeforeClerk(INITIAL_SNAPSHOT, {type: 'start'});
    assert.equal(snapshot, INITIAL_SNAPSHOT);
    assert.deepEqual(effects, [LOAD]);
  });

  test('the first snapshot is frozen with its step: all flows of a page share it', () => {
    assert.ok(Object.isFrozen(INITIAL_SNAPSHOT));
    assert.ok(Object.isFrozen(INITIAL_SNAPSHOT.step));
  });
});

describe('Clerk cannot be loaded', () => {
  for (const before of [INITIAL_SNAPSHOT, waiting]) {
    for (const retryable of [true, false]) {
      test(`retryable ${retryable}, submit waiting ${before.pending}: load-failed, and no longer pending`, () => {
        const {snapshot, effects} = transitionBeforeClerk(before, {type: 'load-failed', failure, retryable});
        assert.deepEqual(snapshot, {...INITIAL_SNAPSHOT, step: {name: 'load-failed', retryable}, failure});
        assert.deepEqual(effects, []);
      });
    }

    test(`what loads it is broken, submit waiting ${before.pending}: the form, and why`, () => {
      const {snapshot, effects} = transitionBeforeClerk(before, {type: 'broken', failure});
      assert.deepEqual(snapshot, {...INITIAL_SNAPSHOT, failure});
      assert.deepEqual(effects, []);
    });
  }
});

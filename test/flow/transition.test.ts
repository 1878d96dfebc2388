import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Effect, UserEvent} from '../../src/flow/flow-events.js';
import type {Snapshot, Step} from '../../src/flow/steps.js';
import {aFailure, aSession, aSnapshot, BACKUP, PASSKEY, PHONE, RESET_EMAIL, TOTP} from '../support/flow-fixtures.js';
import {
  AT_REST,
  CHOSEN,
  CODE,
  EVENTS,
  FIRST,
  LIST,
  pending,
  type EventName,
  type StateName,
} from '../support/flow-states.js';
import {
  aBase,
  aPreparation,
  codeStep,
  forgotStep,
  linkStep,
  listStep,
  newPasswordStep,
  passkeyStep,
  phoneStep,
  signedInStep,
  taskStep,
  resetCodeStep,
} from '../support/flow-steps.js';
import {transition} from '../support/flow-transition.js';

const identifier = 'ada@example.com';
const bob = 'bob@example.com';
const CREDENTIALS: Step = {name: 'credentials'};

interface Outcome {
  readonly step?: Step;
  readonly identifier?: string | null;
  readonly effect?: Effect;
}

const ids = {attemptId: 'sia_1', stage: 'second'} as const;
const back: Outcome = {step: CREDENTIALS};
// The form can be used at once: a submit waits for its turn, and makes what the abandon comes to irrelevant.
const restart: Outcome = {step: CREDENTIALS, identifier: null, effect: {type: 'abandon'}};
const signOut: Outcome = {effect: {type: 'sign-out', sessionId: 'sess_1'}};
const attempt: Outcome = {effect: {type: 'attempt-factor', ...ids, strategy: 'totp', code: 'marker-code'}};
const text: Outcome = {effect: {type: 'attempt-factor', ...ids, strategy: 'phone_code', code: 'marker-code'}};
const forgot: Outcome = {effect: {type: 'identify', identifier, then: 'forgot-password', because: null}};
const create: Outcome = {
  identifier: bob,
  effect: {type: 'create-sign-in', identifier: bob, password: 'marker-password'},
};
const first: Partial<Record<EventName, Outcome>> = {
  'submit-credentials': create,
  'submit-identifier': {
    identifier: bob,
    effect: {type: 'identify', identifier: bob, then: 'choose-factor', because: null},
  },
  'use-passkey': {effect: {type: 'passkey', attemptId: null, use: 'discover'}},
  restart,
};
const reset = {attemptId: 'sia_1', stage: 'first', strategy: RESET_EMAIL.strategy, code: 'marker-code'} as const;

/** What each event comes to. What is not in here means nothing there. */
const OUTCOMES: Readonly<Record<StateName, Partial<Record<EventName, Outcome>>>> = {
  credentials: first,
  'credentials, failed': first,
  'a code': {'submit-code': attempt, 'show-factors': {step: LIST}, back, restart},
  'a code, failed': {
    'submit-code': attempt,
    'show-factors': {step: listStep(CODE.factors, {origin: CODE})},
    back,
    restart,
  },
  'the only code': {'submit-code': attempt, back, restart},
  'a code that was sent': {'submit-code': text, back, restart},
  'a code that was chosen': {
    'submit-code': text,
    'show-factors': {step: {...LIST, instead: PHONE}},
    resend: {
      effect: {
        type: 'prepare-factor',
        preparation: aPreparation(PHONE, aBase(CHOSEN.factors), {chosenFrom: LIST}),
        again: true,
      },
    },
    back: {step: LIST},
    restart,
  },
  'a list': {
    'choose-factor': {
      effect: {
        type: 'prepare-factor',
        preparation: aPreparation(PHONE, aBase(LIST.factors), {chosenFrom: LIST}),
        again: false,
      },
    },
    back: {step: CODE},
    restart,
  },
  'a list without a step before': {'forgot-password': forgot, back, restart},
  'a link': {
    'show-factors': {step: listStep(FIRST, {stage: 'first', origin: linkStep({factors: FIRST})})},
    'forgot-password': forgot,
    back,
    restart,
  },
  'a link that was opened': {'forgot-password': forgot, back, restart},
  'a passkey': {
    'show-factors': {step: listStep([PASSKEY, TOTP], {origin: passkeyStep()})},
    'use-passkey': {effect: {type: 'passkey', attemptId: 'sia_1', use: 'second'}},
    back,
    restart,
  },
  'a forgotten password': {'forgot-password': forgot, back, restart},
  'a code for a new password': {
    'submit-code': {effect: {type: 'attempt-factor', ...reset}},
    'show-factors': {step: listStep(FIRST, {stage: 'first', origin: resetCodeStep({factors: FIRST})})},
    'forgot-password': forgot,
    back: {step: forgotStep({factors: FIRST})},
    restart,
  },
  'a new password': {
    'submit-new-password': {
      effect: {
        type: 'reset-password',
        attemptId: 'sia_1',
        password: 'marker-new-password',
        signOutOfOtherSessions: true,
      },
    },
    back,
    restart,
  },
  'a Protect check that failed': {
    'retry-protect-check': {effect: {type: 'protect-check', attemptId: 'sia_1'}},
    back,
    restart,
  },
  unsupported: {back, restart},
  'a session task': {'sign-out': signOut},
  'signed in': {'sign-out': signOut},
};

const STATES = Object.entries(AT_REST) as [StateName, Snapshot][];
const USER_EVENTS = Object.entries(EVENTS) as [EventName, UserEvent][];

describe('what a visitor does', () => {
  for (const [name, before] of STATES) {
    for (const [type, event] of USER_EVENTS) {
      const outcome = OUTCOMES[name][type];
      test(`${type} at "${name}" ${outcome ? 'counts' : 'means nothing'}`, () => {
        const {snapshot, effects} = transition(before, event);
        if (!outcome) {
          assert.equal(snapshot, before, 'the very same snapshot');
          assert.deepEqual(effects, []);
          return;
        }
        const {step = before.step, identifier: who = before.identifier, effect} = outcome;
        const waits = effect !== undefined && type !== 'restart';
        assert.deepEqual(snapshot, {step, ready: true, pending: waits, failure: null, identifier: who});
        assert.deepEqual(effects, effect ? [effect] : []);
      });
    }
  }
});

describe('one thing at a time: while a call is in flight', () => {
  for (const [name, atRest] of STATES) {
    const before = pending(atRest);
    const isIn = before.step.name === 'signed-in' || before.step.name === 'session-task';
    for (const [type, event] of USER_EVENTS) {
      if (type === 'page-restored') continue;
      test(`${type} at "${name}" ${type === 'restart' && !isIn ? 'leads to the first form' : 'means nothing'}`, () => {
        const {snapshot, effects} = transition(before, event);
        if (type === 'restart' && !isIn) {
          assert.deepEqual(snapshot, aSnapshot());
          assert.deepEqual(effects, [{type: 'abandon'}]);
          return;
        }
        assert.equal(snapshot, before, 'the very same snapshot');
        assert.deepEqual(effects, []);
      });
    }
  }
});

describe('what an effect is for is what is on screen', () => {
  for (const attemptId of ['sia_7', null]) {
    test(`a code and a new password, for the attempt ${attemptId}`, () => {
      for (const [step, event] of [
        [codeStep({attemptId}), EVENTS['submit-code']],
        [newPasswordStep({attemptId}), EVENTS['submit-new-password']],
      ] as const) {
        const [effect] = transition(aSnapshot({step}), event).effects;
        assert.ok(effect && 'attemptId' in effect);
        assert.equal(effect.attemptId, attemptId);
      }
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

describe('who it is', () => {
  const table = [
    ['+1 (201) 555-0103', '+12015550103'],
    ['+44 20.7946.0018', '+442079460018'],
    ['+12015550103', '+12015550103'],
    // Not with a country's number, or no number at all: as it was typed.
    ['2015550103', '2015550103'],
    ['201 555 0103', '201 555 0103'],
    ['ada+1 (2)@example.com', 'ada+1 (2)@example.com'],
    ['ada-love.lace', 'ada-love.lace'],
  ] as const;
  for (const [typed, sent] of table) {
    test(`${typed} is ${sent}`, () => {
      for (const event of [
        {type: 'submit-credentials', identifier: typed, password: 'marker-password'},
        {type: 'submit-identifier', identifier: typed, then: 'choose-factor'},
      ] as const) {
        const {snapshot, effects} = transition(aSnapshot(), event);
        assert.equal(snapshot.identifier, sent);
        assert.ok(effects[0] && 'identifier' in effects[0]);
        assert.equal(effects[0].identifier, sent);
      }
    });
  }
});

describe('what was typed is changed', () => {
  test('and a failure of a field is said no longer', () => {
    const before = aSnapshot({
      step: newPasswordStep(),
      failure: {...aFailure('form_password_pwned'), field: 'password'},
    });
    const {snapshot, effects} = transition(before, EVENTS['dismiss-failure']);
    assert.deepEqual(snapshot, {...before, failure: null});
    assert.deepEqual(effects, []);
  });
});

describe('backup codes', () => {
  const submit: UserEvent = {type: 'submit-code', code: 'marker-code', backupCode: true};
  const cases = [
    {step: codeStep({backupCodes: true}), strategy: 'backup_code', why: 'beside an authenticator'},
    {step: codeStep({backupCodes: false}), strategy: 'totp', why: 'where the account has none'},
    {step: codeStep({factor: BACKUP, backupCodes: false}), strategy: 'backup_code', why: 'on their own'},
    {step: phoneStep(), strategy: 'phone_code', why: 'beside a phone, where they are an entry of the list'},
  ];
  for (const {step, strategy, why} of cases) {
    test(`${why}: the code is tried as ${strategy}`, () => {
      const {effects} = transition(aSnapshot({step}), submit);
      assert.deepEqual(effects, [{type: 'attempt-factor', ...ids, strategy, code: 'marker-code'}]);
    });
  }
});

describe('properties of every visitor event in every state', () => {
  const states = STATES.flatMap(([name, before]) => [
    [name, before] as const,
    [`${name}, pending`, pending(before)] as const,
  ]);
  const runs = states.flatMap(([name, before]) =>
    USER_EVENTS.map(([, event]) => ({name, before, event, after: transition(before, event)})),
  );

  test('no password and no code is in a snapshot', () => {
    for (const {after} of runs) assert.doesNotMatch(JSON.stringify(after.snapshot), /marker-/);
  });

  test('nobody is signed in by what a visitor does', () => {
    for (const {name, before, event, after} of runs) {
      if (before.step.name === 'signed-in') continue;
      assert.notEqual(after.snapshot.step.name, 'signed-in', `${event.type} at ${name}`);
    }
  });

  test('Clerk stays ready', () => {
    for (const {after} of runs) assert.equal(after.snapshot.ready, true);
  });

  test('at most one effect follows', () => {
    for (const {after} of runs) assert.ok(after.effects.length <= 1);
  });

  test('the snapshot given is not changed', () => {
    for (const [, before] of states) {
      const copy = structuredClone({...before, failure: null});
      for (const [, event] of USER_EVENTS) transition(before, event);
      assert.deepEqual({...before, failure: null}, copy);
    }
  });

  test('a snapshot is replaced only by one that says something else', () => {
    for (const {name, before, event, after} of runs) {
      if (after.snapshot !== before) assert.notDeepEqual(after.snapshot, before, `${event.type} at ${name}`);
    }
  });
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {SignInAttempt} from '../../src/flow/ports.js';
import type {AnswerEvent, FlowEvent} from '../../src/flow/flow-events.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {INITIAL_SNAPSHOT, transition} from '../../src/flow/transition.js';
import {
  aClient,
  aCompleteAttempt,
  aFailure,
  anAttempt,
  aSession,
  aSnapshot,
  codeStep,
  located,
  taskStep,
  unsupportedStep,
} from '../support/flow-fixtures.js';

// The statuses with which a sign-in is continued after a reload.
const RESUMED = ['needs_second_factor', 'needs_client_trust', 'needs_new_password'];

/** Design, section 3, rule 1. */
describe('what Clerk says and this flow does not know', () => {
  const factors = (...strategies: string[]): Partial<SignInAttempt> => ({
    secondFactors: strategies.map((strategy) => ({strategy})),
  });
  const cases: [why: string, attempt: SignInAttempt, code: string][] = [
    ['complete, without a session', anAttempt({status: 'complete', ...factors()}), 'unsupported_status'],
    ['a status that does not exist', anAttempt({status: 'needs_foo', ...factors()}), 'unsupported_status'],
    [
      'a status like "complete"',
      anAttempt({status: 'COMPLETE', createdSessionId: 'sess_1', ...factors()}),
      'unsupported_status',
    ],
    [
      'a session, but another status',
      anAttempt({status: 'needs_foo', createdSessionId: 'sess_1', ...factors()}),
      'unsupported_status',
    ],
    ['no status', anAttempt({status: null, ...factors()}), 'unsupported_status'],
    ['an empty status', anAttempt({status: '', ...factors()}), 'unsupported_status'],
    ['a property of all objects', anAttempt({status: 'constructor', ...factors()}), 'unsupported_status'],
    ['needs_identifier', anAttempt({status: 'needs_identifier', ...factors()}), 'unsupported_status'],
    ['needs_client_trust', anAttempt({status: 'needs_client_trust', ...factors('email_code')}), 'unsupported_strategy'],
    ['needs_new_password', anAttempt({status: 'needs_new_password', ...factors()}), 'unsupported_status'],
    ['needs_protect_check', anAttempt({status: 'needs_protect_check', ...factors()}), 'unsupported_status'],
    ['a Protect check beside a known status', anAttempt({protectCheck: true}), 'unsupported_status'],
    ['a Protect check beside "complete"', {...aCompleteAttempt(), protectCheck: true}, 'unsupported_status'],
    ['no second factor', anAttempt(factors()), 'unsupported_status'],
    ['an unknown second factor', anAttempt(factors('carrier_pigeon')), 'unsupported_strategy'],
    ['strategies that only look known', anAttempt(factors('TOTP', 'totp ', 'backup_codes')), 'unsupported_strategy'],
  ];

  for (const [why, attempt, code] of cases) {
    for (const before of [aSnapshot({pending: true}), aSnapshot({step: codeStep(), pending: true})]) {
      test(`${why} at ${before.step.name}: unsupported, with a failure`, () => {
        const {snapshot, effects} = transition(before, {type: 'attempted', attempt});
        assert.equal(snapshot.step.name, 'unsupported');
        assert.equal(snapshot.failure?.code, code);
        assert.notEqual(snapshot.failure.message, '');
        assert.equal(snapshot.pending, false);
        assert.deepEqual(effects, []);
      });
    }
  }

  test('the step says what Clerk said', () => {
    const attempt = anAttempt({status: 'needs_client_trust', ...factors('email_code', 'phone_code')});
    const {step} = transition(aSnapshot(), {type: 'attempted', attempt}).snapshot;
    assert.deepEqual(step, unsupportedStep({status: 'needs_client_trust', strategies: ['email_code', 'phone_code']}));
  });

  for (const [why, attempt] of cases.filter(([, {status}]) => RESUMED.includes(status ?? ''))) {
    test(`${why}, found at load: unsupported, with a failure`, () => {
      const event: AnswerEvent = {type: 'loaded', client: aClient({attempt}), resume: true, redirectUrl: null};
      const {snapshot} = transition(INITIAL_SNAPSHOT, event);
      assert.equal(snapshot.step.name, 'unsupported');
      assert.ok(snapshot.failure);
    });
  }
});

describe('only a session that is in use is a sign-in', () => {
  const activated = (session: ReturnType<typeof aSession> | null | undefined, id = 'sess_1'): AnswerEvent => ({
    type: 'activated',
    client: aClient({session, lastActiveSessionId: 'sess_1'}),
    located: located(aSession({id})),
    restored: false,
  });
  const cases: [why: string, event: AnswerEvent, step: string][] = [
    ['the one located', activated(aSession()), 'signed-in'],
    ['another one', activated(aSession({id: 'sess_2'})), 'credentials'],
    ['one whose id begins alike', activated(aSession({id: 'sess_11'})), 'credentials'],
    ['none', activated(null), 'credentials'],
    ['not known yet', activated(undefined), 'credentials'],
    ['the one located, with a task', activated(aSession({taskKey: 'setup-mfa'})), 'session-task'],
  ];
  for (const [why, event, step] of cases) {
    for (const before of [codeStep(), taskStep()]) {
      test(`after activation at ${before.name}, in use is ${why}: ${step}`, () => {
        const {snapshot} = transition(aSnapshot({step: before, pending: true}), event);
        assert.equal(snapshot.step.name, step);
        assert.equal(snapshot.pending, false);
        assert.equal(snapshot.failure?.code, step === 'credentials' ? 'activation_failed' : undefined);
      });
    }
  }

  const withoutSession = {session: null, lastActiveSessionId: 'sess_1', attempt: aCompleteAttempt()};
  const found = {resume: true, redirectUrl: '/next'};
  const events: FlowEvent[] = [
    {type: 'loaded', client: aClient({attempt: aCompleteAttempt()}), ...found},
    {type: 'loaded', client: aClient(withoutSession), ...found},
    {type: 'load-failed', failure: aFailure(), retryable: true},
    {type: 'client-changed', client: aClient(withoutSession)},
    {type: 'client-changed', client: aClient({...withoutSession, session: undefined})},
    {type: 'attempted', attempt: aCompleteAttempt()},
    {type: 'attempted', attempt: anAttempt()},
    {type: 'attempt-failed', failure: aFailure(), client: aClient(withoutSession), attemptReplaced: true},
    {
      type: 'attempt-failed',
      failure: aFailure('session_exists'),
      client: aClient(withoutSession),
      attemptReplaced: false,
    },
    {type: 'abandoned', client: aClient(withoutSession)},
    {type: 'refreshed', client: aClient(withoutSession), failure: aFailure()},
    {type: 'located', located: located(), restored: false},
    {type: 'located', located: located(aSession({taskKey: 'setup-mfa'})), restored: true},
    {type: 'activation-failed', failure: aFailure(), client: aClient(withoutSession)},
    {type: 'activation-failed', failure: aFailure(), client: aClient({...withoutSession, session: undefined})},
    {type: 'activation-failed', failure: aFailure(), client: aClient({session: aSession(), singleSession: false})},
    {type: 'signed-out'},
    {type: 'sign-out-failed', failure: aFailure(), client: aClient(withoutSession)},
    {type: 'sign-out-failed', failure: aFailure(), client: aClient()},
    {type: 'broken', failure: aFailure()},
  ];
  const states: Snapshot[] = [
    INITIAL_SNAPSHOT,
    aSnapshot(),
    aSnapshot({pending: true}),
    aSnapshot({step: codeStep()}),
    aSnapshot({step: codeStep(), pending: true}),
    aSnapshot({step: taskStep()}),
    aSnapshot({step: unsupportedStep()}),
  ];
  test('no answer without a session in use signs in, whatever the step', () => {
    for (const event of events) {
      for (const before of states) {
        const {step} = transition(before, event).snapshot;
        assert.notEqual(step.name, 'signed-in', `${JSON.stringify(event)} at ${before.step.name}`);
      }
    }
  });

  test('the answers of the table are all that there are, but activation', () => {
    const types = new Set<string>([...events.map(({type}) => type), 'activated']);
    const known: Record<AnswerEvent['type'], true> = {
      loaded: true,
      'load-failed': true,
      'client-changed': true,
      attempted: true,
      'attempt-failed': true,
      abandoned: true,
      refreshed: true,
      located: true,
      activated: true,
      'activation-failed': true,
      'signed-out': true,
      'sign-out-failed': true,
      broken: true,
    };
    assert.deepEqual([...types].sort(), Object.keys(known).sort());
  });
});

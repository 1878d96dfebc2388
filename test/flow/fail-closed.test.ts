import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Return, SignInAttempt} from '../../src/flow/ports.js';
import type {AnswerEvent, FlowEvent} from '../../src/flow/flow-events.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {INITIAL_SNAPSHOT} from '../../src/flow/unconnected.js';
import {attemptFailed, loaded, transition} from '../support/flow-transition.js';
import {
  aClient,
  aCompleteAttempt,
  aFailure,
  anAttempt,
  aSession,
  aSnapshot,
  located,
  anIdentifiedAttempt,
  factor,
  LINK,
  PHONE,
  PIGEON,
} from '../support/flow-fixtures.js';
import {
  aBase,
  aPreparation,
  forgotStep,
  linkStep,
  listStep,
  newPasswordStep,
  passkeyStep,
  protectStep,
  resetCodeStep,
  codeStep,
  taskStep,
  unsupportedStep,
} from '../support/flow-steps.js';

// The statuses with which a sign-in is continued after a reload.
const RESUMED = ['needs_second_factor', 'needs_client_trust', 'needs_new_password'];

const RETURNS: readonly Return[] = [
  {type: 'provider'},
  {type: 'email-link', status: 'verified', sessionId: null},
  {type: 'email-link', status: 'verified', sessionId: 'sess_1'},
  {type: 'email-link', status: 'failed', sessionId: null},
];

/** Design, section 3, rule 1. */
describe('what Clerk says and this flow does not know', () => {
  const factors = (...strategies: string[]): Partial<SignInAttempt> => ({
    secondFactors: strategies.map((strategy) => factor(strategy)),
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
    [
      'a new device, and nothing to prove',
      anAttempt({status: 'needs_client_trust', ...factors()}),
      'unsupported_status',
    ],
    [
      'a new device, and an unknown proof',
      anAttempt({status: 'needs_client_trust', ...factors('carrier_pigeon')}),
      'unsupported_strategy',
    ],
    ['a Protect check, but none', anAttempt({status: 'needs_protect_check', ...factors()}), 'unsupported_status'],
    ['an unknown first factor', anIdentifiedAttempt([PIGEON]), 'unsupported_strategy'],
    ['no first factor', anIdentifiedAttempt([]), 'unsupported_status'],
    ['only Web3 wallets', anIdentifiedAttempt([factor('web3_metamask_signature')]), 'unsupported_strategy'],
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
    const strategies = ['carrier_pigeon', 'smoke_signal'];
    const attempt = anAttempt({status: 'needs_client_trust', ...factors(...strategies)});
    const {step} = transition(aSnapshot(), {type: 'attempted', attempt}).snapshot;
    assert.deepEqual(step, unsupportedStep({status: 'needs_client_trust', strategies}));
  });

  for (const [why, attempt] of cases.filter(([, {status}]) => RESUMED.includes(status ?? ''))) {
    test(`${why}, found at load: unsupported, with a failure`, () => {
      const {snapshot} = transition(INITIAL_SNAPSHOT, loaded({attempt}));
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
  const preparation = aPreparation(PHONE, aBase([PHONE]));
  const because = aFailure('no_password_set');
  const events: FlowEvent[] = [
    loaded({attempt: aCompleteAttempt()}),
    loaded(withoutSession),
    ...RETURNS.map((returned) => loaded(withoutSession, {returned})),
    {type: 'load-failed', failure: aFailure(), retryable: true},
    {type: 'client-changed', client: aClient(withoutSession)},
    {type: 'client-changed', client: aClient({...withoutSession, session: undefined})},
    {type: 'attempted', attempt: aCompleteAttempt()},
    {type: 'attempted', attempt: anAttempt()},
    {type: 'identified', attempt: aCompleteAttempt(), then: 'continue', because: null},
    {type: 'identified', attempt: anIdentifiedAttempt([LINK]), then: 'choose-factor', because},
    {type: 'password-refused', identifier: 'ada@example.com', then: 'choose-factor', failure: because},
    {type: 'prepared', attempt: aCompleteAttempt(), preparation},
    {type: 'prepared', attempt: anAttempt({secondFactors: [PHONE]}), preparation},
    {type: 'prepare-failed', failure: aFailure(), client: aClient(withoutSession), preparation},
    {type: 'redirected'},
    {type: 'poll'},
    {type: 'link-checked', attempt: aCompleteAttempt()},
    {type: 'autofilled', attempt: aCompleteAttempt()},
    {type: 'autofill-failed', failure: aFailure()},
    attemptFailed({client: aClient(withoutSession), attemptReplaced: true}),
    attemptFailed({client: aClient(withoutSession), failure: aFailure('session_exists')}),
    attemptFailed({client: aClient(withoutSession), existingSessionId: 'sess_1'}),
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
    aSnapshot({step: linkStep()}),
    aSnapshot({step: linkStep({state: 'verified', factor: null, delivery: null})}),
    aSnapshot({step: listStep([PHONE, LINK])}),
    aSnapshot({step: passkeyStep(), pending: true}),
    aSnapshot({step: forgotStep()}),
    aSnapshot({step: resetCodeStep(), pending: true}),
    aSnapshot({step: newPasswordStep(), pending: true}),
    aSnapshot({step: protectStep(), pending: true}),
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
      identified: true,
      'password-refused': true,
      prepared: true,
      'prepare-failed': true,
      redirected: true,
      poll: true,
      'link-checked': true,
      autofilled: true,
      'autofill-failed': true,
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

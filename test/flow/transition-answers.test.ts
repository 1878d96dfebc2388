import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {AnswerEvent} from '../../src/flow/flow-events.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {attemptFailed, transition} from '../support/flow-transition.js';
import {
  aClient,
  aCompleteAttempt,
  aFailure,
  anAttempt,
  aSession,
  aSnapshot,
  located,
  noAttempt,
  BACKUP,
  factor,
  TOTP,
} from '../support/flow-fixtures.js';
import {
  codeStep,
  signedInStep,
  taskStep,
  unsupportedStep,
  newPasswordStep,
  passkeyStep,
  phoneStep,
  protectStep,
  resetCodeStep,
} from '../support/flow-steps.js';

const submitting = (parts: Partial<Snapshot> = {}): Snapshot =>
  aSnapshot({pending: true, identifier: 'ada@example.com', ...parts});
const atCode = (parts: Partial<Snapshot> = {}): Snapshot => submitting({step: codeStep(), ...parts});

describe('Clerk has answered', () => {
  test('a second factor is asked for, and nothing more is sent', () => {
    const {snapshot, effects} = transition(submitting(), {type: 'attempted', attempt: anAttempt()});
    assert.deepEqual(snapshot, aSnapshot({step: codeStep(), identifier: 'ada@example.com'}));
    assert.deepEqual(effects, []);
  });

  const offers: [strategies: string[], step: object][] = [
    [['totp'], codeStep({factors: [TOTP], backupCodes: false})],
    [['totp', 'backup_code'], codeStep({backupCodes: true})],
    [['backup_code', 'totp'], codeStep({backupCodes: true})],
    [['backup_code'], codeStep({factors: [BACKUP], factor: BACKUP, backupCodes: false})],
    [['carrier_pigeon', 'totp'], codeStep({factors: [TOTP], backupCodes: false})],
  ];
  for (const [strategies, step] of offers) {
    test(`offered ${strategies.join(', ')}`, () => {
      const secondFactors = strategies.map((strategy) => factor(strategy));
      const {snapshot} = transition(submitting(), {type: 'attempted', attempt: anAttempt({secondFactors})});
      assert.deepEqual(snapshot.step, step);
    });
  }

  test('the code is for the attempt that was answered with', () => {
    for (const before of [submitting(), atCode()]) {
      for (const strategy of ['totp', 'backup_code']) {
        const attempt = anAttempt({id: 'sia_2', secondFactors: [factor(strategy)]});
        const {step} = transition(before, {type: 'attempted', attempt}).snapshot;
        assert.ok(step.name === 'code');
        assert.equal(step.attemptId, 'sia_2');
      }
    }
  });

  test('a complete attempt is not yet a sign-in: its session is looked for', () => {
    const {snapshot, effects} = transition(atCode(), {type: 'attempted', attempt: aCompleteAttempt('sess_9')});
    assert.deepEqual(snapshot.step, codeStep());
    assert.equal(snapshot.pending, true);
    assert.deepEqual(effects, [{type: 'locate-session', sessionId: 'sess_9', restored: false}]);
  });

  test('the identifier is that of the attempt, and as typed where the attempt names none', () => {
    const after = (identifier: string | null): string | null =>
      transition(submitting(), {type: 'attempted', attempt: anAttempt({identifier})}).snapshot.identifier;
    assert.equal(after('ADA@example.com'), 'ADA@example.com');
    assert.equal(after(null), 'ada@example.com');
  });
});

describe('Clerk has answered with an error', () => {
  const failed = attemptFailed;

  test('the step stays, the failure is shown, and the form can be used again', () => {
    const event = failed();
    const {snapshot, effects} = transition(atCode(), event);
    assert.deepEqual(snapshot, {...atCode(), pending: false, failure: 'failure' in event ? event.failure : null});
    assert.deepEqual(effects, []);
  });

  test('the credentials stay when the attempt of before is still there', () => {
    const {snapshot} = transition(submitting(), failed({failure: aFailure('form_password_incorrect')}));
    assert.equal(snapshot.step.name, 'credentials');
    assert.equal(snapshot.failure?.code, 'form_password_incorrect');
  });

  test('an attempt that has come with the error is gone on with, and the error is shown', () => {
    const client = aClient({attempt: anAttempt({id: 'sia_2'})});
    const {snapshot} = transition(submitting(), failed({client, attemptReplaced: true}));
    assert.deepEqual(snapshot.step, codeStep({attemptId: 'sia_2'}));
    assert.equal(snapshot.failure?.code, 'form_code_incorrect');
    assert.equal(snapshot.pending, false);
  });

  test('a code that was asked for after a reload still is one', () => {
    const step = codeStep({resumed: true});
    assert.deepEqual(transition(atCode({step}), failed()).snapshot.step, step);
  });

  test('at a code the attempt is ours by its id, whatever was there right before the call', () => {
    const client = aClient({attempt: anAttempt()});
    const {snapshot} = transition(atCode(), failed({client, attemptReplaced: true}));
    assert.deepEqual(snapshot.step, codeStep());
    assert.equal(snapshot.failure?.code, 'form_code_incorrect');
  });

  const foreign: [why: string, attempt: ReturnType<typeof anAttempt>][] = [
    ['waits for a code', anAttempt({id: 'sia_2'})],
    ['wants a Protect check', anAttempt({id: 'sia_2', protectCheck: true})],
    ['is complete', {...aCompleteAttempt('sess_2'), id: 'sia_2'}],
    ['needs something unknown', anAttempt({id: 'sia_2', status: 'needs_foo'})],
    ['is of no id', anAttempt({id: null})],
  ];
  for (const [why, attempt] of foreign) {
    for (const attemptReplaced of [true, false]) {
      test(`an attempt that ${why} has taken the place of the one at the code (replaced ${attemptReplaced})`, () => {
        const failure = aFailure('form_code_incorrect');
        const event = failed({failure, client: aClient({attempt}), attemptReplaced});
        const {snapshot, effects} = transition(atCode(), event);
        assert.deepEqual(snapshot, {...atCode(), step: {name: 'credentials'}, pending: false, failure});
        assert.deepEqual(effects, []);
      });
    }

    test(`an attempt that ${why} was there before the credentials were sent: nobody's business`, () => {
      const failure = aFailure('form_password_incorrect');
      const {snapshot, effects} = transition(submitting(), failed({failure, client: aClient({attempt})}));
      assert.deepEqual(snapshot, {...submitting(), pending: false, failure});
      assert.deepEqual(effects, []);
    });
  }

  // Design, section 3, rule 3: after an error the step is derived from the attempt as it is now.
  const elsewhere: [why: string, attempt: ReturnType<typeof anAttempt>, step: string][] = [
    ['wants a Protect check', anAttempt({protectCheck: true}), 'protect-check'],
    ['wants a new password', anAttempt({status: 'needs_new_password'}), 'new-password'],
    ['is something unknown', anAttempt({status: 'needs_foo'}), 'unsupported'],
    ['is back at the first factor', anAttempt({status: 'needs_first_factor'}), 'credentials'],
    ['is gone', noAttempt(), 'credentials'],
  ];
  for (const [why, attempt, step] of elsewhere) {
    test(`no code is asked for when the attempt ${why}`, () => {
      const attemptReplaced = attempt.id === null;
      const {snapshot} = transition(atCode(), failed({client: aClient({attempt}), attemptReplaced}));
      assert.equal(snapshot.step.name, step);
      assert.ok(snapshot.failure);
    });
  }

  for (const status of ['needs_first_factor', 'needs_second_factor', 'needs_protect_check']) {
    test(`a Protect check that has come with an error at the credentials is begun (${status})`, () => {
      const client = aClient({attempt: anAttempt({id: 'sia_2', status, protectCheck: true})});
      const {snapshot, effects} = transition(submitting(), failed({client, attemptReplaced: true}));
      assert.deepEqual(snapshot.step, protectStep({attemptId: 'sia_2'}));
      assert.equal(snapshot.pending, true);
      assert.deepEqual(effects, [{type: 'protect-check', attemptId: 'sia_2'}]);
    });
  }

  test('somebody who signed in meanwhile is signed in', () => {
    const {snapshot} = transition(submitting(), failed({client: aClient({session: aSession({id: 'sess_7'})})}));
    assert.deepEqual(snapshot.step, signedInStep({session: aSession({id: 'sess_7'}), restored: true}));
    assert.equal(snapshot.failure, null);
  });

  for (const code of [
    'session_exists',
    'resource_not_found',
    'resource_forbidden',
    'client_state_invalid',
    'sign_in_identification_or_user_deleted',
    'verification_already_verified',
  ]) {
    for (const before of [submitting(), atCode()]) {
      test(`${code} at ${before.step.name}: the client is read anew`, () => {
        const failure = aFailure(code);
        const {snapshot, effects} = transition(before, failed({failure}));
        assert.deepEqual(snapshot, before);
        assert.deepEqual(effects, [{type: 'refresh', failure}]);
      });
    }
  }

  for (const code of ['user_locked', 'user_banned', 'user_deactivated']) {
    for (const step of [codeStep(), phoneStep(), passkeyStep(), newPasswordStep(), protectStep(), resetCodeStep()]) {
      test(`${code} at ${step.name} is said where a sign-in begins`, () => {
        const failure = aFailure(code);
        const {snapshot, effects} = transition(atCode({step}), failed({failure}));
        assert.deepEqual(snapshot, {...submitting(), pending: false, failure});
        assert.deepEqual(effects, []);
      });
    }
  }

  for (const code of ['form_code_incorrect', 'too_many_requests', 'network_error', 'unknown_error']) {
    test(`${code} does not end the attempt`, () => {
      const {snapshot, effects} = transition(atCode(), failed({failure: aFailure(code)}));
      assert.equal(snapshot.step.name, 'code');
      assert.deepEqual(effects, []);
    });
  }
});

describe('the client has been read anew', () => {
  const failure = aFailure('session_exists');
  const refreshed = (client: Parameters<typeof aClient>[0]): AnswerEvent => ({
    type: 'refreshed',
    client: aClient(client),
    failure,
  });

  test('a session that is signed in is located', () => {
    const {snapshot, effects} = transition(atCode(), refreshed({lastActiveSessionId: 'sess_5'}));
    assert.deepEqual(effects, [{type: 'locate-session', sessionId: 'sess_5', restored: true}]);
    assert.equal(snapshot.pending, true);
  });

  test('without one: the credentials, and why', () => {
    const {snapshot, effects} = transition(atCode(), refreshed({}));
    assert.deepEqual(snapshot, {...atCode(), step: {name: 'credentials'}, pending: false, failure});
    assert.deepEqual(effects, []);
  });

  test('another session in use is none of this form where several are allowed', () => {
    const client = {lastActiveSessionId: 'sess_5', session: aSession({id: 'sess_5'}), singleSession: false};
    const {snapshot, effects} = transition(atCode(), refreshed(client));
    assert.equal(snapshot.step.name, 'credentials');
    assert.deepEqual(effects, []);
  });
});

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

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
  noAttempt,
  BACKUP,
  factor,
  TOTP,
} from '../support/flow-fixtures.js';
import {
  codeStep,
  signedInStep,
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

test('a failure that says what the one on screen says changes nothing', () => {
  const {snapshot: failed} = transition(aSnapshot({ready: true}), {type: 'autofill-failed', failure: aFailure()});
  assert.notEqual(failed.failure, null);
  assert.equal(transition(failed, {type: 'autofill-failed', failure: aFailure()}).snapshot, failed);
});

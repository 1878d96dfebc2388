import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {loadedEvent, runEffect as run, type ClerkEffect} from '../../src/flow/effects.js';
import type {AnswerEvent} from '../../src/flow/flow-events.js';
import {loadFailedEvent} from '../../src/flow/sign-in-flow.js';
import {SignInError} from '../../src/flow/failure.js';
import type {ClientState, SignInAttempt} from '../../src/flow/ports.js';
import {apiError, BLOCKED, FakeClerk, settled, WRONG_KEY} from '../support/flow-fake-clerk.js';
import {
  aClient,
  aCompleteAttempt,
  aFailure,
  anAttempt,
  aSession,
  located,
  noAttempt,
  aVerification,
  NOW,
  TOTP,
} from '../support/flow-fixtures.js';

const CREATE: ClerkEffect = {type: 'create-sign-in', identifier: 'ada@example.com', password: 'pw'};
const CODE = {
  type: 'attempt-factor',
  attemptId: 'sia_1',
  stage: 'second',
  strategy: 'totp',
  code: '123456',
} as const satisfies ClerkEffect;
/** Runs an effect that has something to say. */
async function runEffect(effect: ClerkEffect, clerk: FakeClerk): Promise<AnswerEvent> {
  const answer = await run(effect, clerk, NOW);
  assert.ok(answer);
  return answer;
}

const SIGN_OUT: ClerkEffect = {type: 'sign-out', sessionId: 'sess_1'};
const activate = (restored: boolean): ClerkEffect => ({type: 'activate-session', located: located(), restored});

describe('calls that move the attempt', () => {
  const calls: [effect: ClerkEffect, method: 'createSignIn' | 'attemptFactor', args: string[]][] = [
    [CREATE, 'createSignIn', ['ada@example.com', 'pw']],
    [CODE, 'attemptFactor', ['second', 'totp', '123456']],
  ];
  for (const [effect, method, args] of calls) {
    test(`${effect.type} asks Clerk once, and passes its answer on`, async () => {
      const clerk = new FakeClerk({attempt: anAttempt({status: 'needs_first_factor'})});
      const answer = runEffect(effect, clerk);
      assert.deepEqual(clerk.calls[0]?.args, args);
      const attempt = aCompleteAttempt();
      // What the call resolved to counts: a completed attempt is no longer the client's.
      await clerk.answer(method, attempt, {attempt: noAttempt()});
      assert.deepEqual(await answer, {type: 'attempted', attempt});
      assert.deepEqual(clerk.called, [method]);
    });

    test(`${effect.type} that resolves with the attempt of before has not reached Clerk`, async () => {
      const before = anAttempt({status: 'needs_second_factor'});
      const clerk = new FakeClerk({attempt: before});
      const answer = runEffect(effect, clerk);
      await clerk.answer(method, structuredClone(before));
      const event = await answer;
      assert.equal(event.type, 'attempt-failed');
      assert.equal('failure' in event && event.failure.code, 'network_error');
    });

    test(`${effect.type} that fails reads the client after the failure`, async () => {
      const clerk = new FakeClerk({attempt: anAttempt({id: 'sia_1'})});
      const answer = runEffect(effect, clerk);
      const client = {attempt: anAttempt({id: 'sia_2'}), session: aSession()};
      await clerk.fail(method, apiError('form_code_incorrect'), client);
      const event = await answer;
      assert.ok(event.type === 'attempt-failed');
      assert.equal(event.failure.code, 'form_code_incorrect');
      assert.deepEqual(event.client, aClient(client));
      assert.equal(event.attemptReplaced, true);
    });

    test(`${effect.type} that fails on the attempt of before says so`, async () => {
      const clerk = new FakeClerk({attempt: anAttempt()});
      const answer = runEffect(effect, clerk);
      await clerk.fail(method, apiError('form_code_incorrect'), {attempt: anAttempt({status: 'needs_first_factor'})});
      const event = await answer;
      assert.equal(event.type === 'attempt-failed' && event.attemptReplaced, false);
    });
  }

  const verification = aVerification({status: 'unverified', strategy: 'totp'});
  const progress: [why: string, after: SignInAttempt][] = [
    ['another attempt', anAttempt({id: 'sia_2'})],
    ['another status', anAttempt({status: 'needs_new_password'})],
    ['a session', anAttempt({createdSessionId: 'sess_1'})],
    ['a Protect check', anAttempt({protectCheck: true})],
    ['another identifier', anAttempt({identifier: 'bob@example.com'})],
    ['other second factors', anAttempt({secondFactors: [TOTP]})],
    ['a first factor in another state', anAttempt({firstFactorVerification: {...verification, status: 'expired'}})],
    ['a second factor in another state', anAttempt({secondFactorVerification: verification})],
    ['a second factor that expires later', anAttempt({secondFactorVerification: {...verification, expiresAt: 1}})],
  ];
  for (const [why, after] of progress) {
    test(`an answer with ${why} is progress`, async () => {
      const clerk = new FakeClerk({attempt: anAttempt()});
      const answer = runEffect(CODE, clerk);
      await clerk.answer('attemptFactor', after);
      assert.equal((await answer).type, 'attempted');
    });
  }

  test('an empty answer where there was no attempt has not reached Clerk', async () => {
    const clerk = new FakeClerk();
    const answer = runEffect(CREATE, clerk);
    await clerk.answer('createSignIn', noAttempt());
    assert.equal((await answer).type, 'attempt-failed');
  });

  test('a port that throws at once is answered like one that rejects', async () => {
    const clerk = new FakeClerk();
    clerk.createSignIn = () => {
      throw new Error('Clerk has no client.');
    };
    assert.equal((await runEffect(CREATE, clerk)).type, 'attempt-failed');
  });
});

describe('a code for an attempt whose place another one has taken', () => {
  const others: [why: string, attempt: SignInAttempt, effect: ClerkEffect][] = [
    ['is another one', anAttempt({id: 'sia_2'}), CODE],
    ['is none', noAttempt(), CODE],
    ['has come to be', anAttempt(), {...CODE, attemptId: null}],
  ];
  for (const [why, attempt, effect] of others) {
    test(`is not sent when the attempt ${why}`, async () => {
      const clerk = new FakeClerk({attempt});
      const event = await runEffect(effect, clerk);
      assert.deepEqual(clerk.calls, []);
      assert.ok(event.type === 'attempt-failed');
      assert.equal(event.failure.code, 'resource_forbidden');
      assert.notEqual(event.failure.message, '');
      assert.deepEqual(event.client, aClient({attempt}));
    });
  }

  test('is sent for the same attempt in another state: the server is to judge that', async () => {
    const clerk = new FakeClerk({attempt: anAttempt({status: 'needs_first_factor'})});
    const answer = runEffect(CODE, clerk);
    await clerk.answer('attemptFactor', aCompleteAttempt());
    assert.equal((await answer).type, 'attempted');
  });
});

describe('sessions', () => {
  const locate: ClerkEffect = {type: 'locate-session', sessionId: 'sess_1', restored: true};

  test('one that is found is passed on with its target', async () => {
    const clerk = new FakeClerk();
    const answer = runEffect(locate, clerk);
    assert.deepEqual(clerk.calls[0]?.args, ['sess_1']);
    const found = located(aSession(), '/next');
    await clerk.answer('locateSession', found);
    assert.deepEqual(await answer, {type: 'located', located: found, restored: true});
  });

  test('one that Clerk does not know is a failed activation', async () => {
    const clerk = new FakeClerk();
    const answer = runEffect(locate, clerk);
    await clerk.answer('locateSession', null, {session: aSession({id: 'sess_9'})});
    const event = await answer;
    assert.ok(event.type === 'activation-failed');
    assert.equal(event.failure.code, 'activation_failed');
    assert.deepEqual(event.client, aClient({session: aSession({id: 'sess_9'})}), 'the client as it is then');
    assert.deepEqual(clerk.called, ['locateSession']);
  });

  for (const restored of [true, false]) {
    test(`activation is judged by the client afterwards (restored ${restored})`, async () => {
      const clerk = new FakeClerk();
      const answer = runEffect(activate(restored), clerk);
      assert.deepEqual(clerk.calls[0]?.args, ['sess_1']);
      await clerk.answer('activateSession', undefined, {session: aSession()});
      const client: ClientState = aClient({session: aSession()});
      assert.deepEqual(await answer, {type: 'activated', client, located: located(), restored});
    });
  }

  const failing: [effect: ClerkEffect, method: 'locateSession' | 'activateSession' | 'signOut', type: string][] = [
    [locate, 'locateSession', 'activation-failed'],
    [activate(false), 'activateSession', 'activation-failed'],
    [SIGN_OUT, 'signOut', 'sign-out-failed'],
  ];
  for (const [effect, method, type] of failing) {
    test(`${effect.type} that fails is answered with ${type}, and the client as it is then`, async () => {
      const clerk = new FakeClerk();
      const answer = runEffect(effect, clerk);
      await clerk.fail(method, apiError('too_many_requests', {status: 429}), {session: aSession({id: 'sess_9'})});
      const event = await answer;
      assert.equal(event.type, type);
      assert.equal('failure' in event && event.failure.code, 'too_many_requests');
      assert.deepEqual('client' in event && event.client, aClient({session: aSession({id: 'sess_9'})}));
    });
  }

  test('sign-out is done when Clerk says so, not before', async () => {
    const clerk = new FakeClerk();
    let answered = false;
    const answer = runEffect(SIGN_OUT, clerk).finally(() => (answered = true));
    await settled();
    assert.equal(answered, false);
    assert.deepEqual(clerk.calls[0]?.args, ['sess_1']);
    await clerk.answer('signOut');
    assert.deepEqual(await answer, {type: 'signed-out'});
  });
});

describe('refresh', () => {
  const failure = aFailure('session_exists');
  for (const outcome of ['answer', 'fail'] as const) {
    test(`whose call is to ${outcome} says what made it necessary, with the client as it is then`, async () => {
      const clerk = new FakeClerk();
      const answer = runEffect({type: 'refresh', failure}, clerk);
      await clerk[outcome]('refresh', new Error('offline'), {lastActiveSessionId: 'sess_2'});
      const client = aClient({lastActiveSessionId: 'sess_2'});
      assert.deepEqual(await answer, {type: 'refreshed', client, failure});
    });
  }
});

describe('abandon', () => {
  for (const outcome of ['answer', 'fail'] as const) {
    test(`whose call is to ${outcome} is answered with the client as it is then`, async () => {
      const clerk = new FakeClerk({attempt: anAttempt()});
      const answer = runEffect({type: 'abandon'}, clerk);
      const handled = answer.catch((error: unknown) => error);
      await clerk[outcome]('abandonAttempt', new Error('offline'), {attempt: noAttempt()});
      assert.deepEqual(await handled, {type: 'abandoned', client: aClient()});
    });
  }
});

describe('what is known of a Clerk that has been loaded', () => {
  const cases: [why: string, id: string | null, resume: boolean, abandoned: string[], may: boolean][] = [
    ['an attempt', 'sia_1', true, [], true],
    ['an attempt, but resuming is switched off', 'sia_1', false, [], false],
    ['no attempt', null, true, [], false],
    ['an attempt that was dropped', 'sia_1', true, ['sia_1'], false],
    ['an attempt after one that was dropped', 'sia_2', true, ['sia_1'], true],
  ];
  for (const [why, id, resume, abandoned, may] of cases) {
    test(`${why}: ${may ? 'may' : 'may not'} be continued`, () => {
      const clerk = new FakeClerk({attempt: anAttempt({id})});
      clerk.redirect = '/next';
      abandoned.forEach((dropped) => clerk.abandoned.add(dropped));
      const client = aClient({attempt: anAttempt({id})});
      assert.deepEqual(loadedEvent(clerk, resume), {
        type: 'loaded',
        client,
        resume: may,
        redirectUrl: '/next',
        returned: null,
      });
      assert.deepEqual(clerk.calls, [], 'nothing is sent');
    });
  }
});

describe('why there is no Clerk', () => {
  const cases: [error: unknown, code: string, retryable: boolean][] = [
    [BLOCKED, 'clerk_load_failed', true],
    [WRONG_KEY, 'publishable_key_invalid', false],
    [new SignInError('secret_key_refused', 'It is secret.'), 'secret_key_refused', false],
    [new Error('boom'), 'unknown_error', true],
    [apiError('origin_invalid', {status: 400}), 'origin_invalid', true],
    [undefined, 'unknown_error', true],
  ];
  for (const [error, code, retryable] of cases) {
    test(`${code}: retryable ${retryable}`, () => {
      const event = loadFailedEvent(error);
      assert.ok(event.type === 'load-failed');
      assert.equal(event.failure.code, code);
      assert.equal(event.retryable, retryable);
    });
  }
});

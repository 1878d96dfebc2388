import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {ClerkPort} from '../../src/flow/ports.js';
import {SignInError} from '../../src/flow/failure.js';
import {aFlowAtCode, apiError, aStartedFlow, FakeClerk, settled} from '../support/flow-fake-clerk.js';
import {aCompleteAttempt, anAttempt, aSession, aSnapshot, located, noAttempt} from '../support/flow-fixtures.js';
import {signedInStep} from '../support/flow-steps.js';

const CREDENTIALS = {type: 'submit-credentials', identifier: 'ada@example.com', password: 'pw'} as const;
const CODE = {type: 'submit-code', code: '123456', backupCode: false} as const;

describe('a sign-in from the first form to the session', () => {
  test('changes step when Clerk answers, and not before', async () => {
    const under = await aStartedFlow();
    const {flow, clerk} = under;
    assert.deepEqual([under.now.step.name, under.now.ready, under.now.pending], ['credentials', true, false]);

    flow.send(CREDENTIALS);
    await settled();
    assert.deepEqual(clerk.calls.at(-1)?.args, ['ada@example.com', 'pw']);
    assert.deepEqual([under.now.step.name, under.now.pending], ['credentials', true]);

    await clerk.answer('createSignIn', anAttempt(), {attempt: anAttempt()});
    assert.deepEqual([under.now.step.name, under.now.pending], ['code', false]);

    flow.send(CODE);
    await settled();
    assert.deepEqual(clerk.calls.at(-1)?.args, ['second', 'totp', '123456']);
    assert.deepEqual([under.now.step.name, under.now.pending], ['code', true]);

    await clerk.answer('attemptFactor', aCompleteAttempt('sess_1'), {attempt: noAttempt()});
    assert.deepEqual(clerk.calls.at(-1)?.args, ['sess_1']);
    assert.deepEqual([under.now.step.name, under.now.pending], ['code', true]);

    await clerk.answer('locateSession', located(aSession(), '/next'));
    assert.deepEqual(clerk.calls.at(-1)?.args, ['sess_1']);
    assert.deepEqual([under.now.step.name, under.now.pending], ['code', true]);

    await clerk.answer('activateSession', undefined, {session: aSession()});
    assert.deepEqual(under.now.step, signedInStep({redirectUrl: '/next'}));
    assert.deepEqual([under.now.pending, under.now.failure, under.now.identifier], [false, null, 'ada@example.com']);
    assert.deepEqual(clerk.called, ['createSignIn', 'attemptFactor', 'locateSession', 'activateSession']);
    assert.equal(clerk.mostUnderWay, 1);
  });

  test('without a second factor', async () => {
    const under = await aStartedFlow();
    under.flow.send(CREDENTIALS);
    await settled();
    await under.clerk.answer('createSignIn', aCompleteAttempt());
    await under.clerk.answer('locateSession', located());
    await under.clerk.answer('activateSession', undefined, {session: aSession()});
    assert.equal(under.now.step.name, 'signed-in');
  });

  test('a wrong code is said, and the next one counts', async () => {
    const under = await aFlowAtCode();
    under.flow.send(CODE);
    await settled();
    await under.clerk.fail('attemptFactor', apiError('form_code_incorrect', {paramName: 'code'}));
    assert.deepEqual([under.now.failure?.code, under.now.failure?.field], ['form_code_incorrect', 'code']);
    under.flow.send(CODE);
    assert.equal(under.now.failure, null);
    await settled();
    assert.equal(under.clerk.called.filter((method) => method === 'attemptFactor').length, 2);
  });

  test('a call that resolves without the attempt having moved is a network failure', async () => {
    const under = await aFlowAtCode();
    under.flow.send(CODE);
    await settled();
    await under.clerk.answer('attemptFactor', anAttempt());
    assert.deepEqual(
      [under.now.step.name, under.now.pending, under.now.failure?.code],
      ['code', false, 'network_error'],
    );
  });

  test('a sign-in whose answer was lost is found again on session_exists', async () => {
    const under = await aStartedFlow();
    under.flow.send(CREDENTIALS);
    await settled();
    await under.clerk.fail('createSignIn', apiError('session_exists', {status: 400}));
    await under.clerk.answer('refresh', undefined, {lastActiveSessionId: 'sess_1'});
    assert.deepEqual(under.clerk.calls.at(-1)?.args, ['sess_1']);
    await under.clerk.answer('locateSession', located());
    await under.clerk.answer('activateSession', undefined, {session: aSession()});
    assert.deepEqual(under.now.step, signedInStep({restored: true}));
  });

  test('back to the first form and forward again: nothing is sent for going back', async () => {
    const under = await aFlowAtCode();
    const before = under.clerk.calls.length;
    under.flow.send({type: 'back'});
    await settled();
    assert.deepEqual([under.now.step.name, under.now.identifier], ['credentials', 'ada@example.com']);
    assert.equal(under.clerk.calls.length, before);
  });

  test('signing out leads to the first form once Clerk has done it', async () => {
    const under = await aStartedFlow(new FakeClerk({session: aSession()}));
    assert.equal(under.now.step.name, 'signed-in');
    under.flow.send({type: 'sign-out'});
    await settled();
    assert.deepEqual([under.now.step.name, under.now.pending], ['signed-in', true]);
    assert.deepEqual(under.clerk.calls.at(-1)?.args, ['sess_1']);
    await under.clerk.answer('signOut', undefined, {session: null});
    assert.deepEqual([under.now.step.name, under.now.identifier], ['credentials', null]);
  });
});

describe('what happens meanwhile', () => {
  test('another form has begun another attempt: no code is sent for it, and the credentials say why', async () => {
    const under = await aFlowAtCode();
    under.clerk.emit({attempt: anAttempt({id: 'sia_2', identifier: 'eve@example.com'})});
    assert.equal(under.now.step.name, 'code');
    under.flow.send(CODE);
    await settled();
    assert.equal(under.clerk.called.at(-1), 'refresh');
    await under.clerk.answer('refresh');
    assert.deepEqual(under.clerk.called, ['createSignIn', 'refresh']);
    assert.deepEqual(
      [under.now.step.name, under.now.pending, under.now.failure?.code, under.now.identifier],
      ['credentials', false, 'resource_forbidden', 'ada@example.com'],
    );
  });

  test('another tab has signed in while a session could not be activated: signed in', async () => {
    const under = await aStartedFlow();
    under.flow.send(CREDENTIALS);
    await settled();
    await under.clerk.answer('createSignIn', aCompleteAttempt());
    const session = aSession({id: 'sess_2'});
    await under.clerk.fail('locateSession', apiError('resource_not_found', {status: 404}), {session});
    assert.deepEqual(under.now.step, signedInStep({session, restored: true}));
    assert.equal(under.now.failure, null);
  });

  test('the session has ended before it could be signed out: signed out', async () => {
    const under = await aStartedFlow(new FakeClerk({session: aSession(), lastActiveSessionId: 'sess_1'}));
    under.flow.send({type: 'sign-out'});
    await settled();
    const client = {session: null, lastActiveSessionId: null};
    await under.clerk.fail('signOut', apiError('resource_not_found', {status: 404}), client);
    assert.deepEqual(under.now, aSnapshot());
  });

  test('the sign-out has not reached Clerk: still signed in, with the failure', async () => {
    const under = await aStartedFlow(new FakeClerk({session: aSession(), lastActiveSessionId: 'sess_1'}));
    under.flow.send({type: 'sign-out'});
    await settled();
    await under.clerk.fail('signOut', new SignInError('network_error', 'offline'), {session: null});
    assert.deepEqual(
      [under.now.step.name, under.now.pending, under.now.failure?.code],
      ['signed-in', false, 'network_error'],
    );
  });
});

describe('one call at a time', () => {
  test('a second submit while the first is in flight sends nothing', async () => {
    const under = await aStartedFlow();
    under.flow.send(CREDENTIALS);
    under.flow.send(CREDENTIALS);
    await settled();
    under.flow.send(CREDENTIALS);
    await settled();
    assert.deepEqual(under.clerk.called, ['createSignIn']);
  });

  test('a restart shows the first form at once, and drops the attempt after the call under way', async () => {
    const under = await aFlowAtCode();
    under.flow.send(CODE);
    await settled();
    under.flow.send({type: 'restart'});
    assert.deepEqual([under.now.step.name, under.now.pending, under.now.identifier], ['credentials', false, null]);
    await settled();
    assert.equal(under.clerk.called.at(-1), 'attemptFactor', 'the call under way comes first');

    await under.clerk.answer('attemptFactor', aCompleteAttempt());
    assert.equal(under.clerk.called.at(-1), 'abandonAttempt', 'the late answer is not acted on');
    assert.equal(under.now.step.name, 'credentials');

    await under.clerk.answer('abandonAttempt', undefined, {attempt: noAttempt()});
    assert.deepEqual([under.now.step.name, under.now.pending, under.now.failure], ['credentials', false, null]);
    assert.equal(under.clerk.mostUnderWay, 1);
  });

  test('a submit right after a restart waits for its turn, and replaces the attempt by itself', async () => {
    const under = await aFlowAtCode();
    under.flow.send(CODE);
    await settled();
    under.flow.send({type: 'restart'});
    under.flow.send({...CREDENTIALS, identifier: 'bob@example.com'});
    assert.deepEqual([under.now.pending, under.now.identifier], [true, 'bob@example.com']);
    await settled();
    assert.equal(under.clerk.called.at(-1), 'attemptFactor', 'the call under way comes first');
    await under.clerk.answer('attemptFactor', aCompleteAttempt());
    assert.deepEqual(under.clerk.called.slice(-2), ['attemptFactor', 'createSignIn']);
    assert.equal(under.clerk.mostUnderWay, 1);
  });

  test('a submit while the attempt is being dropped waits for that, and its own answer is what counts', async () => {
    const under = await aFlowAtCode();
    under.flow.send({type: 'restart'});
    await settled();
    under.flow.send(CREDENTIALS);
    await settled();
    assert.equal(under.clerk.called.at(-1), 'abandonAttempt');
    await under.clerk.answer('abandonAttempt', undefined, {attempt: noAttempt()});
    assert.deepEqual([under.clerk.called.at(-1), under.now.pending], ['createSignIn', true]);
    await under.clerk.answer('createSignIn', anAttempt({id: 'sia_2'}));
    assert.deepEqual([under.now.step.name, under.now.pending], ['code', false]);
    assert.equal(under.clerk.mostUnderWay, 1);
  });

  test('a late failure of a call that a restart has superseded is not shown', async () => {
    const under = await aFlowAtCode();
    under.flow.send(CODE);
    await settled();
    under.flow.send({type: 'restart'});
    await under.clerk.fail('attemptFactor', apiError('user_locked', {status: 403}));
    await under.clerk.answer('abandonAttempt', undefined, {attempt: noAttempt()});
    assert.equal(
      under.history.some(({failure}) => failure?.code === 'user_locked'),
      false,
    );
  });

  test('of restarts that wait for a call, one is run', async () => {
    const under = await aFlowAtCode();
    under.flow.send(CODE);
    await settled();
    for (let index = 0; index < 3; index++) under.flow.send({type: 'restart'});
    await under.clerk.answer('attemptFactor', aCompleteAttempt());
    await under.clerk.answer('abandonAttempt', undefined, {attempt: noAttempt()});
    assert.equal(under.clerk.called.filter((method) => method === 'abandonAttempt').length, 1);
    assert.equal(under.now.pending, false);
  });

  test('a sign-in that was being activated when it was restarted is a sign-in all the same', async () => {
    const under = await aStartedFlow(new FakeClerk({lastActiveSessionId: 'sess_1'}));
    await under.clerk.answer('locateSession', located());
    under.flow.send({type: 'restart'});
    await under.clerk.answer('activateSession', undefined, {session: aSession()});
    assert.equal(under.now.step.name, 'credentials');
    await under.clerk.answer('abandonAttempt');
    assert.equal(under.now.step.name, 'signed-in');
  });

  test('a port whose abandonAttempt fails against its contract does not end the flow', async () => {
    const under = await aFlowAtCode();
    const clerk: ClerkPort = under.clerk;
    clerk.abandonAttempt = () => Promise.reject(new Error('offline'));
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', note);
    under.flow.send({type: 'restart'});
    await settled();
    await settled();
    process.off('unhandledRejection', note);
    assert.deepEqual(unhandled, []);
    under.flow.send(CREDENTIALS);
    await settled();
    assert.equal(under.clerk.called.at(-1), 'createSignIn');
  });
});

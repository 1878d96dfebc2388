import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {SignInError} from '../../src/flow/failure.js';
import {aStartedFlow, apiError, FakeClerk, settled, type FlowUnderTest} from '../support/flow-fake-clerk.js';
import {aCompleteAttempt, anAttempt, aSession, located, noAttempt} from '../support/flow-fixtures.js';

const PASSWORD = 'marker-password-7f3a';
const CODE = 'marker-code-91c2';
const TOKEN = 'marker-token-55d0';

/** An error that knows more than it should, in every place where clerk-js is known to put such things. */
function indiscreet(): Error {
  const url = `https://clerk.example.com/v1/client/sign_ins?__clerk_db_jwt=${TOKEN}&_method=PATCH`;
  const error = new Error(`ClerkJS: Network error at "${url}" - TypeError: Failed to fetch. Please try again.`);
  return Object.assign(error, {request: {password: PASSWORD, code: CODE, token: TOKEN}});
}

const failures: [why: string, error: () => unknown][] = [
  ['a network error', indiscreet],
  [
    'an error of Clerk',
    () => Object.assign(apiError('form_password_incorrect'), {request: {password: PASSWORD, code: CODE}}),
  ],
  ['an error of this package with a cause', () => new SignInError('activation_failed', 'No.', {cause: indiscreet()})],
  ['a session that was thrown', () => ({session: {lastActiveToken: TOKEN}, password: PASSWORD})],
  ['a string', () => `${PASSWORD} ${CODE} ${TOKEN}`],
];

type Run = (under: FlowUnderTest, error: () => unknown) => Promise<void>;

async function submitCredentials({flow}: FlowUnderTest): Promise<void> {
  flow.send({type: 'submit-credentials', identifier: 'ada@example.com', password: PASSWORD});
  await settled();
}

async function submitCode({flow}: FlowUnderTest, backupCode: boolean): Promise<void> {
  flow.send({type: 'submit-code', code: CODE, backupCode});
  await settled();
}

async function toCode(under: FlowUnderTest): Promise<void> {
  await submitCredentials(under);
  await under.clerk.answer('createSignIn', anAttempt(), {attempt: anAttempt()});
}

const runs: Readonly<Record<string, Run>> = {
  'a whole sign-in, with failures on the way': async (under, error) => {
    await submitCredentials(under);
    await under.clerk.fail('createSignIn', error());
    await toCode(under);
    for (const backupCode of [false, true]) {
      await submitCode(under, backupCode);
      await under.clerk.fail('attemptFactor', error());
    }
    await submitCode(under, false);
    await under.clerk.answer('attemptFactor', aCompleteAttempt(), {attempt: noAttempt()});
    await under.clerk.answer('locateSession', located());
    await under.clerk.answer('activateSession', undefined, {session: aSession()});
    under.flow.send({type: 'sign-out'});
    await settled();
    await under.clerk.fail('signOut', error());
    assert.equal(under.now.step.name, 'signed-in');
  },
  'an activation that fails': async (under, error) => {
    await toCode(under);
    await submitCode(under, false);
    await under.clerk.answer('attemptFactor', aCompleteAttempt(), {attempt: noAttempt()});
    await under.clerk.answer('locateSession', located());
    await under.clerk.fail('activateSession', error());
    assert.equal(under.now.step.name, 'credentials');
  },
  'a port that breaks, and again for the start over': async (under, error) => {
    await toCode(under);
    const {clerk} = under;
    const {read} = clerk;
    clerk.read = () => {
      throw error();
    };
    await submitCode(under, false);
    assert.ok(under.now.failure);
    under.flow.send({type: 'restart'});
    await settled();
    await clerk.answer('abandonAttempt');
    assert.ok(under.now.failure);
    clerk.read = read;
  },
  'a code for an attempt whose place another one has taken': async (under) => {
    await toCode(under);
    under.clerk.client = {...under.clerk.client, attempt: anAttempt({id: 'sia_2'})};
    await submitCode(under, false);
    await under.clerk.answer('refresh');
    assert.equal(under.now.failure?.code, 'resource_forbidden');
  },
  'a step that is not known': async (under) => {
    await submitCredentials(under);
    await under.clerk.answer('createSignIn', anAttempt({status: 'needs_foo'}));
    assert.equal(under.now.step.name, 'unsupported');
  },
  'a network error that Clerk swallowed': async (under) => {
    await toCode(under);
    await submitCode(under, false);
    await under.clerk.answer('attemptFactor', anAttempt());
    assert.equal(under.now.failure?.code, 'network_error');
  },
  'a start over while a code is in flight': async (under, error) => {
    await toCode(under);
    await submitCode(under, false);
    under.flow.send({type: 'restart'});
    await under.clerk.fail('attemptFactor', error());
    await under.clerk.answer('abandonAttempt');
    assert.equal(under.now.step.name, 'credentials');
  },
};

describe('no secret is in any snapshot', () => {
  for (const [name, run] of Object.entries(runs)) {
    for (const [why, error] of failures) {
      test(`${name}: ${why}`, async () => {
        const under = await aStartedFlow(new FakeClerk());
        await run(under, error);
        assert.ok(under.history.length >= 4, 'the run made snapshots');
        for (const snapshot of under.history) {
          assert.doesNotMatch(JSON.stringify(snapshot), /marker-/);
          assert.doesNotMatch(snapshot.failure?.message ?? '', /marker-|\?/);
        }
        const sent = JSON.stringify(under.clerk.calls.map(({args}) => args));
        assert.match(sent, new RegExp(PASSWORD), 'the secrets did reach Clerk');
      });
    }
  }

  test('a failure to load keeps the token in its message to itself', async () => {
    const under = await aStartedFlow(new FakeClerk(), {connect: () => Promise.reject(indiscreet())});
    assert.equal(under.now.step.name, 'load-failed');
    assert.doesNotMatch(JSON.stringify(under.history), /marker-/);
  });
});

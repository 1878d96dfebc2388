import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {aFlowAfter, apiError, aStartedFlow, settled, type FlowUnderTest} from '../support/flow-fake-clerk.js';
import {anIdentifiedAttempt, EMAIL, GOOGLE, sentFor, SSO} from '../support/flow-fixtures.js';

const RESTORED = {type: 'page-restored'} as const;

/** A flow whose visitor has chosen a provider on the first form. */
async function leaving(): Promise<FlowUnderTest> {
  const under = await aStartedFlow();
  under.flow.send({type: 'choose-factor', factor: GOOGLE});
  await settled();
  return under;
}

describe('a provider', () => {
  test('of the instance needs no identifier', async () => {
    const under = await leaving();
    assert.deepEqual([under.clerk.called, under.clerk.calls[0]?.args], [['redirectToProvider'], [GOOGLE, null]]);
  });

  test('of an account is told who it is', async () => {
    const attempt = anIdentifiedAttempt([SSO]);
    const under = await aFlowAfter(attempt);
    assert.deepEqual(under.clerk.called.at(-1), 'redirectToProvider', 'it is the only factor');
    assert.deepEqual(under.clerk.calls.at(-1)?.args, [SSO, 'ada@example.com']);
  });

  test('of an account is chosen from the list', async () => {
    const attempt = anIdentifiedAttempt([EMAIL, GOOGLE], {firstFactorVerification: sentFor(EMAIL)});
    const under = await aFlowAfter(attempt);
    under.flow.send({type: 'show-factors'});
    under.flow.send({type: 'choose-factor', factor: GOOGLE});
    await settled();
    assert.deepEqual(under.clerk.calls.at(-1)?.args, [GOOGLE, 'ada@example.com']);
    await under.clerk.fail('redirectToProvider', apiError('oauth_access_denied'));
    assert.deepEqual(
      [under.now.step.name, under.now.pending, under.now.failure?.code],
      ['choose-factor', false, 'oauth_access_denied'],
    );
  });

  test('that cannot be led to is said where it was chosen', async () => {
    const under = await leaving();
    await under.clerk.fail('redirectToProvider', apiError('too_many_requests', {status: 429}));
    assert.deepEqual(
      [under.now.step.name, under.now.pending, under.now.failure?.code],
      ['credentials', false, 'too_many_requests'],
    );
  });

  test('is waited for until the page is left, and the form is of no use meanwhile', async () => {
    const under = await leaving();
    await under.clerk.answer('redirectToProvider');
    assert.equal(under.now.pending, true);
    under.flow.send({type: 'choose-factor', factor: GOOGLE});
    await settled();
    assert.equal(under.clerk.calls.length, 1);
  });
});

describe('the page is back that a provider had taken the place of', () => {
  test('its form can be used again', async () => {
    const under = await leaving();
    await under.clerk.answer('redirectToProvider');
    under.flow.send(RESTORED);
    assert.deepEqual([under.now.step.name, under.now.pending], ['credentials', false]);
  });

  test('a call that is still in flight is waited for', async () => {
    const under = await leaving();
    const before = under.now;
    under.flow.send(RESTORED);
    assert.equal(under.now, before);
    await under.clerk.fail('redirectToProvider', new TypeError('Failed to fetch'));
    assert.equal(under.now.pending, false);
  });

  test('a flow that waits for nothing is left alone', async () => {
    const under = await aStartedFlow();
    const before = under.now;
    under.flow.send(RESTORED);
    assert.equal(under.now, before);
  });
});

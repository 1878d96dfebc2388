import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {SignInAttempt} from '../../src/flow/ports.js';
import {
  aFlowAfter,
  apiError,
  aStartedFlow,
  FakeClerk,
  settled,
  type FlowUnderTest,
} from '../support/flow-fake-clerk.js';
import {
  aCompleteAttempt,
  anAttempt,
  anIdentifiedAttempt,
  aSession,
  EMAIL,
  LINK,
  noAttempt,
  NOW,
  sentFor,
} from '../support/flow-fixtures.js';

const UNSENT = anIdentifiedAttempt([LINK, EMAIL]);

function sentLink(parts: Parameters<typeof sentFor>[1] = {}): SignInAttempt {
  return anIdentifiedAttempt([LINK, EMAIL], {firstFactorVerification: sentFor(LINK, parts)});
}

/** A flow that waits for a link to be opened. */
async function aFlowAtLink(attempt = sentLink()): Promise<FlowUnderTest> {
  const under = await aFlowAfter(anIdentifiedAttempt([LINK]));
  await under.clerk.answer('prepareFactor', attempt, {attempt});
  assert.equal(under.now.step.name, 'email-link');
  return under;
}

async function tick({clock}: FlowUnderTest, ms = 1000): Promise<void> {
  clock.advance(ms);
  await settled();
}

function looks({clerk}: FlowUnderTest): number {
  return clerk.called.filter((method) => method === 'reloadAttempt').length;
}

describe('waiting for a link to be opened', () => {
  test('looks every second, and shows nothing of it', async () => {
    const under = await aFlowAtLink();
    const before = under.now;
    assert.equal(looks(under), 0);
    for (let count = 1; count <= 3; count++) {
      await tick(under, 999);
      assert.equal(looks(under), count - 1);
      await tick(under, 1);
      assert.equal(looks(under), count);
      await under.clerk.answer('reloadAttempt', sentLink());
    }
    assert.equal(under.now, before);
    assert.equal(under.clock.waiting, 1);
  });

  test('gives a slow answer the time it takes, and looks again after it', async () => {
    const under = await aFlowAtLink();
    await tick(under);
    for (let count = 0; count < 5; count++) await tick(under);
    assert.equal(looks(under), 1, 'one look at a time');
    await under.clerk.answer('reloadAttempt', anAttempt());
    assert.equal(under.now.step.name, 'code', 'what took six seconds counts');
  });

  test('goes on after a look that failed, and says nothing of it', async () => {
    const under = await aFlowAtLink();
    const before = under.now;
    await tick(under);
    await under.clerk.fail('reloadAttempt', apiError('too_many_requests', {status: 429}));
    assert.equal(under.now, before);
    await tick(under);
    assert.equal(looks(under), 2);
  });

  test('ends when the step is left', async () => {
    const under = await aFlowAtLink();
    under.flow.send({type: 'back'});
    assert.equal(under.clock.waiting, 0);
    await tick(under);
    assert.equal(looks(under), 0);
  });

  test('ends when the flow is stopped', async () => {
    const under = await aFlowAtLink();
    under.flow.stop();
    assert.equal(under.clock.waiting, 0);
    await tick(under);
    assert.equal(looks(under), 0);
  });

  test('ends when what was sent has expired, after one last look; sending it again begins it anew', async () => {
    const under = await aFlowAtLink(sentLink({expiresAt: NOW + 60_500}));
    await tick(under, 60_000);
    await under.clerk.answer('reloadAttempt', sentLink({expiresAt: NOW + 60_500}));
    await tick(under);
    await under.clerk.answer('reloadAttempt', sentLink({expiresAt: NOW + 60_500, status: 'expired'}));
    assert.equal(under.clock.waiting, 0);
    assert.equal(looks(under), 2);

    under.flow.send({type: 'resend'});
    await settled();
    const attempt = sentLink({expiresAt: NOW + 600_000, sentAt: NOW + 61_000});
    await under.clerk.answer('prepareFactor', attempt, {attempt});
    assert.equal(under.clock.waiting, 1);
  });

  test('does not look while another call is in flight', async () => {
    const under = await aFlowAtLink();
    await tick(under, 30_000);
    await under.clerk.answer('reloadAttempt', sentLink());
    under.flow.send({type: 'resend'});
    await tick(under);
    assert.deepEqual([under.clerk.called.at(-1), under.clerk.mostUnderWay], ['prepareFactor', 1]);
    await under.clerk.answer('prepareFactor', sentLink({expiresAt: NOW + 700_000}));
    await tick(under);
    assert.equal(looks(under), 2);
  });

  test('a look that is answered after the step was left changes nothing', async () => {
    const under = await aFlowAtLink();
    await tick(under);
    under.flow.send({type: 'back'});
    const before = under.now;
    await under.clerk.answer('reloadAttempt', aCompleteAttempt());
    assert.equal(under.now, before);
  });
});

describe('a link that was opened', () => {
  test('elsewhere, which asks for a second factor here', async () => {
    const under = await aFlowAtLink();
    await tick(under);
    await under.clerk.answer('reloadAttempt', anAttempt(), {attempt: anAttempt()});
    assert.equal(under.now.step.name, 'code');
    assert.equal(under.clock.waiting, 0);
  });

  test('elsewhere, which completes the sign-in here', async () => {
    const under = await aFlowAtLink();
    await tick(under);
    await under.clerk.answer('reloadAttempt', aCompleteAttempt('sess_4'), {attempt: noAttempt()});
    assert.deepEqual([under.clerk.called.at(-1), under.clerk.calls.at(-1)?.args], ['locateSession', ['sess_4']]);
  });

  test('in another tab, which has signed in: signed in here, too', async () => {
    const under = await aFlowAtLink();
    under.clerk.emit({session: aSession()});
    assert.equal(under.now.step.name, 'signed-in');
    assert.equal(under.clock.waiting, 0);
  });

  test('and asks for a Protect check', async () => {
    const under = await aFlowAtLink();
    await tick(under);
    const attempt = {...sentLink(), protectCheck: true};
    await under.clerk.answer('reloadAttempt', attempt, {attempt});
    assert.deepEqual([under.now.step.name, under.clerk.called.at(-1)], ['protect-check', 'solveProtectCheck']);
  });

  for (const status of ['expired', 'failed']) {
    test(`too late or wrongly (${status}): that is said, and it can be sent again at once`, async () => {
      const under = await aFlowAtLink();
      await tick(under);
      await under.clerk.answer('reloadAttempt', sentLink({status}));
      assert.deepEqual([under.now.step.name, under.now.failure?.code], ['email-link', `email_link_${status}`]);
      assert.equal(under.clock.waiting, 0, 'there is nothing to look for any more');
      under.flow.send({type: 'resend'});
      await settled();
      assert.equal(under.clerk.called.at(-1), 'prepareFactor');
    });
  }

  test('for another attempt, which has taken the place of this one', async () => {
    const under = await aFlowAtLink();
    const before = under.now;
    under.clerk.emit({attempt: aCompleteAttempt()});
    under.clerk.emit({attempt: {...aCompleteAttempt(), id: 'sia_9'}});
    await tick(under);
    assert.equal(looks(under), 0, 'nothing is asked of an attempt that is not this form’s');
    assert.equal(under.now, before);
  });
});

describe('a link that is waited for after a reload', () => {
  test('is not sent again', async () => {
    const under = await aStartedFlow(new FakeClerk({attempt: sentLink()}));
    assert.deepEqual([under.now.step.name, under.clerk.called], ['email-link', []]);
    await tick(under);
    assert.deepEqual(under.clerk.called, ['reloadAttempt']);
  });

  test('is nobody’s on the page that the link has opened: nothing is looked for', async () => {
    const clerk = new FakeClerk({attempt: UNSENT});
    clerk.returned = {type: 'email-link', status: 'verified', sessionId: null};
    const under = await aStartedFlow(clerk);
    assert.equal(under.now.step.name, 'email-link');
    assert.equal(under.clock.waiting, 0);
  });
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {connected} from '../../src/flow/effects.js';
import {createUnconnectedFlow, type SignInFlow} from '../../src/flow/sign-in-flow.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {apiError, FakeClerk, settled} from '../support/flow-fake-clerk.js';
import {FakeClock} from '../support/flow-fake-clock.js';
import {aClient, anAttempt, aSession} from '../support/flow-fixtures.js';

const CREDENTIALS = {type: 'submit-credentials', identifier: 'ada@example.com', password: 'pw'} as const;

interface Arriving {
  readonly flow: SignInFlow;
  readonly clerk: FakeClerk;
  readonly steps: string[];
  /** What the flow waits for has come. */
  arrive(): Promise<void>;
  /** It will not come. */
  fail(): Promise<void>;
}

/** A flow that has to wait for what shows some snapshots. */
async function aFlowThatWaits(isWaitedFor: (next: Snapshot) => boolean, clerk = new FakeClerk()): Promise<Arriving> {
  const steps: string[] = [];
  let settle: {resolve: () => void; reject: (error: unknown) => void} | null = null;
  const flow = createUnconnectedFlow({
    connect: () => Promise.resolve(connected(clerk)),
    clock: new FakeClock(),
    arrive: (next) => (isWaitedFor(next) ? new Promise<void>((resolve, reject) => (settle = {resolve, reject})) : null),
  });
  flow.subscribe(({step, failure}) => steps.push(failure ? `${step.name}: ${failure.code}` : step.name));
  const end = async (how: (settle: {resolve: () => void; reject: (error: unknown) => void}) => void): Promise<void> => {
    assert.ok(settle, 'the flow waits for nothing');
    how(settle);
    settle = null;
    await settled();
  };
  flow.send({type: 'start'});
  await settled();
  return {
    flow,
    clerk,
    steps,
    arrive: () => end(({resolve}) => resolve()),
    fail: () => end(({reject}) => reject(new TypeError('Failed to fetch'))),
  };
}

const atCode = ({step}: Snapshot): boolean => step.name === 'code';

async function submitted(under: Arriving): Promise<void> {
  under.flow.send(CREDENTIALS);
  await settled();
  await under.clerk.answer('createSignIn', anAttempt(), {attempt: anAttempt()});
  under.steps.length = 0;
}

describe('a change whose view is on its way', () => {
  test('is made when that has come, and the call counts as in flight until then', async () => {
    const under = await aFlowThatWaits(atCode);
    await submitted(under);
    assert.deepEqual([under.flow.getSnapshot().step.name, under.flow.getSnapshot().pending], ['credentials', true]);
    await under.arrive();
    assert.deepEqual(under.steps, ['code']);
    assert.equal(under.flow.getSnapshot().pending, false);
  });

  test('is followed by what has happened meanwhile', async () => {
    const under = await aFlowThatWaits(atCode);
    await submitted(under);
    under.clerk.client = aClient({session: aSession(), lastActiveSessionId: 'sess_1'});
    under.clerk.emit(under.clerk.client);
    assert.deepEqual(under.steps, []);
    await under.arrive();
    assert.deepEqual(under.steps.slice(0, 1), ['code']);
    assert.notEqual(under.flow.getSnapshot().step.name, 'code');
  });

  test('is not made when it does not come: the form is usable, and says so', async () => {
    const under = await aFlowThatWaits(atCode);
    await submitted(under);
    await under.fail();
    assert.deepEqual(under.steps, ['credentials: unknown_error']);
    assert.equal(under.flow.getSnapshot().pending, false);
  });

  test('at load is a failure to load, which can be retried', async () => {
    const clerk = new FakeClerk({attempt: anAttempt()});
    const under = await aFlowThatWaits(atCode, clerk);
    await under.fail();
    assert.deepEqual(under.steps.slice(-1), ['load-failed: unknown_error']);
    under.flow.send({type: 'retry'});
    await settled();
    await under.arrive();
    assert.equal(under.flow.getSnapshot().step.name, 'code');
  });

  test('gives way to Start over', async () => {
    const under = await aFlowThatWaits(atCode);
    await submitted(under);
    under.flow.send({type: 'restart'});
    await settled();
    await under.arrive();
    await under.clerk.answer('abandonAttempt', undefined, {attempt: anAttempt({id: null, status: null})});
    assert.deepEqual([...new Set(under.steps)], ['credentials']);
    assert.equal(under.flow.getSnapshot().pending, false);
  });

  test('is never made once the flow is stopped', async () => {
    const under = await aFlowThatWaits(atCode);
    await submitted(under);
    under.flow.stop();
    await under.arrive();
    assert.deepEqual(under.steps, []);
    assert.equal(under.flow.getSnapshot().step.name, 'credentials');
  });

  test('holds up a failure as well', async () => {
    const under = await aFlowThatWaits(({failure}) => failure !== null);
    under.flow.send(CREDENTIALS);
    await settled();
    await under.clerk.fail('createSignIn', apiError('form_password_incorrect'));
    assert.equal(under.flow.getSnapshot().failure, null);
    await under.arrive();
    assert.equal(under.flow.getSnapshot().failure?.code, 'form_password_incorrect');
  });
});

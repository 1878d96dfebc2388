import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  aFlowAtCode,
  apiError,
  aStartedFlow,
  FakeClerk,
  settled,
  type FlowUnderTest,
} from '../support/flow-fake-clerk.js';
import {anAttempt, aSession, aSnapshot, located, noAttempt} from '../support/flow-fixtures.js';
import {codeStep} from '../support/flow-steps.js';

const CREDENTIALS = {type: 'submit-credentials', identifier: 'ada@example.com', password: 'pw'} as const;
const CODE = {type: 'submit-code', code: '123456', backupCode: false} as const;

describe('a port that throws where it must not', () => {
  type Break = (under: FlowUnderTest) => Promise<void>;
  const boom = new Error('boom');
  /** `read()` throws from now on. */
  function breakRead(clerk: FakeClerk): void {
    clerk.read = () => {
      throw boom;
    };
  }

  const breaks: [when: string, start: () => Promise<FlowUnderTest>, run: Break][] = [
    [
      'before the credentials are sent',
      aStartedFlow,
      async ({flow, clerk}) => {
        breakRead(clerk);
        flow.send(CREDENTIALS);
      },
    ],
    [
      'after the credentials were refused',
      aStartedFlow,
      async ({flow, clerk}) => {
        flow.send(CREDENTIALS);
        await settled();
        breakRead(clerk);
        await clerk.fail('createSignIn', apiError('form_password_incorrect'));
      },
    ],
    [
      'before a code is sent',
      aFlowAtCode,
      async ({flow, clerk}) => {
        breakRead(clerk);
        flow.send(CODE);
      },
    ],
    [
      'after an attempt was dropped',
      aFlowAtCode,
      async ({flow, clerk}) => {
        breakRead(clerk);
        flow.send({type: 'restart'});
        await settled();
        await clerk.answer('abandonAttempt');
      },
    ],
    [
      'after the client was read anew',
      aFlowAtCode,
      async ({flow, clerk}) => {
        flow.send(CODE);
        await settled();
        await clerk.fail('attemptFactor', apiError('session_exists'));
        breakRead(clerk);
        await clerk.answer('refresh');
      },
    ],
    [
      'after an activation',
      () => aStartedFlow(new FakeClerk({lastActiveSessionId: 'sess_1'})),
      async ({clerk}) => {
        await clerk.answer('locateSession', located());
        breakRead(clerk);
        await clerk.answer('activateSession');
      },
    ],
    [
      'after a sign-out that failed',
      () => aStartedFlow(new FakeClerk({session: aSession()})),
      async ({flow, clerk}) => {
        flow.send({type: 'sign-out'});
        await settled();
        breakRead(clerk);
        await clerk.fail('signOut', apiError('too_many_requests'));
      },
    ],
  ];
  for (const [when, start, run] of breaks) {
    test(`${when}: the credentials with a failure, and everything works afterwards`, async () => {
      const under = await start();
      const {flow, clerk} = under;
      const {read} = clerk;
      await run(under);
      await settled();
      assert.deepEqual([under.now.step.name, under.now.ready, under.now.pending], ['credentials', true, false]);
      assert.equal(under.now.failure?.message, 'boom');
      assert.equal(under.now.failure.cause, boom);

      clerk.read = read;
      flow.send({type: 'restart'});
      await settled();
      await clerk.answer('abandonAttempt', undefined, {attempt: noAttempt(), session: null});
      assert.deepEqual(under.now, aSnapshot());
      flow.send(CREDENTIALS);
      await settled();
      await clerk.answer('createSignIn', anAttempt({id: 'sia_3'}), {attempt: anAttempt({id: 'sia_3'})});
      assert.deepEqual(under.now.step, codeStep({attemptId: 'sia_3'}));
      assert.equal(clerk.mostUnderWay, 1);
    });
  }

  const answers: [what: string, answer: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a string', 'complete'],
    ['half an attempt', {id: 'sia_1', status: 'needs_second_factor'}],
  ];
  for (const [what, answer] of answers) {
    test(`or answers with ${what}: never signed in, and everything works afterwards`, async () => {
      const under = await aStartedFlow();
      under.flow.send(CREDENTIALS);
      await settled();
      await under.clerk.answer('createSignIn', answer);
      assert.ok(['credentials', 'unsupported'].includes(under.now.step.name));
      assert.deepEqual([under.now.ready, under.now.pending], [true, false]);
      assert.ok(under.now.failure);
      under.flow.send({type: 'restart'});
      await settled();
      await under.clerk.answer('abandonAttempt');
      under.flow.send(CREDENTIALS);
      await settled();
      await under.clerk.answer('createSignIn', anAttempt());
      assert.equal(under.now.step.name, 'code');
    });
  }

  test('leaves no unhandled rejection', async (t) => {
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', note);
    t.after(() => process.off('unhandledRejection', note));
    const {flow, clerk} = await aStartedFlow();
    breakRead(clerk);
    flow.send(CREDENTIALS);
    await settled();
    await settled();
    assert.deepEqual(unhandled, []);
  });

  test('is not heard of when it was overtaken by a restart', async () => {
    const under = await aFlowAtCode();
    under.flow.send(CODE);
    await settled();
    under.flow.send({type: 'restart'});
    const {read} = under.clerk;
    breakRead(under.clerk);
    const {clerk} = under;
    await Promise.all([clerk.fail('attemptFactor', apiError('form_code_incorrect')), settled()]);
    clerk.read = read;
    await clerk.answer('abandonAttempt', undefined, {attempt: noAttempt()});
    assert.ok(under.history.every(({failure}) => failure === null));
    assert.deepEqual(under.now, aSnapshot());
  });
});

import assert from 'node:assert/strict';
import {beforeEach, describe, test} from 'node:test';
import type {SessionLike, SignInLike} from '../../src/clerk/clerk-like.js';
import {createClerkPort} from '../../src/clerk/clerk-port.js';
import type {SignInAttempt, Verification} from '../../src/flow/ports.js';
import {aClerkSession, aSignIn, FakeClerkJs} from '../support/flow-fake-clerk-js.js';
import {stubLocation} from '../support/flow-globals.js';

const NOT_BEGUN: Verification = {
  status: null,
  strategy: null,
  expiresAt: null,
  targetId: null,
  sentAt: null,
  error: null,
};
const PAGE = 'https://app.example.com/sign-in?x=1';

describe('read', () => {
  const empty: SignInAttempt = {
    id: null,
    status: null,
    identifier: null,
    createdSessionId: null,
    firstFactors: [],
    secondFactors: [],
    firstFactorVerification: NOT_BEGUN,
    secondFactorVerification: NOT_BEGUN,
    newDevice: false,
    protectCheck: false,
  };

  test('of a client with nothing in it', () => {
    assert.deepEqual(createClerkPort(new FakeClerkJs()).read(), {
      attempt: empty,
      session: null,
      lastActiveSessionId: null,
      singleSession: true,
    });
  });

  test('of no client at all', () => {
    const clerk = new FakeClerkJs();
    clerk.client = null;
    clerk.session = undefined;
    const {attempt, session, lastActiveSessionId} = createClerkPort(clerk).read();
    assert.deepEqual([attempt, session, lastActiveSessionId], [empty, undefined, null]);
  });

  test('of an attempt: what the flow needs of it, and nothing else', () => {
    const expireAt = new Date(1_700_000_000_000);
    const clerk = new FakeClerkJs(
      aSignIn({
        id: 'sia_1',
        status: 'needs_second_factor',
        identifier: 'ada@example.com',
        supportedSecondFactors: [{strategy: 'totp'}, {strategy: 'phone_code', ...{safeIdentifier: '+1 *** 00'}}],
        firstFactorVerification: {status: 'verified', strategy: 'password', expireAt: null},
        secondFactorVerification: {status: 'unverified', strategy: 'phone_code', expireAt},
        protectCheck: {token: 'marker-token', sdkUrl: 'https://protect.example.com/sdk.js'},
      }),
    );
    assert.deepEqual(createClerkPort(clerk).read().attempt, {
      id: 'sia_1',
      status: 'needs_second_factor',
      identifier: 'ada@example.com',
      createdSessionId: null,
      firstFactors: [],
      secondFactors: [
        {strategy: 'totp', targetId: null, target: null, preferred: false},
        {strategy: 'phone_code', targetId: null, target: '+1 *** 00', preferred: false},
      ],
      firstFactorVerification: {...NOT_BEGUN, status: 'verified', strategy: 'password'},
      secondFactorVerification: {
        ...NOT_BEGUN,
        status: 'unverified',
        strategy: 'phone_code',
        expiresAt: 1_700_000_000_000,
      },
      newDevice: false,
      protectCheck: true,
    });
  });

  const people: [
    why: string,
    session: SessionLike,
    userId: string | null,
    identifier: string | null,
    taskKey: string | null,
  ][] = [
    ['a user', aClerkSession('s'), 'user_1', 'ada@example.com', null],
    [
      'a user without an address',
      aClerkSession('s', {user: {id: 'user_2', primaryEmailAddress: null}, publicUserData: {identifier: '+1201'}}),
      'user_2',
      '+1201',
      null,
    ],
    [
      'public data only',
      aClerkSession('s', {user: null, publicUserData: {identifier: 'ada', userId: 'user_3'}}),
      'user_3',
      'ada',
      null,
    ],
    ['nothing', aClerkSession('s', {user: undefined}), null, null, null],
    [
      'a task',
      aClerkSession('s', {status: 'pending', currentTask: {key: 'setup-mfa'}}),
      'user_1',
      'ada@example.com',
      'setup-mfa',
    ],
    ['a task that is not named', aClerkSession('s', {status: 'pending'}), 'user_1', 'ada@example.com', 'unknown'],
    [
      'a task that no longer counts',
      aClerkSession('s', {currentTask: {key: 'setup-mfa'}}),
      'user_1',
      'ada@example.com',
      null,
    ],
  ];
  for (const [why, session, userId, identifier, taskKey] of people) {
    test(`of a session with ${why}, without its token`, () => {
      const clerk = new FakeClerkJs();
      clerk.session = session;
      const state = createClerkPort(clerk).read();
      assert.deepEqual(state.session, {id: 's', userId, identifier, taskKey});
      assert.doesNotMatch(JSON.stringify(state), /marker-/);
    });
  }

  const lasts: [why: string, status: string, last: string | null, found: string | null][] = [
    ['active', 'active', 'sess_1', 'sess_1'],
    ['pending', 'pending', 'sess_1', 'sess_1'],
    ['ended', 'ended', 'sess_1', null],
    ['expired', 'expired', 'sess_1', null],
    ['removed', 'removed', 'sess_1', null],
    ['active, but not the last', 'active', 'sess_9', null],
    ['active, and none is the last', 'active', null, null],
  ];
  for (const [why, status, last, found] of lasts) {
    test(`the last session is ${why}: ${found}`, () => {
      const clerk = new FakeClerkJs(aSignIn(), [aClerkSession('sess_1', {status})]);
      clerk.client!.lastActiveSessionId = last;
      assert.equal(createClerkPort(clerk).read().lastActiveSessionId, found);
    });
  }

  const modes: [environment: unknown, single: boolean][] = [
    [{authConfig: {singleSessionMode: true}}, true],
    [{authConfig: {singleSessionMode: false}}, false],
    [{authConfig: {}}, true],
    [{}, true],
    [null, true],
    [undefined, true],
  ];
  for (const [environment, single] of modes) {
    test(`settings ${JSON.stringify(environment)}: single-session ${single}`, () => {
      const clerk = new FakeClerkJs();
      clerk.__internal_environment = environment;
      assert.equal(createClerkPort(clerk).read().singleSession, single);
    });
  }
});

describe('subscribe', () => {
  test('hears of what comes, not of what is; and no longer when it has ended', () => {
    const clerk = new FakeClerkJs();
    const onChange = (): void => undefined;
    const end = createClerkPort(clerk).subscribe(onChange);
    assert.deepEqual([...clerk.listeners], [[onChange, {skipInitialEmit: true}]]);
    end();
    assert.equal(clerk.listeners.size, 0);
  });
});

/** What clerk-js does when a call completes: the client's attempt is another object, and then none. */
describe('calls that move the attempt (B1, B2 of the reference)', () => {
  const complete = aSignIn({id: 'sia_1', status: 'complete', createdSessionId: 'sess_1'});
  let clerk: FakeClerkJs;
  let asked: unknown[];
  let answer: SignInLike;
  let after: SignInLike;

  beforeEach(() => {
    asked = [];
    const call = async (params: unknown): Promise<SignInLike> => {
      asked.push(params);
      clerk.client!.signIn = after;
      return answer;
    };
    clerk = new FakeClerkJs(aSignIn({create: call, attemptSecondFactor: call}));
  });

  const calls = {
    createSignIn: (port: ReturnType<typeof createClerkPort>) => port.createSignIn('ada@example.com', 'pw'),
    attemptFactor: (port: ReturnType<typeof createClerkPort>) => port.attemptFactor('second', 'totp', '123456'),
  };
  const params = {
    createSignIn: {identifier: 'ada@example.com', password: 'pw', strategy: 'password'},
    attemptFactor: {strategy: 'totp', code: '123456'},
  };

  for (const name of ['createSignIn', 'attemptFactor'] as const) {
    test(`${name} sends what it is given`, async () => {
      [answer, after] = [complete, aSignIn()];
      await calls[name](createClerkPort(clerk));
      assert.deepEqual(asked, [params[name]]);
    });

    test(`${name}: what it resolved to counts when the client's attempt is gone`, async () => {
      [answer, after] = [complete, aSignIn()];
      const attempt = await calls[name](createClerkPort(clerk));
      assert.deepEqual([attempt.id, attempt.status, attempt.createdSessionId], ['sia_1', 'complete', 'sess_1']);
      assert.equal(createClerkPort(clerk).read().attempt.id, null);
    });

    test(`${name}: what it resolved to counts when the client's attempt was replaced`, async () => {
      [answer, after] = [complete, aSignIn({id: 'sia_1', status: 'needs_first_factor'})];
      assert.equal((await calls[name](createClerkPort(clerk))).status, 'complete');
    });

    test(`${name}: the client's attempt counts when it resolved to an empty one`, async () => {
      [answer, after] = [aSignIn(), aSignIn({id: 'sia_2', status: 'needs_second_factor'})];
      assert.equal((await calls[name](createClerkPort(clerk))).id, 'sia_2');
    });

    test(`${name} works with the attempt of the moment, not with an earlier one`, async () => {
      [answer, after] = [complete, aSignIn()];
      const port = createClerkPort(clerk);
      const call = clerk.client!.signIn;
      clerk.client!.signIn = aSignIn();
      port.read();
      clerk.client!.signIn = call;
      await calls[name](port);
      assert.equal(asked.length, 1);
    });

    test(`${name} rejects with what Clerk threw, and where there is no client`, async () => {
      const thrown = new Error('boom');
      clerk.client!.signIn = aSignIn({
        create: () => Promise.reject(thrown),
        attemptSecondFactor: () => Promise.reject(thrown),
      });
      await assert.rejects(calls[name](createClerkPort(clerk)), thrown);
      clerk.client = null;
      await assert.rejects(calls[name](createClerkPort(clerk)));
    });
  }
});

describe('sessions (B3 of the reference: setActive with an unknown id signs out)', () => {
  test('one that is known is located without a request', async (t) => {
    stubLocation(t, PAGE);
    const clerk = new FakeClerkJs(aSignIn(), [aClerkSession('sess_1')]);
    const attributes = {forceRedirectUrl: '/home', fallbackRedirectUrl: null};
    const found = await createClerkPort(clerk, {redirects: () => attributes}).locateSession('sess_1');
    assert.deepEqual(found, {
      session: {id: 'sess_1', userId: 'user_1', identifier: 'ada@example.com', taskKey: null},
      redirectUrl: 'https://app.example.com/home',
    });
    assert.deepEqual(clerk.log, []);
  });

  test('one that is not known is looked for on the server first', async (t) => {
    stubLocation(t, PAGE);
    const clerk = new FakeClerkJs();
    clerk.onReload = () => void clerk.client!.sessions.push(aClerkSession('sess_2', {status: 'pending'}));
    const found = await createClerkPort(clerk).locateSession('sess_2');
    assert.equal(found?.session.taskKey, 'unknown');
    assert.deepEqual(clerk.log, ['reload']);
  });

  for (const status of ['ended', 'expired', 'abandoned', 'removed', 'replaced', 'revoked']) {
    test(`one that is ${status} is none, also after a reload`, async (t) => {
      stubLocation(t, PAGE);
      const clerk = new FakeClerkJs(aSignIn(), [aClerkSession('sess_1', {status})]);
      assert.equal(await createClerkPort(clerk).locateSession('sess_1'), null);
      assert.deepEqual(clerk.log, ['reload'], 'setActive is not called');
    });
  }

  test('one that cannot be looked for is a failure', async () => {
    const clerk = new FakeClerkJs();
    clerk.onReload = () => {
      throw new Error('offline');
    };
    await assert.rejects(createClerkPort(clerk).locateSession('sess_1'), /offline/);
  });

  test('activation is done when Clerk has finished', async (t) => {
    stubLocation(t, PAGE);
    const clerk = new FakeClerkJs(aSignIn(), [aClerkSession('sess_1')]);
    const port = createClerkPort(clerk);
    clerk.onSetActive = () => void (clerk.session = clerk.client!.sessions[0]);
    await port.activateSession('sess_1');
    assert.deepEqual(clerk.log, ['setActive sess_1']);
    assert.equal(port.read().session?.id, 'sess_1');
  });
});

describe('refresh', () => {
  test('reads the client from the server, and does nothing where there is none', async () => {
    const clerk = new FakeClerkJs();
    await createClerkPort(clerk).refresh();
    assert.deepEqual(clerk.log, ['reload']);
    clerk.client = null;
    await assert.doesNotReject(createClerkPort(clerk).refresh());
  });
});

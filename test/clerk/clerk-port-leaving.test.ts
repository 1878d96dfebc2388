import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {SignInLike} from '../../src/clerk/clerk-like.js';
import {createClerkPort} from '../../src/clerk/clerk-port.js';
import {SignInError} from '../../src/flow/failure.js';
import {aClerkSession, aSignIn, FakeClerkJs} from '../support/flow-fake-clerk-js.js';
import {stubGlobal, stubLocation, stubSessionStorage} from '../support/flow-globals.js';

const PAGE = 'https://app.example.com/sign-in?x=1';

describe('an attempt that is dropped', () => {
  function clerkWith(
    create: SignInLike['create'],
    id: string | undefined = 'sia_1',
  ): {clerk: FakeClerkJs; asked: unknown[]} {
    const asked: unknown[] = [];
    const noting: SignInLike['create'] = (params) => {
      asked.push(params);
      return create(params);
    };
    return {clerk: new FakeClerkJs(aSignIn({id, create: noting})), asked};
  }

  test('is replaced on the server by an empty one, and not noted', async (t) => {
    const items = stubSessionStorage(t);
    const {clerk, asked} = clerkWith(async () => aSignIn({id: 'sia_2', status: 'needs_identifier'}));
    const port = createClerkPort(clerk);
    await port.abandonAttempt();
    assert.deepEqual(asked, [{}]);
    assert.equal(items.size, 0);
    assert.equal(port.isAbandoned('sia_1'), false);
  });

  const kept: [why: string, create: SignInLike['create']][] = [
    ['refuses', () => Promise.reject(new Error('offline'))],
    [
      'throws at once',
      () => {
        throw new Error('boom');
      },
    ],
    ['swallows the request', async () => aSignIn({id: 'sia_1'})],
    ['answers with nothing', async () => aSignIn()],
  ];
  for (const [why, create] of kept) {
    test(`is noted, and that one alone, when the server ${why}`, async (t) => {
      stubSessionStorage(t);
      const {clerk} = clerkWith(create);
      await createClerkPort(clerk).abandonAttempt();
      const afterReload = createClerkPort(new FakeClerkJs());
      assert.equal(afterReload.isAbandoned('sia_1'), true);
      assert.equal(afterReload.isAbandoned('sia_2'), false);
    });

    test(`is noted for as long as the page lives where storage is forbidden, when the server ${why}`, async (t) => {
      const forbidden = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      stubGlobal(t, 'sessionStorage', {getItem: forbidden, setItem: forbidden});
      await createClerkPort(clerkWith(create).clerk).abandonAttempt();
      const mountedAgain = createClerkPort(new FakeClerkJs());
      assert.equal(mountedAgain.isAbandoned('sia_1'), true);
      assert.equal(mountedAgain.isAbandoned('sia_2'), false);
    });
  }

  test('does no harm where reading the very storage is forbidden', async (t) => {
    stubGlobal(t, 'sessionStorage', null);
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const port = createClerkPort(clerkWith(() => Promise.reject(new Error('offline'))).clerk);
    await port.abandonAttempt();
    assert.equal(port.isAbandoned('sia_1'), true);
  });

  test('that is none costs no request', async (t) => {
    const items = stubSessionStorage(t);
    const asked: unknown[] = [];
    const clerk = new FakeClerkJs(aSignIn({create: async (params) => (asked.push(params), aSignIn())}));
    await createClerkPort(clerk).abandonAttempt();
    clerk.client = null;
    await createClerkPort(clerk).abandonAttempt();
    assert.deepEqual([asked, items.size], [[], 0]);
  });
});

describe('signing out', () => {
  /** A Clerk with two sessions, of which the first one is in use. */
  function clerkWithTwo(): FakeClerkJs {
    const clerk = new FakeClerkJs(aSignIn(), [aClerkSession('sess_1'), aClerkSession('sess_2')]);
    clerk.session = aClerkSession('sess_1');
    return clerk;
  }
  const idsOf = (clerk: FakeClerkJs): readonly string[] | undefined => clerk.client?.sessions.map(({id}) => id);

  for (const [sessionId, left] of [
    ['sess_1', 'sess_2'],
    ['sess_2', 'sess_1'],
  ] as const) {
    test(`ends the session that is named, in use or not, and no other one (${sessionId})`, async () => {
      const clerk = clerkWithTwo();
      await createClerkPort(clerk).signOut(sessionId);
      assert.deepEqual(clerk.log, [`signOut ${sessionId}`]);
      assert.deepEqual(idsOf(clerk), [left]);
    });
  }

  test('ends a session that is pending', async () => {
    const clerk = new FakeClerkJs(aSignIn(), [aClerkSession('sess_1', {status: 'pending'})]);
    await createClerkPort(clerk).signOut('sess_1');
    assert.deepEqual(clerk.log, ['signOut sess_1']);
  });

  test('is done when Clerk keeps the session, as one that is signed in no longer', async () => {
    const clerk = clerkWithTwo();
    clerk.onSignOut = () => clerk.client?.sessions.splice(0, 1, aClerkSession('sess_1', {status: 'removed'}));
    await createClerkPort(clerk).signOut('sess_1');
    assert.deepEqual(idsOf(clerk), ['sess_1', 'sess_2']);
  });

  test('goes nowhere: what Clerk calls afterwards does nothing', async (t) => {
    const {assigned} = stubLocation(t, PAGE);
    const clerk = clerkWithTwo();
    await createClerkPort(clerk).signOut('sess_1');
    assert.deepEqual([clerk.log, assigned], [['signOut sess_1'], []]);
  });

  const over: [why: string, clerk: () => FakeClerkJs][] = [
    ['Clerk has no session', () => new FakeClerkJs()],
    ['Clerk has another session only', () => new FakeClerkJs(aSignIn(), [aClerkSession('sess_2')])],
    ...['ended', 'expired', 'removed'].map((status): [string, () => FakeClerkJs] => [
      `the session is ${status}`,
      () => new FakeClerkJs(aSignIn(), [aClerkSession('sess_1', {status})]),
    ]),
    ['Clerk has no client', () => Object.assign(new FakeClerkJs(), {client: null})],
  ];
  for (const [why, make] of over) {
    test(`costs nothing when ${why}, whatever session is in use`, async () => {
      for (const session of [null, undefined, aClerkSession('sess_2')]) {
        const clerk = make();
        clerk.session = session;
        await createClerkPort(clerk).signOut('sess_1');
        assert.deepEqual(clerk.log, []);
        assert.equal(clerk.session, session);
      }
    });
  }

  test('rejects with what Clerk threw', async () => {
    const clerk = clerkWithTwo();
    clerk.onSignOut = () => {
      throw new Error('offline');
    };
    await assert.rejects(createClerkPort(clerk).signOut('sess_1'), /offline/);
  });

  test('rejects when Clerk says that it is done and the session is signed in all the same', async () => {
    for (const forgotten of [true, false]) {
      const clerk = clerkWithTwo();
      // What clerk-js does where it takes the browser for offline: nothing of it has reached the server.
      clerk.onSignOut = () => {
        if (forgotten) clerk.session = null;
      };
      await assert.rejects(createClerkPort(clerk).signOut('sess_1'), (error) => {
        assert.ok(error instanceof SignInError);
        assert.equal(error.code, 'network_error');
        assert.notEqual(error.message, '');
        return true;
      });
      assert.deepEqual(clerk.log, ['signOut sess_1']);
    }
  });
});

describe('the redirect target', () => {
  test('is worked out from the attributes and the query as they are at that moment', (t) => {
    let forceRedirectUrl: string | null = null;
    stubLocation(t, `${PAGE}&redirect_url=/from-query`);
    const port = createClerkPort(new FakeClerkJs(), {
      redirects: () => ({forceRedirectUrl, fallbackRedirectUrl: '/fallback'}),
    });
    assert.equal(port.redirectUrl(), 'https://app.example.com/from-query');
    forceRedirectUrl = '/forced';
    assert.equal(port.redirectUrl(), 'https://app.example.com/forced');
  });

  test('is none without attributes', (t) => {
    stubLocation(t, PAGE);
    assert.equal(createClerkPort(new FakeClerkJs()).redirectUrl(), null);
  });
});

describe('redirect', () => {
  const same = 'https://app.example.com/home';
  const other = 'https://shop.example.com/home';
  const decorated = 'https://clerk.example.com/v1/client/touch?redirect_url=x';

  /** A port that has signed in. Safari's visitors are to come by Clerk's server when `touch` is set. */
  async function signedIn(clerk: FakeClerkJs, touch = false): Promise<ReturnType<typeof createClerkPort>> {
    const port = createClerkPort(clerk);
    clerk.onSetActive = ({navigate}) => void navigate({decorateUrl: (url) => (touch ? decorated : `${url}#decorated`)});
    await port.activateSession('sess_1');
    clerk.log.length = 0;
    return port;
  }

  test('activation itself goes nowhere', async (t) => {
    const {assigned} = stubLocation(t, PAGE);
    const clerk = new FakeClerkJs();
    await signedIn(clerk);
    assert.deepEqual([clerk.log, assigned], [[], []]);
  });

  for (const url of [same, other]) {
    test(`loads ${url}, decorated and with Clerk's token, where the instance has no router`, async (t) => {
      const {assigned} = stubLocation(t, PAGE);
      const clerk = new FakeClerkJs();
      (await signedIn(clerk)).redirect(url);
      assert.deepEqual(assigned, [`${url}#decorated?with-auth`]);
      assert.deepEqual(clerk.log, []);
    });
  }

  test('loads the target as it is when nobody had to be activated', (t) => {
    const {assigned} = stubLocation(t, PAGE);
    createClerkPort(new FakeClerkJs()).redirect(same);
    assert.deepEqual(assigned, [`${same}?with-auth`]);
  });

  const routed: [why: string, url: string, touch: boolean, log: string[], assigned: string[]][] = [
    ['a page of this site', same, false, [`navigate ${same}#decorated`], []],
    ['another site', other, false, [], [`${other}#decorated?with-auth`]],
    ["a page of this site by Clerk's server", same, true, [], [`${decorated}&with-auth`]],
  ];
  for (const [why, url, touch, log, expected] of routed) {
    test(`to ${why}, where the instance has a router: ${log.length > 0 ? 'through it' : 'by loading'}`, async (t) => {
      const {assigned} = stubLocation(t, PAGE);
      const clerk = new FakeClerkJs();
      clerk.options = {routerPush: () => undefined};
      (await signedIn(clerk, touch)).redirect(url);
      assert.deepEqual(clerk.log, log);
      assert.deepEqual(assigned, expected);
    });
  }

  for (const url of [PAGE, `${PAGE}#done`]) {
    for (const options of [{}, {routerPush: () => undefined}]) {
      test(`to ${url}, which is open already, does nothing (${Object.keys(options).join() || 'no router'})`, async (t) => {
        const {assigned} = stubLocation(t, `${PAGE}#here`);
        const clerk = new FakeClerkJs();
        clerk.options = options;
        (await signedIn(clerk)).redirect(url);
        assert.deepEqual([clerk.log, assigned], [[], []]);
      });
    }
  }

  test('through a router that fails leaves no unhandled rejection', async (t) => {
    stubLocation(t, PAGE);
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', note);
    const clerk = new FakeClerkJs();
    clerk.options = {routerPush: () => undefined};
    clerk.navigate = () => Promise.reject(new Error('no such route'));
    createClerkPort(clerk).redirect(same);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    assert.deepEqual(unhandled, []);
  });
});

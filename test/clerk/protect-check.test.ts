import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createClerkPort, type BrowserClerkPort} from '../../src/clerk/clerk-port.js';
import type {ProtectCheckLike, SignInLike} from '../../src/clerk/sign-in-like.js';
import {apiError, aSignIn, FakeClerkJs, scripted, type Asked} from '../support/flow-fake-clerk-js.js';
import {allowHttpsModules, httpsModule} from '../support/https-modules.js';

allowHttpsModules();

/** A challenge that shows a widget, and proves itself by its token. */
const SOLVED = httpsModule(`export default async (container, {token, setWidgetVisible}) => {
  container.append('widget');
  await setWidgetVisible(true);
  return 'proof of ' + token;
}`);
const NEVER = httpsModule(`export default () => new Promise(() => {});`);
const FAILS = httpsModule(`export default () => Promise.reject(new Error('boom'));`);

const check = (token: string, sdkUrl = SOLVED, expiresAt?: number): ProtectCheckLike => ({token, sdkUrl, expiresAt});
const gated = (...parts: Parameters<typeof check>): SignInLike =>
  aSignIn({id: 'sia_1', status: 'needs_protect_check', protectCheck: check(...parts)});
const OPEN = aSignIn({id: 'sia_1', status: 'needs_second_factor', protectCheck: null});
const PAST = 1000;

class FakeContainer {
  readonly log: unknown[] = [];
  append(what: unknown): void {
    this.log.push(what);
  }
  toggleAttribute(name: string, on: boolean): void {
    this.log.push(`${name} ${on}`);
  }
  replaceChildren(): void {
    this.log.push('empty');
  }
}

interface Setting {
  readonly port: BrowserClerkPort;
  readonly asked: Asked;
  readonly container: FakeContainer;
  readonly clerk: FakeClerkJs;
}

function setUp(signIn: SignInLike, answers: Parameters<typeof scripted>[2]): Setting {
  const clerk = new FakeClerkJs();
  const container = new FakeContainer();
  const protectContainer = (): HTMLElement => container as unknown as HTMLElement;
  return {clerk, container, port: createClerkPort(clerk, {protectContainer}), asked: scripted(clerk, signIn, answers)};
}

const proof = (token: string): Asked[number] => ['submitProtectCheck', {proofToken: `proof of ${token}`}];

describe('a Protect challenge', () => {
  const table: [why: string, signIn: SignInLike, answers: Parameters<typeof scripted>[2], asked: Asked][] = [
    ['is solved', gated('a'), [OPEN], [proof('a')]],
    ['leads to the next one', gated('a'), [gated('b'), OPEN], [proof('a'), proof('b')]],
    ['that has expired is asked for anew', gated('a', SOLVED, PAST), [gated('b'), OPEN], [['reload'], proof('b')]],
    ['that has expired may have gone', gated('a', SOLVED, PAST), [OPEN], [['reload']]],
    [
      'is not known yet',
      aSignIn({id: 'sia_1', status: 'needs_protect_check'}),
      [gated('a'), OPEN],
      [['reload'], proof('a')],
    ],
    ['was solved elsewhere', gated('a'), [apiError('protect_check_already_resolved'), OPEN], [proof('a'), ['reload']]],
    ['is no longer there', aSignIn({id: 'sia_1', status: 'needs_second_factor'}), [OPEN], [['reload']]],
  ];
  for (const [why, signIn, answers, expected] of table) {
    test(why, async () => {
      const {port, asked} = setUp(signIn, answers);
      const attempt = await port.solveProtectCheck();
      assert.deepEqual([attempt.status, attempt.protectCheck], ['needs_second_factor', false]);
      assert.deepEqual(asked, expected);
    });
  }

  test('that completes the sign-in keeps its session, which the client’s attempt has no longer', async () => {
    const complete = aSignIn({id: 'sia_1', status: 'complete', createdSessionId: 'sess_1'});
    const {port, clerk} = setUp(gated('a'), [apiError('protect_check_already_resolved'), complete]);
    const {reload, ...rest} = clerk.client!.signIn;
    clerk.client!.signIn = {
      ...rest,
      reload: async () => {
        const after = await reload();
        clerk.client!.signIn = aSignIn();
        return after;
      },
    };
    assert.equal((await port.solveProtectCheck()).createdSessionId, 'sess_1');
  });

  test('shows itself in its container, and leaves it empty', async () => {
    const {port, container} = setUp(gated('a'), [OPEN]);
    await port.solveProtectCheck();
    assert.deepEqual(container.log, ['empty', 'widget', 'data-widget true', 'empty']);
  });

  const failures: [why: string, signIn: SignInLike, answers: Parameters<typeof scripted>[2], code: string][] = [
    ['expires again and again', gated('a', SOLVED, PAST), [gated('b', SOLVED, PAST)], 'protect_check_timed_out'],
    ['is not of https', gated('a', 'http://protect.example.com/sdk.js'), [], 'protect_check_invalid_sdk_url'],
    ['fails', gated('a', FAILS), [], 'protect_check_execution_failed'],
    ['is no challenge', gated('a', httpsModule('export {};')), [], 'protect_check_invalid_script'],
    ['cannot be loaded', gated('a', httpsModule('throw 1;')), [], 'protect_check_script_load_failed'],
    ['is solved, and Clerk does not hear of it', gated('a'), [gated('a')], 'network_error'],
  ];
  for (const [why, signIn, answers, code] of failures) {
    test(`that ${why}: ${code}`, async () => {
      const {port, container} = setUp(signIn, answers);
      await assert.rejects(port.solveProtectCheck(), {code});
      assert.equal(container.log.at(-1), 'empty');
    });
  }

  test('has an end where one leads to the next for ever', async () => {
    const {port, asked} = setUp(
      gated('0'),
      Array.from({length: 20}, (_, n) => gated(String(n + 1))),
    );
    assert.equal((await port.solveProtectCheck()).protectCheck, true);
    assert.equal(asked.length, 5);
  });

  test('needs a place', async () => {
    const clerk = new FakeClerkJs(gated('a'));
    await assert.rejects(createClerkPort(clerk).solveProtectCheck(), {code: 'protect_check_unsupported_environment'});
  });

  test('needs a clerk-js that has them', async () => {
    const {port, clerk} = setUp(gated('a'), []);
    clerk.client!.signIn = {...clerk.client!.signIn, submitProtectCheck: undefined as never};
    await assert.rejects(port.solveProtectCheck(), {code: 'protect_check_unsupported_environment'});
  });

  const ends: [why: string, end: (port: BrowserClerkPort) => unknown][] = [
    ['its place goes', (port) => port.cancelProtectCheck()],
    ['the attempt is dropped', (port) => port.abandonAttempt()],
    ['it is begun again', (port) => void port.solveProtectCheck().catch(() => undefined)],
  ];
  for (const [why, end] of ends) {
    test(`ends when ${why}`, async () => {
      const {port} = setUp(gated('a', NEVER), []);
      const solving = port.solveProtectCheck();
      solving.catch(() => undefined);
      await end(port);
      await assert.rejects(solving, {code: 'protect_check_aborted'});
    });
  }
});

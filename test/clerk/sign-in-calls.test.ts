import assert from 'node:assert/strict';
import {describe, test, type TestContext} from 'node:test';
import {createClerkPort, type BrowserClerkPort} from '../../src/clerk/clerk-port.js';
import type {SignInLike, VerificationLike} from '../../src/clerk/sign-in-like.js';
import type {Factor, FactorStage, SignInAttempt} from '../../src/flow/ports.js';
import {stubPage} from '../support/clerk-page.js';
import {apiError, aSignIn, FakeClerkJs, scripted, type Asked} from '../support/flow-fake-clerk-js.js';
import {stubGlobal, stubSessionStorage} from '../support/flow-globals.js';

const PAGE = 'https://app.example.com/sign-in?a=1&__clerk_status=expired';
const NOW = 1_700_000_000_000;
const protectCheck = {token: 't', sdkUrl: 'https://protect.example.com/sdk.js'};

const factor = (strategy: string, targetId: string | null = null): Factor => ({
  strategy,
  targetId,
  target: null,
  preferred: false,
});
const pending = (strategy: string, expireAt = NOW): VerificationLike => ({
  status: 'unverified',
  strategy,
  expireAt: new Date(expireAt),
});

type Answers = Parameters<typeof scripted>[2];

function portWith(
  parts: Partial<SignInLike>,
  answers: Answers,
): {port: BrowserClerkPort; asked: Asked; clerk: FakeClerkJs} {
  const clerk = new FakeClerkJs();
  return {clerk, port: createClerkPort(clerk), asked: scripted(clerk, parts, answers)};
}

describe('a new attempt', () => {
  const needsFirst = (...strategies: string[]): SignInLike =>
    aSignIn({
      id: 'sia_1',
      status: 'needs_first_factor',
      supportedFirstFactors: strategies.map((strategy) => ({strategy})),
    });
  const proof = {strategy: 'password', password: 'pw'};
  const complete = aSignIn({id: 'sia_1', status: 'complete', createdSessionId: 'sess_1'});
  const table: [
    why: string,
    enterprise: boolean,
    password: string | null,
    answers: Answers,
    asked: Asked,
    status: string,
  ][] = [
    ['with a password', false, 'pw', [complete], [['create', {identifier: 'ada', ...proof}]], 'complete'],
    ['without one', false, null, [needsFirst('email_code')], [['create', {identifier: 'ada'}]], 'needs_first_factor'],
    [
      'with a password, where there are enterprise connections',
      true,
      'pw',
      [needsFirst('email_code', 'password'), complete],
      [
        ['create', {identifier: 'ada'}],
        ['attemptFirstFactor', proof],
      ],
      'complete',
    ],
    [
      'of somebody with an enterprise connection: the password goes nowhere',
      true,
      'pw',
      [needsFirst('enterprise_sso')],
      [['create', {identifier: 'ada'}]],
      'needs_first_factor',
    ],
    [
      'behind a Protect check: the password goes nowhere',
      true,
      'pw',
      [aSignIn({...needsFirst('password'), protectCheck})],
      [['create', {identifier: 'ada'}]],
      'needs_first_factor',
    ],
    [
      'without a password, likewise',
      true,
      null,
      [needsFirst('password')],
      [['create', {identifier: 'ada'}]],
      'needs_first_factor',
    ],
  ];
  for (const [why, enabled, password, answers, expected, status] of table) {
    test(why, async () => {
      const {port, asked, clerk} = portWith({}, answers);
      clerk.__internal_environment = {userSettings: {enterpriseSSO: {enabled}}};
      assert.equal((await port.createSignIn('ada', password)).status, status);
      assert.deepEqual(asked, expected);
    });
  }

  test('that has not reached Clerk gives nobody’s password to the attempt that was there', async () => {
    const {port, asked, clerk} = portWith(needsFirst('password'), [needsFirst('password')]);
    clerk.__internal_environment = {userSettings: {enterpriseSSO: {enabled: true}}};
    const before = port.read().attempt;
    assert.deepEqual(await port.createSignIn('bob', 'pw'), before);
    assert.deepEqual(asked, [['create', {identifier: 'bob'}]]);
  });
});

describe('sending', () => {
  const table: [stage: FactorStage, factor: Factor, call: string, params: object][] = [
    ['first', factor('email_code', 'idn_1'), 'prepareFirstFactor', {emailAddressId: 'idn_1'}],
    ['first', factor('phone_code', 'idn_2'), 'prepareFirstFactor', {phoneNumberId: 'idn_2'}],
    ['first', factor('reset_password_email_code', 'idn_1'), 'prepareFirstFactor', {emailAddressId: 'idn_1'}],
    ['first', factor('reset_password_phone_code', 'idn_2'), 'prepareFirstFactor', {phoneNumberId: 'idn_2'}],
    [
      'first',
      factor('email_link', 'idn_1'),
      'prepareFirstFactor',
      {emailAddressId: 'idn_1', redirectUrl: 'https://app.example.com/sign-in?a=1'},
    ],
    ['second', factor('phone_code', 'idn_3'), 'prepareSecondFactor', {phoneNumberId: 'idn_3'}],
    ['second', factor('email_code', 'idn_1'), 'prepareSecondFactor', {emailAddressId: 'idn_1'}],
    ['second', factor('email_code'), 'prepareSecondFactor', {}],
    [
      'second',
      factor('email_link', 'idn_1'),
      'prepareSecondFactor',
      {emailAddressId: 'idn_1', redirectUrl: 'https://app.example.com/sign-in?a=1'},
    ],
  ];
  const keyOf = {first: 'firstFactorVerification', second: 'secondFactorVerification'} as const;

  for (const [stage, one, call, params] of table) {
    test(`${stage} ${one.strategy} of ${one.targetId}: asks for it, and notes what was sent and when`, async (t) => {
      stubPage(t, PAGE);
      stubSessionStorage(t);
      t.mock.method(Date, 'now', () => NOW);
      const {port, asked} = portWith({id: 'sia_1'}, [aSignIn({id: 'sia_1', [keyOf[stage]]: pending(one.strategy)})]);
      const verification = (attempt: SignInAttempt): unknown => {
        const {strategy, targetId, sentAt} = attempt[keyOf[stage]];
        return {strategy, targetId, sentAt};
      };
      const noted = {strategy: one.strategy, targetId: one.targetId, sentAt: NOW};
      assert.deepEqual(verification(await port.prepareFactor(stage, one)), noted);
      assert.deepEqual(asked, [[call, {strategy: one.strategy, ...params}]]);
      assert.deepEqual(verification(port.read().attempt), noted);
    });
  }

  /** What another page of the tab knows of an attempt, after `sia_1` was sent a code. */
  async function afterSending(t: TestContext, later: Partial<SignInLike>, answers: Answers): Promise<SignInAttempt> {
    stubPage(t, PAGE);
    t.mock.method(Date, 'now', () => NOW);
    const {port} = portWith({id: 'sia_1'}, answers);
    await port.prepareFactor('second', factor('phone_code', 'idn_3')).catch(() => undefined);
    return createClerkPort(new FakeClerkJs(aSignIn(later))).read().attempt;
  }
  const prepared = aSignIn({id: 'sia_1', secondFactorVerification: pending('phone_code')});
  const notes: [why: string, later: Partial<SignInLike>, answers: Answers, targetId: string | null][] = [
    ['is known after a reload', prepared, [prepared], 'idn_3'],
    ['is not that of another attempt', {...prepared, id: 'sia_2'}, [prepared], null],
    [
      'is not that of another strategy',
      {id: 'sia_1', secondFactorVerification: pending('email_code')},
      [prepared],
      null,
    ],
    ['is not that of another stage', {id: 'sia_1', firstFactorVerification: pending('phone_code')}, [prepared], null],
    ['is nothing when Clerk refused', prepared, [apiError('sms_send_error')], null],
    ['is nothing when the request has not reached Clerk', prepared, [aSignIn({id: 'sia_1'})], null],
    [
      'is nothing when a Protect check stands before it',
      prepared,
      [aSignIn({id: 'sia_1', status: 'needs_protect_check', protectCheck})],
      null,
    ],
  ];
  for (const [why, later, answers, targetId] of notes) {
    test(`what was sent ${why}`, async (t) => {
      stubSessionStorage(t);
      const {secondFactorVerification} = await afterSending(t, later, answers);
      assert.equal(secondFactorVerification.targetId, targetId);
      assert.equal(secondFactorVerification.sentAt, targetId && NOW);
    });
  }

  test('what was sent is known for as long as the page lives where storage is forbidden', async (t) => {
    const forbidden = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    stubGlobal(t, 'sessionStorage', {getItem: forbidden, setItem: forbidden});
    const {secondFactorVerification} = await afterSending(t, prepared, [prepared]);
    assert.equal(secondFactorVerification.targetId, 'idn_3');
  });

  test('what others have put into the storage does no harm', (t) => {
    const items = stubSessionStorage(t);
    for (const text of ['', '{', 'null', '1', '{"attemptId":"sia_1"}', '{"attemptId":"sia_1","second":null}']) {
      items.set('clerk-mfa-sign-in:sent', text);
      const {attempt} = createClerkPort(new FakeClerkJs(prepared)).read();
      assert.equal(attempt.secondFactorVerification.targetId, null, text);
    }
  });

  test('a second stage does not forget the first one', async (t) => {
    stubPage(t, PAGE);
    stubSessionStorage(t);
    const first = {firstFactorVerification: pending('email_code')};
    const {port} = portWith({id: 'sia_1'}, [
      aSignIn({id: 'sia_1', ...first}),
      aSignIn({id: 'sia_1', ...first, secondFactorVerification: pending('phone_code')}),
    ]);
    await port.prepareFactor('first', factor('email_code', 'idn_1'));
    const attempt = await port.prepareFactor('second', factor('phone_code', 'idn_3'));
    assert.equal(attempt.firstFactorVerification.targetId, 'idn_1');
    assert.equal(attempt.secondFactorVerification.targetId, 'idn_3');
  });
});

describe('proving', () => {
  const done = aSignIn({id: 'sia_1', status: 'complete', createdSessionId: 'sess_1'});
  const calls: [name: string, run: (port: BrowserClerkPort) => Promise<SignInAttempt>, asked: Asked[number]][] = [
    [
      'a code of the first stage',
      (port) => port.attemptFactor('first', 'reset_password_email_code', '424242'),
      ['attemptFirstFactor', {strategy: 'reset_password_email_code', code: '424242'}],
    ],
    [
      'a code of the second stage',
      (port) => port.attemptFactor('second', 'phone_code', '424242'),
      ['attemptSecondFactor', {strategy: 'phone_code', code: '424242'}],
    ],
    [
      'a new password',
      (port) => port.resetPassword('pw', true),
      ['resetPassword', {password: 'pw', signOutOfOtherSessions: true}],
    ],
    ['that something has happened elsewhere', (port) => port.reloadAttempt(), ['reload']],
  ];
  for (const [name, run, asked] of calls) {
    test(name, async () => {
      const {port, asked: calls} = portWith({id: 'sia_1'}, [done]);
      const attempt = await run(port);
      assert.deepEqual(calls, [asked]);
      assert.deepEqual([attempt.status, attempt.createdSessionId], ['complete', 'sess_1']);
    });
  }

  test('reloading where there is no attempt reads the client', async () => {
    const {port, clerk, asked} = portWith({}, []);
    clerk.onReload = () => void (clerk.client!.signIn = aSignIn({id: 'sia_9'}));
    assert.equal((await port.reloadAttempt()).id, 'sia_9');
    assert.deepEqual([clerk.log, asked], [['reload'], []]);
  });

  const gated = aSignIn({id: 'sia_1', status: 'needs_second_factor', protectCheck});
  const open = aSignIn({id: 'sia_1', status: 'needs_second_factor'});
  const refusals: [code: string, answers: Answers, protect: boolean | string][] = [
    ['requires_protect_check', [gated], true],
    ['protect_check_already_resolved', [open], false],
    ['requires_protect_check', [open], 'requires_protect_check'],
    ['requires_protect_check', [new Error('offline')], 'offline'],
  ];
  for (const [code, [after], outcome] of refusals) {
    test(`${code}, and then ${String((after as Error).message ?? `a check: ${(after as SignInLike).protectCheck !== undefined}`)}`, async () => {
      const {port, asked} = portWith({id: 'sia_1'}, [apiError(code), after]);
      const proving = port.attemptFactor('second', 'totp', '1');
      if (typeof outcome === 'string') await assert.rejects(proving, new RegExp(outcome));
      else assert.equal((await proving).protectCheck, outcome);
      assert.deepEqual(asked.slice(1), [['reload']]);
    });
  }

  test('other refusals are what Clerk threw, with what the session of an identifier is called', async () => {
    const thrown = apiError('identifier_already_signed_in', {meta: {sessionId: 'sess_7'}});
    const {port} = portWith({}, [thrown]);
    await assert.rejects(port.createSignIn('ada', 'pw'), (error) => error === thrown);
  });
});

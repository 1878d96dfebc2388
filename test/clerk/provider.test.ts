import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createClerkPort} from '../../src/clerk/clerk-port.js';
import type {SignInLike} from '../../src/clerk/sign-in-like.js';
import type {Factor} from '../../src/flow/ports.js';
import {stubPage} from '../support/clerk-page.js';
import {apiError, aSignIn, FakeClerkJs, scripted} from '../support/flow-fake-clerk-js.js';

const BACK = 'https://app.example.com/sign-in?clerk-mfa-sign-in=provider';
const factor = (strategy: string, targetId: string | null = null): Factor => ({
  strategy,
  targetId,
  target: null,
  preferred: false,
});
const offers = (...ids: (string | undefined)[]): Partial<SignInLike> => ({
  id: 'sia_1',
  supportedFirstFactors: ids.map((enterpriseConnectionId) => ({strategy: 'enterprise_sso', enterpriseConnectionId})),
});
const unverified = (strategy: string): Partial<SignInLike> => ({
  firstFactorVerification: {status: 'unverified', strategy, expireAt: null},
});
const protectCheck = {token: 't', sdkUrl: 'https://protect.example.com/sdk.js'};

describe('the way to a provider', () => {
  const google = factor('oauth_google');
  const sso = factor('enterprise_sso', 'ent_1');
  const table: [why: string, signIn: Partial<SignInLike>, factor: Factor, identifier: string | null, extra: object][] =
    [
      ['social, from the first form', {}, google, null, {}],
      [
        'social, of an attempt that is under way: begins anew',
        {id: 'sia_1', ...unverified('oauth_google')},
        google,
        'ada',
        {},
      ],
      ['enterprise, by the identifier', {}, factor('enterprise_sso'), 'ada', {identifier: 'ada'}],
      [
        'enterprise, of the attempt',
        offers('ent_1', 'ent_2'),
        sso,
        'ada',
        {continueSignIn: true, enterpriseConnectionId: 'ent_1'},
      ],
      [
        'enterprise, of an attempt that names no connection',
        offers(undefined),
        factor('enterprise_sso'),
        'ada',
        {continueSignIn: true},
      ],
      [
        'enterprise, of another attempt',
        offers('ent_2'),
        sso,
        'ada',
        {identifier: 'ada', enterpriseConnectionId: 'ent_1'},
      ],
      [
        'enterprise, of nobody yet',
        {supportedFirstFactors: offers('ent_1').supportedFirstFactors ?? null},
        sso,
        null,
        {enterpriseConnectionId: 'ent_1'},
      ],
    ];
  for (const [why, signIn, one, identifier, extra] of table) {
    test(why, async (t) => {
      stubPage(t, 'https://app.example.com/sign-in?__clerk_db_jwt=x');
      const clerk = new FakeClerkJs();
      const asked = scripted(clerk, signIn, [undefined]);
      await createClerkPort(clerk).redirectToProvider(one, identifier);
      assert.deepEqual(asked, [
        ['authenticateWithRedirect', {strategy: one.strategy, redirectUrl: BACK, redirectUrlComplete: BACK, ...extra}],
      ]);
    });
  }

  const clerkCode = Object.assign(new Error('a check'), {code: 'protect_check_required'});
  for (const [why, error] of [
    ['clerk-js', clerkCode],
    ['Clerk', apiError('requires_protect_check')],
  ] as const) {
    test(`goes on with the same attempt after a Protect check that ${why} asked for`, async (t) => {
      stubPage(t, 'https://app.example.com/sign-in');
      const clerk = new FakeClerkJs();
      const port = createClerkPort(clerk);
      const gated = aSignIn({id: 'sia_1', ...unverified('oauth_google'), protectCheck});
      const asked = scripted(clerk, {}, [
        () => {
          scripted(clerk, gated, [gated], asked);
          return error;
        },
      ]);
      await assert.rejects(port.redirectToProvider(google, null), error);
      assert.equal(port.read().attempt.protectCheck, true, 'the flow sees the check');
      scripted(clerk, {...gated, protectCheck: null}, [undefined], asked);
      await port.redirectToProvider(google, null);
      assert.deepEqual(asked.at(-1)?.[1], {
        strategy: 'oauth_google',
        redirectUrl: BACK,
        redirectUrlComplete: BACK,
        continueSignIn: true,
      });
    });
  }
});

import assert from 'node:assert/strict';
import {describe, test, type TestContext} from 'node:test';
import {createClerkPort} from '../../src/clerk/clerk-port.js';
import type {SignInLike} from '../../src/clerk/sign-in-like.js';
import {aSignIn, FakeClerkJs, scripted, type Asked} from '../support/flow-fake-clerk-js.js';
import {stubGlobal} from '../support/flow-globals.js';

interface Browser {
  readonly credential?: boolean;
  readonly webdriver?: boolean;
  readonly userAgent?: string;
  readonly conditional?: boolean | 'throws' | 'missing';
}

function stubBrowser(
  t: TestContext,
  {credential = true, webdriver = false, userAgent = 'Firefox/140', conditional}: Browser,
): void {
  const isConditionalMediationAvailable = async (): Promise<boolean> => {
    if (conditional === 'throws') throw new Error('boom');
    return conditional === true;
  };
  const PublicKeyCredential = Object.assign(
    function PublicKeyCredential() {},
    conditional === 'missing' ? {} : {isConditionalMediationAvailable},
  );
  stubGlobal(t, 'PublicKeyCredential', credential ? PublicKeyCredential : undefined);
  stubGlobal(t, 'navigator', {webdriver, userAgent});
}

describe('whether passkeys can be used', () => {
  const instagram = 'Mozilla/5.0 (iPhone) AppleWebKit Instagram 300.0';
  const table: [why: string, browser: Browser, expected: boolean][] = [
    ['a browser that has them', {}, true],
    ['a browser without them', {credential: false}, false],
    ['one that is driven, which clerk-js refuses', {webdriver: true}, false],
    ['one inside an app, which clerk-js takes for a robot', {userAgent: instagram}, false],
  ];
  for (const [why, browser, expected] of table) {
    test(why, (t) => {
      stubBrowser(t, browser);
      assert.equal(createClerkPort(new FakeClerkJs()).canUsePasskeys(), expected);
    });
  }

  test('what an SDK knows better counts', (t) => {
    stubBrowser(t, {credential: false});
    const clerk = Object.assign(new FakeClerkJs(), {__internal_isWebAuthnSupported: () => true});
    assert.equal(createClerkPort(clerk).canUsePasskeys(), true);
  });
});

describe('a passkey', () => {
  const passkey = [{strategy: 'passkey'}];
  const complete = aSignIn({id: 'sia_1', status: 'complete', createdSessionId: 'sess_1'});
  type Use = 'first' | 'second' | 'discover' | 'autofill';
  const table: [why: string, use: Use, signIn: Partial<SignInLike>, asked: Asked[number] | string][] = [
    ['of whoever it is', 'discover', {}, ['authenticateWithPasskey', {flow: 'discoverable'}]],
    ['picked in the field', 'autofill', {}, ['authenticateWithPasskey', {flow: 'autofill'}]],
    [
      'as the first factor',
      'first',
      {status: 'needs_first_factor', supportedFirstFactors: passkey},
      ['authenticateWithPasskey'],
    ],
    [
      'as the second factor',
      'second',
      {status: 'needs_second_factor', supportedSecondFactors: passkey},
      ['authenticateWithPasskey'],
    ],
    [
      'of a new device',
      'second',
      {status: 'needs_client_trust', supportedSecondFactors: passkey},
      ['authenticateWithPasskey'],
    ],
    ['that is not offered', 'first', {status: 'needs_first_factor'}, 'factor_not_found'],
    [
      'of the first stage, which is over',
      'first',
      {status: 'needs_second_factor', supportedFirstFactors: passkey, supportedSecondFactors: passkey},
      'factor_not_found',
    ],
    [
      'of the second stage, which has not begun',
      'second',
      {status: 'needs_first_factor', supportedFirstFactors: passkey, supportedSecondFactors: passkey},
      'factor_not_found',
    ],
  ];
  for (const [why, use, signIn, expected] of table) {
    test(why, async (t) => {
      stubBrowser(t, {conditional: true});
      const clerk = new FakeClerkJs();
      const asked = scripted(clerk, {id: 'sia_1', ...signIn}, [complete]);
      const proving = createClerkPort(clerk).authenticateWithPasskey(use);
      if (typeof expected === 'string') {
        await assert.rejects(proving, {code: expected});
        assert.deepEqual(asked, []);
      } else {
        assert.equal((await proving).createdSessionId, 'sess_1');
        assert.deepEqual(
          asked.map((call) => call.filter((part) => part !== undefined)),
          [expected],
        );
      }
    });
  }

  for (const conditional of [false, 'throws', 'missing'] as const) {
    test(`is not asked for in a dialog where the field cannot offer it (${conditional})`, async (t) => {
      stubBrowser(t, {conditional});
      const clerk = new FakeClerkJs();
      const asked = scripted(clerk, {}, [complete]);
      await assert.rejects(createClerkPort(clerk).authenticateWithPasskey('autofill'), {
        code: 'passkey_autofill_unavailable',
      });
      assert.deepEqual(asked, []);
    });
  }

  const gated = aSignIn({id: 'sia_2', protectCheck: {token: 't', sdkUrl: 'https://protect.example.com/sdk.js'}});
  const errors: [why: string, error: Error, protect: boolean][] = [
    ['a check between its two requests, of which clerk-js knows nothing', new Error('missing public key'), true],
    ['a visitor who thought better of it', Object.assign(new Error('no'), {code: 'passkey_operation_aborted'}), false],
  ];
  for (const [why, error, protect] of errors) {
    test(`meets ${why}`, async (t) => {
      stubBrowser(t, {});
      const clerk = new FakeClerkJs();
      scripted(clerk, {id: 'sia_1'}, [
        () => {
          clerk.client!.signIn = gated;
          return error;
        },
      ]);
      const proving = createClerkPort(clerk).authenticateWithPasskey('discover');
      if (protect) assert.deepEqual([(await proving).id, (await proving).protectCheck], ['sia_2', true]);
      else await assert.rejects(proving, error);
    });
  }
});

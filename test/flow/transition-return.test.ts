import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Effect, FlowEvent} from '../../src/flow/flow-events.js';
import type {ClientState, FactorStage, Return} from '../../src/flow/ports.js';
import type {Snapshot, Step} from '../../src/flow/steps.js';
import {INITIAL_SNAPSHOT} from '../../src/flow/unconnected.js';
import * as is from '../support/flow-fixtures.js';
import {
  aBase,
  aPreparation,
  codeStep,
  linkStep,
  newPasswordStep,
  passkeyStep,
  protectStep,
  signedInStep,
} from '../support/flow-steps.js';
import {loaded, transition} from '../support/flow-transition.js';

const {aCompleteAttempt, anAttempt, anIdentifiedAttempt, aSession, sentFor} = is;
const PROVIDER: Return = {type: 'provider'};
const CREDENTIALS: Step = {name: 'credentials'};
const several = {singleSession: false, session: aSession({id: 'sess_7'})};

function link(status: Extract<Return, {type: 'email-link'}>['status'], sessionId: string | null = null): Return {
  return {type: 'email-link', status, sessionId};
}

function opened(
  state: ReturnType<typeof linkStep>['state'],
  attemptId: string | null,
  stage: FactorStage = 'first',
): Step {
  return linkStep({attemptId, stage, factors: [], resumed: false, factor: null, delivery: null, state});
}

interface Came {
  readonly step?: Step;
  readonly code?: string;
  readonly effect?: Effect;
}

function locates(sessionId: string, restored = false): Came {
  return {effect: {type: 'locate-session', sessionId, restored}};
}

const second = anAttempt();
const transferable = is.aVerification({status: 'transferable', strategy: 'oauth_google'});
const refused = is.aVerification({
  status: 'unverified',
  strategy: 'oauth_google',
  error: {code: 'oauth_access_denied', message: 'They said no.'},
});

/** Design, section 7, "Return by URL". */
const TABLE: [why: string, returned: Return, client: Partial<ClientState>, came: Came][] = [
  ['verified, with a session', link('verified', 'sess_1'), {}, locates('sess_1')],
  ['verified, with a session, beside another one', link('verified', 'sess_1'), several, locates('sess_1')],
  ['verified, with an attempt of this browser', link('verified'), {attempt: second}, {step: codeStep({resumed: true})}],
  [
    'verified, with an attempt that needs a new password',
    link('verified'),
    {attempt: anAttempt({status: 'needs_new_password'})},
    {step: newPasswordStep({resumed: true})},
  ],
  ['verified, with a complete attempt', link('verified'), {attempt: aCompleteAttempt('sess_3')}, locates('sess_3')],
  ['verified, in another browser', link('verified'), {}, {step: opened('verified', null)}],
  [
    'verified, with an attempt that has not heard of it',
    link('verified'),
    {attempt: anIdentifiedAttempt([is.LINK])},
    {step: opened('verified', 'sia_1')},
  ],
  ['too late', link('expired'), {}, {step: opened('expired', null), code: 'email_link_expired'}],
  ['wrongly', link('failed'), {}, {step: opened('failed', null), code: 'email_link_failed'}],
  [
    'in a browser that must not',
    link('client_mismatch'),
    {},
    {step: opened('client_mismatch', null), code: 'email_link_client_mismatch'},
  ],
  [
    'wrongly, beside an attempt',
    link('failed'),
    {attempt: second},
    {step: opened('failed', 'sia_1', 'second'), code: 'email_link_failed'},
  ],
  ['from a provider, signed in', PROVIDER, {session: aSession()}, locates('sess_1')],
  ['from a provider, signed in and not in use', PROVIDER, {lastActiveSessionId: 'sess_2'}, locates('sess_2')],
  ['from a provider, one of several', PROVIDER, several, locates('sess_7')],
  ['from a provider, complete', PROVIDER, {attempt: aCompleteAttempt('sess_3')}, locates('sess_3')],
  [
    'from a provider, complete, beside another one',
    PROVIDER,
    {...several, attempt: aCompleteAttempt('sess_3')},
    locates('sess_3'),
  ],
  ['from a provider, to a second factor', PROVIDER, {attempt: second}, {step: codeStep({resumed: true})}],
  [
    'from a provider, to a Protect check',
    PROVIDER,
    {attempt: anIdentifiedAttempt([is.GOOGLE], {protectCheck: true})},
    {step: protectStep({resumed: true}), effect: {type: 'protect-check', attemptId: 'sia_1'}},
  ],
  [
    'from a provider that refused',
    PROVIDER,
    {attempt: anIdentifiedAttempt([], {firstFactorVerification: refused})},
    {step: CREDENTIALS, code: 'oauth_access_denied'},
  ],
  [
    'from a provider that refused, beside a session',
    PROVIDER,
    {...several, attempt: anIdentifiedAttempt([], {firstFactorVerification: refused})},
    {step: CREDENTIALS, code: 'oauth_access_denied'},
  ],
  [
    'from a provider whose account is none here',
    PROVIDER,
    {attempt: anIdentifiedAttempt([], {firstFactorVerification: transferable})},
    {step: CREDENTIALS, code: 'external_account_not_found'},
  ],
  ['from a provider, by the Back button', PROVIDER, {attempt: anIdentifiedAttempt([is.GOOGLE])}, {step: CREDENTIALS}],
  ['from a provider, with nothing', PROVIDER, {}, {step: CREDENTIALS}],
];

describe('the page was opened from somewhere else', () => {
  for (const [why, returned, client, came] of TABLE) {
    for (const resume of [true, false]) {
      test(`${why} (resuming: ${resume})`, () => {
        const {snapshot, effects} = transition(INITIAL_SNAPSHOT, loaded(client, {returned, resume}));
        assert.deepEqual(effects, came.effect ? [came.effect] : []);
        assert.deepEqual(snapshot.step, came.step ?? CREDENTIALS);
        assert.deepEqual([snapshot.ready, snapshot.pending], [true, came.effect !== undefined]);
        assert.equal(snapshot.failure?.code, came.code);
      });
    }
  }

  test('a session that it brought is this form’s own sign-in: there is somewhere to go', () => {
    const located = is.located(aSession(), '/next');
    const {snapshot} = transition(INITIAL_SNAPSHOT, loaded({session: aSession()}, {returned: PROVIDER}));
    const there = transition(snapshot, {type: 'located', located, restored: false}).snapshot;
    const client = is.aClient({session: aSession()});
    const {step} = transition(there, {type: 'activated', client, located, restored: false}).snapshot;
    assert.deepEqual(step, signedInStep({redirectUrl: '/next'}));
  });

  test('from every step that it leads to, there is a way to the first form', () => {
    for (const state of ['verified', 'expired', 'failed', 'client_mismatch'] as const) {
      const {snapshot} = transition(INITIAL_SNAPSHOT, loaded({}, {returned: link(state)}));
      const {snapshot: there} = transition(snapshot, {type: 'back'});
      assert.deepEqual([there.step, there.failure], [CREDENTIALS, null]);
    }
  });
});

/** Design, section 7, "Resume". */
describe('a first factor is resumed', () => {
  const {NOW} = is;
  const offered = [is.PASSWORD, is.PHONE, is.OTHER_PHONE, is.EMAIL, is.LINK, is.RESET_EMAIL, is.RESET_PHONE];
  const found = (firstFactorVerification: ReturnType<typeof sentFor>) =>
    transition(INITIAL_SNAPSHOT, loaded({attempt: anIdentifiedAttempt(offered, {firstFactorVerification})}));
  const factors = [is.PHONE, is.OTHER_PHONE, is.EMAIL, is.LINK];
  const base = aBase(factors, {stage: 'first', resumed: true});

  for (const factor of [is.PHONE, is.OTHER_PHONE, is.EMAIL, is.LINK]) {
    test(`that was sent (${factor.strategy}, ${factor.targetId})`, () => {
      const {effects} = found(sentFor(factor));
      assert.deepEqual(effects, [{type: 'prepare-factor', preparation: aPreparation(factor, base), again: false}]);
    });
  }

  test('that leads to a new password', () => {
    const preparation = aPreparation(is.RESET_PHONE, base, {resets: [is.RESET_EMAIL, is.RESET_PHONE]});
    assert.deepEqual(found(sentFor(is.RESET_PHONE)).effects, [{type: 'prepare-factor', preparation, again: false}]);
  });

  const not: [why: string, verification: ReturnType<typeof sentFor>][] = [
    ['has expired', sentFor(is.EMAIL, {expiresAt: NOW})],
    ['is spent', sentFor(is.EMAIL, {status: 'failed'})],
    ['was sent to what is gone', sentFor(is.EMAIL, {targetId: 'idn_9'})],
    ['was a password', is.aVerification({status: 'unverified', strategy: 'password'})],
    ['was a provider', is.aVerification({status: 'unverified', strategy: 'oauth_google'})],
    ['was never begun', is.NOT_BEGUN],
  ];
  for (const [why, verification] of not) {
    test(`but not one that ${why}: the first form, with who it is`, () => {
      const {snapshot, effects} = found(verification);
      assert.deepEqual(snapshot, is.aSnapshot({identifier: 'ada@example.com'}));
      assert.deepEqual(effects, []);
    });
  }

  test('a second factor that is a passkey waits for the visitor: the browser asks nobody who has just come', () => {
    const attempt = anAttempt({secondFactors: [is.PASSKEY, is.TOTP]});
    const {snapshot, effects} = transition(INITIAL_SNAPSHOT, loaded({attempt}));
    assert.deepEqual([snapshot.step, snapshot.pending, effects], [passkeyStep({resumed: true}), false, []]);
  });
});

describe('passkeys in the first field', () => {
  const begun = [{type: 'passkey-autofill'}];
  test('are offered where the first form is shown', () => {
    assert.deepEqual(transition(INITIAL_SNAPSHOT, loaded({}), {passkeyAutofill: true}).effects, begun);
    assert.deepEqual(transition(INITIAL_SNAPSHOT, loaded({})).effects, []);
  });
  test('are offered anew where the first form is shown again, and no attempt is left', () => {
    const signedIn = is.aSnapshot({step: signedInStep()});
    const again: [event: FlowEvent, from: Snapshot][] = [
      [{type: 'abandoned', client: is.aClient()}, is.aSnapshot()],
      [{type: 'signed-out'}, signedIn],
      [{type: 'client-changed', client: is.aClient({session: null})}, signedIn],
    ];
    for (const [event, from] of again) {
      const {snapshot, effects} = transition(from, event, {passkeyAutofill: true});
      assert.deepEqual([snapshot.step.name, effects], ['credentials', begun], event.type);
      assert.deepEqual(transition(from, event).effects, []);
    }
    const unchanged: FlowEvent = {type: 'client-changed', client: is.aClient({session: null})};
    assert.deepEqual(transition(is.aSnapshot(), unchanged, {passkeyAutofill: true}).effects, []);
  });
  test('are not offered elsewhere', () => {
    for (const client of [{session: aSession()}, {attempt: second}, {lastActiveSessionId: 'sess_1'}]) {
      const {effects} = transition(INITIAL_SNAPSHOT, loaded(client), {passkeyAutofill: true});
      assert.ok(effects.every(({type}) => type !== 'passkey-autofill'));
    }
  });
});

import fc from 'fast-check';
import {SignInError} from '../../src/flow/failure.js';
import type {UserEvent} from '../../src/flow/flow-events.js';
import type {ClientState, Factor, Return, SessionInfo, SignInAttempt, Verification} from '../../src/flow/ports.js';
import {apiError} from './flow-fake-clerk.js';
import * as is from './flow-fixtures.js';

/** What may happen to a flow, at random. Everything that a visitor types begins with `marker-`, as do Clerk's tokens. */

const USABLE: readonly Factor[] = [
  is.TOTP,
  is.BACKUP,
  is.PASSKEY,
  is.PHONE,
  is.OTHER_PHONE,
  is.EMAIL,
  is.LINK,
  is.GOOGLE,
  is.SSO,
  is.RESET_EMAIL,
  is.RESET_PHONE,
];
const FACTORS: readonly Factor[] = [
  ...USABLE,
  is.PASSWORD,
  is.PIGEON,
  is.factor('web3_metamask_signature'),
  is.factor('constructor'),
];
const STATUSES = [
  'needs_first_factor',
  'needs_second_factor',
  'needs_client_trust',
  'needs_new_password',
  'complete',
  'needs_identifier',
  'needs_protect_check',
  'needs_foo',
  'constructor',
  '',
  null,
];
const CODES = [
  'form_code_incorrect',
  'form_password_incorrect',
  'too_many_requests',
  'session_exists',
  'resource_not_found',
  'client_state_invalid',
  'verification_already_verified',
  'verification_expired',
  'verification_failed',
  'user_locked',
  'user_banned',
  'no_password_set',
  'strategy_for_user_invalid',
  'form_password_pwned',
  'passkey_retrieval_cancelled',
  'identifier_already_signed_in',
  'carrier_pigeon_lost',
  'constructor',
];

const factor = fc.constantFrom(...FACTORS);
const factors = fc.oneof(
  {weight: 3, arbitrary: fc.shuffledSubarray([...USABLE], {minLength: 2, maxLength: 6})},
  {weight: 1, arbitrary: fc.shuffledSubarray([...FACTORS], {maxLength: 3})},
);
const sessionId = fc.constantFrom('sess_1', 'sess_2');
const now = is.NOW;

const verification: fc.Arbitrary<Verification> = fc.oneof(
  fc.constant(is.NOT_BEGUN),
  fc.record({
    status: fc.constantFrom('unverified', 'verified', 'failed', 'expired', 'transferable', 'marooned', null),
    strategy: factor.map(({strategy}) => strategy),
    expiresAt: fc.constantFrom(null, now + 60_000, now + 600_000, now - 1),
    targetId: fc.constantFrom(null, 'idn_1', 'idn_2', 'idn_3'),
    sentAt: fc.constantFrom(null, now, now - 60_000),
    error: fc.constantFrom(null, {code: 'oauth_access_denied', message: 'They said no.'}),
  }),
);

export const attempt: fc.Arbitrary<SignInAttempt> = fc.record({
  id: fc.oneof({weight: 6, arbitrary: fc.constant('sia_1')}, fc.constantFrom('sia_2', null)),
  status: fc.oneof(
    {weight: 3, arbitrary: fc.constantFrom(...STATUSES.slice(0, 5))},
    {weight: 1, arbitrary: fc.constantFrom(...STATUSES)},
  ),
  identifier: fc.constantFrom('ada@example.com', 'ada@example.com', 'eve@example.com', null),
  createdSessionId: fc.oneof(sessionId, sessionId, fc.constant(null)),
  firstFactors: factors,
  secondFactors: factors,
  firstFactorVerification: verification,
  secondFactorVerification: verification,
  newDevice: fc.boolean(),
  protectCheck: fc.integer({max: 9, min: 0}).map((n) => n === 0),
});

export const session: fc.Arbitrary<SessionInfo> = fc.record({
  id: sessionId,
  userId: fc.constantFrom('user_1', null),
  identifier: fc.constantFrom('ada@example.com', null),
  taskKey: fc.oneof({weight: 4, arbitrary: fc.constant(null)}, fc.constantFrom('setup-mfa', 'water-the-plants')),
});

/** Another state of Clerk's client, in some respect; always of the same instance. */
export const change: fc.Arbitrary<Partial<ClientState>> = fc.oneof(
  fc.record({session: fc.oneof(session, fc.constantFrom(null, undefined))}),
  fc.record({lastActiveSessionId: fc.oneof(sessionId, fc.constant(null))}),
  fc.record({session: fc.constant(null), lastActiveSessionId: fc.constant(null)}),
  fc.record({attempt: fc.oneof(attempt, fc.constant(is.noAttempt()))}),
);

export const returned: fc.Arbitrary<Return> = fc.oneof(
  fc.constant({type: 'provider'} as const),
  fc.record({
    type: fc.constant('email-link' as const),
    status: fc.constantFrom('verified', 'expired', 'failed', 'client_mismatch'),
    sessionId: fc.oneof(sessionId, fc.constant(null)),
  }),
);

const hostile = new Proxy(
  {},
  {
    get() {
      throw new Error('Do not look.');
    },
  },
);

/** Anything that may be thrown; what is secret in it is where clerk-js is known to put such things. */
export const error: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({code: fc.constantFrom(...CODES), sessionId})
      .chain((parts) => fc.constantFrom(parts, {...parts, retryAfter: 45}))
      .map(({code, ...parts}) => Object.assign(apiError(code, parts), {request: {password: 'marker-request'}})),
  },
  fc.constantFrom<unknown>(
    new TypeError('Failed to fetch'),
    new Error('ClerkJS: Network error at "https://clerk.example.com/v1/client?__clerk_db_jwt=marker-jwt" - TypeError'),
    new SignInError('network_error', 'offline', {cause: {token: 'marker-cause'}}),
    {session: {lastActiveToken: 'marker-token'}},
    'marker-string',
    {errors: []},
    hostile,
    undefined,
    null,
  ),
);

export const userEvent: fc.Arbitrary<UserEvent> = fc.oneof(
  fc.constantFrom<UserEvent>(
    {type: 'start'},
    {type: 'submit-credentials', identifier: 'ada@example.com', password: 'marker-password'},
    {type: 'submit-credentials', identifier: 'eve@example.com', password: 'marker-password'},
    {type: 'submit-when-ready'},
    {type: 'submit-identifier', identifier: 'ada@example.com', then: 'continue'},
    {type: 'submit-identifier', identifier: 'ada@example.com', then: 'choose-factor'},
    {type: 'submit-identifier', identifier: 'ada@example.com', then: 'forgot-password'},
    {type: 'submit-code', code: 'marker-code', backupCode: false},
    {type: 'submit-code', code: 'marker-code', backupCode: true},
    {type: 'show-factors'},
    {type: 'forgot-password'},
    {type: 'resend'},
    {type: 'use-passkey'},
    {type: 'submit-new-password', password: 'marker-new-password', signOutOfOtherSessions: true},
    {type: 'retry-protect-check'},
    {type: 'page-restored'},
    {type: 'back'},
    {type: 'restart'},
    {type: 'retry'},
    {type: 'sign-out'},
  ),
  factor.map((chosen): UserEvent => ({type: 'choose-factor', factor: chosen})),
);

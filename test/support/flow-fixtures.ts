import {failureOf, type Failure} from '../../src/flow/failure.js';
import type {
  ClientState,
  Factor,
  InstanceSettings,
  LocatedSession,
  SessionInfo,
  SignInAttempt,
  Verification,
} from '../../src/flow/ports.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {INITIAL_SNAPSHOT} from '../../src/flow/unconnected.js';
import type {World} from '../../src/flow/world.js';

/** Made-up values for tests of the flow: each call makes a new one, and says only what matters to the test. */

/** When tests take place, in milliseconds since the epoch. */
export const NOW = 1_800_000_000_000;

/** What a transition has to know of the world, in a browser that can do everything. */
export function aWorld(parts: Partial<World> = {}): World {
  return {now: NOW, passkeys: true, passkeyAutofill: false, ...parts};
}

/** A factor by its strategy. */
export function factor(strategy: string, parts: Partial<Factor> = {}): Factor {
  return {strategy, targetId: null, target: null, preferred: false, ...parts};
}

export const TOTP = factor('totp');
export const BACKUP = factor('backup_code');
export const PASSKEY = factor('passkey');
export const PASSWORD = factor('password');
/** The phone that is Clerk's default, and another one. */
export const PHONE = factor('phone_code', {targetId: 'idn_1', target: '+1 ••• 01', preferred: true});
export const OTHER_PHONE = factor('phone_code', {targetId: 'idn_2', target: '+1 ••• 02'});
export const EMAIL = factor('email_code', {targetId: 'idn_3', target: 'a••@example.com'});
export const LINK = factor('email_link', {targetId: 'idn_3', target: 'a••@example.com'});
export const GOOGLE = factor('oauth_google', {target: 'Google'});
export const SSO = factor('enterprise_sso', {targetId: 'ec_1', target: 'Engines Ltd'});
export const RESET_EMAIL = factor('reset_password_email_code', {targetId: 'idn_3', target: 'a••@example.com'});
export const RESET_PHONE = factor('reset_password_phone_code', {targetId: 'idn_1', target: '+1 ••• 01'});
/** A strategy that Clerk does not have, yet. */
export const PIGEON = factor('carrier_pigeon');

export const NOT_BEGUN: Verification = {
  status: null,
  strategy: null,
  expiresAt: null,
  targetId: null,
  sentAt: null,
  error: null,
};

export function aVerification(parts: Partial<Verification> = {}): Verification {
  return {...NOT_BEGUN, ...parts};
}

/** What was sent for a factor a moment ago, and is good for ten minutes. */
export function sentFor({strategy, targetId}: Factor, parts: Partial<Verification> = {}): Verification {
  return aVerification({status: 'unverified', strategy, targetId, sentAt: NOW, expiresAt: NOW + 600_000, ...parts});
}

/** One that has a password proved, and waits for an authenticator's code. */
export function anAttempt(parts: Partial<SignInAttempt> = {}): SignInAttempt {
  return {
    id: 'sia_1',
    status: 'needs_second_factor',
    identifier: 'ada@example.com',
    createdSessionId: null,
    firstFactors: [],
    secondFactors: [TOTP, BACKUP],
    firstFactorVerification: aVerification({status: 'verified', strategy: 'password'}),
    secondFactorVerification: NOT_BEGUN,
    newDevice: false,
    protectCheck: false,
    ...parts,
  };
}

/** One that knows who it is, and nothing more. */
export function anIdentifiedAttempt(
  firstFactors: readonly Factor[],
  parts: Partial<SignInAttempt> = {},
): SignInAttempt {
  return anAttempt({
    status: 'needs_first_factor',
    firstFactors,
    secondFactors: [],
    firstFactorVerification: NOT_BEGUN,
    ...parts,
  });
}

/** What Clerk has before anybody has tried to sign in. */
export function noAttempt(): SignInAttempt {
  return anAttempt({
    id: null,
    status: null,
    identifier: null,
    secondFactors: [],
    firstFactorVerification: NOT_BEGUN,
  });
}

export function aCompleteAttempt(sessionId = 'sess_1'): SignInAttempt {
  return anAttempt({status: 'complete', createdSessionId: sessionId, secondFactors: []});
}

export function aClient(parts: Partial<ClientState> = {}): ClientState {
  return {attempt: noAttempt(), session: null, lastActiveSessionId: null, singleSession: true, ...parts};
}

export function aSession(parts: Partial<SessionInfo> = {}): SessionInfo {
  return {id: 'sess_1', userId: 'user_1', identifier: 'ada@example.com', taskKey: null, ...parts};
}

export function located(session: SessionInfo = aSession(), redirectUrl: string | null = null): LocatedSession {
  return {session, redirectUrl};
}

export function aFailure(code = 'form_code_incorrect', retryAfterMs: number | null = null): Failure {
  return {...failureOf(code, `about ${code}`), retryAfterMs};
}

/** A snapshot of a flow that is ready and at rest, at the first form. */
export function aSnapshot(parts: Partial<Snapshot> = {}): Snapshot {
  return Object.freeze({...INITIAL_SNAPSHOT, ready: true, ...parts});
}

export function someSettings(parts: Partial<InstanceSettings> = {}): InstanceSettings {
  return {
    applicationName: null,
    logoUrl: null,
    identifiers: ['email_address'],
    password: true,
    passwordRules: {
      minLength: 8,
      maxLength: 72,
      lowercase: false,
      uppercase: false,
      number: false,
      specialCharacter: false,
      minStrength: 0,
    },
    passkeyButton: false,
    passkeyAutofill: false,
    providers: [],
    supportEmail: null,
    maintenance: false,
    ...parts,
  };
}

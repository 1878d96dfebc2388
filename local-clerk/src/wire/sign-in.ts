import {firstFactorsOf, secondFactorsOf} from '../rules/factors.js';
import {isExpired} from '../rules/verification-codes.js';
import type {SignInAttempt, Verification} from '../state/attempts.js';
import type {Instance} from '../state/instance.js';
import type {JsonObject} from '../state/json.js';
import {readAttribute} from './environment.js';

function wireVerification(verification: Verification | null, now: number): JsonObject | null {
  if (!verification) return null;
  return {
    object: verification.object,
    status: isExpired(verification, now) ? 'expired' : verification.status,
    strategy: verification.strategy,
    ...(verification.channel && {channel: verification.channel}),
    attempts: verification.attempts,
    expire_at: verification.expireAt,
  };
}

function supportedFactors(attempt: SignInAttempt, environment: JsonObject): JsonObject {
  if (attempt.status === 'complete') return {supported_first_factors: null, supported_second_factors: null};
  if (attempt.status === 'needs_identifier') return {supported_first_factors: [], supported_second_factors: null};
  const first = firstFactorsOf(attempt, environment);
  if (attempt.status === 'needs_first_factor') return {supported_first_factors: first, supported_second_factors: null};
  const second = secondFactorsOf(attempt, environment);
  return {supported_first_factors: first, supported_second_factors: second.length > 0 ? second : null};
}

/** A sign-in on the wire. */
export function wireSignIn(instance: Instance, attempt: SignInAttempt): JsonObject {
  const now = instance.clock.now();
  const environment = instance.environment();
  const identifiers = ['email_address', 'phone_number', 'username'];
  return {
    object: 'sign_in_attempt',
    id: attempt.id,
    status: attempt.status,
    supported_identifiers: identifiers.filter((name) => readAttribute(environment, name).usedForFirstFactor),
    ...supportedFactors(attempt, environment),
    first_factor_verification: wireVerification(attempt.firstFactor, now),
    second_factor_verification: wireVerification(attempt.secondFactor, now),
    identifier: attempt.identifier,
    user_data: null,
    created_session_id: attempt.createdSessionId,
    abandon_at: attempt.abandonAt,
    locale: attempt.locale,
    timezone: attempt.timezone,
    client_trust_state: attempt.trustState,
    ...attempt.account?.override.signIn,
  };
}

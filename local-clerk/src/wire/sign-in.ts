import {firstFactorsOf, secondFactorsOf} from '../rules/factors.js';
import {isExpired} from '../rules/verification-codes.js';
import type {SignInAttempt, Verification} from '../state/attempts.js';
import type {Instance} from '../state/instance.js';
import type {JsonObject} from '../state/json.js';
import {readIdentifierKinds} from './attributes.js';
import {wireProtectCheck} from './protect-check.js';

function wireError({error}: Verification): JsonObject | null {
  return error ? {...error} : null;
}

function wireVerification(verification: Verification | null, now: number): JsonObject | null {
  if (!verification) return null;
  return {
    object: verification.object,
    status: isExpired(verification, now) ? 'expired' : verification.status,
    strategy: verification.strategy,
    ...(verification.channel && {channel: verification.channel}),
    attempts: verification.attempts,
    expire_at: verification.expireAt,
    ...(verification.nonce !== undefined && {nonce: verification.nonce}),
    ...(verification.verifiedAtClient !== undefined && {verified_at_client: verification.verifiedAtClient}),
    ...(verification.externalUrl !== undefined && {
      external_verification_redirect_url: verification.externalUrl,
      error: wireError(verification),
    }),
  };
}

function supportedFactors(attempt: SignInAttempt, instance: Instance): JsonObject {
  if (attempt.status === 'complete') return {supported_first_factors: null, supported_second_factors: null};
  if (attempt.status === 'needs_identifier') return {supported_first_factors: [], supported_second_factors: null};
  const first = firstFactorsOf(attempt, instance);
  if (attempt.status === 'needs_first_factor') return {supported_first_factors: first, supported_second_factors: null};
  const second = secondFactorsOf(attempt, instance);
  return {supported_first_factors: first, supported_second_factors: second.length > 0 ? second : null};
}

/** A sign-in on the wire. */
export function wireSignIn(instance: Instance, attempt: SignInAttempt): JsonObject {
  const now = instance.clock.now();
  return {
    object: 'sign_in_attempt',
    id: attempt.id,
    status: attempt.status,
    supported_identifiers: readIdentifierKinds(instance.environment()),
    ...supportedFactors(attempt, instance),
    first_factor_verification: wireVerification(attempt.firstFactor, now),
    second_factor_verification: wireVerification(attempt.secondFactor, now),
    identifier: attempt.identifier,
    user_data: null,
    created_session_id: attempt.createdSessionId,
    abandon_at: attempt.abandonAt,
    locale: attempt.locale,
    timezone: attempt.timezone,
    client_trust_state: attempt.identifier === null ? 'pending' : attempt.trustState,
    ...(attempt.protect && {protect_check: wireProtectCheck(attempt.protect)}),
    ...attempt.account?.override.signIn,
  };
}

import {withoutQueries} from '../flow/failure.js';
import type {Factor, FactorStage, SessionInfo, SignInAttempt, Verification} from '../flow/ports.js';
import type {EnvironmentLike} from './environment-like.js';
import type {SessionLike} from './clerk-like.js';
import {sentNote} from './sent-notes.js';
import {providerName} from './settings.js';
import type {FactorLike, SignInLike, VerificationLike} from './sign-in-like.js';

/** Clerk's attempt, reduced to what the flow needs of it. */
export function toAttempt(signIn: SignInLike | undefined, environment: EnvironmentLike | null): SignInAttempt {
  const status = signIn?.status ?? null;
  return {
    id: signIn?.id ?? null,
    status,
    identifier: signIn?.identifier ?? null,
    createdSessionId: signIn?.createdSessionId ?? null,
    firstFactors: toFactors(signIn?.supportedFirstFactors, environment),
    secondFactors: toFactors(signIn?.supportedSecondFactors, environment),
    firstFactorVerification: toVerification(signIn, 'first'),
    secondFactorVerification: toVerification(signIn, 'second'),
    newDevice: status === 'needs_client_trust' || (signIn?.clientTrustState === 'new' && !hasSecondFactor(environment)),
    protectCheck: isGated(signIn),
  };
}

/** Whether Clerk wants a Protect challenge solved before anything else. */
export function isGated(signIn: SignInLike | undefined): boolean {
  return Boolean(signIn?.protectCheck) || signIn?.status === 'needs_protect_check';
}

/** The state of one stage's proof, and what this tab knows of what was sent for it. */
export function toVerification(signIn: SignInLike | undefined, stage: FactorStage): Verification {
  const {status = null, strategy = null, expireAt, error} = verificationOf(signIn, stage) ?? {};
  const note = signIn?.id ? sentNote(signIn.id, stage) : null;
  const sent = note?.strategy === strategy ? note : null;
  return {
    status,
    strategy,
    expiresAt: expireAt?.getTime() ?? null,
    targetId: sent?.targetId ?? null,
    sentAt: sent?.sentAt ?? null,
    error: error ? {code: error.code, message: withoutQueries(error.longMessage ?? error.message)} : null,
  };
}

function verificationOf(signIn: SignInLike | undefined, stage: FactorStage): VerificationLike | undefined {
  return stage === 'first' ? signIn?.firstFactorVerification : signIn?.secondFactorVerification;
}

/** Older instances do not have the status `needs_client_trust`; where nothing is a second factor it can mean nothing else. */
function hasSecondFactor(environment: EnvironmentLike | null): boolean {
  const attributes = Object.values(environment?.userSettings?.attributes ?? {});
  return attributes.some((attribute) => attribute?.used_for_second_factor);
}

function toFactors(factors: readonly FactorLike[] | null | undefined, environment: EnvironmentLike | null): Factor[] {
  return (factors ?? []).map((factor, _, all) => ({
    strategy: factor.strategy,
    targetId: factor.emailAddressId ?? factor.phoneNumberId ?? factor.enterpriseConnectionId ?? null,
    target:
      factor.safeIdentifier ?? factor.enterpriseConnectionName ?? providerName(factor.strategy, environment) ?? null,
    preferred:
      Boolean(factor.default) ||
      (Boolean(factor.primary) && !all.some((other) => other.strategy === factor.strategy && other.default)),
  }));
}

/** Clerk's session, reduced to what a form shows of it. */
export function toSessionInfo(session: SessionLike): SessionInfo {
  const {id, status, user, publicUserData, currentTask} = session;
  return {
    id,
    userId: user?.id ?? publicUserData?.userId ?? null,
    identifier: user?.primaryEmailAddress?.emailAddress ?? publicUserData?.identifier ?? null,
    taskKey: status === 'pending' ? (currentTask?.key ?? 'unknown') : null,
  };
}

/** A session that is pending on a task counts as signed in, too. */
export function isSignedIn({status}: SessionLike): boolean {
  return status === 'active' || status === 'pending';
}

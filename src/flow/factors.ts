import type {Factor, Verification} from './ports.js';

/** How long nothing is sent again, in milliseconds: as Clerk's own form has it, and Clerk's servers. */
export const RESEND_MS = 30_000;

// The best one first: what needs neither typing nor a network of somebody else's.
const ORDER: readonly string[] = ['passkey', 'totp', 'phone_code', 'email_code', 'email_link', 'backup_code'];

/** Whether a factor leads to a provider, by which the page is left. */
export function isRedirecting({strategy}: Factor): boolean {
  return strategy.startsWith('oauth_') || strategy === 'enterprise_sso';
}

/** Whether a factor sends a code with which a new password can be set. */
export function isReset({strategy}: Factor): boolean {
  return strategy === 'reset_password_email_code' || strategy === 'reset_password_phone_code';
}

/**
 * The factors that this flow knows how to prove, best first; where several are alike, Clerk's default or primary one.
 * Strategies that are not known are passed over, and the password has a form of its own.
 *
 * @param passkeys whether this browser can prove a passkey
 */
export function usableFactors(factors: readonly Factor[], passkeys: boolean): readonly Factor[] {
  const rank = (factor: Factor): number => (isRedirecting(factor) ? ORDER.length : ORDER.indexOf(factor.strategy));
  return factors
    .filter((factor) => rank(factor) >= 0 && (passkeys || factor.strategy !== 'passkey'))
    .sort((a, b) => rank(a) - rank(b) || Number(b.preferred) - Number(a.preferred));
}

/**
 * The factors to choose from: where there is an authenticator, backup codes are an option of its step and no entry of the
 * list.
 */
export function listedFactors(factors: readonly Factor[]): readonly Factor[] {
  const hasAuthenticator = factors.some(({strategy}) => strategy === 'totp');
  return factors.filter(({strategy}) => strategy !== 'backup_code' || !hasAuthenticator);
}

/** The factors to choose from in place of one; of them all, where there is none. */
export function otherFactors(factors: readonly Factor[], instead: Factor | null): readonly Factor[] {
  return listedFactors(factors).filter((factor) => !instead || !isSameFactor(factor, instead));
}

/** Whether two factors are the same one. */
export function isSameFactor(a: Factor, b: Factor): boolean {
  return a.strategy === b.strategy && a.targetId === b.targetId;
}

/** Whether what was sent for a factor can still be used, so that nothing is to be sent again. */
export function isUnderWay(verification: Verification, factor: Factor, now: number): boolean {
  const {strategy, status, expiresAt, targetId} = verification;
  if (strategy !== factor.strategy || status !== 'unverified' || (expiresAt !== null && expiresAt <= now)) return false;
  return targetId === null || targetId === factor.targetId;
}

import {codeIncorrect, resendTooSoon, verificationError} from '../errors.js';
import type {SignInAttempt, Verification} from '../state/attempts.js';
import {newCode} from '../state/ids.js';
import type {Instance} from '../state/instance.js';
import {isTestAddress} from './identifiers.js';

/** How long a code or a link is good for. */
export const validMs = 600_000;
const resendMs = 30_000;
/** Wrong codes until a verification fails. Clerk has such a limit; its number is not public. */
const maxAttempts = 3;
const testCode = '424242';

/** Where a code goes. */
export interface Target {
  /** Id of the e-mail address or phone number. */
  readonly id: string;
  readonly address: string;
  readonly channel: 'email' | 'sms';
  /** False for a pretended account, which gets no message. */
  readonly real: boolean;
}

/** Notes that something is sent now. Throws 429 within 30 seconds of the last one to the same target. */
export function assertMaySend(instance: Instance, attempt: SignInAttempt, strategy: string, target: Target): void {
  const now = instance.clock.now();
  const key = `${strategy}:${target.id}`;
  const waited = now - (attempt.sentAt.get(key) ?? -Infinity);
  if (waited < resendMs) throw resendTooSoon(Math.max(1, Math.ceil((resendMs - waited) / 1000)));
  attempt.sentAt.set(key, now);
}

/** "Sends" a code and makes its verification. Throws 429 within 30 seconds of the last one to the same target. */
export function sendCode(instance: Instance, attempt: SignInAttempt, strategy: string, target: Target): Verification {
  const now = instance.clock.now();
  assertMaySend(instance, attempt, strategy, target);
  const code = instance.settings.testMode && isTestAddress(target.address) ? testCode : newCode();
  if (target.real) {
    instance.outbox.add({
      channel: target.channel,
      to: target.address,
      strategy,
      code,
      link: null,
      signInId: attempt.id,
      sentAt: now,
      expiresAt: now + validMs,
      text: `${code} is your verification code for ${instance.settings.applicationName}.`,
    });
  }
  return {
    object: 'verification_otp',
    strategy,
    status: 'unverified',
    attempts: 0,
    expireAt: now + validMs,
    verifiedAt: null,
    code,
    ...(target.channel === 'sms' && {channel: 'sms' as const}),
  };
}

/**
 * Checks a code against the verification that was prepared. Throws Clerk's errors; `onWrong` is told of each wrong
 * code, and gives back the error to throw, so that lockout can count it.
 */
export function checkCode(
  verification: Verification | null,
  strategy: string,
  code: string,
  now: number,
  onWrong: (error: ReturnType<typeof codeIncorrect>) => Error,
): void {
  if (!verification) throw verificationError('verification_missing');
  if (verification.strategy !== strategy) throw verificationError('verification_strategy_invalid');
  if (verification.status === 'verified') throw verificationError('verification_already_verified');
  if (verification.status === 'failed') throw verificationError('verification_failed');
  if (isExpired(verification, now)) throw verificationError('verification_expired');
  verification.attempts = (verification.attempts ?? 0) + 1;
  if (verification.code !== undefined && code.trim() === verification.code) {
    verification.status = 'verified';
    verification.verifiedAt = now;
    return;
  }
  if (verification.attempts >= maxAttempts) {
    verification.status = 'failed';
    throw onWrong(verificationError('verification_failed'));
  }
  throw onWrong(codeIncorrect());
}

/** Whether the time of a verification that is still open is over. */
export function isExpired(verification: Verification, now: number): boolean {
  return verification.status === 'unverified' && verification.expireAt !== null && now >= verification.expireAt;
}

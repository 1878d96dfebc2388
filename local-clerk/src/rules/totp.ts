import {generate, verify} from 'otplib';
import type {Account} from '../state/accounts.js';

const stepMs = 30_000;

/** A code that will be accepted, and when. Milliseconds since the epoch, on the instance's clock. */
export interface NextCode {
  readonly code: string;
  /** From when on the server accepts it. May be in the past. */
  readonly validFrom: number;
  /** The first moment at which the server no longer accepts it. */
  readonly validUntil: number;
}

/**
 * Whether `code` is right now: six digits, SHA-1, 30 seconds, one step of skew either way. An accepted step is used up,
 * and older ones with it. (Clerk's window and replay rule are not public.)
 */
export async function acceptTotp(account: Account, code: string, now: number): Promise<boolean> {
  if (account.totpSecret === null || !/^\d{6}$/.test(code)) return false;
  const result = await verify({
    secret: account.totpSecret,
    token: code,
    epoch: Math.floor(now / 1000),
    epochTolerance: stepMs / 1000,
    strategy: 'totp',
  });
  if (!result.valid || !('timeStep' in result)) return false;
  if (result.timeStep <= account.lastTotpStep) return false;
  account.lastTotpStep = result.timeStep;
  return true;
}

/**
 * The next code that will be accepted, or null without an authenticator. It is the current step's code, or, if that
 * step was used, the next one's. Because of the skew a step's code is accepted from one step before it begins, so
 * `validFrom` is often in the past.
 */
export async function nextTotp(account: Account, now: number): Promise<NextCode | null> {
  if (account.totpSecret === null) return null;
  const step = Math.max(Math.floor(now / stepMs), account.lastTotpStep + 1);
  const code = await generate({secret: account.totpSecret, epoch: (step * stepMs) / 1000, strategy: 'totp'});
  return {code, validFrom: (step - 1) * stepMs, validUntil: (step + 2) * stepMs};
}

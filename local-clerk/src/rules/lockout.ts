import {ApiError, apiError, userBanned, userDeactivated, type ErrorEntry} from '../errors.js';
import type {Account} from '../state/accounts.js';
import type {Settings} from '../state/settings.js';

/** From how many remaining attempts on the warning is sent. */
const warnAt = 2;

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A duration as Clerk's text says it, such as `30 minutes`. Rounded up: nobody should come back too early. */
export function describeDuration(seconds: number): string {
  if (seconds < 60) return plural(Math.max(1, seconds), 'second');
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return plural(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? plural(hours, 'hour') : `${plural(hours, 'hour')} and ${plural(rest, 'minute')}`;
}

/** Seconds until the account can try again, or null if it is not locked. Ends a lock whose time is over. */
export function lockoutSeconds(account: Account, now: number): number | null {
  if (account.lockedUntil === 0) return null;
  if (now >= account.lockedUntil) {
    account.lockedUntil = 0;
    account.failedAttempts = 0;
    return null;
  }
  return Math.ceil((account.lockedUntil - now) / 1000);
}

/** Attempts left until the account is locked. */
export function attemptsRemaining(account: Account, settings: Settings): number {
  return Math.max(0, settings.lockoutMaxAttempts - account.failedAttempts);
}

/** Throws `user_banned`, `user_deactivated` or `user_locked`. Asked before every prepare and attempt. */
export function assertMayAttempt(account: Account, now: number, settings: Settings): void {
  if (account.banned) throw userBanned();
  if (account.deactivated) throw userDeactivated();
  const seconds = lockoutSeconds(account, now);
  if (seconds === null) return;
  throw apiError(
    403,
    'user_locked',
    'Account locked',
    `Your account is locked. You will be able to try again in ${describeDuration(seconds)}. ` +
      `For more information, please contact ${settings.supportEmail ?? 'support'}.`,
    {lockout_expires_in_seconds: seconds},
  );
}

/**
 * Counts a failed password or code, and locks the account at the limit. Gives back `error`, with Clerk's warning as a
 * further entry when two, one or no attempts are left. (That it is a second entry, and its text, are guesses.)
 */
export function recordFailure(account: Account, now: number, settings: Settings, error: ApiError): ApiError {
  account.failedAttempts += 1;
  const remaining = attemptsRemaining(account, settings);
  if (remaining === 0) account.lockedUntil = now + settings.lockoutMinutes * 60_000;
  if (remaining > warnAt) return error;
  const text =
    remaining === 0
      ? 'You have no attempts left. Your account is now locked.'
      : `You have ${plural(remaining, 'attempt')} left before your account is locked.`;
  const warning: ErrorEntry = {code: 'account_lockout_warning', message: 'Account lockout warning', long_message: text};
  return new ApiError(error.status, [...error.entries, warning], error.retryAfter);
}

/** Forgets the failures. Only a finished sign-in does, or else a known password would reset the guessing of codes. */
export function clearFailures(account: Account): void {
  account.failedAttempts = 0;
}

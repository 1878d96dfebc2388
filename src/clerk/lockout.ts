import {apiErrors, hasCode} from './api-error.js';
import {internalsOf, type ClerkLike} from './clerk-like.js';
import {pageRegistry} from './page-registry.js';

const LOCKED = 'user_locked';
const SECONDS: Readonly<Record<string, number>> = {second: 1, minute: 60, hour: 3600, day: 86_400};

interface ErrorLike {
  readonly code?: unknown;
  readonly meta?: {readonly lockout_expires_in_seconds?: unknown};
}

/**
 * Notes how long accounts stay locked. The server says so, and `ClerkAPIError` drops it: it copies a list of keys of
 * `meta`, of which this is none. A hook cannot be taken away, so an instance has one for all copies of this package.
 */
export function watchLockouts(clerk: ClerkLike): void {
  const lockouts = (pageRegistry().lockouts ??= new WeakMap());
  const internals = internalsOf(clerk);
  if (lockouts.has(clerk) || !internals.__internal_onAfterResponse) return;
  lockouts.set(clerk, null);
  internals.__internal_onAfterResponse((_, response) => {
    // What clerk-js makes errors of has the server's own.
    const {payload} = (response ?? {}) as {readonly payload?: unknown};
    const error = (apiErrors(payload) as readonly (ErrorLike | null)[]).find((one) => one?.code === LOCKED);
    if (!error) return;
    const seconds = error.meta?.lockout_expires_in_seconds;
    lockouts.set(clerk, typeof seconds === 'number' ? seconds : null);
  });
}

/** An error as it was, and on that of a locked account `retryAfter`: seconds, as Clerk has it on rate limits. */
export function withRetryAfter(clerk: ClerkLike, error: unknown): unknown {
  if (!hasCode(error, LOCKED)) return error;
  const retryAfter = pageRegistry().lockouts?.get(clerk) ?? secondsIn(messageOf(error));
  try {
    const target = error as {retryAfter?: number};
    if (retryAfter !== null) target.retryAfter ??= retryAfter;
  } catch {
    // A frozen error says it in words.
  }
  return error;
}

function messageOf(error: unknown): string {
  const {longMessage, message} = apiErrors(error).find(({code}) => code === LOCKED) ?? {};
  return String(longMessage ?? message);
}

/** Of "You will be able to try again in 1 hour and 5 minutes." An account that is locked for good has no time. */
function secondsIn(message: string): number | null {
  const [, span] = /\bagain in ([^.]*)/.exec(message) ?? [];
  let seconds = 0;
  for (const [, count, unit = ''] of (span ?? '').matchAll(/(\d+|an?) (second|minute|hour|day)/g)) {
    seconds += (Number(count) || 1) * (SECONDS[unit] ?? 0);
  }
  return seconds || null;
}

import type {SignInAttempt} from './ports.js';

/**
 * clerk-js swallows a network error whenever it takes the browser for offline, and then resolves with the attempt as it
 * was before. The same attempt, in the same state, is therefore never progress. What this browser has noted of it does not
 * count.
 */
export function isUnchanged(before: SignInAttempt, after: SignInAttempt): boolean {
  return asAnswered(before) === asAnswered(after);
}

function asAnswered(attempt: SignInAttempt): string {
  return JSON.stringify(attempt, (key, value: unknown) => (key === 'sentAt' || key === 'targetId' ? null : value));
}

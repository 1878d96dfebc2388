import type {Snapshot} from '../flow/steps.js';
import type {Translate} from '../strings/translate.js';
import {inLanguage} from './in-language.js';
import type {ViewContext} from './view-context.js';

const SECOND = 1000;

/** Until when something on screen waits: what counts down, and what only becomes another at its end. */
export interface Deadlines {
  readonly countdowns: readonly number[];
  readonly moments: readonly number[];
}

/** What on screen depends on time, in milliseconds since the epoch. */
export function deadlines({step, failure}: Snapshot, failedAt: number): Deadlines {
  const delivery = 'delivery' in step ? step.delivery : null;
  const isWaiting = failure !== null && failure.retryAfterMs !== null;
  return {
    countdowns: [
      ...(delivery ? [delivery.resendAt] : []),
      ...(isWaiting ? [failedAt + (failure.retryAfterMs ?? 0)] : []),
    ],
    moments: delivery?.expiresAt ? [delivery.expiresAt] : [],
  };
}

/** How long until something on screen says something else, in milliseconds; `null` where nothing will. */
export function nextChange({countdowns, moments}: Deadlines, now: number): number | null {
  const left = (until: number): number => until - now;
  const isAhead = (ms: number): boolean => ms > 0;
  const waits = [
    ...countdowns
      .map(left)
      .filter(isAhead)
      .map((ms) => ms % SECOND || SECOND),
    ...moments.map(left).filter(isAhead),
  ];
  return waits.length > 0 ? Math.min(...waits) : null;
}

/** Whole seconds left; 0 when the time has come. */
export function secondsLeft(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / SECOND));
}

/** How long to wait after the failure that is shown, in words; `null` when the time has come, or nothing has to wait. */
export function waitText({snapshot, failedAt, now, t}: ViewContext): string | null {
  const {failure} = snapshot;
  if (!failure || failure.retryAfterMs === null) return null;
  const seconds = secondsLeft(failedAt + failure.retryAfterMs, now);
  if (seconds === 0) return null;
  const time = seconds <= 120 ? inWords(t, seconds, 'second') : inWords(t, Math.ceil(seconds / 60), 'minute');
  return t('clerkMfaSignIn.tryAgainIn', {time});
}

function inWords(t: Translate, count: number, unit: 'second' | 'minute'): string {
  return inLanguage(t, (locale) =>
    new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'}).format(count),
  );
}

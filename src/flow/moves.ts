import type {Effect, Transition} from './flow-events.js';
import type {Snapshot, Step} from './steps.js';
import type {World} from './world.js';

/** The first form. */
export const CREDENTIALS: Step = {name: 'credentials'};

/** To a snapshot, with nothing to be done. */
export function stay(snapshot: Snapshot): Transition {
  return {snapshot, effects: []};
}

/** To a snapshot in which something is being done. */
export function begin(snapshot: Snapshot, effect: Effect, pending = true): Transition {
  return {snapshot: {...snapshot, pending, failure: null}, effects: [effect]};
}

/** Has the browser offer passkeys in the first field, where a transition has led to the first form and nothing else. */
export function offerPasskeys({snapshot, effects}: Transition, {passkeyAutofill}: World): Transition {
  const isIdle = snapshot.step.name === 'credentials' && !snapshot.pending && effects.length === 0;
  return {snapshot, effects: isIdle && passkeyAutofill ? [{type: 'passkey-autofill'}] : effects};
}

/**
 * Keeps the very snapshot where nothing in it has changed, and the very step and failure: one that is made anew may say the
 * same.
 */
export function unlessSame(snapshot: Snapshot, {snapshot: derived, effects}: Transition): Transition {
  const next = {
    ...derived,
    step: unlessAlike(snapshot.step, derived.step),
    failure: unlessAlike(snapshot.failure, derived.failure),
  };
  return {snapshot: isSame(snapshot, next) ? snapshot : next, effects};
}

/** Whether two objects hold the same things. */
export function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

function unlessAlike<T>(before: T, after: T): T {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

import type {Effect, Transition} from './flow-events.js';
import type {Snapshot, Step} from './steps.js';

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

/** Keeps the very snapshot where nothing in it has changed, and the very step: one that is derived anew may be the same. */
export function unlessSame(snapshot: Snapshot, {snapshot: derived, effects}: Transition): Transition {
  const isSameStep = JSON.stringify(snapshot.step) === JSON.stringify(derived.step);
  const next = isSameStep ? {...derived, step: snapshot.step} : derived;
  return {snapshot: isSame(snapshot, next) ? snapshot : next, effects};
}

/** Whether two objects hold the same things. */
export function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

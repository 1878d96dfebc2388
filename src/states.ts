import type {Snapshot} from './flow/steps.js';

/** Says by the element's custom states, for style sheets, how a sign-in stands. */
export function setStates(states: CustomStateSet, {step, ready, pending, failure}: Snapshot): void {
  const set = (name: string, on: boolean): unknown => (on ? states.add(name) : states.delete(name));
  set('loading', !ready && step.name !== 'load-failed');
  set('pending', pending);
  set('failed', failure !== null);
}

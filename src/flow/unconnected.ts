import {deepFreeze} from './deep-freeze.js';
import {begin, CREDENTIALS, stay, unlessSame} from './moves.js';
import type {FlowEvent, Transition} from './flow-events.js';
import type {Snapshot} from './steps.js';

/** How every flow begins: the form can be used before Clerk is there. */
export const INITIAL_SNAPSHOT: Snapshot = deepFreeze({
  step: CREDENTIALS,
  ready: false,
  pending: false,
  failure: null,
  identifier: null,
});

/**
 * The sign-in as a pure function, as long as Clerk is not there. An event that means nothing returns the very snapshot it
 * was given.
 */
export function transitionBeforeClerk(snapshot: Snapshot, event: FlowEvent): Transition {
  return unlessSame(snapshot, follow(snapshot, event));
}

function follow(snapshot: Snapshot, event: FlowEvent): Transition {
  const {step, pending} = snapshot;
  switch (event.type) {
    case 'start':
      return {snapshot, effects: [{type: 'load'}]};
    case 'load-failed': {
      const {failure, retryable} = event;
      return stay({...snapshot, step: {name: 'load-failed', retryable}, pending: false, failure});
    }
    case 'broken':
      return stay({...snapshot, step: CREDENTIALS, pending: false, failure: event.failure});
    case 'retry':
      return step.name === 'load-failed'
        ? begin({...snapshot, step: CREDENTIALS}, {type: 'load'}, false)
        : stay(snapshot);
    case 'submit-when-ready':
      if (pending) return stay(snapshot);
      if (step.name === 'credentials') return stay({...snapshot, pending: true, failure: null});
      if (step.name !== 'load-failed' || !step.retryable) return stay(snapshot);
      return begin({...snapshot, step: CREDENTIALS}, {type: 'load'});
    case 'restart':
      if (step.name === 'load-failed') return stay(snapshot);
      return stay({...snapshot, pending: false, identifier: null, failure: null});
    default:
      return stay(snapshot);
  }
}

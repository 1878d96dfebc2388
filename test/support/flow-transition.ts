import type {ClientState} from '../../src/flow/ports.js';
import type {AnswerEvent, FlowEvent, Transition} from '../../src/flow/flow-events.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {transition as transitionIn} from '../../src/flow/transition.js';
import type {World} from '../../src/flow/world.js';
import {aClient, aFailure, anAttempt, aWorld} from './flow-fixtures.js';

/** The pure flow, in a browser that can do everything, at the time of the tests. */
export function transition(snapshot: Snapshot, event: FlowEvent, world: Partial<World> = {}): Transition {
  return transitionIn(snapshot, event, aWorld(world));
}

/** Clerk has been loaded. */
export function loaded(
  client: Partial<ClientState>,
  parts: Partial<Extract<AnswerEvent, {type: 'loaded'}>> = {},
): AnswerEvent {
  const rest = {resume: true, redirectUrl: null, returned: null};
  return {type: 'loaded', client: aClient(client), ...rest, ...parts};
}

/** Clerk has answered with an error. */
export function attemptFailed(parts: Partial<Extract<AnswerEvent, {type: 'attempt-failed'}>> = {}): AnswerEvent {
  return {
    type: 'attempt-failed',
    failure: aFailure(),
    client: aClient({attempt: anAttempt()}),
    attemptReplaced: false,
    existingSessionId: null,
    ...parts,
  };
}

import {onAttempt, onIdentified, onNotSent, onPrepared, stageOf, verificationOf} from './attempt-steps.js';
import {failureOf, type Failure} from './failure.js';
import {begin, CREDENTIALS, offerPasskeys, stay, unlessSame} from './moves.js';
import {onLoaded} from './on-loaded.js';
import type {ClientState, FactorStage, SignInAttempt} from './ports.js';
import {
  enterSession,
  existingSession,
  locate,
  onActivated,
  onClientChanged,
  onLocated,
  settle,
} from './session-moves.js';
import type {AnswerEvent, FlowEvent, Transition} from './flow-events.js';
import type {Snapshot, Step} from './steps.js';
import {onUserEvent} from './user-events.js';
import {isWaitingForLink} from './waiting-for-link.js';
import type {World} from './world.js';

type AttemptFailed = Extract<AnswerEvent, {type: 'attempt-failed'}>;
type PrepareFailed = Extract<AnswerEvent, {type: 'prepare-failed'}>;

// Clerk says by this that the browser is signed in already, maybe through an answer that never arrived here; by the others
// that the attempt cannot be continued: gone, superseded, or in another state than this form believes.
const REFRESH_CODES: readonly string[] = [
  'session_exists',
  'resource_not_found',
  'resource_forbidden',
  'client_state_invalid',
  'sign_in_identification_or_user_deleted',
  'verification_already_verified',
];
// The account itself is out of use, whatever is proved: as in Clerk's own form, that is said where it begins.
const ACCOUNT_CODES: readonly string[] = ['user_locked', 'user_banned', 'user_deactivated'];
// What was sent is of no use any more.
const SPENT_CODES: readonly string[] = [
  'verification_expired',
  'verification_failed',
  'verification_missing',
  'verification_not_sent',
  'email_link_expired',
  'email_link_failed',
];

/**
 * The sign-in as a pure function, once Clerk is there. An event that means nothing at the step it meets returns the very
 * snapshot it was given; so does a submit while a call is in flight.
 */
export function transition(snapshot: Snapshot, event: FlowEvent, world: World): Transition {
  return unlessSame(snapshot, follow(snapshot, event, world));
}

function follow(snapshot: Snapshot, event: FlowEvent, world: World): Transition {
  const {step} = snapshot;
  switch (event.type) {
    case 'loaded':
      return onLoaded(snapshot, event, world);
    case 'client-changed':
      return snapshot.ready ? onChanged(snapshot, event.client, world) : stay(snapshot);
    case 'attempted':
      return goOn(snapshot, event.attempt, world);
    case 'identified':
      return onIdentified(snapshot, event.attempt, event.then, event.because, false, world);
    case 'password-refused': {
      const {identifier, then, failure} = event;
      return begin(snapshot, {type: 'identify', identifier, then, because: failure});
    }
    case 'attempt-failed':
      return onAttemptFailed(snapshot, event, world);
    case 'prepared':
      return onPrepared(snapshot, event.attempt, event.preparation, world);
    case 'prepare-failed':
      return onPrepareFailed(snapshot, event, world);
    case 'poll':
      if (!isWaitingForLink(step) || snapshot.pending) return stay(snapshot);
      return {snapshot, effects: [{type: 'check-link', attemptId: step.attemptId}]};
    case 'link-checked':
      return onLinkChecked(snapshot, event.attempt, world);
    case 'autofilled':
      if (step.name !== 'credentials' || snapshot.pending) return stay(snapshot);
      return onAttempt(snapshot, event.attempt, false, world);
    case 'autofill-failed':
      return step.name === 'credentials' && !snapshot.pending
        ? stay({...snapshot, failure: event.failure})
        : stay(snapshot);
    case 'abandoned':
      return offerPasskeys(settle(snapshot, null, event.client), world);
    case 'refreshed':
      return onRefreshed(snapshot, event.client, event.failure);
    case 'located':
      return onLocated(snapshot, event.located, event.restored);
    case 'activated':
      return onActivated(snapshot, event.client, event.located, event.restored);
    case 'activation-failed':
      // A code is never asked for again once Clerk has accepted it; the next submit finds the session.
      return settle({...snapshot, step: CREDENTIALS}, event.failure, event.client);
    case 'load-failed':
    case 'broken':
      return stay({...snapshot, step: CREDENTIALS, pending: false, failure: event.failure});
    case 'signed-out':
      return offerPasskeys(signedOut(snapshot), world);
    case 'sign-out-failed':
      if (event.client.session === null && event.client.lastActiveSessionId === null) return signedOut(snapshot);
      return stay({...snapshot, pending: false, failure: event.failure});
    // The page is being left; what is on screen stays until it is.
    case 'redirected':
      return stay(snapshot);
    default:
      return onUserEvent(snapshot, event, world.now);
  }
}

/** From a step to where its attempt has come. */
function goOn(snapshot: Snapshot, attempt: SignInAttempt, world: World): Transition {
  const {step} = snapshot;
  const intent = step.name === 'protect-check' ? step : undefined;
  return onAttempt(snapshot, attempt, 'resumed' in step && step.resumed, world, intent);
}

function onChanged(snapshot: Snapshot, client: ClientState, world: World): Transition {
  const changed = onClientChanged(snapshot, client);
  // A session has ended elsewhere.
  return changed.snapshot.step.name === snapshot.step.name ? changed : offerPasskeys(changed, world);
}

function onAttemptFailed(snapshot: Snapshot, event: AttemptFailed, world: World): Transition {
  const {failure, client, attemptReplaced, existingSessionId} = event;
  if (existingSessionId !== null) return locate(snapshot, existingSessionId, false);
  const general = onGeneralFailure(snapshot, failure, client);
  if (general) return general;
  const {attempt} = client;
  const {step} = snapshot;
  const failed = (next: Step): Transition => settle({...snapshot, step: next}, failure, client);
  // An attempt that is not this form's is nobody's business.
  const isOurs = 'attemptId' in step ? attempt.id === step.attemptId : attemptReplaced;
  const place = isOurs ? placeOf(attempt) : 'beginning';
  if (place === placeOfStep(step)) return failed(withoutSpent(step, failure, world.now));
  // One of which nothing is proved yet is begun again.
  if (place === 'beginning' || place === 'first') return failed(CREDENTIALS);
  // The answer has brought a new state with it.
  const {snapshot: derived, effects} = goOn(snapshot, attempt, world);
  return {snapshot: {...derived, failure: derived.failure ?? failure}, effects};
}

function onPrepareFailed(snapshot: Snapshot, {failure, client, preparation}: PrepareFailed, world: World): Transition {
  const general = onGeneralFailure(snapshot, failure, client);
  if (general) return general;
  const found = existingSession(client);
  if (found) return enterSession({...snapshot, pending: false}, found, true, null);
  const {attempt} = client;
  if (attempt.id !== preparation.base.attemptId) return stay({...snapshot, step: CREDENTIALS, pending: false, failure});
  if (placeOf(attempt) === preparation.base.stage) return onNotSent(snapshot, preparation, failure, world);
  // The answer has brought a new state with it.
  const {snapshot: derived, effects} = onAttempt(snapshot, attempt, preparation.base.resumed, world);
  return {snapshot: {...derived, failure: derived.failure ?? failure}, effects};
}

function onGeneralFailure(snapshot: Snapshot, failure: Failure, client: ClientState): Transition | null {
  if (REFRESH_CODES.includes(failure.code)) return begin(snapshot, {type: 'refresh', failure});
  if (ACCOUNT_CODES.includes(failure.code)) return settle({...snapshot, step: CREDENTIALS}, failure, client);
  return null;
}

type Place = FactorStage | 'beginning' | 'new-password' | 'protect-check' | 'elsewhere';

/** What an attempt is about. */
function placeOf({status, protectCheck}: SignInAttempt): Place {
  if (protectCheck) return 'protect-check';
  if (status === null || status === 'needs_identifier') return 'beginning';
  return stageOf(status) ?? (status === 'needs_new_password' ? 'new-password' : 'elsewhere');
}

/** What a step is about. */
function placeOfStep(step: Step): Place {
  if ('stage' in step) return step.stage;
  return step.name === 'new-password' || step.name === 'protect-check' ? step.name : 'beginning';
}

/** A step whose code or link can be sent again at once, where a failure says that what was sent is spent. */
function withoutSpent(step: Step, {code}: Failure, now: number): Step {
  if (!('delivery' in step) || !step.delivery || !SPENT_CODES.includes(code)) return step;
  return {...step, delivery: {expiresAt: now, resendAt: now}};
}

function onLinkChecked(snapshot: Snapshot, attempt: SignInAttempt, world: World): Transition {
  const {step} = snapshot;
  if (!isWaitingForLink(step) || attempt.id !== step.attemptId) return stay(snapshot);
  if (attempt.protectCheck || stageOf(attempt.status) !== step.stage) {
    return onAttempt(snapshot, attempt, step.resumed, world);
  }
  const {status, strategy} = verificationOf(attempt, step.stage);
  const isSpent = strategy === 'email_link' && (status === 'expired' || status === 'failed');
  if (!isSpent || (step.delivery?.expiresAt ?? Infinity) <= world.now) return stay(snapshot);
  const failure = failureOf(`email_link_${status}`, 'The e-mail link cannot be used any more.');
  return stay({...snapshot, step: withoutSpent(step, failure, world.now), failure});
}

function onRefreshed(snapshot: Snapshot, client: ClientState, failure: Failure): Transition {
  if (client.lastActiveSessionId !== null && (client.singleSession || client.session === null)) {
    return locate(snapshot, client.lastActiveSessionId, true);
  }
  return stay({...snapshot, step: CREDENTIALS, pending: false, failure});
}

function signedOut(snapshot: Snapshot): Transition {
  return stay({...snapshot, step: CREDENTIALS, pending: false, identifier: null});
}

import {deepFreeze} from './deep-freeze.js';
import {secondFactorStep} from './factors.js';
import {failureOf, type Failure} from './failure.js';
import type {ClientState, LocatedSession, SessionInfo, SignInAttempt} from './ports.js';
import type {AnswerEvent, Effect, FlowEvent, Snapshot, Step, Transition, UserEvent} from './steps.js';

type Loaded = Extract<AnswerEvent, {type: 'loaded'}>;
type AttemptFailed = Extract<AnswerEvent, {type: 'attempt-failed'}>;

const CREDENTIALS: Step = {name: 'credentials'};

// Clerk says by these that the browser is signed in already, maybe through an answer that never arrived here.
const SIGNED_IN_CODES: readonly string[] = ['session_exists'];
// And by these that the attempt cannot be continued: gone, superseded, or in another state than this form believes.
const ATTEMPT_OVER_CODES: readonly string[] = [
  'resource_not_found',
  'resource_forbidden',
  'client_state_invalid',
  'sign_in_identification_or_user_deleted',
  'verification_already_verified',
];
// Found when the page loads, these are what a reload in the middle of a sign-in leaves behind.
const RESUMABLE_STATUSES: readonly string[] = ['needs_second_factor', 'needs_client_trust', 'needs_new_password'];

// Nothing has been proved yet at these.
const BEGINNING_STATUSES: readonly (string | null)[] = [null, 'needs_identifier', 'needs_first_factor'];

/** How every flow begins: the form can be used before Clerk is there. */
export const INITIAL_SNAPSHOT: Snapshot = deepFreeze({
  step: CREDENTIALS,
  ready: false,
  pending: false,
  failure: null,
  identifier: null,
});

/**
 * The sign-in as a pure function. An event that means nothing at the step it meets returns the very snapshot it was
 * given; so does a submit while a call is in flight.
 */
export function transition(snapshot: Snapshot, event: FlowEvent): Transition {
  const {snapshot: next, effects} = follow(snapshot, event);
  return {snapshot: isSame(snapshot, next) ? snapshot : next, effects};
}

function follow(snapshot: Snapshot, event: FlowEvent): Transition {
  switch (event.type) {
    case 'loaded':
      return onLoaded({...snapshot, ready: true}, event);
    case 'load-failed': {
      const step: Step = {name: 'load-failed', retryable: event.retryable};
      return stay({...snapshot, step, pending: false, failure: event.failure});
    }
    case 'client-changed':
      return onClientChanged(snapshot, event.client);
    case 'attempted':
      return onAttempt(snapshot, event.attempt, false);
    case 'attempt-failed':
      return onAttemptFailed(snapshot, event);
    case 'abandoned':
      return settle(snapshot, null, event.client);
    case 'refreshed':
      return onRefreshed(snapshot, event.client, event.failure);
    case 'located':
      return onLocated(snapshot, event.located, event.restored);
    case 'activated':
      return onActivated(snapshot, event.client, event.located, event.restored);
    case 'activation-failed':
      // A code is never asked for again once Clerk has accepted it; the next submit finds the session.
      return settle({...snapshot, step: CREDENTIALS}, event.failure, event.client);
    case 'broken':
      return stay({...snapshot, step: CREDENTIALS, pending: false, failure: event.failure});
    case 'signed-out':
      return signedOut(snapshot);
    case 'sign-out-failed':
      if (event.client.session === null && event.client.lastActiveSessionId === null) return signedOut(snapshot);
      return stay({...snapshot, pending: false, failure: event.failure});
    default:
      return onUserEvent(snapshot, event);
  }
}

function onUserEvent(snapshot: Snapshot, event: UserEvent): Transition {
  const {step, ready, pending} = snapshot;
  switch (event.type) {
    case 'start':
      return {snapshot, effects: ready ? [] : [{type: 'load'}]};
    case 'retry':
      if (step.name !== 'load-failed') return stay(snapshot);
      return begin({...snapshot, step: CREDENTIALS}, {type: 'load'}, false);
    case 'submit-when-ready':
      if (ready || pending) return stay(snapshot);
      if (step.name === 'credentials') return stay({...snapshot, pending: true, failure: null});
      if (step.name !== 'load-failed' || !step.retryable) return stay(snapshot);
      return begin({...snapshot, step: CREDENTIALS}, {type: 'load'});
    case 'submit-credentials': {
      if (step.name !== 'credentials' || !ready || pending) return stay(snapshot);
      const {identifier, password} = event;
      return begin({...snapshot, identifier}, {type: 'create-sign-in', identifier, password});
    }
    case 'submit-code': {
      if (step.name !== 'code' || pending) return stay(snapshot);
      const strategy = event.backupCode && step.backupCodes ? 'backup_code' : step.strategy;
      const {attemptId} = step;
      return begin(snapshot, {type: 'attempt-second-factor', attemptId, strategy, code: event.code});
    }
    case 'back':
      if (pending || (step.name !== 'code' && step.name !== 'unsupported')) return stay(snapshot);
      return stay({...snapshot, step: CREDENTIALS, failure: null});
    case 'restart': {
      if (step.name === 'signed-in' || step.name === 'session-task' || step.name === 'load-failed')
        return stay(snapshot);
      const restarted: Snapshot = {...snapshot, step: CREDENTIALS, identifier: null, failure: null};
      // The form can be used at once: a submit waits for this call in the queue, and makes its answer irrelevant.
      return ready ? begin(restarted, {type: 'abandon'}, false) : stay({...restarted, pending: false});
    }
    case 'sign-out':
      if (pending || (step.name !== 'signed-in' && step.name !== 'session-task')) return stay(snapshot);
      return begin(snapshot, {type: 'sign-out', sessionId: step.session.id});
  }
}

function onLoaded(snapshot: Snapshot, {client, resume, redirectUrl}: Loaded): Transition {
  const found = existingSession(client);
  if (found) return enterSession({...snapshot, pending: false}, found, true, redirectUrl);
  if (client.session === null && client.lastActiveSessionId !== null)
    return locate(snapshot, client.lastActiveSessionId);
  const ready: Snapshot = {...snapshot, pending: false};
  // A submit that waited for Clerk is newer than anything found; the form is about to send it.
  if (snapshot.pending) return stay(ready);
  const {attempt} = client;
  if (!resume) return stay(ready);
  if (attempt.protectCheck || RESUMABLE_STATUSES.includes(attempt.status ?? '')) return onAttempt(ready, attempt, true);
  if (attempt.status === 'needs_first_factor') return stay({...ready, identifier: attempt.identifier});
  return stay(ready);
}

function onAttempt(snapshot: Snapshot, attempt: SignInAttempt, resumed: boolean): Transition {
  const identifier = attempt.identifier ?? snapshot.identifier;
  const next: Snapshot = {...snapshot, pending: false, identifier};
  if (attempt.protectCheck) return unsupported(next, 'needs_protect_check', []);
  switch (attempt.status) {
    case 'complete':
      if (attempt.createdSessionId === null) return unsupported(next, attempt.status, []);
      return begin(next, {type: 'locate-session', sessionId: attempt.createdSessionId, restored: false});
    case 'needs_second_factor': {
      const step = secondFactorStep(attempt, resumed);
      if (step.name === 'unsupported') return unsupported(next, step.status, step.strategies);
      return stay({...next, step, failure: null});
    }
    default:
      return unsupported(
        next,
        attempt.status,
        attempt.secondFactors.map(({strategy}) => strategy),
      );
  }
}

function onAttemptFailed(snapshot: Snapshot, {failure, client, attemptReplaced}: AttemptFailed): Transition {
  if (SIGNED_IN_CODES.includes(failure.code) || ATTEMPT_OVER_CODES.includes(failure.code)) {
    return begin(snapshot, {type: 'refresh', failure});
  }
  const {attempt} = client;
  const {step} = snapshot;
  // The answer may have brought a new state with it. An attempt that is not this form's is nobody's business, though, and
  // one of which nothing is proved yet is begun again at the credentials.
  const isOurs = step.name === 'code' ? attempt.id === step.attemptId : attemptReplaced;
  if (isOurs && (attempt.protectCheck || !BEGINNING_STATUSES.includes(attempt.status))) {
    const {snapshot: derived, effects} = onAttempt(snapshot, attempt, step.name === 'code' && step.resumed);
    return {snapshot: {...derived, failure: derived.failure ?? failure}, effects};
  }
  return settle({...snapshot, step: CREDENTIALS}, failure, client);
}

function onRefreshed(snapshot: Snapshot, client: ClientState, failure: Failure): Transition {
  if (client.lastActiveSessionId !== null && (client.singleSession || client.session === null)) {
    return locate(snapshot, client.lastActiveSessionId);
  }
  return stay({...snapshot, step: CREDENTIALS, pending: false, failure});
}

function onLocated(snapshot: Snapshot, located: LocatedSession, restored: boolean): Transition {
  const {session, redirectUrl} = located;
  const effect: Effect = {type: 'activate-session', located, restored};
  if (session.taskKey === null) return begin(snapshot, effect);
  // Said before the session becomes Clerk's: that may already lead away from the page (`taskUrls`).
  const step: Step = {name: 'session-task', session, key: session.taskKey, restored, redirectUrl};
  return begin({...snapshot, step}, effect);
}

function onActivated(snapshot: Snapshot, client: ClientState, located: LocatedSession, restored: boolean): Transition {
  const {session} = client;
  if (session?.id !== located.session.id) {
    const failure = failureOf('activation_failed', 'Clerk did not make the new session the one in use.');
    return stay({...snapshot, step: CREDENTIALS, pending: false, failure});
  }
  // Where several may be signed in, one that was found is no reason to take the form away.
  if (restored && !client.singleSession) return stay({...snapshot, step: CREDENTIALS, pending: false});
  return enterSession({...snapshot, pending: false}, session, restored, located.redirectUrl);
}

function onClientChanged(snapshot: Snapshot, client: ClientState): Transition {
  const {step, ready, pending} = snapshot;
  const {session} = client;
  // Between two states Clerk says nothing, and while a call is in flight its own answer says more.
  if (!ready || pending || session === undefined) return stay(snapshot);
  if (step.name !== 'signed-in' && step.name !== 'session-task') {
    const found = existingSession(client);
    return found ? enterSession(snapshot, found, true, null) : stay(snapshot);
  }
  if (session?.id === step.session.id) return enterSession(snapshot, session, step.restored, step.redirectUrl);
  if (session !== null && client.singleSession) return enterSession(snapshot, session, true, null);
  return stay({...snapshot, step: CREDENTIALS, failure: null, identifier: null});
}

/** Ends a call that led nowhere, unless somebody signed in meanwhile. */
function settle(snapshot: Snapshot, failure: Failure | null, client: ClientState): Transition {
  const found = existingSession(client);
  if (found) return enterSession({...snapshot, pending: false}, found, true, null);
  return stay({...snapshot, pending: false, failure});
}

/** The session that makes a form pointless. Where several are allowed at a time, none does. */
function existingSession(client: ClientState): SessionInfo | null {
  return client.singleSession && client.session ? client.session : null;
}

function enterSession(
  snapshot: Snapshot,
  session: SessionInfo,
  restored: boolean,
  redirectUrl: string | null,
): Transition {
  const {step} = snapshot;
  const same = (step.name === 'signed-in' || step.name === 'session-task') && isSame(step.session, session);
  if (same) return stay(snapshot);
  const next: Step =
    session.taskKey === null
      ? {name: 'signed-in', session, restored, redirectUrl}
      : {name: 'session-task', session, key: session.taskKey, restored, redirectUrl};
  return stay({...snapshot, step: next, failure: null, identifier: session.identifier ?? snapshot.identifier});
}

function signedOut(snapshot: Snapshot): Transition {
  return stay({...snapshot, step: CREDENTIALS, pending: false, identifier: null});
}

function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

function unsupported(snapshot: Snapshot, status: string | null, strategies: readonly string[]): Transition {
  const code = strategies.length > 0 ? 'unsupported_strategy' : 'unsupported_status';
  const offered = strategies.length > 0 ? ` and offered ${strategies.join(', ')}` : '';
  const failure = failureOf(code, `Clerk answered with the status ${String(status)}${offered}.`);
  return stay({...snapshot, step: {name: 'unsupported', status, strategies}, failure});
}

function locate(snapshot: Snapshot, sessionId: string): Transition {
  return begin(snapshot, {type: 'locate-session', sessionId, restored: true});
}

function begin(snapshot: Snapshot, effect: Effect, pending = true): Transition {
  return {snapshot: {...snapshot, pending, failure: null}, effects: [effect]};
}

function stay(snapshot: Snapshot): Transition {
  return {snapshot, effects: []};
}

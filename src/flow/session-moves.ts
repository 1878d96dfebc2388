import {failureOf, type Failure} from './failure.js';
import {begin, CREDENTIALS, isSame, stay} from './moves.js';
import type {ClientState, LocatedSession, SessionInfo} from './ports.js';
import type {Effect, Transition} from './flow-events.js';
import type {Snapshot, Step} from './steps.js';

/** Ends a call that led nowhere, unless somebody signed in meanwhile. */
export function settle(snapshot: Snapshot, failure: Failure | null, client: ClientState): Transition {
  const found = existingSession(client);
  if (found) return enterSession({...snapshot, pending: false}, found, true, null);
  return stay({...snapshot, pending: false, failure});
}

/** The session that makes a form pointless. Where several are allowed at a time, none does. */
export function existingSession(client: ClientState): SessionInfo | null {
  return client.singleSession && client.session ? client.session : null;
}

/** Looks for a session, and goes on to activate it. */
export function locate(snapshot: Snapshot, sessionId: string, restored: boolean): Transition {
  return begin(snapshot, {type: 'locate-session', sessionId, restored});
}

/** Goes on from a session that was found. */
export function onLocated(snapshot: Snapshot, located: LocatedSession, restored: boolean): Transition {
  const {session, redirectUrl} = located;
  const effect: Effect = {type: 'activate-session', located, restored};
  if (session.taskKey === null) return begin(snapshot, effect);
  // Said before the session becomes Clerk's: that may already lead away from the page (`taskUrls`).
  const step: Step = {name: 'session-task', session, key: session.taskKey, restored, redirectUrl};
  return begin({...snapshot, step}, effect);
}

/** Signed in, if Clerk says so. */
export function onActivated(
  snapshot: Snapshot,
  client: ClientState,
  located: LocatedSession,
  restored: boolean,
): Transition {
  const {session} = client;
  if (session?.id !== located.session.id) {
    const failure = failureOf('activation_failed', 'Clerk did not make the new session the one in use.');
    return stay({...snapshot, step: CREDENTIALS, pending: false, failure});
  }
  // Where several may be signed in, one that was found is no reason to take the form away.
  if (restored && !client.singleSession) return stay({...snapshot, step: CREDENTIALS, pending: false});
  return enterSession({...snapshot, pending: false}, session, restored, located.redirectUrl);
}

/** Follows what others do to Clerk: another element, another tab, the page. */
export function onClientChanged(snapshot: Snapshot, client: ClientState): Transition {
  const {step, pending} = snapshot;
  const {session} = client;
  // Between two states Clerk says nothing, and while a call is in flight its own answer says more.
  if (pending || session === undefined) return stay(snapshot);
  if (step.name !== 'signed-in' && step.name !== 'session-task') {
    const found = existingSession(client);
    return found ? enterSession(snapshot, found, true, null) : stay(snapshot);
  }
  if (session?.id === step.session.id) return enterSession(snapshot, session, step.restored, step.redirectUrl);
  if (session !== null && client.singleSession) return enterSession(snapshot, session, true, null);
  return stay({...snapshot, step: CREDENTIALS, failure: null, identifier: null});
}

/** To the panel of a session, or to its task. */
export function enterSession(
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

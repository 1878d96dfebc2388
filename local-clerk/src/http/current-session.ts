import {authenticationInvalid} from '../errors.js';
import {isLive, type Session} from '../state/sessions.js';
import type {Call} from './call.js';

/** The session that `_clerk_session_id` names, or the last active one. Throws 401 if that is nobody's. */
export function currentSession(call: Call): Session {
  const id = call.query.get('_clerk_session_id') ?? call.client?.lastActiveSessionId;
  const session = call.client?.sessions.find((candidate) => candidate.id === id);
  if (!session || !isLive(session, call.instance.clock.now())) throw authenticationInvalid();
  return session;
}

import type {Hono} from 'hono';
import {notFound} from '../errors.js';
import {isLive, type Session} from '../state/sessions.js';
import {wireSession} from '../wire/session.js';
import {wireUser} from '../wire/user.js';
import {envelope, json, withClient} from './answers.js';
import type {Bindings} from './app.js';
import type {Call} from './call.js';
import {currentSession} from './current-session.js';

/** Every live session of an account, in whatever browser. */
function sessionsOf(call: Call, session: Session): readonly Session[] {
  const now = call.instance.clock.now();
  return call.instance.clients
    .all()
    .flatMap((client) => client.sessions)
    .filter((candidate) => candidate.account === session.account && isLive(candidate, now));
}

/** The signed-in user. */
export function meRoutes(app: Hono<Bindings>): void {
  app.get('/v1/me', (c) => {
    const {call} = c.env;
    return envelope(wireUser(call.instance, currentSession(call).account), null);
  });

  app.get('/v1/me/sessions/active', async (c) => {
    const {call} = c.env;
    const sessions = sessionsOf(call, currentSession(call));
    const now = call.instance.clock.now();
    return json(
      await Promise.all(
        sessions.map(async (session) => ({
          ...(await wireSession(call.instance, session, call.pageOrigin)),
          last_active_token: null,
          latest_activity: {
            object: 'session_activity',
            id: `sess_activity_${session.id.slice('sess_'.length)}`,
            is_mobile: false,
            last_active_at: Math.min(now, session.lastActiveAt),
          },
        })),
      ),
    );
  });

  app.post('/v1/me/sessions/:id/revoke', async (c) => {
    const {call} = c.env;
    const id = c.req.param('id');
    const session = sessionsOf(call, currentSession(call)).find((candidate) => candidate.id === id);
    if (!session) throw notFound('session', id);
    session.status = 'revoked';
    return withClient(call, await wireSession(call.instance, session, call.pageOrigin));
  });
}

import type {Hono} from 'hono';
import {notFound, signedOut} from '../errors.js';
import {rotate} from '../state/clients.js';
import {isLive, type Session, type SessionStatus} from '../state/sessions.js';
import {wireSession} from '../wire/session.js';
import {signSessionToken} from '../wire/session-token.js';
import {clientOf, envelope, json, withClient} from './answers.js';
import type {Bindings} from './app.js';
import type {Call} from './call.js';

function findSession(call: Call, id: string): Session {
  const session = call.client?.sessions.find((candidate) => candidate.id === id);
  if (!session) throw notFound('session', id);
  return session;
}

/** Throws 401 for a session that is over: to clerk-js that means signed out, while a 404 would not. */
function findLiveSession(call: Call, id: string): Session {
  const session = findSession(call, id);
  if (!isLive(session, call.instance.clock.now())) throw signedOut();
  return session;
}

/** Ends sessions and gives the browser a new identity. */
function close(call: Call, sessions: readonly Session[], status: SessionStatus): void {
  const {client, instance} = call;
  if (!client) return;
  const now = instance.clock.now();
  for (const session of sessions) {
    session.status = status;
    session.updatedAt = now;
    if (client.lastActiveSessionId === session.id) client.lastActiveSessionId = null;
  }
  client.updatedAt = now;
  rotate(client);
  call.identityChanged = true;
}

/** Sessions of the calling browser. */
export function sessionRoutes(app: Hono<Bindings>): void {
  app.delete('/v1/client/sessions', async (c) => {
    const {call} = c.env;
    if (!call.client) throw signedOut();
    close(call, call.client.sessions, 'removed');
    // The response is a client here, not a session: clerk-js feeds it to Client.fromJSON.
    return envelope(await clientOf(call), null);
  });

  app.get('/v1/client/sessions/:id', async (c) => {
    const {call} = c.env;
    const session = findSession(call, c.req.param('id'));
    return envelope(await wireSession(call.instance, session, call.pageOrigin), null);
  });

  app.post('/v1/client/sessions/:id/touch', async (c) => {
    const {call} = c.env;
    const session = findLiveSession(call, c.req.param('id'));
    const now = call.instance.clock.now();
    session.lastActiveAt = now;
    session.updatedAt = now;
    if (call.client) {
      call.client.lastActiveSessionId = session.id;
      call.client.updatedAt = now;
    }
    return withClient(call, await wireSession(call.instance, session, call.pageOrigin));
  });

  for (const [action, status] of [
    ['end', 'ended'],
    ['remove', 'removed'],
  ] as const) {
    app.post(`/v1/client/sessions/:id/${action}`, async (c) => {
      const {call} = c.env;
      const session = findSession(call, c.req.param('id'));
      close(call, [session], status);
      return withClient(call, await wireSession(call.instance, session, call.pageOrigin));
    });
  }

  app.post('/v1/client/sessions/:id/tokens', async (c) => {
    const {call} = c.env;
    const session = findLiveSession(call, c.req.param('id'));
    return json({object: 'token', jwt: await signSessionToken(call.instance, session, call.pageOrigin)});
  });

  app.post('/v1/client/sessions/:id/tokens/:template', async (c) => {
    const {call} = c.env;
    const session = findLiveSession(call, c.req.param('id'));
    const jwt = await signSessionToken(call.instance, session, call.pageOrigin, c.req.param('template'));
    return json({object: 'token', jwt});
  });
}

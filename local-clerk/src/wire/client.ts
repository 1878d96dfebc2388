import {currentAttempt} from '../sign-in/find-attempt.js';
import {liveSessions, type Client} from '../state/clients.js';
import type {Instance} from '../state/instance.js';
import type {JsonObject} from '../state/json.js';
import {wireSession} from './session.js';
import {wireSignIn} from './sign-in.js';

/** How long the `__client` cookie of a production instance lives, in seconds: a year. */
export const clientCookieSeconds = 31_536_000;

/** A client on the wire. `origin` is the page's, for `azp` in the tokens. */
export async function wireClient(instance: Instance, client: Client, origin: string | null): Promise<JsonObject> {
  const now = instance.clock.now();
  const sessions = liveSessions(client, now);
  const attempt = currentAttempt(client, now);
  const active = sessions.some((session) => session.id === client.lastActiveSessionId);
  return {
    object: 'client',
    id: client.id,
    sessions: await Promise.all(sessions.map((session) => wireSession(instance, session, origin))),
    sign_in: attempt ? wireSignIn(instance, attempt) : null,
    sign_up: null,
    last_active_session_id: active ? client.lastActiveSessionId : (sessions.at(-1)?.id ?? null),
    last_authentication_strategy: client.lastStrategy,
    // More than eight days away, or clerk-js would send every navigation through /v1/client/touch.
    cookie_expires_at:
      instance.settings.mode === 'production' ? instance.clock.wallNow() + clientCookieSeconds * 1000 : null,
    captcha_bypass: false,
    created_at: client.createdAt,
    updated_at: client.updatedAt,
  };
}

import {notFound, olderSignIn} from '../errors.js';
import type {SignInAttempt} from '../state/attempts.js';
import type {Client} from '../state/clients.js';

/** The attempt of this client with that id. Throws 404 if there is none, or if it is abandoned (24 hours). */
export function findAttempt(client: Client | null, id: string, now: number): SignInAttempt {
  const attempt = client?.attempts.get(id);
  if (!attempt || now >= attempt.abandonAt) throw notFound('sign in', id);
  return attempt;
}

/** Like `findAttempt`; throws 403 if the client has begun another attempt since, or finished this one. */
export function findCurrentAttempt(client: Client | null, id: string, now: number): SignInAttempt {
  const attempt = findAttempt(client, id, now);
  if (client?.currentAttemptId !== id) throw olderSignIn();
  return attempt;
}

/** The attempt that `client.sign_in` shows, or null. */
export function currentAttempt(client: Client, now: number): SignInAttempt | null {
  const attempt = client.attempts.get(client.currentAttemptId ?? '');
  return attempt && now < attempt.abandonAt ? attempt : null;
}

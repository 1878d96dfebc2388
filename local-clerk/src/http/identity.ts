import {clientCookieSeconds} from '../wire/client.js';
import {devBrowserUnauthenticated} from '../errors.js';
import {liveSessions, rotate, type Client} from '../state/clients.js';
import {cookieSuffixOf} from '../state/keys.js';
import type {Call} from './call.js';

function readCookie(call: Call, name: string): string | null {
  for (const part of (call.request.headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return null;
}

/**
 * Finds out which browser calls. Development: by the token in the query; throws 401 `dev_browser_unauthenticated`
 * without a known one. Production: by the `__client` cookie; an invalid one makes an anonymous call.
 */
export async function identify(call: Call): Promise<void> {
  const {instance} = call;
  if (instance.settings.mode === 'development') {
    const token = call.query.get('__clerk_db_jwt') ?? '';
    if (!instance.clients.hasDevBrowser(token)) throw devBrowserUnauthenticated();
    call.devBrowser = token;
    call.client = instance.clients.byDevBrowser(token) ?? null;
    return;
  }
  const cookie = readCookie(call, '__client');
  const claims = cookie ? await instance.signingKey.read(cookie) : null;
  const client = typeof claims?.id === 'string' ? instance.clients.byId(claims.id) : undefined;
  call.client = client && claims?.rotating_token === client.rotatingToken ? client : null;
  if (call.client?.mustRotate) {
    call.client.mustRotate = false;
    rotate(call.client);
    call.identityChanged = true;
  }
}

/** The client of a browser that opens a link, if it can be known: such a call has no query of clerk-js's. */
export async function identifyOpener(call: Call): Promise<Client | null> {
  const {instance} = call;
  if (instance.settings.mode === 'production') {
    await identify(call);
    return call.client;
  }
  // clerk-js keeps the token in cookies of the page's host, which is this host too, if both are localhost.
  const suffix = await cookieSuffixOf(instance.publishableKey);
  const token = readCookie(call, `__clerk_db_jwt_${suffix}`) ?? readCookie(call, '__clerk_db_jwt') ?? '';
  return instance.clients.byDevBrowser(token) ?? null;
}

/** The caller's client; made now if it has none. */
export function ensureClient(call: Call): Client {
  if (call.client) return call.client;
  const client = call.instance.clients.create(call.instance.clock.now());
  if (call.devBrowser !== null) call.instance.clients.bindDevBrowser(call.devBrowser, client);
  call.client = client;
  call.identityChanged = true;
  return client;
}

/** The `Set-Cookie` values that an answer must carry. Development instances set none: clerk-js writes its own. */
export async function identityCookies(call: Call): Promise<readonly string[]> {
  const {instance, client} = call;
  if (instance.settings.mode === 'development' || !call.identityChanged) return [];
  const secure = call.secure ? '; Secure' : '';
  const common = `Path=/; SameSite=Lax${secure}`;
  const cookies: string[] = [];
  if (call.forgetClient) {
    cookies.push(`__client=; Max-Age=0; HttpOnly; ${common}`);
  } else if (client) {
    const token = await instance.signingKey.sign(
      {id: client.id, rotating_token: client.rotatingToken},
      {kid: instance.id},
    );
    cookies.push(`__client=${token}; Max-Age=${clientCookieSeconds}; HttpOnly; ${common}`);
  }
  const now = instance.clock.now();
  const signedIn = client !== null && !call.forgetClient && liveSessions(client, now).length > 0;
  // A browser that was never signed in has none of these, and gets none.
  if (signedIn || call.forgetClient || (client !== null && client.sessions.length > 0)) {
    const value = signedIn ? Math.floor(instance.clock.wallNow() / 1000) : 0;
    const suffix = await cookieSuffixOf(instance.publishableKey);
    for (const name of ['__client_uat', `__client_uat_${suffix}`]) {
      cookies.push(`${name}=${value}; Max-Age=${clientCookieSeconds}; ${common}`);
    }
  }
  return cookies;
}

import type {Hono} from 'hono';
import {apiError} from '../errors.js';
import {rotate} from '../state/clients.js';
import {clientOf, envelope, json} from './answers.js';
import type {Bindings} from './app.js';
import {isLoopbackHost} from './hosts.js';
import {ensureClient} from './identity.js';

/** What clerk-js asks for when it loads, and the client itself. */
export function loadRoutes(app: Hono<Bindings>): void {
  app.post('/v1/dev_browser', (c) => {
    const {instance} = c.env.call;
    if (instance.settings.mode === 'production') {
      throw apiError(400, 'host_invalid', 'Invalid host', 'Production instances have no development browsers.');
    }
    return json({object: 'dev_browser', id: instance.clients.createDevBrowser()});
  });

  app.on(['GET', 'PATCH'], '/v1/environment', (c) => json(c.env.call.instance.environment()));

  app.get('/v1/client', async (c) => envelope(await clientOf(c.env.call), null));

  app.on(['POST', 'PUT'], '/v1/client', async (c) => {
    ensureClient(c.env.call);
    return envelope(await clientOf(c.env.call), null);
  });

  app.delete('/v1/client', async (c) => {
    const {call} = c.env;
    const {client, instance} = call;
    if (!client) return envelope(null, null);
    for (const session of client.sessions) session.status = 'removed';
    client.currentAttemptId = null;
    rotate(client);
    const last = await clientOf(call);
    instance.clients.delete(client);
    if (call.devBrowser !== null) instance.clients.bindDevBrowser(call.devBrowser, null);
    call.identityChanged = true;
    call.forgetClient = true;
    return envelope(last, null);
  });

  app.get('/v1/client/touch', (c) => {
    const {call} = c.env;
    const target = call.query.get('redirect_url') ?? '';
    if (!isAllowedTarget(target, call.request, call.instance.settings.allowedOrigins)) {
      throw apiError(
        400,
        'resource_missmatch',
        'Redirect url mismatch',
        `The redirect url must be an http(s) URL on this machine or of an allowed origin. ${target}`,
      );
    }
    if (call.client) call.identityChanged = true;
    return new Response(null, {status: 307, headers: {Location: target, 'Cache-Control': 'no-store'}});
  });

  app.get('/.well-known/jwks.json', async (c) => {
    const {instance} = c.env.call;
    return json({keys: [await instance.signingKey.jwk(instance.id)]});
  });
}

function isAllowedTarget(target: string, request: Request, allowedOrigins: readonly string[] | null): boolean {
  if (!URL.canParse(target)) return false;
  const {protocol, hostname, origin} = new URL(target);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return (
    isLoopbackHost(hostname) ||
    hostname === new URL(request.url).hostname ||
    (allowedOrigins?.includes(origin) ?? false)
  );
}

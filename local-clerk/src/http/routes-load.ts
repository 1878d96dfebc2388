import type {Hono} from 'hono';
import {apiError, redirectMismatch} from '../errors.js';
import {verifyCaptcha} from '../sign-in/captcha.js';
import {rotate} from '../state/clients.js';
import {clientOf, envelope, json} from './answers.js';
import type {Bindings} from './app.js';
import {isAllowedTarget} from './hosts.js';
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

  app.post('/v1/client/verify', async (c) => {
    const {call} = c.env;
    verifyCaptcha(call.instance, ensureClient(call), call.form);
    return envelope(await clientOf(call), null);
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
      throw redirectMismatch(target);
    }
    if (call.client) call.identityChanged = true;
    return new Response(null, {status: 307, headers: {Location: target, 'Cache-Control': 'no-store'}});
  });

  app.get('/.well-known/jwks.json', async (c) => {
    const {instance} = c.env.call;
    return json({keys: [await instance.signingKey.jwk(instance.id)]});
  });
}

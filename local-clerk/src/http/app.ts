import {Hono} from 'hono';
import {ApiError, apiError} from '../errors.js';
import {scenarioRoutes} from '../control/routes-scenarios.js';
import {controlRoutes} from '../control/routes.js';
import type {Assets} from '../options.js';
import {clientOf, errorResponse} from './answers.js';
import type {Call} from './call.js';
import {assertNoMaintenance, assertOrigin} from './guards.js';
import {identify} from './identity.js';
import {linkRoutes} from './routes-links.js';
import {loadRoutes} from './routes-load.js';
import {meRoutes} from './routes-me.js';
import {passkeyRoutes} from './routes-passkeys.js';
import {npmRoutes} from './routes-npm.js';
import {sessionRoutes} from './routes-session.js';
import {signInRoutes} from './routes-sign-in.js';

/** What the routes get with every request. */
export interface Bindings {
  Bindings: {readonly call: Call};
}

/** The routes. One app serves every instance: the instance comes with the call. */
export function createApp(assets: Assets | undefined): Hono<Bindings> {
  const app = new Hono<Bindings>();

  app.use('/v1/*', async (c, next) => {
    const {call} = c.env;
    // Opened by a person, from an e-mail: without Origin, and without what clerk-js says of the browser.
    if (call.path === '/v1/verify') return next();
    assertOrigin(call);
    if (call.path !== '/v1/dev_browser') await identify(call);
    assertNoMaintenance(call);
    return next();
  });

  loadRoutes(app);
  signInRoutes(app);
  sessionRoutes(app);
  linkRoutes(app);
  meRoutes(app);
  passkeyRoutes(app);
  npmRoutes(app, assets);
  controlRoutes(app);
  scenarioRoutes(app);

  app.get('/', (c) =>
    c.text(
      "local-clerk: a local stand-in for Clerk's Frontend API. For development only.\n" +
        `Accounts and keys: ${c.env.call.baseUrl}/_local\n`,
    ),
  );

  app.notFound((c) => {
    const {method, path} = c.env.call;
    return errorResponse(
      apiError(404, 'resource_not_found', 'not found', `local-clerk does not emulate ${method} ${path}.`),
      null,
    );
  });

  app.onError(async (error, c) => {
    const {call} = c.env;
    if (error instanceof ApiError) {
      return errorResponse(error, call.method === 'GET' ? null : await clientOf(call));
    }
    // Ours to mend: said on the console, since the page sees only Clerk's words.
    console.error(error);
    return errorResponse(
      apiError(
        500,
        'internal_clerk_error',
        'Oops, an unexpected error occurred',
        "There was an internal error on our servers. We've been notified and are working on fixing it.",
      ),
      null,
    );
  });

  return app;
}

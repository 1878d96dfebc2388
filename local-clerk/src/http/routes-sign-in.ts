import type {Hono} from 'hono';
import {createSignIn} from '../sign-in/create.js';
import {findAttempt, findCurrentAttempt} from '../sign-in/find-attempt.js';
import {attemptFirstFactor, prepareFirstFactor} from '../sign-in/first-factor.js';
import {resetPassword} from '../sign-in/reset-password.js';
import {attemptSecondFactor, prepareSecondFactor} from '../sign-in/second-factor.js';
import type {AttemptVisit, Visit} from '../sign-in/visit.js';
import type {LimitedAction} from '../rules/rate-limit.js';
import {wireSignIn} from '../wire/sign-in.js';
import {envelope, withClient} from './answers.js';
import type {Bindings} from './app.js';
import type {Call} from './call.js';
import {ensureClient} from './identity.js';

function visitOf(call: Call): Visit {
  return {
    instance: call.instance,
    client: ensureClient(call),
    origin: call.pageOrigin,
    identityChanged: () => {
      call.identityChanged = true;
    },
  };
}

function countCall(call: Call, action: LimitedAction): void {
  const {instance} = call;
  if (instance.settings.rateLimits) instance.rateLimits.count(action, instance.clock.now());
}

interface Step {
  readonly limit?: LimitedAction;
  readonly run: (visit: AttemptVisit, params: URLSearchParams) => void | Promise<void>;
}

const steps: Readonly<Record<string, Step>> = {
  prepare_first_factor: {run: prepareFirstFactor},
  attempt_first_factor: {limit: 'first-factor', run: attemptFirstFactor},
  prepare_second_factor: {run: prepareSecondFactor},
  attempt_second_factor: {limit: 'second-factor', run: attemptSecondFactor},
  reset_password: {run: resetPassword},
};

/** The sign-in itself. */
export function signInRoutes(app: Hono<Bindings>): void {
  app.post('/v1/client/sign_ins', async (c) => {
    const {call} = c.env;
    countCall(call, 'create');
    const attempt = await createSignIn(visitOf(call), call.form);
    return withClient(call, wireSignIn(call.instance, attempt));
  });

  app.get('/v1/client/sign_ins/:id', (c) => {
    const {instance, client} = c.env.call;
    return envelope(wireSignIn(instance, findAttempt(client, c.req.param('id'), instance.clock.now())), null);
  });

  for (const [name, step] of Object.entries(steps)) {
    app.post(`/v1/client/sign_ins/:id/${name}`, async (c) => {
      const {call} = c.env;
      if (step.limit) countCall(call, step.limit);
      const attempt = findCurrentAttempt(call.client, c.req.param('id'), call.instance.clock.now());
      await step.run({...visitOf(call), attempt}, call.form);
      return withClient(call, wireSignIn(call.instance, attempt));
    });
  }
}

import type {Hono} from 'hono';
import {createSignIn} from '../sign-in/create.js';
import {findAttempt, findCurrentAttempt} from '../sign-in/find-attempt.js';
import {attemptFirstFactor, prepareFirstFactor} from '../sign-in/first-factor.js';
import {renewProtect, submitProtectCheck} from '../sign-in/protect-check.js';
import {resetPassword} from '../sign-in/reset-password.js';
import {attemptSecondFactor, prepareSecondFactor} from '../sign-in/second-factor.js';
import type {AttemptVisit, Visit} from '../sign-in/visit.js';
import {rotate} from '../state/clients.js';
import type {LimitedAction} from '../rules/rate-limit.js';
import {wireSignIn} from '../wire/sign-in.js';
import {withClient} from './answers.js';
import type {Bindings} from './app.js';
import type {Call} from './call.js';
import {isAllowedTarget} from './hosts.js';
import {ensureClient} from './identity.js';

/** What the sign-in rules need to know of a call. */
function visitOf(call: Call): Visit {
  const client = ensureClient(call);
  return {
    instance: call.instance,
    client,
    origin: call.pageOrigin,
    baseUrl: call.baseUrl,
    isAllowedTarget: (url) => isAllowedTarget(url, call.request, call.instance.settings.allowedOrigins),
    identityChanged: () => {
      rotate(client);
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

const protectCheck: Step = {run: submitProtectCheck};

async function runStep(call: Call, id: string, step: Step): Promise<Response> {
  if (step.limit) countCall(call, step.limit);
  const attempt = findCurrentAttempt(call.client, id, call.instance.clock.now());
  await step.run({...visitOf(call), attempt}, call.form);
  return withClient(call, wireSignIn(call.instance, attempt));
}

/** The sign-in itself. */
export function signInRoutes(app: Hono<Bindings>): void {
  app.post('/v1/client/sign_ins', async (c) => {
    const {call} = c.env;
    countCall(call, 'create');
    const attempt = await createSignIn(visitOf(call), call.form);
    return withClient(call, wireSignIn(call.instance, attempt));
  });

  // With the client, although it is a GET: clerk-js takes it here, and a link opened elsewhere may have signed in.
  app.get('/v1/client/sign_ins/:id', async (c) => {
    const {call} = c.env;
    const {instance, client} = call;
    const attempt = findAttempt(client, c.req.param('id'), instance.clock.now());
    renewProtect(attempt, instance);
    return withClient(call, wireSignIn(instance, attempt));
  });

  app.patch('/v1/client/sign_ins/:id/protect_check', (c) => runStep(c.env.call, c.req.param('id'), protectCheck));

  for (const [name, step] of Object.entries(steps)) {
    app.post(`/v1/client/sign_ins/:id/${name}`, (c) => runStep(c.env.call, c.req.param('id'), step));
  }
}

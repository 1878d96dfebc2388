import type {Hono} from 'hono';
import {json} from '../http/answers.js';
import type {Bindings} from '../http/app.js';
import type {Call} from '../http/call.js';
import type {Account} from '../state/accounts.js';
import type {Instance} from '../state/instance.js';
import {mergeSettings} from '../state/settings.js';
import {accountChanges, accountOptions, passkeyBody} from './account-body.js';
import {clockBody, emptyBody, faultBody} from './bodies.js';
import {describeAccount, describeInstance} from './describe.js';
import {ControlError, readBody} from './readers.js';
import {settingsPatch} from './settings-body.js';

function answer(handle: (call: Call) => unknown): (c: {env: Bindings['Bindings']}) => Promise<Response> {
  return async (c) => {
    try {
      return json(await handle(c.env.call));
    } catch (error) {
      if (error instanceof ControlError) return json({error: error.message}, 400);
      throw error;
    }
  };
}

/** An account, added or changed; an e-mail or a key that does not fit is the caller's mistake. */
function accountAnswer(instance: Instance, change: () => Account): unknown {
  try {
    return describeAccount(instance, change());
  } catch (error) {
    if (error instanceof RangeError) throw new ControlError(`${error.message}.`);
    throw error;
  }
}

/** The control endpoints: what tests and demos look up, change and break. */
export function controlRoutes(app: Hono<Bindings>): void {
  app.get('/_local', answer(describeInstance));

  app.get(
    '/_local/outbox',
    answer(({instance}) => ({messages: instance.outbox.all()})),
  );

  app.get(
    '/_local/requests',
    answer(({instance}) => ({requests: instance.requests.all()})),
  );

  app.post(
    '/_local/reset',
    answer((call) => {
      readBody(call.body, emptyBody);
      call.instance.reset();
      return describeInstance(call);
    }),
  );

  app.post(
    '/_local/clock',
    answer(({instance, body}) => {
      instance.clock.advance(readBody(body, clockBody));
      return {now: instance.clock.now(), offsetMs: instance.clock.offsetMs};
    }),
  );

  app.get(
    '/_local/faults',
    answer(({instance}) => ({faults: instance.faults.all()})),
  );

  app.post(
    '/_local/faults',
    answer(({instance, body}) => instance.faults.add(readBody(body, faultBody))),
  );

  app.delete(
    '/_local/faults',
    answer(({instance}) => {
      instance.faults.clear();
      return {faults: []};
    }),
  );

  app.post(
    '/_local/accounts',
    answer(({instance, body}) => {
      const options = readBody(body, accountOptions);
      return accountAnswer(instance, () => instance.addAccount(options));
    }),
  );

  app.patch(
    '/_local/accounts',
    answer(({instance, body}) => {
      const {email, changes} = readBody(body, accountChanges);
      return accountAnswer(instance, () => instance.changeAccount(email, changes));
    }),
  );

  app.post(
    '/_local/passkeys',
    answer(({instance, body}) => {
      const {email, passkey} = readBody(body, passkeyBody);
      return accountAnswer(instance, () => instance.addPasskey(email, passkey));
    }),
  );

  app.patch(
    '/_local/settings',
    answer(({instance, body}) => {
      instance.changeSettings(mergeSettings(instance.settings, readBody(body, settingsPatch)));
      return {settings: instance.settings, publishableKey: instance.publishableKey};
    }),
  );
}

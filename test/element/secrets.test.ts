import {expect, fixture, html} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {
  captureConsole,
  CODE,
  expectNowhere,
  fill,
  idle,
  PASSWORD,
  press,
  quiet,
  ready,
  record,
  step,
  submitCredentials,
} from '../support/element-page.js';
import {FakeApiError, FakeClerk, fakeSession, needsSecondFactor, TOKEN_MARKER} from '../support/fake-clerk.js';

const TYPES = ['signed-in', 'error', 'sign-in-error', 'step-change', 'session-task'];
const SECRETS = [PASSWORD, CODE, TOKEN_MARKER];

describe('Secrets', () => {
  for (const formRoot of ['light', 'shadow'] as const) {
    for (const task of [undefined, 'setup-mfa']) {
      it(`are in no event, snapshot, attribute or log, form in ${formRoot}, task ${task ?? 'none'}`, async () => {
        const logged: unknown[][] = [];
        const restore = captureConsole((args) => logged.push(args));
        try {
          const clerk = new FakeClerk();
          const el = await fixture<ClerkMfaSignIn>(
            html`<clerk-mfa-sign-in form-root=${formRoot} .clerk=${clerk}></clerk-mfa-sign-in>`,
          );
          const events = record(el, ...TYPES) as CustomEvent[];
          const check = (): void => {
            expectNowhere(el, ...SECRETS);
            const said = JSON.stringify([el.snapshot, {...el.snapshot}, events.map(({detail}) => detail as unknown)]);
            for (const secret of SECRETS) expect(said + location.href).not.to.contain(secret);
          };
          await ready(el);
          submitCredentials(el);
          await el.updateComplete;
          check();
          (await clerk.call('create')).reject(new FakeApiError('form_password_incorrect', 'password'));
          await idle(el);
          check();
          press(el);
          (await clerk.call('create')).resolve(needsSecondFactor('totp', 'backup_code'));
          await step(el, 'code');
          fill(el, {code: CODE});
          press(el);
          await el.updateComplete;
          check();
          (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('form_code_incorrect', 'code'));
          await idle(el);
          check();
          fill(el, {code: CODE});
          press(el);
          (await clerk.call('attemptSecondFactor')).complete(fakeSession(task ? {task} : {}));
          await step(el, task ? 'session-task' : 'signed-in');
          await quiet(el);
          check();
          expect(events.map(({type}) => type)).to.include(task ? 'session-task' : 'signed-in');
          expect(JSON.stringify(clerk.session)).to.contain(TOKEN_MARKER);
          for (const secret of SECRETS) expect(JSON.stringify(logged)).not.to.contain(secret);
        } finally {
          restore();
        }
      });
    }
  }
});

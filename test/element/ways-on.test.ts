import {expect, fixture, html} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {FakeClock} from '../support/element-clock.js';
import {
  alertText,
  button,
  CODE,
  fill,
  formRoot,
  idle,
  part,
  press,
  quiet,
  ready,
  step,
  submitCredentials,
  toCodeStep,
} from '../support/element-page.js';
import {EVERYTHING, PHONE, toSecondFactor} from '../support/element-states.js';
import {FakeApiError, FakeClerk, needsFirstFactor} from '../support/fake-clerk.js';

function show(clerk: FakeClerk): Promise<ClerkMfaSignIn> {
  return fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in sign-up-url="/sign-up" .clerk=${clerk}></clerk-mfa-sign-in>`);
}

async function failFirst(el: ClerkMfaSignIn, clerk: FakeClerk, error: FakeApiError): Promise<void> {
  await ready(el);
  submitCredentials(el);
  (await clerk.call('create')).reject(error);
  await idle(el);
}

async function failCode(el: ClerkMfaSignIn, clerk: FakeClerk, code: string): Promise<void> {
  fill(el, {code: CODE});
  press(el);
  (await clerk.call('attemptSecondFactor')).reject(new FakeApiError(code));
  await idle(el);
}

const buttons = (el: ClerkMfaSignIn, text: RegExp): HTMLButtonElement[] =>
  [...formRoot(el).querySelectorAll('button')].filter(({textContent}) => text.test(textContent));

describe('The way on after a failure', () => {
  it('is a new code, at once', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await toSecondFactor(el, clerk, 'code', PHONE);
    await failCode(el, clerk, 'verification_failed');
    expect(alertText(el)).not.to.be.empty;
    expect(part(el, 'alert').nextElementSibling).to.equal(part(el, 'way-on'));
    expect(buttons(el, /Resend/)).to.have.length(1);
    part(el, 'way-on').querySelector('button')?.click();
    await quiet(el);
    expect(clerk.argsOf('prepareSecondFactor')).to.have.length(2);
  });

  it('is another method, on the first form and at a factor', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await failFirst(el, clerk, new FakeApiError('sms_send_error'));
    expect(buttons(el, /Use another method/)).to.have.length(1);
    part(el, 'way-on').querySelector('button')?.click();
    (await clerk.call('create')).resolve(needsFirstFactor('password', 'email_code'));
    await step(el, 'choose-factor');

    const other = new FakeClerk();
    const second = await show(other);
    await toSecondFactor(second, other, 'code', 'totp', PHONE);
    await failCode(second, other, 'backup_codes_not_available');
    expect(buttons(second, /Use another method/)).to.have.length(1);
    part(second, 'way-on').querySelector('button')?.click();
    await step(second, 'choose-factor');
  });

  it('is none where there is no other method', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await toCodeStep(el, clerk, ['totp']);
    await failCode(el, clerk, 'backup_codes_not_available');
    expect(formRoot(el).querySelector('[part=way-on]')).to.be.null;
  });

  it('is to start over, once', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await toCodeStep(el, clerk, ['totp']);
    await failCode(el, clerk, 'authentication_invalid');
    expect(buttons(el, /Start over/)).to.have.length(1);
    clerk.release('create');
    button(el, 'Start over').click();
    await step(el, 'credentials');
  });

  it('is the instance’s support, where it has one', async () => {
    for (const environment of [EVERYTHING, {}]) {
      const clerk = new FakeClerk({environment});
      const el = await show(clerk);
      await failFirst(el, clerk, new FakeApiError('user_banned'));
      const link = formRoot(el).querySelector('a');
      expect(link?.getAttribute('href')).to.equal(environment === EVERYTHING ? 'mailto:help@example.com' : undefined);
    }
  });

  it('is to sign up', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await failFirst(el, clerk, new FakeApiError('external_account_not_found'));
    expect(formRoot(el).querySelector('a')?.pathname).to.equal('/sign-up');
  });

  it('is to load the page again', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await failFirst(el, clerk, new FakeApiError('csrf_token_invalid'));
    expect(part(el, 'way-on').textContent.trim()).to.equal('Reload the page');
  });

  it('is to wait, by a clock that is not read out', async () => {
    const clock = new FakeClock().install();
    try {
      const clerk = new FakeClerk();
      const el = await show(clerk);
      await failFirst(el, clerk, new FakeApiError('too_many_requests', undefined, 'Slow down.', 25));
      const timer = (): HTMLElement | null => formRoot(el).querySelector('[part=timer]');
      const sentence = alertText(el);
      expect(timer()?.textContent).to.equal('Try again in 25 seconds');
      expect(timer()?.getAttribute('role')).to.equal('timer');
      expect(part(el, 'alert').contains(timer())).to.be.false;
      clock.advance(24_000);
      await el.updateComplete;
      expect(timer()?.textContent).to.equal('Try again in 1 second');
      expect(alertText(el)).to.equal(sentence);
      expect(part(el, 'primary-button').getAttribute('aria-disabled')).to.be.null;
      clock.advance(1000);
      await el.updateComplete;
      expect(timer()).to.be.null;
      expect(clock.pending).to.equal(0);
    } finally {
      clock.uninstall();
    }
  });

  it('is said in minutes where it is long, in the language of the texts', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    el.localization = {locale: 'de-DE', clerkMfaSignIn: {tryAgainIn: 'Noch {{time}}'}};
    await failFirst(el, clerk, new FakeApiError('too_many_requests', undefined, 'Slow down.', 3540));
    expect(part(el, 'timer').textContent).to.equal('Noch 59 Minuten');
    el.localization = {locale: 'no language at all'};
    await el.updateComplete;
    expect(part(el, 'timer').textContent).to.equal('Try again in 59 minutes');
  });
});

describe('A failure of an input that is not there', () => {
  it('is said for the form as a whole', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await toCodeStep(el, clerk, ['totp']);
    fill(el, {code: CODE});
    press(el);
    (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('form_password_incorrect', 'password'));
    await idle(el);
    expect(alertText(el)).to.match(/^Incorrect password/);
  });
});

describe('A warning beside a failure', () => {
  it('is said as well', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await ready(el);
    submitCredentials(el);
    const error = Object.assign(new FakeApiError('form_password_incorrect', 'password'), {
      errors: [
        {code: 'form_password_incorrect', message: 'x', meta: {paramName: 'password'}},
        {code: 'account_lockout_warning', message: 'You have 2 attempts left.', meta: {}},
      ],
    });
    (await clerk.call('create')).reject(error);
    await idle(el);
    expect(alertText(el)).to.equal('You have 2 attempts left.');
  });
});

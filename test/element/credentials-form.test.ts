import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {
  alertText,
  button,
  expectFocus,
  fieldError,
  fill,
  form,
  IDENTIFIER,
  idle,
  input,
  part,
  PASSWORD,
  press,
  quiet,
  ready,
  record,
  submitCredentials,
} from '../support/element-page.js';
import {FakeApiError, FakeClerk} from '../support/fake-clerk.js';

describe('The first form', () => {
  it('is natively inert', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`);
    expect(form(el).method).to.equal('dialog');
    expect(form(el).hasAttribute('action')).to.be.false;
  });

  for (const [what, values] of Object.entries({
    'an empty e-mail address': {identifier: '', password: PASSWORD},
    'a malformed e-mail address': {identifier: 'ada', password: PASSWORD},
    'an empty password': {identifier: IDENTIFIER, password: ''},
  })) {
    it(`leaves ${what} to the browser's own validation`, async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
      await ready(el);
      fill(el, values);
      const invalid = record(form(el), 'submit');
      press(el);
      await quiet(el);
      expect(form(el).matches(':invalid')).to.be.true;
      expect(invalid).to.have.length(0);
      expect(clerk.calls).to.be.empty;
      expect(el.snapshot.pending).to.be.false;
    });
  }

  it('is sent by the keyboard alone', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    el.focus();
    await sendKeys({type: IDENTIFIER});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: PASSWORD});
    await sendKeys({press: 'Enter'});
    const {args} = await clerk.call('create');
    expect(args).to.deep.equal({identifier: IDENTIFIER, password: PASSWORD, strategy: 'password'});
  });

  it('sends what the inputs hold, although no event told of it', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    fill(el, {identifier: `  ${IDENTIFIER} `, password: ` ${PASSWORD} `});
    press(el);
    const {args} = await clerk.call('create');
    expect(args).to.include({identifier: IDENTIFIER, password: ` ${PASSWORD} `});
  });

  it('is sent once, however often it is submitted', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    submitCredentials(el);
    press(el);
    await clerk.call('create');
    press(el);
    input(el, 'password').focus();
    await sendKeys({press: 'Enter'});
    await quiet(el);
    expect(clerk.argsOf('create')).to.have.length(1);
  });

  it('keeps the focus on its button while the call is in flight', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    const continueButton = button(el, 'Continue');
    submitCredentials(el);
    const call = await clerk.call('create');
    await el.updateComplete;
    expect(continueButton.getAttribute('aria-disabled')).to.equal('true');
    expect(continueButton.disabled).to.be.false;
    expectFocus(continueButton);
    expect(form(el).getAttribute('aria-busy')).to.equal('true');
    call.reject(new FakeApiError('too_many_requests'));
    await idle(el);
    expect(continueButton.hasAttribute('aria-disabled')).to.be.false;
    expectFocus(continueButton);
    expect(form(el).getAttribute('aria-busy')).to.equal('false');
  });

  for (const {code, param, field, sentence} of [
    {
      code: 'form_password_incorrect',
      param: 'password',
      field: 'password',
      sentence: 'Incorrect password. Try again, or use another method.',
    },
    {
      code: 'form_password_or_identifier_incorrect',
      param: undefined,
      field: 'password',
      sentence: 'These sign-in details are incorrect. Check them and try again.',
    },
    {
      code: 'form_identifier_not_found',
      param: 'identifier',
      field: 'identifier',
      sentence: 'We couldn’t find your account. Check what you typed and try again.',
    },
  ]) {
    it(`says ${code} at the field, puts the focus there, and keeps what was typed`, async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
      await ready(el);
      submitCredentials(el);
      const before = form(el);
      (await clerk.call('create')).reject(new FakeApiError(code, param));
      await idle(el);
      expect(fieldError(el, field)).to.equal(sentence);
      expect(input(el, field).getAttribute('aria-invalid')).to.equal('true');
      expectFocus(input(el, field));
      expect(alertText(el)).to.equal('');
      const other = field === 'password' ? 'identifier' : 'password';
      expect(input(el, other).getAttribute('aria-invalid')).to.equal('false');
      expect(fieldError(el, other)).to.equal('');
      expect(form(el)).to.equal(before);
      expect(input(el, 'identifier').value).to.equal(IDENTIFIER);
      expect(input(el, 'password').value).to.equal(PASSWORD);
    });
  }

  for (const {what, error, sentence} of [
    {
      what: 'a failure that no field is to blame for',
      error: new FakeApiError('too_many_requests'),
      sentence: 'Too many tries in a short time. Wait a moment, then try again.',
    },
    {
      what: 'a network error',
      error: new Error('ClerkJS: Network error at "https://x/v1?__clerk_db_jwt=1" - TypeError: Failed to fetch.'),
      sentence: 'No connection. Check your network and try again.',
    },
    {
      what: 'something that is no error at all',
      error: 'a string',
      sentence: 'Something went wrong. Please try again.',
    },
    {
      what: 'an error that Clerk alone has words for',
      error: new FakeApiError('user_locked', undefined, 'Your account is locked for 1 hour.'),
      sentence: 'Your account is locked for 1 hour.',
    },
  ]) {
    it(`says ${what} in the alert`, async () => {
      const clerk = new FakeClerk();
      const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
      await ready(el);
      submitCredentials(el);
      (await clerk.call('create')).reject(error);
      await idle(el);
      expect(part(el, 'alert').getAttribute('role')).to.equal('alert');
      expect(alertText(el)).to.equal(sentence);
      expect(input(el, 'password').value).to.equal(PASSWORD);
      expect(input(el, 'identifier').getAttribute('aria-invalid')).to.equal('false');
    });
  }

  it('takes an answer that changes nothing for a network error', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    submitCredentials(el);
    (await clerk.call('create')).resolve({id: undefined});
    await idle(el);
    expect(el.snapshot.failure?.code).to.equal('network_error');
    expect(el.snapshot.step.name).to.equal('credentials');
  });

  it('announces the same failure again', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    const alert = part(el, 'alert');
    const announced: string[] = [];
    const observer = new MutationObserver(() => announced.push(alert.textContent.trim()));
    observer.observe(alert, {childList: true, characterData: true, subtree: true});
    submitCredentials(el);
    for (let round = 0; round < 2; round++) {
      (await clerk.call('create')).reject(new FakeApiError('too_many_requests'));
      await idle(el);
      if (round === 0) press(el);
    }
    observer.disconnect();
    const sentence = 'Too many tries in a short time. Wait a moment, then try again.';
    expect(announced).to.deep.equal([sentence, '', sentence]);
    expect(part(el, 'alert')).to.equal(alert);
  });

  it('says a field failure in an element that was there before', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    const described = form(el).querySelector(`#${input(el, 'password').getAttribute('aria-describedby')}`);
    submitCredentials(el);
    (await clerk.call('create')).reject(new FakeApiError('form_password_incorrect', 'password'));
    await idle(el);
    expect(form(el).querySelector(`#${input(el, 'password').getAttribute('aria-describedby')}`)).to.equal(described);
  });
});

describe('A form that is disabled', () => {
  it('can be neither typed into nor sent, until it is enabled again', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in disabled .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    for (const control of form(el).elements) expect(control.matches(':disabled'), control.outerHTML).to.be.true;
    submitCredentials(el);
    form(el).requestSubmit();
    await quiet(el);
    expect(clerk.calls).to.be.empty;
    el.disabled = false;
    await el.updateComplete;
    expect(input(el, 'identifier').value).to.equal(IDENTIFIER);
    press(el);
    await clerk.call('create');
  });

  it('has nothing that can be pressed on the code step either', async () => {
    const clerk = new FakeClerk({
      attempt: {
        id: 'sia_0',
        status: 'needs_second_factor',
        supportedSecondFactors: [{strategy: 'totp'}, {strategy: 'backup_code'}],
      },
    });
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in disabled .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    for (const control of form(el).querySelectorAll('button, input:not([hidden])')) {
      expect(control.matches(':disabled'), control.outerHTML).to.be.true;
    }
  });
});

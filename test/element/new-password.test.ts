import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EnvironmentLike} from '../../src/clerk/environment-like.js';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {
  expectFocus,
  expectNowhere,
  fieldError,
  fill,
  form,
  formRoot,
  IDENTIFIER,
  idle,
  input,
  part,
  press,
  quiet,
  step,
} from '../support/element-page.js';
import {FakeApiError, FakeClerk, needsSecondFactor} from '../support/fake-clerk.js';

const NEW_PASSWORD = 'Correct-horse-7';
const RULES: EnvironmentLike = {
  userSettings: {passwordSettings: {min_length: 10, require_numbers: true, require_uppercase: true}},
};

async function show(options: {
  environment?: EnvironmentLike;
  strategy?: string;
}): Promise<{el: ClerkMfaSignIn; clerk: FakeClerk}> {
  const {environment = RULES, strategy = 'reset_password_email_code'} = options;
  const clerk = new FakeClerk({
    environment,
    attempt: {
      id: 'sia_0',
      status: 'needs_new_password',
      identifier: IDENTIFIER,
      firstFactorVerification: {status: 'verified', strategy, expireAt: null},
    },
  });
  const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
  await step(el, 'new-password');
  return {el, clerk};
}

async function type(el: ClerkMfaSignIn, name: string, value: string): Promise<void> {
  fill(el, {[name]: value});
  input(el, name).dispatchEvent(new InputEvent('input', {bubbles: true}));
  await el.updateComplete;
}

const rules = (el: ClerkMfaSignIn): string[] =>
  [...formRoot(el).querySelectorAll('[part=rule]')].map(({textContent}) => textContent.trim().replace(/\s+/g, ' '));

describe('A new password', () => {
  it('is typed into fields that password managers know', async () => {
    const {el} = await show({});
    for (const name of ['password', 'confirm-password']) {
      expect(input(el, name).type).to.equal('password');
      expect(input(el, name).getAttribute('autocomplete')).to.equal('new-password');
    }
    const username = form(el).elements.namedItem('identifier') as HTMLInputElement;
    expect(username.value).to.equal(IDENTIFIER);
    expect(username.hidden && username.readOnly).to.be.true;
  });

  it('has its rules beside it, each with a tick once it is kept', async () => {
    const {el} = await show({});
    expect(rules(el)).to.deep.equal(['○ 10 or more characters', '○ an uppercase letter', '○ a number']);
    await type(el, 'password', 'Short7');
    expect(rules(el)).to.deep.equal(['○ 10 or more characters', '✓ an uppercase letter', '✓ a number']);
    expect(part(el, 'rules-status').getAttribute('role')).to.equal('status');
    expect(part(el, 'rules-status').textContent.trim()).to.equal('Your password must contain 10 or more characters');
    await type(el, 'password', NEW_PASSWORD);
    expect(rules(el).every((rule) => rule.startsWith('✓'))).to.be.true;
    expect(part(el, 'rules-status').textContent.trim()).to.equal('Your password meets all the necessary requirements.');
    expectNowhere(el, NEW_PASSWORD);
    await type(el, 'password', '');
    expect(part(el, 'rules-status').textContent.trim()).to.equal('');
  });

  it('has to be typed twice, and is then set', async () => {
    const {el, clerk} = await show({});
    await type(el, 'password', NEW_PASSWORD);
    await type(el, 'confirm-password', `${NEW_PASSWORD}8`);
    press(el);
    await quiet(el);
    expect(input(el, 'confirm-password').validationMessage).to.equal('Passwords don’t match.');
    expect(clerk.calls).to.be.empty;
    // As a password manager does, without an event.
    fill(el, {'confirm-password': NEW_PASSWORD});
    press(el);
    const call = await clerk.call('resetPassword');
    expect(call.args).to.deep.equal({password: NEW_PASSWORD, signOutOfOtherSessions: true});
    call.resolve(needsSecondFactor('totp'));
    await step(el, 'code');
    expectFocus(input(el, 'code'));
    expectNowhere(el, NEW_PASSWORD);
  });

  it('leaves other devices signed in where the visitor says so', async () => {
    const {el, clerk} = await show({});
    input(el, 'sign-out-of-other-sessions').click();
    fill(el, {password: NEW_PASSWORD, 'confirm-password': NEW_PASSWORD});
    press(el);
    expect((await clerk.call('resetPassword')).args['signOutOfOtherSessions']).to.be.false;
  });

  it('says at the field what Clerk has against it, and keeps the form', async () => {
    const {el, clerk} = await show({});
    fill(el, {password: NEW_PASSWORD, 'confirm-password': NEW_PASSWORD});
    press(el);
    (await clerk.call('resetPassword')).reject(new FakeApiError('form_password_pwned', 'password'));
    await idle(el);
    expect(fieldError(el, 'password')).not.to.be.empty;
    expectFocus(input(el, 'password'));
    expect(formRoot(el).querySelector('[part=way-on]')).to.be.null;
    // It was about another password.
    await sendKeys({type: '!'});
    await el.updateComplete;
    expect(fieldError(el, 'password')).to.equal('');
    expect(input(el, 'password').value).to.equal(`${NEW_PASSWORD}!`);
  });

  it('has no choice about other devices where Clerk demands it, and says that it does', async () => {
    const {el} = await show({strategy: 'password'});
    expect(formRoot(el).querySelector('[name=sign-out-of-other-sessions]')).to.be.null;
    expect(part(el, 'notice').textContent).to.match(/required to reset/);
    expect(input(el, 'password').getAttribute('aria-describedby')?.split(' ')).to.include(part(el, 'notice').id);
  });

  it('is as strong as the instance wants it, where that counts', async () => {
    const {el} = await show({
      environment: {userSettings: {passwordSettings: {min_length: 1, show_zxcvbn: true, min_zxcvbn_strength: 2}}},
    });
    for (const [password, text] of [
      ['abc', /not strong enough/],
      ['abcdefgh', /could be stronger/],
      ['abcdefghijkl', /all the necessary/],
    ] as const) {
      await type(el, 'password', password);
      await quiet(el);
      expect(part(el, 'rules-status').textContent).to.match(text);
    }
  });
});

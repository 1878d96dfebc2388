import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {FakeClock} from '../support/element-clock.js';
import {
  alertText,
  button,
  CODE,
  expectFocus,
  fill,
  formRoot,
  IDENTIFIER,
  idle,
  input,
  part,
  press,
  quiet,
  ready,
  step,
  submitCredentials,
} from '../support/element-page.js';
import {
  EMAIL,
  identify,
  LINK,
  OTHER_PHONE,
  PHONE,
  RESET,
  RESET_PHONE,
  toSecondFactor,
} from '../support/element-states.js';
import {FakeApiError, FakeClerk, needsFirstFactor, needsSecondFactor} from '../support/fake-clerk.js';

function show(clerk: FakeClerk, formRootName = 'light'): Promise<ClerkMfaSignIn> {
  return fixture<ClerkMfaSignIn>(
    html`<clerk-mfa-sign-in form-root=${formRootName} .clerk=${clerk}></clerk-mfa-sign-in>`,
  );
}

const texts = (el: ClerkMfaSignIn): string[] =>
  [...formRoot(el).querySelectorAll('[part~=alternative]')].map(({textContent}) => textContent.trim());

const resendButton = (el: ClerkMfaSignIn): HTMLButtonElement | undefined =>
  [...formRoot(el).querySelectorAll('button')].find(({textContent}) => textContent.includes('Resend'));

let clock: FakeClock;

describe('A code that was sent', () => {
  beforeEach(() => (clock = new FakeClock().install()));
  afterEach(() => clock.uninstall());

  for (const formRootName of ['light', 'shadow']) {
    it(`says where it went, and is sent off with its sixth digit: form in ${formRootName}`, async () => {
      const clerk = new FakeClerk();
      const el = await show(clerk, formRootName);
      await toSecondFactor(el, clerk, 'code', PHONE);
      expect(clerk.argsOf('prepareSecondFactor')).to.deep.equal([{strategy: 'phone_code', phoneNumberId: 'idn_1'}]);
      expect(part(el, 'title').textContent).to.equal('Check your phone');
      expect(part(el, 'target').textContent).to.equal('+*********01');
      expectFocus(input(el, 'code'));
      expect(input(el, 'code').getAttribute('autocomplete')).to.equal('one-time-code');
      await sendKeys({type: CODE});
      expect((await clerk.call('attemptSecondFactor')).args).to.deep.equal({strategy: 'phone_code', code: CODE});
    });
  }

  it('can be sent again after thirty seconds, which count down', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await toSecondFactor(el, clerk, 'code', PHONE);
    expect(resendButton(el)?.textContent.replace(/\s+/g, ' ').trim()).to.equal('Didn’t receive a code? Resend (30)');
    expect(resendButton(el)?.getAttribute('aria-disabled')).to.equal('true');
    // The seconds are not read out.
    expect(resendButton(el)?.querySelector('[aria-hidden]')?.textContent).to.contain('30');
    resendButton(el)?.click();
    clock.advance(5000);
    await el.updateComplete;
    expect(resendButton(el)?.textContent).to.contain('(25)');
    expect(clock.pending).to.equal(1);
    clock.advance(25_000);
    await el.updateComplete;
    expect(resendButton(el)?.textContent.trim()).to.equal('Didn’t receive a code? Resend');
    expect(resendButton(el)?.getAttribute('aria-disabled')).to.be.null;
    expect(clerk.argsOf('prepareSecondFactor')).to.have.length(1);
    const node = input(el, 'code');
    fill(el, {code: '123'});
    resendButton(el)?.click();
    await idle(el);
    expect(clerk.argsOf('prepareSecondFactor')).to.have.length(2);
    expect(input(el, 'code')).to.equal(node);
    expect(node.value).to.equal('');
    const status = resendButton(el)?.parentElement?.querySelector('[role=status]');
    expect(status?.textContent, 'it is said that it was').to.equal('Sent again.');
    clock.advance(600_000);
    await el.updateComplete;
    expect(status?.isConnected && status.textContent).not.to.equal('Sent again.');
  });

  it('is said to have expired before the server says so, and can be tried all the same', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await toSecondFactor(el, clerk, 'code', PHONE);
    clock.advance(601_000);
    await el.updateComplete;
    expect(alertText(el)).to.equal('This code has expired. Send a new one.');
    expect(part(el, 'way-on').textContent).to.contain('Resend');
    expect(
      [...formRoot(el).querySelectorAll('button')].filter(({textContent}) => /Resend/.test(textContent)),
    ).to.have.length(1);
    fill(el, {code: CODE});
    press(el);
    expect((await clerk.call('attemptSecondFactor')).args['code']).to.equal(CODE);
  });

  it('leaves no timer behind', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await toSecondFactor(el, clerk, 'code', PHONE);
    expect(clock.pending).to.equal(1);
    el.remove();
    await quiet();
    expect(clock.pending).to.equal(0);
  });

  it('says why it is asked for on a new device', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await ready(el);
    submitCredentials(el);
    (await clerk.call('create')).resolve({...needsSecondFactor(EMAIL), status: 'needs_client_trust'});
    await step(el, 'code');
    expect(part(el, 'notice').textContent).to.match(/new device/);
    // The focus goes past it.
    expect(input(el, 'code').getAttribute('aria-describedby')?.split(' ')).to.include(part(el, 'notice').id);
  });

  it('for the first factor is followed by a new form for the second one', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await identify(el, clerk, 'Use another method', EMAIL);
    button(el, 'Email code to a**@example.com').click();
    await step(el, 'code');
    await idle(el);
    const first = input(el, 'code');
    fill(el, {code: CODE});
    press(el);
    (await clerk.call('attemptFirstFactor')).resolve(needsSecondFactor('totp'));
    await idle(el);
    expect(input(el, 'code')).not.to.equal(first);
    expect(first.value).to.equal('');
    expectFocus(input(el, 'code'));
  });
});

describe('The list of other methods', () => {
  it('has every factor but the one it comes from, with its target, and sends the one that is chosen', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await toSecondFactor(el, clerk, 'code', 'totp', 'backup_code', PHONE, OTHER_PHONE, EMAIL);
    button(el, 'Use another method').click();
    await step(el, 'choose-factor');
    expect(texts(el)).to.have.members([
      'Send SMS code to +*********01',
      'Send SMS code to +*********02',
      'Email code to a**@example.com',
    ]);
    button(el, 'Send SMS code to +*********02').click();
    await step(el, 'code');
    expect(clerk.argsOf('prepareSecondFactor')).to.deep.equal([{strategy: 'phone_code', phoneNumberId: 'idn_2'}]);
    expect(part(el, 'target').textContent).to.equal('+*********02');
    button(el, 'Use another method').click();
    await step(el, 'choose-factor');
    expect(texts(el)).to.include('Use your authenticator app').and.not.include('Send SMS code to +*********02');
    button(el, 'Back').click();
    await step(el, 'code');
  });

  it('is not offered where there is one factor, or an authenticator with its backup codes', async () => {
    for (const factors of [['totp'], ['totp', 'backup_code']]) {
      const clerk = new FakeClerk();
      const el = await show(clerk);
      await toSecondFactor(el, clerk, 'code', ...factors);
      expect(() => button(el, 'Use another method')).to.throw();
    }
  });

  it('has first factors by the words of Clerk', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await identify(el, clerk, 'Use another method', EMAIL, LINK, 'oauth_google', {
      strategy: 'enterprise_sso',
      enterpriseConnectionId: 'ent_1',
      enterpriseConnectionName: 'Acme SSO',
    });
    expect(texts(el)).to.include.members([
      'Email code to a**@example.com',
      'Email link to a**@example.com',
      'Continue with Google',
      'Continue with Acme SSO',
    ]);
    expect(part(el, 'identity').textContent).to.contain(IDENTIFIER);
  });
});

describe('A forgotten password', () => {
  it('is reset by a code', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await identify(el, clerk, 'Forgot password?', 'password', RESET);
    expect(part(el, 'title').textContent).to.equal('Forgot Password?');
    button(el, 'Reset your password').click();
    await step(el, 'reset-code');
    await idle(el);
    expect(clerk.argsOf('prepareFirstFactor')).to.deep.equal([{strategy: RESET.strategy, emailAddressId: 'idn_3'}]);
    expect(input(el, 'code').labels?.[0]?.textContent.trim()).to.equal('Reset password code');
    await sendKeys({type: CODE});
    const call = await clerk.call('attemptFirstFactor');
    expect(call.args).to.deep.equal({strategy: RESET.strategy, code: CODE});
    call.resolve({
      status: 'needs_new_password',
      firstFactorVerification: {status: 'verified', strategy: RESET.strategy, expireAt: null},
    });
    await step(el, 'new-password');
    expectFocus(input(el, 'password'));
  });

  it('tells two ways to a new password apart, and has the other methods below', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await identify(el, clerk, 'Forgot password?', RESET, RESET_PHONE, EMAIL);
    expect(texts(el)).to.deep.equal([
      'Reset your password (a**@example.com)',
      'Reset your password (+*********01)',
      'Email code to a**@example.com',
    ]);
    expect(part(el, 'divider').textContent.trim()).to.equal('Or, sign in with another method');
  });
});

describe('An e-mail link', () => {
  it('is waited for, and can be sent again', async () => {
    const clerk = new FakeClerk();
    const el = await show(clerk);
    await toSecondFactor(el, clerk, 'email-link', LINK, 'backup_code');
    expect(part(el, 'subtitle').textContent).to.contain('a**@example.com');
    expect(formRoot(el).querySelector('form')).to.be.null;
    expect(resendButton(el)?.textContent).to.contain('Didn’t receive a link?');
    button(el, 'Use another method').click();
    await step(el, 'choose-factor');
  });
});

describe('A passkey', () => {
  it('is asked for by a button', async () => {
    const clerk = new FakeClerk({passkeys: true});
    const el = await show(clerk);
    await toSecondFactor(el, clerk, 'passkey', 'passkey');
    press(el);
    (await clerk.call('authenticateWithPasskey')).reject(new FakeApiError('passkey_retrieval_cancelled'));
    await idle(el);
    expect(alertText(el)).to.match(/^No passkey/);
    press(el);
    await clerk.call('authenticateWithPasskey');
  });
});

describe('An account that this form cannot sign in', () => {
  for (const [attributes, name, href] of [
    ['/sign-up', 'Sign up', '/sign-up'],
    ['', 'Email support', 'mailto:help@example.com'],
  ] as const) {
    it(`says by what it signs in, and leads to ${name}`, async () => {
      const clerk = new FakeClerk({environment: {displayConfig: {supportEmail: 'help@example.com'}}});
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in sign-up-url=${attributes} .clerk=${clerk}></clerk-mfa-sign-in>`,
      );
      await ready(el);
      fill(el, {identifier: IDENTIFIER});
      button(el, 'Use another method').click();
      (await clerk.call('create')).resolve(needsFirstFactor('web3_metamask_signature', 'carrier_pigeon'));
      await step(el, 'unsupported');
      expect(alertText(el)).to.equal(
        'This account signs in with Metamask or carrier pigeon, which this form does not offer.',
      );
      const link = [...formRoot(el).querySelectorAll('a')].find(({textContent}) => textContent.trim() === name);
      expect(link?.getAttribute('href')).to.contain(href);
      clerk.release('create');
      button(el, 'Start over').click();
      await step(el, 'credentials');
    });
  }
});

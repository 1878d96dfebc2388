import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EnvironmentLike} from '../../src/clerk/environment-like.js';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {
  alertText,
  button,
  expectFocus,
  fill,
  form,
  formRoot,
  IDENTIFIER,
  input,
  part,
  press,
  quiet,
  ready,
  step,
} from '../support/element-page.js';
import {EVERYTHING} from '../support/element-states.js';
import {FakeClerk, needsFirstFactor, type FakeClerkOptions} from '../support/fake-clerk.js';

type Kind = 'email_address' | 'phone_number' | 'username';

/** An instance that signs in by some identifiers, with a password or without. */
function signingInBy(kinds: readonly Kind[], password = true): EnvironmentLike {
  const attributes = Object.fromEntries(kinds.map((kind) => [kind, {enabled: true, used_for_first_factor: true}]));
  return {userSettings: {attributes: {...attributes, password: {enabled: password}}}};
}

function show(clerk: FakeClerk): Promise<ClerkMfaSignIn> {
  return fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
}

async function showReady(options: FakeClerkOptions): Promise<{el: ClerkMfaSignIn; clerk: FakeClerk}> {
  const clerk = new FakeClerk(options);
  const el = await show(clerk);
  await ready(el);
  return {el, clerk};
}

const label = (el: ClerkMfaSignIn): string => input(el, 'identifier').labels?.[0]?.textContent.trim() ?? '';

describe('The first field', () => {
  const table: [kinds: readonly Kind[], label: string, type: string, inputMode: string][] = [
    [['email_address'], 'Email address', 'email', 'email'],
    [['phone_number'], 'Phone number', 'tel', 'tel'],
    [['username'], 'Username', 'text', 'text'],
    [['email_address', 'username'], 'Email address or username', 'text', 'email'],
    [['email_address', 'phone_number'], 'Email address or phone number', 'text', 'email'],
    [['phone_number', 'username'], 'Phone number or username', 'text', 'text'],
    [['email_address', 'phone_number', 'username'], 'Email address, phone number or username', 'text', 'email'],
  ];
  for (const [kinds, text, type, inputMode] of table) {
    it(`asks for ${kinds.join(' and ')}, and keeps its node and what is typed when that becomes known`, async () => {
      const clerk = new FakeClerk({environment: signingInBy(kinds), loaded: false}).hold('load');
      const el = await show(clerk);
      const load = await clerk.call('load');
      const before = input(el, 'identifier');
      expect(before.type).to.equal('text');
      before.focus();
      await sendKeys({type: 'ada'});
      load.resolve();
      await ready(el);
      await sendKeys({type: '77'});
      expect(input(el, 'identifier')).to.equal(before);
      expect([label(el), before.type, before.inputMode]).to.deep.equal([text, type, inputMode]);
      expect(before.value).to.equal('ada77');
      expect(before.getAttribute('autocomplete')).to.equal('username');
      expectFocus(before);
    });
  }

  it('takes a user name before Clerk has said what signs in', async () => {
    const clerk = new FakeClerk({environment: signingInBy(['username']), loaded: false}).hold('load');
    const el = await show(clerk);
    const load = await clerk.call('load');
    fill(el, {identifier: 'ada', password: 'x'});
    press(el);
    await el.updateComplete;
    expect(el.snapshot.pending).to.be.true;
    load.resolve();
    expect((await clerk.call('create')).args).to.deep.include({identifier: 'ada', password: 'x'});
  });

  it('offers passkeys where the instance has browsers do so', async () => {
    const {el} = await showReady({
      environment: {
        userSettings: {attributes: {passkey: {enabled: true}}, passkeySettings: {allow_autofill: true}},
      },
    });
    expect(input(el, 'identifier').getAttribute('autocomplete')).to.equal('username webauthn');
  });

  it('does not move when the rest of the form arrives', async () => {
    const clerk = new FakeClerk({environment: EVERYTHING, passkeys: true, loaded: false}).hold('load');
    const el = await show(clerk);
    const load = await clerk.call('load');
    const tops = (): number[] =>
      [input(el, 'identifier'), input(el, 'password'), part(el, 'primary-button')].map(
        (node) => node.getBoundingClientRect().top,
      );
    const before = tops();
    load.resolve();
    await ready(el);
    expect(button(el, 'Forgot password?').checkVisibility()).to.be.true;
    expect(tops()).to.deep.equal(before);
  });
});

describe('An instance without passwords', () => {
  it('has no field for one, and goes on with who it is', async () => {
    const {el, clerk} = await showReady({environment: signingInBy(['email_address'], false)});
    expect(formRoot(el).querySelector('[name=password]')).to.be.null;
    expect(formRoot(el).textContent).not.to.contain('Forgot password?');
    fill(el, {identifier: IDENTIFIER});
    press(el);
    const call = await clerk.call('create');
    expect(call.args).to.deep.equal({identifier: IDENTIFIER});
    call.resolve(needsFirstFactor({strategy: 'email_code', emailAddressId: 'idn_3', safeIdentifier: 'a@b'}));
    await step(el, 'code');
    expect(clerk.argsOf('prepareFirstFactor')).to.deep.equal([{strategy: 'email_code', emailAddressId: 'idn_3'}]);
  });
});

describe('The ways without a password', () => {
  for (const [text, name] of [
    ['Forgot password?', 'forgot-password'],
    ['Use another method', 'choose-factor'],
  ] as const) {
    it(`“${text}” needs to know who it is, and nothing else`, async () => {
      const {el, clerk} = await showReady({});
      button(el, text).click();
      await quiet(el);
      expect(clerk.calls).to.be.empty;
      expectFocus(input(el, 'identifier'));
      fill(el, {identifier: `  ${IDENTIFIER} `});
      button(el, text).click();
      const call = await clerk.call('create');
      expect(call.args).to.deep.equal({identifier: IDENTIFIER});
      call.resolve(
        needsFirstFactor(
          'password',
          {strategy: 'reset_password_email_code', emailAddressId: 'i'},
          'passkey',
          'email_code',
        ),
      );
      await step(el, name);
    });
  }

  it('are there only when Clerk is ready', async () => {
    const clerk = new FakeClerk({environment: EVERYTHING, loaded: false}).hold('load');
    const el = await show(clerk);
    await clerk.call('load');
    await quiet(el);
    expect([...form(el).querySelectorAll('button:not([part="reveal"])')]).to.have.length(1);
  });
});

describe('Social providers', () => {
  it('are buttons with their names, which lead to them', async () => {
    const {el, clerk} = await showReady({environment: EVERYTHING});
    expect(part(el, 'divider').textContent.trim()).to.equal('or');
    const names = [...formRoot(el).querySelectorAll('[part~=social-button]')].map((node) => node.textContent.trim());
    expect(names).to.have.members(['Continue with GitHub', 'Continue with Google']);
    expect(formRoot(el).querySelector('img')).to.be.null;
    button(el, 'Continue with Google').click();
    await quiet(el);
    expect(clerk.argsOf('authenticateWithRedirect')[0]).to.deep.include({strategy: 'oauth_google'});
  });

  it('leave no divider where there are none', async () => {
    const {el} = await showReady({});
    expect(formRoot(el).querySelector('[part=divider]')).to.be.null;
  });
});

describe('The passkey button', () => {
  it('asks for anybody’s passkey', async () => {
    const {el, clerk} = await showReady({environment: EVERYTHING, passkeys: true});
    button(el, 'Use passkey instead').click();
    expect((await clerk.call('authenticateWithPasskey')).args).to.deep.equal({flow: 'discoverable'});
  });

  it('is not there in a browser that has no passkeys', async () => {
    const {el} = await showReady({environment: EVERYTHING, passkeys: false});
    expect(() => button(el, 'Use passkey instead')).to.throw();
  });
});

describe('Maintenance', () => {
  it('is said as long as nothing else has failed', async () => {
    const {el} = await showReady({environment: {maintenanceMode: true}});
    expect(alertText(el)).to.match(/maintenance/);
    expect(el.snapshot.failure).to.be.null;
  });
});

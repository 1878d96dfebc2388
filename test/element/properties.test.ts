import {expect, fixture, html} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {button, formRoot, idle, input, part, quiet, ready, step, submitCredentials} from '../support/element-page.js';
import {FakeApiError, FakeClerk} from '../support/fake-clerk.js';

const ATTRIBUTES = [
  {attribute: 'publishable-key', property: 'publishableKey', initial: null},
  {attribute: 'proxy-url', property: 'proxyUrl', initial: null},
  {attribute: 'domain', property: 'domain', initial: null},
  {attribute: 'clerk-js-url', property: 'clerkJsUrl', initial: null},
  {attribute: 'force-redirect-url', property: 'forceRedirectUrl', initial: null},
  {attribute: 'fallback-redirect-url', property: 'fallbackRedirectUrl', initial: null},
  {attribute: 'sign-up-url', property: 'signUpUrl', initial: null},
  {attribute: 'identifier', property: 'identifier', initial: null},
  {attribute: 'heading-level', property: 'headingLevel', initial: 2, value: '3', read: 3},
  {attribute: 'no-resume', property: 'noResume', initial: false, value: '', read: true},
  {attribute: 'user-button', property: 'userButton', initial: false, value: '', read: true},
  {attribute: 'form-root', property: 'formRoot', initial: 'light', value: 'shadow', read: 'shadow'},
  {attribute: 'disabled', property: 'disabled', initial: false, value: '', read: true},
  {attribute: 'autofocus', property: 'autofocus', initial: false, value: '', read: true},
] as const;

/** An element that is not upgraded yet: a document without a window defines none. */
function beforeUpgrade(): ClerkMfaSignIn {
  return document.implementation.createHTMLDocument().createElement('clerk-mfa-sign-in');
}

describe('<clerk-mfa-sign-in> attributes and properties', () => {
  for (const row of ATTRIBUTES) {
    it(`has ${row.property} for ${row.attribute}`, () => {
      const el = document.createElement('clerk-mfa-sign-in');
      expect(el[row.property]).to.equal(row.initial);
      const {value, read} = 'value' in row ? row : {value: 'a', read: 'a'};
      el.setAttribute(row.attribute, value);
      expect(el[row.property]).to.equal(read);
    });
  }

  it('has no attributes but these', () => {
    const {observedAttributes} = customElements.get('clerk-mfa-sign-in') as unknown as {observedAttributes: string[]};
    const withoutProperty = ['defer-hydration'];
    const expected = [...ATTRIBUTES.map(({attribute}) => attribute), ...withoutProperty];
    expect([...observedAttributes].sort()).to.deep.equal(expected.sort());
  });

  it('says by an attribute that it is disabled, for styles', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`);
    el.disabled = true;
    await el.updateComplete;
    expect(el.hasAttribute('disabled')).to.be.true;
  });

  it('keeps properties that were set before the upgrade', async () => {
    const clerk = new FakeClerk();
    const el = beforeUpgrade();
    Object.assign(el, {clerk, headingLevel: 4, identifier: 'early@example.com', formRoot: 'shadow', signUpUrl: '/up'});
    expect(el).not.to.be.instanceOf(customElements.get('clerk-mfa-sign-in'));
    const parent = await fixture(html`<div></div>`);
    parent.append(el);
    await ready(el);
    expect(el.clerk).to.equal(clerk);
    expect(Object.keys(el)).not.to.include('clerk');
    expect(part(el, 'title').getAttribute('aria-level')).to.equal('4');
    expect(input(el, 'identifier').value).to.equal('early@example.com');
    expect(el.shadowRoot?.contains(formRoot(el))).to.be.true;
  });

  it('reads as the title level 2 where a level is none', async () => {
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in heading-level="7" .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`,
    );
    expect(part(el, 'title').getAttribute('aria-level')).to.equal('2');
    el.setAttribute('heading-level', 'one');
    await el.updateComplete;
    expect(part(el, 'title').getAttribute('aria-level')).to.equal('2');
    el.headingLevel = 1;
    await el.updateComplete;
    expect(part(el, 'title').getAttribute('aria-level')).to.equal('1');
  });

  it('takes another form root for light', async () => {
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in form-root="nowhere" .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`,
    );
    expect(el.formRoot).to.equal('light');
    expect(formRoot(el).parentElement).to.equal(el);
  });
});

describe('<clerk-mfa-sign-in>.clerk', () => {
  it('is null before there is one', () => {
    expect(document.createElement('clerk-mfa-sign-in').clerk).to.be.null;
  });

  it('can be set before the element is connected', async () => {
    const clerk = new FakeClerk();
    const parent = await fixture(html`<div></div>`);
    const el = document.createElement('clerk-mfa-sign-in');
    el.clerk = clerk;
    parent.append(el);
    await ready(el);
    expect(el.clerk).to.equal(clerk);
  });

  it('can be set after the element is connected', async () => {
    const clerk = new FakeClerk();
    const parent = await fixture(html`<div></div>`);
    const el = document.createElement('clerk-mfa-sign-in');
    parent.append(el);
    el.clerk = clerk;
    await ready(el);
    expect(el.clerk).to.equal(clerk);
  });

  it('is loaded by the element where nobody has, once', async () => {
    const clerk = new FakeClerk({loaded: false});
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    expect(clerk.argsOf('load')).to.have.length(1);
  });

  it('stops the flow when it is replaced, and begins anew on the other one', async () => {
    const first = new FakeClerk();
    const second = new FakeClerk({applicationName: 'Second'});
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${first}></clerk-mfa-sign-in>`);
    await ready(el);
    expect(first.listenerCount).to.equal(1);
    submitCredentials(el);
    const call = await first.call('create');
    el.clerk = second;
    await quiet(el);
    expect(el.clerk).to.equal(second);
    expect(first.listenerCount).to.equal(0);
    call.complete();
    await quiet(el);
    expect(el.snapshot).to.include({ready: true, pending: false});
    expect(el.snapshot.step.name).to.equal('credentials');
    expect(first.argsOf('setActive')).to.be.empty;
    expect(part(el, 'title').textContent).to.equal('Sign in to Second');
  });

  it('changes nothing when it is set to the instance in use', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    submitCredentials(el);
    const call = await clerk.call('create');
    el.clerk = clerk;
    await quiet(el);
    call.complete();
    await step(el, 'signed-in');
  });
});

describe('<clerk-mfa-sign-in> states and snapshot', () => {
  it('is :state(loading) until Clerk is ready', async () => {
    const clerk = new FakeClerk({loaded: false}).hold('load');
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    const load = await clerk.call('load');
    expect(el.matches(':state(loading)')).to.be.true;
    expect(el.matches(':state(pending)')).to.be.false;
    load.resolve();
    await ready(el);
    expect(el.matches(':state(loading)')).to.be.false;
  });

  it('is :state(pending) while a call is in flight, :state(failed) after a failure, until the next try', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    submitCredentials(el);
    const call = await clerk.call('create');
    await el.updateComplete;
    expect(el.matches(':state(pending)')).to.be.true;
    call.reject(new FakeApiError('form_password_incorrect', 'password'));
    await idle(el);
    expect(el.matches(':state(pending)')).to.be.false;
    expect(el.matches(':state(failed)')).to.be.true;
    button(el, 'Continue').click();
    await clerk.call('create');
    await el.updateComplete;
    expect(el.matches(':state(failed)')).to.be.false;
  });

  it('has a frozen snapshot that is replaced, never changed', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    expect(el.snapshot).to.be.frozen;
    await ready(el);
    const before = el.snapshot;
    expect(before).to.be.frozen;
    submitCredentials(el);
    (await clerk.call('create')).reject(new FakeApiError('form_password_incorrect', 'password'));
    await idle(el);
    expect(el.snapshot).to.be.frozen;
    expect(el.snapshot.failure).to.be.frozen;
    expect(before.failure).to.be.null;
    expect(() => Object.assign(el, {snapshot: before})).to.throw(TypeError);
  });

  it('has a snapshot whose step is frozen, too', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`);
    expect(el.snapshot.step).to.be.frozen;
  });
});

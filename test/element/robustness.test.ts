import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {cleanPage, onClerkScript, publishableKey, scriptUrl, setPageClerk} from '../support/element-clerk-page.js';
import {
  button,
  CODE,
  expectFocus,
  fill,
  form,
  formRoot,
  idle,
  input,
  part,
  press,
  quiet,
  ready,
  record,
  signIn,
  step,
  submitCredentials,
  toCodeStep,
} from '../support/element-page.js';
import {FakeClerk, fakeSession, needsSecondFactor} from '../support/fake-clerk.js';

const make = (clerk: FakeClerk): Promise<ClerkMfaSignIn> =>
  fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);

describe('What a page does to the form', () => {
  it('an input named reset among the others: signed-in all the same, and nothing typed stays', async () => {
    const clerk = new FakeClerk();
    const el = await make(clerk);
    await ready(el);
    const password = input(el, 'password');
    form(el).append(Object.assign(document.createElement('input'), {name: 'reset'}));
    // Some scripts mirror what is typed into the attribute, which `form.reset()` would bring back.
    password.setAttribute('value', 'mirrored');
    submitCredentials(el);
    const signedIn = oneEvent(el, 'signed-in');
    (await clerk.call('create')).complete(fakeSession());
    await signedIn;
    expect(password.isConnected).to.equal(false);
    expect(password.value).to.equal('');
  });

  it('its style sheets thrown away: there again after the next update', async () => {
    const el = await make(new FakeClerk());
    await ready(el);
    document.adoptedStyleSheets = [];
    el.requestUpdate();
    await el.updateComplete;
    expect(document.adoptedStyleSheets).to.have.length(1);
  });

  it('put back after it was removed in the middle of a call: the focus stays where it is', async () => {
    const clerk = new FakeClerk();
    const el = await make(clerk);
    await toCodeStep(el, clerk);
    fill(el, {code: CODE});
    press(el);
    await clerk.call('attemptSecondFactor');
    const parent = el.parentElement;
    el.remove();
    await quiet(el);
    parent?.append(el);
    await step(el, 'code');
    expectFocus(document.body);
  });
});

describe('Two sign-ins at a time', () => {
  it('a code is not sent to an attempt that has taken the place of the form’s own', async () => {
    const clerk = new FakeClerk();
    const [first, second] = [await make(clerk), await make(clerk)];
    await toCodeStep(first, clerk);
    await ready(second);
    submitCredentials(second);
    (await clerk.call('create')).resolve({
      ...needsSecondFactor('totp'),
      id: 'sia_of_bob',
      identifier: 'bob@example.com',
    });
    await step(second, 'code');
    const errors = record(first, 'sign-in-error');
    fill(first, {code: CODE});
    press(first);
    await step(first, 'credentials');
    expect(clerk.calls.filter(({method}) => method === 'attemptSecondFactor')).to.have.length(0);
    expect(errors).to.have.length(1);
  });
});

describe('Events', () => {
  it('session-task for the next task of the same session, too', async () => {
    const clerk = new FakeClerk({session: fakeSession({task: 'setup-mfa'})});
    const el = await make(clerk);
    const tasks = record(el, 'session-task') as CustomEvent<{key: string}>[];
    await step(el, 'session-task');
    clerk.become(fakeSession({task: 'choose-organization'}));
    await quiet(el);
    expect(tasks.map(({detail}) => detail.key)).to.deep.equal(['setup-mfa', 'choose-organization']);
  });

  it('step-change when another Clerk takes the place of one that is signed in', async () => {
    const clerk = new FakeClerk();
    const el = await make(clerk);
    await signIn(el, clerk);
    const changes = record(el, 'step-change') as CustomEvent<object>[];
    el.clerk = new FakeClerk();
    await ready(el);
    expect(changes.map(({detail}) => detail)).to.deep.equal([{step: 'credentials', previous: 'signed-in'}]);
  });
});

describe('Nothing to press that does nothing', () => {
  it('Back says that it waits while a call is in flight', async () => {
    const clerk = new FakeClerk();
    const el = await make(clerk);
    await toCodeStep(el, clerk);
    fill(el, {code: CODE});
    press(el);
    await el.updateComplete;
    expect(button(el, 'Back').getAttribute('aria-disabled')).to.equal('true');
    (await clerk.call('attemptSecondFactor')).reject(new Error('ClerkJS: Network error'));
    await idle(el);
    expect(button(el, 'Back').hasAttribute('aria-disabled')).to.equal(false);
  });

  it('restart() empties the first form', async () => {
    const el = await make(new FakeClerk());
    await ready(el);
    fill(el, {identifier: 'ada@example.com', password: 'typed'});
    el.restart();
    expect([input(el, 'identifier').value, input(el, 'password').value]).to.deep.equal(['', '']);
  });

  it('the alert and the errors are there before they say anything', async () => {
    const el = await make(new FakeClerk());
    await ready(el);
    for (const name of ['alert', 'error']) expect(getComputedStyle(part(el, name)).display).to.equal('block');
  });
});

describe('One page, one Clerk', () => {
  afterEach(cleanPage);

  it('two keys at the same time: the second is refused, whatever came first', async () => {
    const {instances} = onClerkScript((script) => {
      const {clerkPublishableKey = ''} = script.dataset;
      return new FakeClerk({publishableKey: clerkPublishableKey});
    });
    const [first, second] = ['clerk.one.example', 'clerk.two.example'].map((host) =>
      Object.assign(document.createElement('clerk-mfa-sign-in'), {
        publishableKey: publishableKey(host),
        clerkJsUrl: scriptUrl('clerk-script.js'),
      }),
    );
    if (!first || !second) return;
    const holder = await fixture(html`<div></div>`);
    holder.append(first, second);
    await ready(first);
    await step(second, 'load-failed');
    expect(second.snapshot.failure?.code).to.equal('publishable_key_mismatch');
    expect(instances).to.have.length(1);
  });

  it('retry() works for the page, also where the form offers none', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in></clerk-mfa-sign-in>`);
    await step(el, 'load-failed');
    expect(formRoot(el).querySelectorAll('button:not([part="reveal"])')).to.have.length(1);
    setPageClerk(new FakeClerk());
    el.retry();
    await ready(el);
    await aTimeout(0);
    expect(el.snapshot.step.name).to.equal('credentials');
  });

  it('a final failure to load leaves a place for the focus', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in></clerk-mfa-sign-in>`);
    await step(el, 'load-failed');
    el.focus();
    expectFocus(part(el, 'title'));
    expect(el.matches(':state(loading)')).to.equal(false);
  });
});

import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {
  CODE,
  expectFocus,
  fill,
  form,
  formRoot,
  IDENTIFIER,
  input,
  PASSWORD,
  press,
  quiet,
  ready,
  signIn,
  step,
  toCodeStep,
} from '../support/element-page.js';
import {FakeClerk} from '../support/fake-clerk.js';

/** What pages and their frameworks do to children that they did not make. */
const ATTACKS: Record<string, (el: ClerkMfaSignIn) => void> = {
  'host.textContent = ""': (el) => (el.textContent = ''),
  'host.textContent = "text"': (el) => (el.textContent = 'text'),
  'host.innerHTML = markup': (el) => (el.innerHTML = '<p slot="footer">Footer</p>'),
  'host.replaceChildren()': (el) => el.replaceChildren(),
  'container.remove()': (el) => formRoot(el).remove(),
  'container.replaceChildren()': (el) => formRoot(el).replaceChildren(),
  'container.innerHTML = ""': (el) => (formRoot(el).innerHTML = ''),
  'form.remove()': (el) => form(el).remove(),
  'container moved into another element': (el) => el.parentElement?.append(formRoot(el)),
};

describe('A page that takes the form away', () => {
  for (const [name, attack] of Object.entries(ATTACKS)) {
    it(`by ${name} gets it back, with values and focus`, async () => {
      const clerk = new FakeClerk();
      const parent = await fixture(html`<div><clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in></div>`);
      const el = parent.querySelector('clerk-mfa-sign-in')!;
      await ready(el);
      fill(el, {identifier: IDENTIFIER, password: PASSWORD});
      const [before, password] = [form(el), input(el, 'password')];
      password.focus();
      attack(el);
      await quiet(el);
      expect(form(el)).to.equal(before);
      expect(formRoot(el).parentElement).to.equal(el);
      expect(form(el).checkVisibility()).to.be.true;
      expect(password.value).to.equal(PASSWORD);
      expectFocus(password);
      expect(parent.querySelectorAll('form')).to.have.length(1);
      await signIn(el, clerk);
    });
  }

  it('while nothing is focused gets no focus', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`);
    await ready(el);
    input(el, 'password').focus();
    input(el, 'password').blur();
    await quiet(el);
    el.replaceChildren();
    await quiet(el);
    expect(form(el).checkVisibility()).to.be.true;
    expectFocus(document.body);
  });

  it('and has put the focus elsewhere keeps it there', async () => {
    const parent = await fixture(html`
      <div>
        <input aria-label="Search" />
        <clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>
      </div>
    `);
    const [search, el] = [parent.querySelector('input')!, parent.querySelector('clerk-mfa-sign-in')!];
    await ready(el);
    input(el, 'password').focus();
    el.replaceChildren();
    search.focus();
    await quiet(el);
    expect(form(el).checkVisibility()).to.be.true;
    expectFocus(search);
  });

  it('just before the next step gets that step', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    fill(el, {code: CODE});
    press(el);
    const call = await clerk.call('attemptSecondFactor');
    call.complete();
    formRoot(el).replaceChildren();
    await step(el, 'signed-in');
    await quiet(el);
    expect(formRoot(el).querySelectorAll('[part=panel]')).to.have.length(1);
    expect(formRoot(el).querySelector('form')).to.be.null;
  });

  it('every time ends the fight, and does not hang', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`);
    await ready(el);
    let removed = 0;
    const observer = new MutationObserver(() => {
      const child = el.querySelector('clerk-mfa-form');
      if (child && ++removed < 1000) child.remove();
    });
    observer.observe(el, {childList: true});
    formRoot(el).remove();
    await quiet(el);
    await quiet(el);
    observer.disconnect();
    expect(removed).to.be.above(0).and.below(20);
    // When the page has given up, the next change of the element shows the form again.
    el.requestUpdate();
    await quiet(el);
    expect(form(el).checkVisibility()).to.be.true;
  });

  it('every time has the form again once the page lets it be, though nothing else happens', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`);
    await ready(el);
    fill(el, {password: PASSWORD});
    const password = input(el, 'password');
    password.focus();
    const observer = new MutationObserver(() => el.querySelector('clerk-mfa-form')?.remove());
    observer.observe(el, {childList: true});
    formRoot(el).remove();
    await quiet(el);
    expect(password.isConnected).to.be.false;
    observer.disconnect();
    await waitUntil(() => password.isConnected, 'The form does not come back.', {timeout: 3000});
    expect(password.value).to.equal(PASSWORD);
    expectFocus(password);
  });

  it('a dozen times in a second, as a page that is morphed does, is answered each time', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`);
    await ready(el);
    input(el, 'password').focus();
    for (let round = 0; round < 12; round++) {
      el.replaceChildren();
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(el.contains(formRoot(el)), `round ${round}`).to.be.true;
      expectFocus(input(el, 'password'));
    }
  });

  it('once in a while is answered each time', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`);
    await ready(el);
    for (let round = 0; round < 4; round++) {
      el.textContent = '';
      await quiet(el);
      expect(el.contains(formRoot(el))).to.be.true;
    }
  });
});

describe('A copy of the element', () => {
  it('works, has one form, and none of what was typed', async () => {
    const clerk = new FakeClerk();
    const parent = await fixture(html`<div><clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in></div>`);
    const el = parent.querySelector('clerk-mfa-sign-in')!;
    await ready(el);
    fill(el, {identifier: IDENTIFIER, password: PASSWORD});
    const copy = el.cloneNode(true) as ClerkMfaSignIn;
    const own = new FakeClerk();
    copy.clerk = own;
    parent.append(copy);
    await ready(copy);
    expect(copy.querySelectorAll('form')).to.have.length(1);
    expect(input(copy, 'password').value).to.equal('');
    expect(formRoot(copy).id).not.to.equal(formRoot(el).id);
    await signIn(copy, own);
    expect(clerk.argsOf('create')).to.be.empty;
    expect(input(el, 'password').value).to.equal(PASSWORD);
  });

  it('by markup (a page cache) has one form, too', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`);
    await ready(el);
    const parent = await fixture(html`<div></div>`);
    const holder = document.createElement('template');
    holder.innerHTML = el.outerHTML;
    const copy = holder.content.firstElementChild as ClerkMfaSignIn;
    const own = new FakeClerk();
    copy.clerk = own;
    parent.append(copy);
    await ready(copy);
    expect(copy.querySelectorAll('form')).to.have.length(1);
    await signIn(copy, own);
  });

  it('of its content, put into the element, is removed', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`);
    await ready(el);
    const before = form(el);
    for (let round = 0; round < 3; round++) {
      el.append(formRoot(el).cloneNode(true));
      el.prepend(formRoot(el).cloneNode(true));
      await quiet(el);
      expect(el.querySelectorAll('form')).to.have.length(1);
    }
    expect(form(el)).to.equal(before);
  });

  it('of its form, submitted elsewhere on the page, goes nowhere', async () => {
    const clerk = new FakeClerk();
    const parent = await fixture(html`<div><clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in></div>`);
    const el = parent.querySelector('clerk-mfa-sign-in')!;
    await ready(el);
    const copy = form(el).cloneNode(true) as HTMLFormElement;
    parent.append(copy);
    copy.querySelector<HTMLInputElement>('[name=identifier]')!.value = IDENTIFIER;
    const password = copy.querySelector<HTMLInputElement>('[name=password]')!;
    password.value = PASSWORD;
    const submitted = new Promise<boolean>((resolve) =>
      copy.addEventListener('submit', ({defaultPrevented}) => resolve(defaultPrevented)),
    );
    const before = location.href;
    const leaving: Event[] = [];
    const onLeaving = (event: Event): void => void leaving.push(event);
    window.addEventListener('beforeunload', onLeaving);
    const requests = performance.getEntriesByType('resource').length;
    password.focus();
    await sendKeys({press: 'Enter'});
    expect(await submitted).to.be.false;
    await quiet(el);
    window.removeEventListener('beforeunload', onLeaving);
    expect(location.href).to.equal(before);
    expect(leaving).to.have.length(0);
    const names = performance
      .getEntriesByType('resource')
      .slice(requests)
      .map(({name}) => name);
    expect(names.filter((name) => name.includes(PASSWORD))).to.be.empty;
    expect(clerk.calls).to.be.empty;
  });
});

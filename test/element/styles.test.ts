import {expect, fixture, html} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {input, part, quiet, ready} from '../support/element-page.js';
import {FakeClerk} from '../support/fake-clerk.js';

/** An element in a shadow root of the page. */
async function inShadowRoot(formRoot: 'light' | 'shadow'): Promise<{root: ShadowRoot; el: ClerkMfaSignIn}> {
  const outer = await fixture(html`<div></div>`);
  const root = outer.attachShadow({mode: 'open'});
  const el = document.createElement('clerk-mfa-sign-in');
  el.clerk = new FakeClerk();
  el.formRoot = formRoot;
  root.append(el);
  await ready(el);
  return {root, el};
}

/** What tells a form of ours from one without styles. */
function looksStyled(el: ClerkMfaSignIn): void {
  expect(getComputedStyle(input(el, 'password')).blockSize).to.equal('44px');
  expect(getComputedStyle(input(el, 'password')).appearance).to.equal('none');
  expect(getComputedStyle(part(el, 'primary-button')).display).to.equal('block');
  expect(getComputedStyle(part(el, 'title')).fontWeight).to.equal('700');
}

/** Makes sure that the document has these sheets, and no other. A failure must not print what is in them. */
function expectSheets(sheets: readonly CSSStyleSheet[]): void {
  expect(document.adoptedStyleSheets).to.have.length(sheets.length);
  expect(sheets.every((sheet, index) => document.adoptedStyleSheets[index] === sheet)).to.be.true;
}

describe('The styles of the form', () => {
  // An element of the test before leaves its sheet a microtask after it has left itself.
  beforeEach(() => quiet());

  for (const formRoot of ['light', 'shadow'] as const) {
    it(`apply in the page, form in ${formRoot}`, async () => {
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in form-root=${formRoot} .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`,
      );
      looksStyled(el);
    });

    it(`apply inside another shadow root, form in ${formRoot}`, async () => {
      const {el} = await inShadowRoot(formRoot);
      looksStyled(el);
    });
  }

  it('are one sheet for all elements of a document, and leave with the last of them', async () => {
    const before = [...document.adoptedStyleSheets];
    const template = html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`;
    const first = await fixture<ClerkMfaSignIn>(template);
    const second = await fixture<ClerkMfaSignIn>(template);
    expect(document.adoptedStyleSheets).to.have.length(before.length + 1);
    first.remove();
    await quiet();
    expect(document.adoptedStyleSheets).to.have.length(before.length + 1);
    looksStyled(second);
    second.remove();
    await quiet();
    expectSheets(before);
    document.body.append(first);
    await quiet(first);
    looksStyled(first);
    first.remove();
    await quiet();
    expectSheets(before);
  });

  it('leave the page’s own sheets alone', async () => {
    const before = [...document.adoptedStyleSheets];
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [...before, own];
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`);
    const later = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, later];
    el.remove();
    await quiet();
    expectSheets([...before, own, later]);
    document.adoptedStyleSheets = before;
  });

  it('move with the element from one root to another', async () => {
    const before = document.adoptedStyleSheets.length;
    const {root, el} = await inShadowRoot('light');
    expect(root.adoptedStyleSheets).to.have.length(1);
    expect(document.adoptedStyleSheets).to.have.length(before);
    const parent = await fixture(html`<div></div>`);
    parent.append(el);
    await quiet(el);
    expect(root.adoptedStyleSheets).to.have.length(0);
    expect(document.adoptedStyleSheets).to.have.length(before + 1);
    looksStyled(el);
  });

  it('go into the element’s own root with form-root="shadow", and come back', async () => {
    const before = document.adoptedStyleSheets.length;
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in form-root="shadow" .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`,
    );
    expect(document.adoptedStyleSheets).to.have.length(before);
    el.formRoot = 'light';
    await quiet(el);
    expect(document.adoptedStyleSheets).to.have.length(before + 1);
    looksStyled(el);
  });

  it('beat what a page says of its own inputs and buttons, and lose to the documented selector', async () => {
    const before = [...document.adoptedStyleSheets];
    const page = new CSSStyleSheet();
    page.replaceSync(`
      input, .page input[type] { display: inline; height: 90px; border: 7px dotted red; }
      button { float: right; position: absolute; background: red; }
      body clerk-mfa-sign-in [part~=input] { border-radius: 11px; }
    `);
    document.adoptedStyleSheets = [page, ...before];
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`);
    looksStyled(el);
    expect(getComputedStyle(input(el, 'password')).borderTopWidth).to.equal('1px');
    expect(getComputedStyle(input(el, 'password')).borderTopLeftRadius).to.equal('11px');
    expect(getComputedStyle(part(el, 'primary-button')).cssFloat).to.equal('none');
    expect(getComputedStyle(part(el, 'primary-button')).position).to.equal('relative');
    document.adoptedStyleSheets = before;
  });

  for (const formRoot of ['light', 'shadow'] as const) {
    it(`leave the element hidden where the page hides it, form in ${formRoot}`, async () => {
      const el = await fixture<ClerkMfaSignIn>(
        html`<clerk-mfa-sign-in hidden form-root=${formRoot} .clerk=${new FakeClerk()}></clerk-mfa-sign-in>`,
      );
      // A browser's own rule for `hidden` loses to every other one.
      expect(getComputedStyle(el).display).to.equal('none');
      el.hidden = false;
      expect(getComputedStyle(el).display).to.equal('block');
      looksStyled(el);
    });
  }

  it('take Clerk’s custom properties from the page', async () => {
    const page = new CSSStyleSheet();
    page.replaceSync('.themed { --clerk-color-primary: rgb(1, 2, 3); --clerk-border-radius: 9px; }');
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...before, page];
    for (const formRoot of ['light', 'shadow'] as const) {
      const parent = await fixture(
        html`<div class="themed">
          <clerk-mfa-sign-in form-root=${formRoot} .clerk=${new FakeClerk()}></clerk-mfa-sign-in>
        </div>`,
      );
      const submit = getComputedStyle(part(parent.querySelector('clerk-mfa-sign-in')!, 'primary-button'));
      expect(submit.backgroundColor).to.equal('rgb(1, 2, 3)');
      expect(submit.borderTopLeftRadius).to.equal('9px');
    }
    document.adoptedStyleSheets = before;
  });
});

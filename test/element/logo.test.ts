import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {ready, toCodeStep} from '../support/element-page.js';
import {FakeClerk} from '../support/fake-clerk.js';

// No browser reaches it; the tests wait for what becomes of it where they are about that.
const LOGO = 'https://logo.invalid/acme.png';

const acme = (logoImageUrl: string): FakeClerk =>
  new FakeClerk({applicationName: 'Acme', environment: {displayConfig: {logoImageUrl}}});

const logoOf = (el: ClerkMfaSignIn): HTMLImageElement | null =>
  el.shadowRoot?.querySelector<HTMLImageElement>('[part=logo]') ?? null;

describe('The application’s logo', () => {
  it('stands above the form of every step, named as the application', async () => {
    const clerk = acme(LOGO);
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${clerk}></clerk-mfa-sign-in>`);
    expect(logoOf(el)).to.be.null;
    await ready(el);
    expect(logoOf(el)?.src).to.equal(LOGO);
    expect(logoOf(el)?.alt).to.equal('Acme');
    expect(logoOf(el)?.referrerPolicy).to.equal('no-referrer');
    const before = logoOf(el);
    await toCodeStep(el, clerk);
    expect(logoOf(el)).to.equal(before);
  });

  it('is not there without one', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${acme('')}></clerk-mfa-sign-in>`);
    await ready(el);
    expect(logoOf(el)).to.be.null;
  });

  it('leaves its place to the page’s own, and is not even loaded', async () => {
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in .clerk=${acme(LOGO)}><b slot="logo">Mine</b></clerk-mfa-sign-in>`,
    );
    await ready(el);
    expect(logoOf(el)?.getClientRects()).to.have.length(0);
    expect(logoOf(el)?.loading).to.equal('lazy');
    expect(el.querySelector('b')?.getClientRects()).to.have.length(1);
  });

  it('goes away where it cannot be loaded, until there is another one', async () => {
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in .clerk=${acme(LOGO)}></clerk-mfa-sign-in>`);
    await ready(el);
    const logo = logoOf(el)!;
    // Whether and when a browser asks for what nobody sees is its own business.
    logo.dispatchEvent(new Event('error'));
    expect(logo.hidden).to.be.true;
    expect(getComputedStyle(logo).display).to.equal('none');
    el.clerk = acme('https://other-logo.invalid/');
    await waitUntil(() => logoOf(el) && logoOf(el) !== logo, 'another logo is tried', {timeout: 4000});
    expect(logoOf(el)?.src).to.equal('https://other-logo.invalid/');
  });
});

import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {arSA} from '@clerk/localizations/ar-SA';
import {deDE} from '@clerk/localizations/de-DE';
import {frFR} from '@clerk/localizations/fr-FR';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {LOCALE_FILES} from '../../src/strings/locales/index.js';
import {
  CODE,
  expectFocus,
  fill,
  form,
  formRoot,
  IDENTIFIER,
  input,
  part,
  PATIENCE,
  press,
  quiet,
  ready,
  submitCredentials,
  toCodeStep,
} from '../support/element-page.js';
import {FakeApiError, FakeClerk} from '../support/fake-clerk.js';

const TITLE = {en: 'Sign in', de: 'Einloggen', fr: 'Se connecter', ar: 'تسجيل الدخول'};

/** Resolves when the title of the first form is in a language. */
async function speaks(el: ClerkMfaSignIn, language: keyof typeof TITLE): Promise<void> {
  await waitUntil(() => title(el) === TITLE[language], `it speaks ${language}`, PATIENCE);
}

function title(el: ClerkMfaSignIn): string {
  return part(el, 'title').textContent.trim();
}

async function signInIn(lang: string, dir?: string): Promise<ClerkMfaSignIn> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.lang = lang;
  if (dir) place.dir = dir;
  const el = document.createElement('clerk-mfa-sign-in');
  el.clerk = new FakeClerk({applicationName: ''});
  place.append(el);
  await ready(el);
  return el;
}

/** Puts something in the place of a file of texts. */
function replaceFile(name: string, load: () => Promise<{default: object}>): () => void {
  const files = LOCALE_FILES as Record<string, unknown>;
  const original = files[name];
  files[name] = load;
  return () => (files[name] = original);
}

describe('The language', () => {
  it('is that of the nearest element that has one, and is followed when it changes', async () => {
    const el = await signInIn('de');
    await speaks(el, 'de');
    expect(formRoot(el).hasAttribute('lang')).to.be.false;
    el.parentElement!.lang = 'fr-CA';
    await speaks(el, 'fr');
    el.lang = 'de-AT';
    await speaks(el, 'de');
    el.removeAttribute('lang');
    await speaks(el, 'fr');
    el.parentElement!.lang = 'en';
    await speaks(el, 'en');
  });

  it('is that of the page, and crosses shadow roots', async () => {
    const {lang} = document.documentElement;
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const el = document.createElement('clerk-mfa-sign-in');
    outer.attachShadow({mode: 'open'}).append(el);
    await el.updateComplete;
    try {
      document.documentElement.lang = 'de';
      await speaks(el, 'de');
      outer.lang = 'fr';
      await speaks(el, 'fr');
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('goes with the element when it is moved', async () => {
    const el = await signInIn('de');
    await speaks(el, 'de');
    const other = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    other.append(el);
    await speaks(el, 'fr');
    other.lang = 'de';
    await speaks(el, 'de');
  });

  it('is each element’s own', async () => {
    const [german, french, english] = [await signInIn('de'), await signInIn('fr'), await signInIn('en')];
    await speaks(german, 'de');
    await speaks(french, 'fr');
    await speaks(english, 'en');
    french.lang = 'en';
    await speaks(french, 'en');
    expect(title(german)).to.equal(TITLE.de);
  });

  it('is followed no more when the element has left the page', async () => {
    const el = await signInIn('de');
    await speaks(el, 'de');
    const place = el.parentElement!;
    el.remove();
    await quiet();
    let updates = 0;
    const {requestUpdate} = el;
    el.requestUpdate = (...args) => (updates++, requestUpdate.apply(el, args));
    place.lang = 'fr';
    document.documentElement.dir = 'ltr';
    document.documentElement.removeAttribute('dir');
    await quiet();
    expect(updates).to.equal(0);
  });
});

describe('Texts that are still on their way', () => {
  it('leave what was typed, the focus and every node as they are when they come', async () => {
    let arrive!: () => void;
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    const original = LOCALE_FILES['hu-HU']!;
    const restore = replaceFile('hu-HU', () => arrival.then(original));
    const el = await signInIn('hu');
    restore();
    expect(title(el)).to.equal(TITLE.en);
    expect(formRoot(el).lang).to.equal('en');
    fill(el, {identifier: 'typed@example.com', password: 'typed'});
    const [identifier, password, before] = [input(el, 'identifier'), input(el, 'password'), form(el)];
    password.focus();
    arrive();
    await waitUntil(() => title(el) === 'Bejelentkezés');
    expect(form(el)).to.equal(before);
    expect([identifier.value, password.value]).to.deep.equal(['typed@example.com', 'typed']);
    expectFocus(password);
    expect(formRoot(el).hasAttribute('lang')).to.be.false;
  });

  it('leave English when they do not come, and are asked for again at the next change', async () => {
    const restore = replaceFile('pl-PL', () => Promise.reject(new Error('offline')));
    const el = await signInIn('pl');
    await quiet(el);
    expect([title(el), formRoot(el).lang]).to.deep.equal([TITLE.en, 'en']);
    restore();
    el.requestUpdate();
    await quiet(el);
    expect(title(el)).to.equal(TITLE.en);
    el.parentElement!.lang = 'pl-PL';
    await waitUntil(() => title(el) === 'Zaloguj się');
    expect(formRoot(el).hasAttribute('lang')).to.be.false;
  });

  it('leave the forms in their language when only those of failures are missing', async () => {
    const restore = replaceFile('sv-SE.errors', () => Promise.reject(new Error('offline')));
    const el = await signInIn('sv');
    await waitUntil(() => title(el) === 'Logga in');
    await quiet(el);
    restore();
    expect(title(el)).to.equal('Logga in');
  });
});

describe('A localization', () => {
  it('wins over the language of the page, which fills in the rest', async () => {
    const el = await signInIn('de');
    el.localization = {clerkMfaSignIn: {title: 'Hereinspaziert'}};
    await waitUntil(() => part(el, 'primary-button').textContent.trim() === deDE.formButtonPrimary);
    expect(title(el)).to.equal('Hereinspaziert');
  });

  it('of Clerk’s brings its language along, and what Clerk lacks in it', async () => {
    const el = await signInIn('en', 'ltr');
    el.localization = frFR;
    await speaks(el, 'fr');
    expect(formRoot(el).lang).to.equal('fr-FR');
    el.localization = arSA;
    await speaks(el, 'ar');
    expect([formRoot(el).lang, formRoot(el).dir]).to.deep.equal(['ar-SA', 'rtl']);
    el.localization = null;
    await speaks(el, 'en');
    expect(formRoot(el).hasAttribute('lang') || formRoot(el).hasAttribute('dir')).to.be.false;
  });
});

describe('The direction', () => {
  const directionOf = (node: Element): string => getComputedStyle(node).direction;

  it('is that of the page, but for what is typed from left to right', async () => {
    const el = await signInIn('ar', 'rtl');
    await speaks(el, 'ar');
    expect(formRoot(el).hasAttribute('dir')).to.be.false;
    expect(directionOf(part(el, 'title'))).to.equal('rtl');
    fill(el, {identifier: '+12015550100'});
    expect(directionOf(input(el, 'identifier'))).to.equal('ltr');
    expect(directionOf(input(el, 'password'))).to.equal('ltr');
    el.parentElement!.dir = 'ltr';
    await quiet(el);
    expect(directionOf(part(el, 'title'))).to.equal('ltr');
  });

  it('is that of the language where the page does not say', async () => {
    const el = await signInIn('ar');
    await speaks(el, 'ar');
    expect(formRoot(el).dir).to.equal('rtl');
    el.parentElement!.lang = 'de';
    await speaks(el, 'de');
    expect(formRoot(el).hasAttribute('dir')).to.be.false;
  });

  it('is that of the page again once the page says one', async () => {
    const el = await signInIn('ar');
    await speaks(el, 'ar');
    expect(formRoot(el).dir).to.equal('rtl');
    // Pages set `lang` and `dir` one after the other: what the element said in between must not stay.
    el.parentElement!.dir = 'ltr';
    await quiet(el);
    expect(formRoot(el).hasAttribute('dir')).to.be.false;
    el.parentElement!.removeAttribute('dir');
    await quiet(el);
    expect(formRoot(el).dir).to.equal('rtl');
  });

  it('is that of English in a page whose language there are no texts for', async () => {
    const el = await signInIn('ckb', 'rtl');
    el.signUpUrl = 'https://example.com/sign-up';
    await waitUntil(() => formRoot(el).lang === 'en');
    await el.updateComplete;
    expect(formRoot(el).dir).to.equal('ltr');
    const signUp = el.shadowRoot!.querySelector<HTMLElement>('.sign-up')!;
    expect([signUp.lang, signUp.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('leaves codes as they are', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(
      html`<clerk-mfa-sign-in lang="ar" dir="rtl" .clerk=${clerk}></clerk-mfa-sign-in>`,
    );
    await toCodeStep(el, clerk);
    await waitUntil(() => part(el, 'primary-button').textContent.trim() === arSA.formButtonPrimary__verify);
    expect(directionOf(input(el, 'code'))).to.equal('ltr');
    expect(part(el, 'identity').textContent).to.contain(`\u2068${IDENTIFIER}\u2069`);
  });
});

describe('In another language', () => {
  it('a code may be typed in its digits', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in lang="fa" .clerk=${clerk}></clerk-mfa-sign-in>`);
    await toCodeStep(el, clerk);
    fill(el, {code: '۳۱۴۱۵۹'});
    expect(input(el, 'code').validity.valid).to.be.true;
    press(el);
    const {args} = await clerk.call('attemptSecondFactor');
    expect(args).to.deep.include({code: CODE});
  });

  it('no attribute is English, and neither is a failure', async () => {
    const clerk = new FakeClerk();
    const el = await fixture<ClerkMfaSignIn>(html`<clerk-mfa-sign-in lang="de" .clerk=${clerk}></clerk-mfa-sign-in>`);
    await ready(el);
    submitCredentials(el);
    (await clerk.call('create')).reject(new FakeApiError('form_param_missing'));
    await waitUntil(() => /^Es fehlt etwas/.test(part(el, 'alert').textContent.trim()));
    const said = ['title', 'placeholder', 'alt', 'aria-label', 'aria-description', 'aria-roledescription'];
    const selector = said.map((name) => `[${name}]`).join();
    await toCodeStep(el, clerk);
    const texts = [...formRoot(el).querySelectorAll(selector)].flatMap((node) =>
      said.map((name) => node.getAttribute(name)).filter((text) => text !== null),
    );
    expect(texts).to.deep.equal(['6 Ziffern, geprüft nach der letzten']);
  });
});

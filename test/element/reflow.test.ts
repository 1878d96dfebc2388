import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {layoutFaults} from '../support/element-layout.js';
import {FORM_ROOTS, lengthenAddresses, showState, speak, STATES} from '../support/element-shown.js';

// WCAG 1.4.10: what a window of 1280 px is at 400 %.
const NARROW = {width: 320, height: 640};
const USUAL = {width: 800, height: 600};

// WCAG 1.4.12, as its own bookmarklets set it. A reader's style sheet reaches into no shadow root; one that did must do no harm.
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

function setSpacing(el: ClerkMfaSignIn): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  const roots = [document, el.shadowRoot!];
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  return () => roots.forEach((root) => root.adoptedStyleSheets.splice(root.adoptedStyleSheets.indexOf(sheet), 1));
}

function expectReadable(el: ClerkMfaSignIn): void {
  expect(layoutFaults(el)).to.deep.equal([]);
}

describe('A page of 320 px', () => {
  before(async function () {
    try {
      await setViewport(NARROW);
    } catch {
      // WebKitGTK's driver cannot size a page.
      this.skip();
    }
  });
  after(() => setViewport(USUAL).catch(() => undefined));

  for (const name of Object.keys(STATES)) {
    for (const formRoot of FORM_ROOTS) {
      it(`shows all of ${name}, with long addresses, form in ${formRoot}`, async () => {
        const {el} = await showState(name, {formRoot});
        expect(innerWidth).to.equal(NARROW.width);
        lengthenAddresses(el);
        expectReadable(el);
      });
    }

    for (const lang of ['de', 'ar']) {
      it(`shows all of ${name} in the language ${lang}`, async () => {
        const {el} = await showState(name);
        await speak(el, lang);
        if (lang === 'ar') el.parentElement!.dir = 'rtl';
        lengthenAddresses(el);
        expectReadable(el);
      });
    }

    it(`shows all of ${name} with the text spacing of a reader`, async () => {
      const {el} = await showState(name);
      const restore = setSpacing(el);
      lengthenAddresses(el);
      expectReadable(el);
      restore();
    });
  }
});

describe('A page of the usual size', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const name of Object.keys(STATES)) {
    it(`shows all of ${name} with the text spacing of a reader, form in either root`, async () => {
      for (const formRoot of FORM_ROOTS) {
        const {el} = await showState(name, {formRoot});
        const restore = setSpacing(el);
        expectReadable(el);
        restore();
        el.remove();
      }
    });

    it(`shows all of ${name} with text of twice the size`, async () => {
      document.documentElement.style.fontSize = '200%';
      const {el} = await showState(name);
      expectReadable(el);
    });
  }
});

describe('What tells a readable page', () => {
  it('finds a text that is cut off, one that lies on another, and one that is too wide', async () => {
    const {el} = await showState('the first form');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      body clerk-mfa-form [part='primary-button']:not(#_#_) { block-size: 4px; min-block-size: 0; line-height: 3 }
      body clerk-mfa-form [part='title']:not(#_#_) { margin-block-end: -1.5rem }
      body clerk-mfa-form [part='label']:not(#_#_) { inline-size: 900px; white-space: nowrap; text-align: end }`);
    document.adoptedStyleSheets.push(sheet);
    const faults = layoutFaults(el).join('\n');
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
    expect(faults).to.contain('out of its button').and.contain('on each other').and.contain('out of the card');
  });
});

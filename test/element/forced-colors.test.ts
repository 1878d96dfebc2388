import {expect} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {backgroundOf, contrast, paint} from '../support/element-colors.js';
import {emulateMedia, type MediaFeatures} from '../support/element-commands.js';
import {controls, nameOf} from '../support/element-layout.js';
import {formRoot, input, part} from '../support/element-page.js';
import {FORM_ROOTS, SCHEMES, show, showState, STATES, textNodes} from '../support/element-shown.js';
import {FakeClerk} from '../support/fake-clerk.js';

/** Skips a test where the browser has no such media. */
async function withMedia(test: Mocha.Context, features: MediaFeatures): Promise<void> {
  if (!(await emulateMedia(features))) test.skip();
}

/** How what bounds a control stands out from what is around it: its border, or what it is filled with. */
function boundaryContrast(node: HTMLElement): number {
  const around = backgroundOf(node.parentElement ?? node);
  const {borderTopColor, borderTopWidth, borderTopStyle, backgroundImage} = getComputedStyle(node);
  const hasBorder = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1;
  // The boxes of a code are painted: a gradient's first colour is that of their edges.
  const painted = /(rgba?|color|oklab)\([^()]*\)/.exec(backgroundImage)?.[0];
  return Math.max(
    hasBorder ? contrast(paint(borderTopColor, around), around) : 1,
    painted ? contrast(paint(painted, around), around) : 1,
    contrast(backgroundOf(node), around),
  );
}

/** Inputs and buttons that are boxes; the others are underlined texts, and the browser draws checkboxes itself. */
function boxed(el: ClerkMfaSignIn): readonly HTMLElement[] {
  return controls(el).filter((node) => node.matches('[part="input"], [part="primary-button"], [part~="alternative"]'));
}

/** The colour that the page's forced palette has for what cannot be used. */
function grayText(): string {
  const probe = document.createElement('p');
  probe.style.color = 'GrayText';
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('Forced colours', () => {
  afterEach(() => emulateMedia({}));

  for (const scheme of SCHEMES) {
    for (const name of Object.keys(STATES)) {
      it(`leave every text and every box of ${name} to be seen: ${scheme}`, async function () {
        await withMedia(this, {'forced-colors': 'active', 'prefers-color-scheme': scheme});
        const {el} = await showState(name, {scheme});
        const faults = boxed(el)
          .filter((node) => boundaryContrast(node) < 3)
          .map((node) => `${nameOf(node)}: ${boundaryContrast(node)}`);
        for (const {parentElement, data} of textNodes(el)) {
          if (!parentElement) continue;
          const behind = backgroundOf(parentElement);
          const ratio = contrast(paint(getComputedStyle(parentElement).color, behind), behind);
          // What is disabled need not stand out so far.
          if (ratio < (parentElement.closest('[disabled], [aria-disabled="true"]') ? 2 : 4.5))
            faults.push(`${data}: ${ratio}`);
        }
        expect(faults).to.deep.equal([]);
      });
    }
  }

  it('tell what waits from what can be pressed, and show no text under a spinner', async function () {
    await withMedia(this, {'forced-colors': 'active'});
    const {el} = await showState('the first form, while a call is in flight');
    const button = part(el, 'primary-button');
    const {color} = getComputedStyle(button);
    expect(color).to.equal(grayText());
    expect(getComputedStyle(button, '::after').content).to.equal('none');
    const {el: waiting} = await showState('an SMS code');
    const resend = formRoot(waiting).querySelector('[aria-disabled="true"]')!;
    expect(getComputedStyle(resend).color).to.equal(grayText());
  });

  it('leave the ring of the focus', async function () {
    await withMedia(this, {'forced-colors': 'active'});
    const {el} = await showState('the first form');
    for (const node of controls(el)) {
      // As from the keyboard: a script's focus shows where the last one did.
      node.focus({focusVisible: true});
      const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(node);
      const around = backgroundOf(node.parentElement ?? node);
      expect(outlineStyle, nameOf(node)).to.equal('solid');
      expect(parseFloat(outlineWidth), nameOf(node)).to.be.at.least(2);
      expect(contrast(paint(outlineColor, around), around), nameOf(node)).to.be.at.least(3);
    }
  });
});

describe('What bounds a control', () => {
  for (const scheme of SCHEMES) {
    for (const formRootName of FORM_ROOTS) {
      it(`stands out from what is around it: ${scheme}, form in ${formRootName}`, async () => {
        for (const name of ['the first form, with everything', 'a wrong password', 'the code', 'a wrong code']) {
          const {el} = await showState(name, {scheme, formRoot: formRootName});
          for (const node of boxed(el)) expect(boundaryContrast(node), `${name}: ${nameOf(node)}`).to.be.at.least(3);
          el.remove();
        }
      });
    }
  }

  it('is not colour alone where a field is at fault', async () => {
    const {el} = await showState('a wrong password');
    const field = input(el, 'password');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(part(el, 'error').parentElement!.parentElement!.textContent).to.match(/\w/);
  });
});

describe('A page that follows the system', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    return emulateMedia({});
  });

  for (const scheme of SCHEMES) {
    it(`is ${scheme} where the system is`, async function () {
      await withMedia(this, {'prefers-color-scheme': scheme});
      document.documentElement.style.colorScheme = 'light dark';
      const el = await show({}, new FakeClerk());
      el.parentElement!.className = '';
      const card = backgroundOf(el.shadowRoot!.querySelector('[part="card"]')!);
      expect(contrast(card, scheme === 'dark' ? [0, 0, 0] : [255, 255, 255])).to.be.below(2);
    });
  }
});

describe('Motion', () => {
  afterEach(() => emulateMedia({}));

  it('is that of the spinner alone, which slows down where little is wanted', async function () {
    const {el} = await showState('the first form, while a call is in flight');
    const seconds = (): number => parseFloat(getComputedStyle(part(el, 'primary-button'), '::after').animationDuration);
    expect(seconds()).to.equal(0.7);
    const moving = document.getAnimations().map(({effect}) => (effect as KeyframeEffect).target);
    expect(moving.every((node) => node === part(el, 'primary-button'))).to.be.true;
    await withMedia(this, {'prefers-reduced-motion': 'reduce'});
    expect(seconds()).to.be.at.least(4);
  });

  it('is none where nothing is in flight', async () => {
    for (const name of ['the first form', 'the code', 'the list of second factors', 'the signed-in panel']) {
      await showState(name);
      expect(document.getAnimations(), name).to.be.empty;
    }
  });
});

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ClerkMfaSignIn} from '../../src/define.js';
import '../../src/define.js';
import {backgroundOf, contrast, paint} from '../support/element-colors.js';
import {controls, nameOf} from '../support/element-layout.js';
import {part, signIn} from '../support/element-page.js';
import {FORM_ROOTS, SCHEMES, showState, STATES} from '../support/element-shown.js';

function focused(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

/** Puts something to press before and after the element: where a visitor comes from, and goes to. */
function surround(el: ClerkMfaSignIn): {readonly before: HTMLElement; readonly after: HTMLElement} {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  for (const button of [before, after]) button.textContent = 'Elsewhere';
  el.before(before);
  el.after(after);
  return {before, after};
}

/** What Tab leads through, from before the element until after it. */
async function tabThrough(el: ClerkMfaSignIn, each: (node: HTMLElement) => void): Promise<readonly HTMLElement[]> {
  const {before, after} = surround(el);
  before.focus();
  const seen: HTMLElement[] = [];
  for (;;) {
    await sendKeys({press: 'Tab'});
    const node = focused() as HTMLElement | null;
    if (node === after) return seen;
    if (!node || node === document.body || seen.includes(node))
      throw new Error('Tab does not lead out of the element.');
    each(node);
    seen.push(node);
  }
}

/** Where a node is read: what belongs to a field is read with it, wherever in it it lies. */
function placeOf(node: Element): DOMRect {
  return (node.closest('[part="field"]') ?? node).getBoundingClientRect();
}

function isBefore(one: DOMRect, other: DOMRect): boolean {
  return other.bottom > one.top && (other.top >= one.bottom || other.right > one.left);
}

/** What is wrong with how a node shows that it has the focus. */
function focusFaults(node: HTMLElement): readonly string[] {
  const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(node);
  const around = backgroundOf(node.parentElement ?? node);
  const ratio = contrast(paint(outlineColor, around), around);
  const {left, top, width, height} = node.getBoundingClientRect();
  const root = node.getRootNode() as Document | ShadowRoot;
  const onTop = root.elementFromPoint(left + width / 2, top + height / 2);
  return [
    outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 ? '' : `outline: ${outlineWidth} ${outlineStyle}`,
    ratio >= 3 ? '' : `contrast of the outline: ${ratio}`,
    // Firefox does not scroll for the last few pixels, nor has it to: WCAG 2.4.11 is about what is hidden entirely.
    node.contains(onTop) ? '' : `under ${onTop?.localName ?? 'the edge of the page'}`,
  ].filter((fault) => fault !== '');
}

describe('Tab', () => {
  for (const [index, name] of Object.keys(STATES).entries()) {
    // Every state once, in one of the four ways to show it.
    const [formRoot, scheme] = [FORM_ROOTS[index % 2]!, SCHEMES[Math.floor(index / 2) % 2]!];

    it(`leads through ${name} as it is written and read, and shows where it is`, async () => {
      const {el} = await showState(name, {formRoot, scheme});
      const faults: string[] = [];
      const seen = await tabThrough(el, (node) => {
        faults.push(...focusFaults(node).map((fault) => `${nameOf(node)}: ${fault}`));
      });
      const expected = controls(el).filter((node) => !node.matches(':disabled'));
      expect(seen.map(nameOf)).to.deep.equal(expected.map(nameOf));
      const places = seen.map(placeOf);
      for (const [i, place] of places.slice(1).entries()) {
        if (!isBefore(places[i]!, place)) faults.push(`${nameOf(seen[i + 1]!)} is read before ${nameOf(seen[i]!)}`);
      }
      expect(faults).to.deep.equal([]);
    });
  }

  it('leads back the same way with Shift', async () => {
    const {el} = await showState('the first form, with everything');
    const {before, after} = surround(el);
    after.focus();
    await sendKeys({down: 'Shift'});
    const seen: Element[] = [];
    while (focused() !== before && seen.length < 20) {
      await sendKeys({press: 'Tab'});
      const node = focused();
      if (node && node !== before) seen.unshift(node);
    }
    await sendKeys({up: 'Shift'});
    expect(seen.map(nameOf)).to.deep.equal(controls(el).map(nameOf));
  });
});

describe('A title that is given the focus', () => {
  for (const scheme of SCHEMES) {
    it(`shows that it has it: ${scheme}`, async () => {
      const {el, clerk} = await showState('the first form', {scheme});
      await sendKeys({press: 'Tab'});
      await signIn(el, clerk);
      expect(focused() === part(el, 'title')).to.be.true;
      expect(focusFaults(part(el, 'title'))).to.deep.equal([]);
    });
  }
});

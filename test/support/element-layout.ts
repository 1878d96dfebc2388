import type {ClerkMfaSignIn} from '../../src/define.js';
import {formRoot} from './element-page.js';
import {textNodes} from './element-shown.js';

// Boxes are laid out in fractions of a pixel.
const SLACK_PX = 1;

interface Box {
  readonly node: Node;
  readonly rect: DOMRect;
  readonly text: string;
}

/** What of a layout cannot be read or reached: what is cut off, what lies on something else, what has to be scrolled to. */
export function layoutFaults(el: ClerkMfaSignIn): readonly string[] {
  const boxes = textNodes(el).flatMap(boxesOf);
  const card = el.shadowRoot?.querySelector('[part="card"]');
  if (!card || boxes.length === 0) throw new Error('There is nothing to look at.');
  return [
    ...sidewaysScroll(),
    ...boxes
      .filter(({rect}) => !contains(card.getBoundingClientRect(), rect))
      .map(({text}) => `out of the card: ${text}`),
    ...boxes.flatMap(outOfItsControl),
    ...clipped(el),
    ...overlaps(boxes),
    // What shows a password lies in its input, which leaves the room for it.
    ...overlaps(
      controls(el)
        .filter((node) => !node.matches('[part="reveal"]'))
        .map((node) => ({node, rect: node.getBoundingClientRect(), text: nameOf(node)})),
    ),
  ];
}

/** Everything that can be operated, in the order of the document. */
export function controls(el: ClerkMfaSignIn): readonly HTMLElement[] {
  const frame = el.shadowRoot?.querySelectorAll<HTMLElement>('a[href], button, input') ?? [];
  const form = formRoot(el).querySelectorAll<HTMLElement>('a[href], button, input');
  return [...new Set([...form, ...frame])].filter((node) => node.checkVisibility());
}

export function nameOf(node: Element): string {
  return node.getAttribute('name') ?? node.getAttribute('title') ?? node.textContent.trim().replace(/\s+/g, ' ');
}

function boxesOf(text: Text): readonly Box[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()]
    .filter(({width, height}) => width > 0 && height > 0)
    .map((rect) => ({node: text, rect, text: text.data.trim()}));
}

function sidewaysScroll(): readonly string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  return scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px in ${clientWidth} px`] : [];
}

/** A text that is taller or wider than the button that it is in. */
function outOfItsControl({node, rect, text}: Box): readonly string[] {
  const control = node.parentElement?.closest('button, [part="alert"], [part="notice"]');
  return !control || contains(control.getBoundingClientRect(), rect)
    ? []
    : [`out of its ${control.localName}: ${text}`];
}

/** Boxes that do not show all of what is in them. What is typed into an input may be longer than it. */
function clipped(el: ClerkMfaSignIn): readonly string[] {
  return [...formRoot(el).querySelectorAll<HTMLElement>('[part]:not(input)')]
    .filter((node) => getComputedStyle(node).overflow !== 'visible')
    .filter(
      ({scrollWidth, scrollHeight, clientWidth, clientHeight}) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight,
    )
    .map((node) => `cut off: ${nameOf(node)}`);
}

function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => other.node !== one.node && meet(one.rect, other.rect))
      .map((other) => `on each other: ${one.text} / ${other.text}`),
  );
}

function meet(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > SLACK_PX && height > SLACK_PX;
}

function contains(outer: DOMRect, inner: DOMRect): boolean {
  return (
    inner.left >= outer.left - SLACK_PX &&
    inner.right <= outer.right + SLACK_PX &&
    inner.top >= outer.top - SLACK_PX &&
    inner.bottom <= outer.bottom + SLACK_PX
  );
}

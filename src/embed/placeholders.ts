import {TAG, type Load} from './element.js';
import {isMatch, queryAll} from './page.js';

const ATTRIBUTE = 'data-clerk-mfa-sign-in';
// Not a form, since forms do not nest; not what the page as a whole hangs on; not the script tag itself.
const MARKED = `[${ATTRIBUTE}]:not(html, head, body, form, script, ${TAG})`;

/** Placeholders that are to have an element: none inside another, and none inside the element. */
export const PLACEHOLDER = `${MARKED}:not(${MARKED} *, ${TAG} *)`;

/** What `embed` takes: the document, a shadow root, or any other part of the page. */
export type Root = Document | DocumentFragment | Element;

/** The element of each placeholder, whatever copy of the script has put it there, or is about to. */
export type Elements = WeakMap<Element, HTMLElement>;

/** Serves placeholders. */
export interface Placeholders {
  /** Serves what is in a root, and what arrives there later. */
  watch(root: Root): void;
  /** The same, and gives a placeholder that has lost its element that element again. */
  embed(root: Root): Promise<readonly HTMLElement[]>;
}

/**
 * Puts an element into every placeholder, once it is loaded: until then, and if it cannot be, visitors see what the
 * placeholder holds.
 *
 * @param elements shared by all copies of the script
 */
export function servePlaceholders(
  elements: Elements,
  make: (placeholder: Element) => HTMLElement,
  load: Load,
): Placeholders {
  const observer = new MutationObserver((records) => void serve(arrivedIn(records), false));

  const watch = (root: Root): Element[] => {
    observer.observe(root, {childList: true, subtree: true, attributeFilter: [ATTRIBUTE]});
    return placeholdersIn(root);
  };

  const serve = async (found: Iterable<Element>, isAsked: boolean): Promise<readonly HTMLElement[]> => {
    const wanting = [...found].filter((placeholder) => isAsked || !elements.has(placeholder));
    if (wanting.length === 0 && !isAsked) return [];
    for (const placeholder of wanting) {
      if (!elements.has(placeholder)) elements.set(placeholder, make(placeholder));
    }
    const isLoaded = await load(isAsked);
    return wanting.flatMap((placeholder) => (isLoaded && fill(placeholder)) || release(placeholder));
  };

  const fill = (placeholder: Element): HTMLElement | null => {
    const element = elements.get(placeholder);
    // While it was loading, the page may have changed its mind.
    if (!element || !isMatch(placeholder, PLACEHOLDER)) return null;
    // One that the page has moved elsewhere stays there.
    if (element.parentNode !== placeholder && !element.isConnected) placeholder.replaceChildren(element);
    return element;
  };

  const release = (placeholder: Element): [] => {
    if (elements.get(placeholder)?.parentNode !== placeholder) elements.delete(placeholder);
    return [];
  };

  return {
    watch: (root) => void serve(watch(root), false),
    embed: async (root) => serve(watch(root), true),
  };
}

function* arrivedIn(records: readonly MutationRecord[]): Iterable<Element> {
  for (const {type, target, addedNodes} of records) {
    for (const node of type === 'attributes' ? [target] : addedNodes) {
      if (node instanceof Element) yield* placeholdersIn(node);
    }
  }
}

function placeholdersIn(root: Root): Element[] {
  const below = queryAll(root, PLACEHOLDER);
  return root instanceof Element && isMatch(root, PLACEHOLDER) ? [root, ...below] : [...below];
}

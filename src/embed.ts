import {elementLoader, elementMaker, TAG, type Load} from './embed/element.js';
import {currentScript, queryAll, whenParsed, whenReady} from './embed/page.js';
import {PLACEHOLDER, servePlaceholders, type Elements, type Placeholders, type Root} from './embed/placeholders.js';
import {scriptSettings, warnOfMisspelt} from './embed/settings.js';

/** What the script leaves on the page, as `window.clerkMfaSignIn`. */
export interface ClerkMfaSignInEmbed {
  /**
   * Puts the element into every placeholder of a root, and from then on into every one that arrives there. For shadow
   * roots, which the script does not look into by itself; to give a placeholder whose content was taken away its element
   * again; and to try again where the element could not be loaded.
   *
   * @param root default: the document
   * @returns the elements of the root's placeholders, in document order; none if the element could not be loaded, of
   *   which the console tells
   * @throws {TypeError} (rejects) where `root` is no document, fragment, shadow root or element
   */
  embed(root?: Root): Promise<readonly HTMLElement[]>;
}

declare global {
  interface Window {
    clerkMfaSignIn?: ClerkMfaSignInEmbed;
  }
}

/** What one configuration does on a page, however many script tags have it. */
interface Copy {
  readonly make: () => HTMLElement;
  readonly load: Load;
  readonly placeholders: Placeholders;
}

/** What all copies of this script on one page share. */
interface Shared {
  readonly elements: Elements;
  readonly copies: Map<string, Copy>;
  api?: ClerkMfaSignInEmbed;
}

const SHARED = Symbol.for('clerk-mfa-sign-in.embed');

function run(script: HTMLScriptElement): void {
  const page = globalThis as {[SHARED]?: Shared};
  const shared = (page[SHARED] ??= {elements: new WeakMap(), copies: new Map()});
  warnOfMisspelt(script);
  const {make, load, placeholders} = copyFor(script, shared);
  // A name that an author's element may have, too: what is there says nothing about another copy of this script.
  window.clerkMfaSignIn = shared.api ??= {embed: (root = document) => placeholders.embed(root)};
  whenParsed(() => placeholders.watch(document));
  // Beside the script, or in placeholders: something is going to be shown.
  if (script.closest('body')) void load(false);
  whenReady(() => {
    if (script.closest('body') && queryAll(document, PLACEHOLDER).length === 0) placeBeside(script, make());
  });
}

/** A page that is swapped without a reload may run the same tag over and over. */
function copyFor(script: HTMLScriptElement, {elements, copies}: Shared): Copy {
  const settings = scriptSettings(script);
  const url = new URL(`${TAG}.js`, script.src).href;
  const key = JSON.stringify([url, settings]);
  let copy = copies.get(key);
  if (!copy) {
    const make = elementMaker(settings, script.nonce);
    const load = elementLoader(url);
    copies.set(key, (copy = {make, load, placeholders: servePlaceholders(elements, make, load)}));
  }
  return copy;
}

/** An element that stands there already is a copy of an earlier one, from a cache of the page's HTML. */
function placeBeside(script: HTMLScriptElement, element: HTMLElement): void {
  const next = script.nextElementSibling;
  if (next?.localName === TAG) next.replaceWith(element);
  else script.after(element);
}

const script = currentScript();
// Neither a script without a src has an address beside which the element lies, nor has one from a data: or blob: URL.
if (script && URL.canParse(`${TAG}.js`, script.src)) {
  run(script);
} else {
  console.error(
    'clerk-mfa-sign-in: embed.js needs a script tag of its own, with src and without type="module". ' +
      'Keep plugins from combining it with other scripts.',
  );
}

import {fixture, html, waitUntil} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import {formRoot} from './element-page.js';
import {RARE_STATES} from './element-rare-states.js';
import {STATES as ORDINARY_STATES, type State} from './element-states.js';
import {FakeClerk} from './fake-clerk.js';

/** Every state that a visitor can be in. */
export const STATES: Readonly<Record<string, State>> = {...ORDINARY_STATES, ...RARE_STATES};

/** How a page shows the element. */
export interface Showing {
  readonly formRoot?: 'light' | 'shadow';
  readonly scheme?: 'light' | 'dark';
}

export const FORM_ROOTS = ['light', 'shadow'] as const;
export const SCHEMES = ['light', 'dark'] as const;

const PAGE = new CSSStyleSheet();
PAGE.replaceSync(`.light { color-scheme: light; background: #fff } .dark { color-scheme: dark; background: #000 }`);

/** Puts an element into a page. */
export async function show(
  {attributes = {}}: State,
  clerk: FakeClerk,
  {formRoot: root = 'light', scheme = 'light'}: Showing = {},
): Promise<ClerkMfaSignIn> {
  if (!document.adoptedStyleSheets.includes(PAGE)) document.adoptedStyleSheets.push(PAGE);
  const main = await fixture(html`<main class=${scheme}></main>`);
  const el = document.createElement('clerk-mfa-sign-in');
  el.clerk = clerk;
  el.setAttribute('form-root', root);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  main.append(el);
  await el.updateComplete;
  return el;
}

/** Puts an element into a page, and brings it into one of {@link STATES}. */
export async function showState(
  name: string,
  showing: Showing = {},
): Promise<{readonly el: ClerkMfaSignIn; readonly clerk: FakeClerk}> {
  const state = STATES[name];
  if (!state) throw new Error(`There is no state "${name}".`);
  const clerk = state.clerk?.() ?? new FakeClerk({applicationName: 'Acme'});
  const el = await show(state, clerk, showing);
  await state.reach?.(el, clerk);
  // A colour that is still on its way to another one is not the colour that a test is asking about.
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
  return {el, clerk};
}

/** Turns the page to another language, and waits until the element speaks it. */
export async function speak(el: ClerkMfaSignIn, lang: string): Promise<void> {
  const before = formRoot(el).textContent;
  el.parentElement?.setAttribute('lang', lang);
  await waitUntil(() => formRoot(el).textContent !== before, `it speaks ${lang}`, {interval: 2, timeout: 4000});
}

/** A visitor whose address is as long as addresses may be, and has nowhere to break. */
export function lengthenAddresses(el: ClerkMfaSignIn): void {
  const long = `${'verylongaddress'.repeat(6)}@${'subdomain.'.repeat(4)}example.com`;
  for (const text of textNodes(el)) text.data = text.data.replace(/\S+@example\.com/, long);
}

/** Every text of the element that can be seen: of the frame, of the form, and of what a page has put into its slots. */
export function textNodes(el: ClerkMfaSignIn): readonly Text[] {
  const roots = [el, ...(el.shadowRoot ? [el.shadowRoot] : [])];
  return roots.flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() && text.parentElement?.checkVisibility() && !text.parentElement.closest('.spoken')) {
        found.push(text);
      }
    }
    return found;
  });
}

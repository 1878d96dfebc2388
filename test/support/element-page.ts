import {expect, waitUntil} from '@open-wc/testing';
import type {ClerkMfaSignIn} from '../../src/define.js';
import {fakeSession, IDENTIFIER, needsSecondFactor, type FakeClerk, type FakeSession} from './fake-clerk.js';

export {IDENTIFIER};
export const PASSWORD = 'password-marker-71';
export const CODE = '314159';

/** How a test waits: for slow machines, where modules come one by one. No test that passes waits for the end of it. */
export const PATIENCE = {interval: 2, timeout: 10_000};

/** Resolves when the element has Clerk, and shows it. */
export async function ready(el: ClerkMfaSignIn): Promise<void> {
  await waitUntil(() => el.snapshot.ready, 'Clerk is ready', PATIENCE);
  await el.updateComplete;
}

/** Resolves when the element shows a step. */
export async function step(el: ClerkMfaSignIn, name: ClerkMfaSignIn['snapshot']['step']['name']): Promise<void> {
  await waitUntil(() => el.snapshot.step.name === name, `the step is ${name}`, PATIENCE);
  await el.updateComplete;
}

/** Resolves when a call has come to something. */
export async function idle(el: ClerkMfaSignIn): Promise<void> {
  await waitUntil(() => !el.snapshot.pending, 'nothing is in flight', PATIENCE);
  await el.updateComplete;
}

/** Lets everything happen that is going to happen by itself. */
export async function quiet(el?: ClerkMfaSignIn): Promise<void> {
  for (let task = 0; task < 3; task++) {
    await el?.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The node that holds the form. */
export function formRoot(el: ClerkMfaSignIn): HTMLElement {
  const root = el.querySelector<HTMLElement>('clerk-mfa-form') ?? el.shadowRoot?.querySelector('clerk-mfa-form');
  if (!(root instanceof HTMLElement)) throw new Error('There is no form.');
  return root;
}

export function form(el: ClerkMfaSignIn): HTMLFormElement {
  return one(formRoot(el), 'form');
}

/** A visible input, by its name. */
export function input(el: ClerkMfaSignIn, name: string): HTMLInputElement {
  return one(formRoot(el), `input[name="${name}"]:not([hidden])`);
}

export function part(el: ClerkMfaSignIn, name: string): HTMLElement {
  return one(formRoot(el), `[part~="${name}"]`);
}

/** A button of the form, by its text. */
export function button(el: ClerkMfaSignIn, text: string): HTMLButtonElement {
  const found = [...formRoot(el).querySelectorAll('button')].find(({textContent}) => textContent.trim() === text);
  if (!found) throw new Error(`There is no button "${text}".`);
  return found;
}

/** The sentence at a field. */
export function fieldError(el: ClerkMfaSignIn, name: string): string {
  const [id] = (input(el, name).getAttribute('aria-describedby') ?? '').split(' ');
  return one(formRoot(el), `#${id}`).textContent.trim();
}

export function alertText(el: ClerkMfaSignIn): string {
  return part(el, 'alert').textContent.trim();
}

/** What has the focus, inside the element's shadow root or outside. */
export function focused(el: ClerkMfaSignIn): Element | null {
  const root = formRoot(el).getRootNode() as Document | ShadowRoot;
  return root.activeElement;
}

/** Makes sure that a node has the focus. A failure must not print the page, which may be what has it. */
export function expectFocus(node: Element | undefined): void {
  const {activeElement} = (node ?? document).getRootNode() as Document | ShadowRoot;
  expect(activeElement === node, `the focus is on ${activeElement?.id || activeElement?.localName}`).to.be.true;
}

/** Writes values as a password manager may: without an event. */
export function fill(el: ClerkMfaSignIn, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) input(el, name).value = value;
}

/** Presses the form's main button. */
export function press(el: ClerkMfaSignIn): void {
  part(el, 'primary-button').click();
}

/** Fills the first form in and presses its button. */
export function submitCredentials(el: ClerkMfaSignIn): void {
  fill(el, {identifier: IDENTIFIER, password: PASSWORD});
  part(el, 'primary-button').focus();
  press(el);
}

/** Signs in as far as the second factor. */
export async function toCodeStep(
  el: ClerkMfaSignIn,
  clerk: FakeClerk,
  strategies: readonly string[] = ['totp', 'backup_code'],
): Promise<void> {
  await ready(el);
  submitCredentials(el);
  (await clerk.call('create')).resolve(needsSecondFactor(...strategies));
  await step(el, 'code');
}

/** Signs in with a password alone, to the end. */
export async function signIn(
  el: ClerkMfaSignIn,
  clerk: FakeClerk,
  session: FakeSession = fakeSession(),
): Promise<void> {
  await ready(el);
  submitCredentials(el);
  (await clerk.call('create')).complete(session);
  await step(el, session.currentTask ? 'session-task' : 'signed-in');
  await idle(el);
}

/** Notes events of some types, in order. */
export function record(target: EventTarget, ...types: readonly string[]): Event[] {
  const events: Event[] = [];
  for (const type of types) target.addEventListener(type, (event) => events.push(event));
  return events;
}

/**
 * Hears everything that is said on the console, in its place.
 *
 * @returns a function that gives the console back
 */
export function captureConsole(onSaid: (args: unknown[]) => void): () => void {
  const page = console as unknown as Record<string, unknown>;
  const methods = ['log', 'info', 'warn', 'error', 'debug'];
  const originals = methods.map((method) => page[method]);
  for (const method of methods) page[method] = (...args: unknown[]) => onSaid(args);
  return () => methods.forEach((method, index) => (page[method] = originals[index]));
}

/** Makes sure that a text is nowhere in the page, as markup or as a visible value. */
export function expectNowhere(el: ClerkMfaSignIn, ...secrets: readonly string[]): void {
  const markup = `${el.outerHTML}${el.shadowRoot?.innerHTML ?? ''}`;
  for (const secret of secrets) expect(markup).not.to.contain(secret);
}

function one<Found extends Element>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

import {remote, type Browser} from 'webdriverio';
import type {LocalInstance} from './local-instance.js';
import type {Site} from './site.js';
import {WEBKIT_CAPABILITIES, type WebKitEngine} from './webkit-engine.mjs';

// For slow machines: no test that passes waits for this.
const TIMEOUT_MS = 30_000;
const ELEMENT = 'clerk-mfa-sign-in';

type Clerk = {readonly session?: {readonly id: string} | null} | undefined;

/** A person with WebKit, on a page with the element. The page reads `navigator.webdriver` as it is: true. */
export class WebKitVisitor {
  readonly instance: LocalInstance;
  readonly #browser: Browser;
  readonly #site: Site;

  private constructor(browser: Browser, instance: LocalInstance, site: Site) {
    this.#browser = browser;
    this.instance = instance;
    this.#site = site;
  }

  /** Begins a session, which is a browser without a past. */
  static async arrive({hostname, port}: WebKitEngine, instance: LocalInstance, site: Site): Promise<WebKitVisitor> {
    const browser = await remote({hostname, port, capabilities: {...WEBKIT_CAPABILITIES}, logLevel: 'error'});
    return new WebKitVisitor(browser, instance, site);
  }

  leave(): Promise<void> {
    return this.#browser.deleteSession();
  }

  /** Makes a page with the element, and goes there. */
  async open(attributes: Readonly<Record<string, string>> = {}): Promise<void> {
    const all = {
      'publishable-key': await this.instance.publishableKey(),
      'proxy-url': this.instance.url,
      ...attributes,
    };
    const written = Object.entries(all).map(([name, value]) => ` ${name}="${value}"`);
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body>
      <${ELEMENT}${written.join('')}></${ELEMENT}>
      <script type="module" src="/dist/cdn/clerk-mfa-sign-in.js"></script></body></html>`;
    await this.#browser.url(this.#site.origin + this.#site.add({html}));
  }

  async reload(): Promise<void> {
    await this.#browser.refresh();
  }

  /** Runs a function in the page; what it gives comes back as JSON. */
  async read<Result, Args extends readonly string[]>(
    script: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    // SAFETY: strings, numbers, booleans and null, which are all that these tests read, are the same in JSON.
    return (await this.#browser.execute(script as unknown as (...args: unknown[]) => unknown, ...args)) as Result;
  }

  /** Waits until something is so in the page. A page on its way to another one has no answer. */
  async until<Args extends readonly string[]>(script: (...args: Args) => unknown, ...args: Args): Promise<void> {
    const isSo = async (): Promise<boolean> => Boolean(await this.read(script, ...args).catch(() => false));
    await this.#browser.waitUntil(isSo, {timeout: TIMEOUT_MS, interval: 50}).catch(async (cause: unknown) => {
      const state = await this.read(() => JSON.stringify(document.querySelector('clerk-mfa-sign-in')?.snapshot));
      throw new Error(`Waited in vain for ${script.toString()} ${JSON.stringify(args)}\n${state}`, {cause});
    });
  }

  /** Waits until the element is at a step, with no call in flight. */
  async atStep(name: string): Promise<void> {
    await this.until((wanted) => {
      const {step, pending} = document.querySelector('clerk-mfa-sign-in')?.snapshot ?? {};
      return step?.name === wanted && !pending;
    }, name);
  }

  async at(url: string): Promise<void> {
    await this.until((wanted) => location.href === wanted, url);
  }

  /** Types into an input, in place of what is there. */
  async fill(name: string, text: string): Promise<void> {
    const input = this.#browser.$(`${ELEMENT} input[name="${name}"]:not([hidden])`);
    await input.waitForDisplayed({timeout: TIMEOUT_MS});
    await input.setValue(text);
  }

  async press(key: string): Promise<void> {
    await this.#browser.keys(key);
  }

  /** Presses a button of the form by its text. */
  async click(text: string): Promise<void> {
    const button = this.#browser.$(`//${ELEMENT}//button[normalize-space()="${text}"]`);
    await button.waitForClickable({timeout: TIMEOUT_MS});
    await button.click();
  }

  async submitCredentials(email: string, password?: string): Promise<void> {
    await this.fill('identifier', email);
    await this.fill('password', password ?? (await this.instance.account(email)).password);
    await this.press('Enter');
  }

  /** Types an authenticator code; the form sends it by itself. */
  async submitCode(email: string): Promise<void> {
    await this.fill('code', await this.instance.code(email));
  }

  /** The sentence at an input. */
  async message(name: string): Promise<string> {
    const find = (input: string): string | undefined =>
      document.querySelector(`clerk-mfa-sign-in input[name="${input}"] ~ [part="error"]`)?.textContent.trim();
    await this.until(find, name);
    return (await this.read(find, name)) ?? '';
  }

  /** The id of Clerk's session in use. */
  sessionId(): Promise<string | null> {
    return this.read(() => (window as unknown as {Clerk: Clerk}).Clerk?.session?.id ?? null);
  }
}

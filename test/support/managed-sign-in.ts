import type {FormRoot} from '../../src/form-container.js';
import type {LocalInstance} from './local-instance.js';
import {until, type Login, type ManagedBrowser} from './managed-browser.js';
import type {Site} from './site.js';

const ELEMENT = `document.querySelector('clerk-mfa-sign-in')`;
const FORM = `(${ELEMENT}?.shadowRoot?.querySelector('form') ?? ${ELEMENT}?.querySelector('form'))`;

/** A page with the element, in a browser that manages passwords. */
export class ManagedSignIn {
  readonly browser: ManagedBrowser;
  readonly instance: LocalInstance;
  readonly #site: Site;
  readonly #root: FormRoot;

  constructor(browser: ManagedBrowser, instance: LocalInstance, site: Site, root: FormRoot) {
    this.browser = browser;
    this.instance = instance;
    this.#site = site;
    this.#root = root;
  }

  /**
   * Opens the page.
   *
   * @param late the element is not there before `show()`
   */
  async open(logins: readonly Login[], late = false): Promise<void> {
    const element =
      `<clerk-mfa-sign-in form-root="${this.#root}" publishable-key="${await this.instance.publishableKey()}"` +
      ` proxy-url="${this.instance.url}"></clerk-mfa-sign-in>`;
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
      <title>Test</title>
      <script>Object.defineProperty(Navigator.prototype, 'webdriver', {get: () => false});</script>
      <script type="module" src="/dist/cdn/clerk-mfa-sign-in.js"></script></head>
      <body>${late ? `<template>${element}</template>` : element}</body></html>`;
    await this.browser.visit(this.#site.origin + this.#site.add({html}), logins);
    if (!late) await this.#ready();
  }

  /** Puts the element into a page that has loaded without it. */
  async show(): Promise<void> {
    await this.browser.evaluate(`document.body.append(document.querySelector('template').content)`);
    await this.#ready();
  }

  /** Waits until the browser has filled in user name and password. Chromium tells the page no values before a key is hit. */
  async filled(): Promise<void> {
    await until('filled inputs', () => this.#is(`${FORM}.querySelectorAll('input:autofill').length === 2`));
  }

  /** Puts the focus into an input. */
  async focus(name: string): Promise<void> {
    const input = `${FORM}?.querySelector('input[name="${name}"]:not([hidden])')`;
    await until(`the input ${name}`, () =>
      this.#is(`(${input}?.focus(), ${input}?.select(), ${input}?.matches(':focus'))`),
    );
  }

  /** Types into an input, in place of what is in it. */
  async type(name: string, text: string): Promise<void> {
    await this.focus(name);
    await this.browser.type(text);
  }

  /** Types user name and password, and presses Enter. */
  async submit({username, password}: Login): Promise<void> {
    await this.type('identifier', username);
    await this.type('password', password);
    await this.browser.enter();
  }

  /** Writes values without any event, and presses the button. */
  async submitSilently(values: Readonly<Record<string, string>>): Promise<void> {
    const inputs = Object.entries(values).map(
      ([name, value]) => `form.querySelector('input[name="${name}"]:not([hidden])').value = ${JSON.stringify(value)};`,
    );
    await this.browser.evaluate(
      `(() => { const form = ${FORM}; ${inputs.join('')} form.querySelector('[type=submit]').click(); })()`,
    );
  }

  async atStep(name: string): Promise<void> {
    await until(`the step ${name}`, () => this.#is(`${ELEMENT}.snapshot.step.name === '${name}'`));
  }

  /** Waits until the last submit has failed. */
  async failed(): Promise<void> {
    await until('a failure', () => this.#is(`${ELEMENT}.snapshot.failure !== null && !${ELEMENT}.snapshot.pending`));
  }

  /** What is in an input. */
  value(name: string): Promise<unknown> {
    return this.browser.evaluate(`${FORM}?.querySelector('input[name="${name}"]')?.value`);
  }

  async #ready(): Promise<void> {
    await until('Clerk', () => this.#is(`${ELEMENT}?.snapshot?.ready`));
  }

  async #is(expression: string): Promise<boolean> {
    return Boolean(await this.browser.evaluate(expression));
  }
}

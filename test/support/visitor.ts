import assert from 'node:assert/strict';
import type {BrowserContext, Page} from 'puppeteer-core';
import type {LocalInstance} from './local-instance.js';
import type {Site} from './site.js';
import {isReport, onOwnViolation, PAGE_NONCE, strictPolicy} from './violations.js';

/** What an element of the page dispatched, as a listener saw it. */
export interface SeenEvent {
  readonly type: string;
  /** `JSON.stringify(event.detail)`, parsed. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** How a page holds the element. */
export interface PageOptions {
  /** Attributes of the element. `publishable-key` and `proxy-url` are there unless set to `null`. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly head?: string;
  /** HTML before the element. */
  readonly before?: string;
  /** HTML in the element. */
  readonly content?: string;
  /** HTML after the element. */
  readonly after?: string;
  /** A classic script that runs before the element is defined. */
  readonly script?: string;
  /** Default: a strict Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Query string and hash of the page. */
  readonly suffix?: string;
  /** How many elements. Default 1. */
  readonly elements?: number;
  /** The whole page, in place of all of the above but `headers` and `suffix`. */
  readonly html?: string;
}

// For slow machines: no test that passes waits for this.
const TIMEOUT_MS = 20_000;

const LISTENER = `
  window.seen = [];
  for (const type of ['signed-in', 'sign-in-error', 'step-change', 'session-task']) {
    addEventListener(type, (event) => window.seen.push({type, detail: JSON.parse(JSON.stringify(event.detail))}));
  }`;

/** A person with a browser, on a page with the element. */
export class Visitor {
  readonly page: Page;
  readonly instance: LocalInstance;
  /** Every console line and uncaught error so far. */
  readonly console: string[] = [];
  /** Every URL that was requested so far. */
  readonly urls: string[] = [];
  /** What scripts of ours did against the policy of a page. */
  readonly violations: string[] = [];
  /** Has the policy of pages report and not refuse, where the page itself, or Clerk, does what it is against. */
  reportOnly = false;
  readonly #site: Site | null;

  private constructor(page: Page, instance: LocalInstance, site: Site | null) {
    this.page = page;
    this.instance = instance;
    this.#site = site;
    page.on('console', (message) => {
      if (!isReport(message.text())) this.console.push(message.text());
    });
    // Firefox tells of reports by both.
    page.on('pageerror', (error) => {
      if (!isReport(String(error))) this.console.push(String(error));
    });
    page.on('request', (request) => this.urls.push(request.url()));
  }

  /**
   * @param site makes pages; not needed where there are some
   * @param webdriver what the page reads as `navigator.webdriver`; `true` makes clerk-js believe that it is offline
   */
  static async arrive(
    context: BrowserContext,
    instance: LocalInstance,
    site: Site | null = null,
    webdriver = false,
  ): Promise<Visitor> {
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    // As text, since the compiler would put helpers of its own into a function, which the page does not have.
    await page.evaluateOnNewDocument(
      `Object.defineProperty(Navigator.prototype, 'webdriver', {get: () => ${webdriver}});`,
    );
    const visitor = new Visitor(page, instance, site);
    await onOwnViolation(page, (violation) => visitor.violations.push(violation));
    return visitor;
  }

  /** Makes a page with the element, and goes there. */
  async open(options: PageOptions = {}): Promise<void> {
    await this.visit(await this.pageUrl(options));
  }

  /** Goes to a page that there is. */
  async visit(url: string): Promise<void> {
    await this.page.goto(url, {waitUntil: 'domcontentloaded'});
    await this.page.bringToFront();
  }

  /** Makes a page with the element. */
  async pageUrl(options: PageOptions = {}): Promise<string> {
    assert.ok(this.#site, 'This visitor has no site to make pages on.');
    const attributes = {
      'publishable-key': await this.instance.publishableKey(),
      'proxy-url': this.instance.url,
      ...options.attributes,
    };
    const written = Object.entries(attributes)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => ` ${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
      .join('');
    const element = `<clerk-mfa-sign-in${written}>${options.content ?? ''}</clerk-mfa-sign-in>`;
    const html =
      options.html ??
      `<!doctype html><html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Test</title>
      <script nonce="${PAGE_NONCE}">${LISTENER}${options.script ?? ''}</script>${options.head ?? ''}</head>
      <body>${options.before ?? ''}${element.repeat(options.elements ?? 1)}${options.after ?? ''}
      <script type="module" src="/dist/cdn/clerk-mfa-sign-in.js"></script></body></html>`;
    const header = `content-security-policy${this.reportOnly ? '-report-only' : ''}`;
    const headers = options.headers ?? {[header]: strictPolicy(new URL(this.instance.url).origin)};
    const path = this.#site.add({html, headers});
    return this.#site.origin + path + (options.suffix ?? '');
  }

  /** Waits until an element is at a step. */
  async atStep(name: string, index = 0): Promise<void> {
    await this.until(
      (step: string, i: number) => document.querySelectorAll('clerk-mfa-sign-in')[i]?.snapshot?.step.name === step,
      name,
      index,
    );
  }

  /** Waits until Clerk is ready in the element. */
  async ready(): Promise<void> {
    await this.until(() => document.querySelector('clerk-mfa-sign-in')?.snapshot?.ready === true);
  }

  /** Waits until a call that was in flight is through. */
  async settled(): Promise<void> {
    await this.until(() => document.querySelector('clerk-mfa-sign-in')?.snapshot?.pending === false);
  }

  /** Waits for a condition on the page. */
  async until<Args extends (string | number)[]>(condition: (...args: Args) => unknown, ...args: Args): Promise<void> {
    try {
      // SAFETY: strings and numbers reach the page as they are; Puppeteer's types allow for handles, too.
      await this.page.waitForFunction(condition as (...args: unknown[]) => unknown, {polling: 50}, ...args);
    } catch (cause) {
      const state = await this.page
        .evaluate(() => JSON.stringify(document.querySelector('clerk-mfa-sign-in')?.snapshot))
        .catch(String);
      const said = this.console.slice(-5).join('\n  ');
      throw new Error(`Waited in vain for ${condition.toString()} ${JSON.stringify(args)}\n${state}\n  ${said}`, {
        cause,
      });
    }
  }

  /** Replaces what is in an input, as a paste does: key by key, most of the time of a run would be typing. */
  async fill(name: string, text: string): Promise<void> {
    const selector = `clerk-mfa-sign-in input[name="${name}"]:not([hidden])`;
    // It mostly is there, and to wait for it takes Firefox five times as long as to look.
    if (await this.#paste(selector, text)) return;
    await this.page.waitForSelector(selector);
    assert.ok(await this.#paste(selector, text), selector);
  }

  #paste(selector: string, text: string): Promise<boolean> {
    return this.page.evaluate(
      (all, value) => {
        const input = document.querySelector<HTMLInputElement>(all);
        if (!input) return false;
        input.value = '';
        input.focus();
        document.execCommand('insertText', false, value);
        return true;
      },
      selector,
      text,
    );
  }

  async press(key: 'Enter' | 'Tab' | 'Space'): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Presses a button or a link of the form by its text. */
  async click(text: string): Promise<void> {
    await this.until(
      (label: string) =>
        [...document.querySelectorAll('clerk-mfa-sign-in button')].some(
          (button) => button.textContent.trim() === label,
        ),
      text,
    );
    await this.page.evaluate((label) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('clerk-mfa-sign-in button')];
      buttons.find((button) => button.textContent.trim() === label)?.click();
    }, text);
  }

  /** Types e-mail address and password, and presses Enter. */
  async submitCredentials(email: string, password?: string): Promise<void> {
    await this.fill('identifier', email);
    await this.fill('password', password ?? (await this.instance.account(email)).password);
    await this.press('Enter');
  }

  /** Fills in and submits faster than anybody types: what a password manager does. */
  async submitAtOnce(email: string): Promise<void> {
    const {password} = await this.instance.account(email);
    await this.page.waitForSelector('clerk-mfa-sign-in input[name="password"]');
    await this.page.evaluate(
      (values) => {
        for (const [name, value] of Object.entries(values)) {
          const input = document.querySelector<HTMLInputElement>(`clerk-mfa-sign-in input[name="${name}"]`);
          if (input) input.value = value;
        }
        document.querySelector<HTMLFormElement>('clerk-mfa-sign-in form')?.requestSubmit();
      },
      {identifier: email, password},
    );
  }

  /** Types an authenticator code; the form sends it by itself. */
  async submitCode(email: string): Promise<void> {
    await this.fill('code', await this.instance.code(email));
  }

  /** The whole way, with an authenticator. */
  async signIn(email = 'totp@example.com'): Promise<void> {
    await this.submitCredentials(email);
    await this.atStep('code');
    await this.submitCode(email);
    await this.atStep('signed-in');
  }

  /** Everything that the elements of this page have dispatched. */
  events(type?: string): Promise<readonly SeenEvent[]> {
    return this.page.evaluate((wanted) => {
      const all = (window as unknown as {seen: SeenEvent[]}).seen;
      return all.filter((event) => !wanted || event.type === wanted);
    }, type);
  }

  /** Waits for an event of a type, and gives the details of all of them. */
  async details(type: string, count = 1): Promise<readonly SeenEvent['detail'][]> {
    await this.until(
      (wanted: string, least: number) =>
        (window as unknown as {seen: SeenEvent[]}).seen.filter((event) => event.type === wanted).length >= least,
      type,
      count,
    );
    return (await this.events(type)).map(({detail}) => detail);
  }

  /** Text of the alert, or of the error at an input. */
  async message(name?: string): Promise<string> {
    const selector = name ? `input[name="${name}"] ~ [part="error"]` : '[part="alert"]';
    await this.until((sel: string) => document.querySelector(`clerk-mfa-sign-in ${sel}`)?.textContent.trim(), selector);
    return this.page.$eval(`clerk-mfa-sign-in ${selector}`, (node) => node.textContent.trim());
  }

  /** The name of the input that has the focus. */
  focused(): Promise<string | null> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
  }

  /** The id of Clerk's session in use. */
  sessionId(): Promise<string | null> {
    return this.page.evaluate(
      () => (window as unknown as {Clerk?: {session?: {id: string} | null}}).Clerk?.session?.id ?? null,
    );
  }

  /** Waits until the page is at a URL. */
  async at(url: string): Promise<void> {
    await this.until((wanted: string) => location.href === wanted, url);
  }
}

import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowsers} from './find-browsers.mjs';
import type {Login, ManagedBrowser, Offer} from './managed-browser.js';

// Lines of the manager's record: what it reads in the form, how its icon looks, and what it does after a success.
const LINES =
  /New password element : +(?<next>\S*) ,|Password element : +(?<now>\S*) ,|Username element : +(?<username>\S*) ,|UI: +(?<state>\w+)|(?<ask>Decision: ASK)/g;
const SUCCESS = 'Successful submission indicator event';

/** What the page of Chromium's password manager uses. */
interface PasswordsPrivate {
  getSavedPasswordList(): Promise<readonly {readonly id: number}[]>;
  removeCredential(id: number, stores: string): void;
  addPassword(options: object): Promise<void>;
}
declare const chrome: {readonly passwordsPrivate: PasswordsPrivate};

/**
 * Chromium with its password manager: logins come by the API of `chrome://password-manager`, and what it decides is read
 * from its own record of what it does, `chrome://password-manager-internals`.
 */
export class ManagedChromium implements ManagedBrowser {
  readonly #browser: Browser;
  readonly #manager: Page;
  #recorder: Page | null = null;
  #page: Page | null = null;

  private constructor(browser: Browser, manager: Page) {
    this.#browser = browser;
    this.#manager = manager;
  }

  static async launch(): Promise<ManagedChromium> {
    // Puppeteer makes a profile of its own, on disk. The default context of it is no private window, which never saves.
    const browser = await puppeteer.launch({
      browser: 'chrome',
      executablePath: findBrowsers().chrome,
      headless: true,
      // With this, Chromium manages no passwords.
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--password-store=basic',
      ],
    });
    const manager = await browser.newPage();
    await manager.goto('chrome://password-manager/passwords');
    return new ManagedChromium(browser, manager);
  }

  async visit(url: string, logins: readonly Login[]): Promise<void> {
    await this.#page?.close();
    await this.#manager.evaluate(
      async (added, site) => {
        const {passwordsPrivate} = chrome;
        for (const {id} of await passwordsPrivate.getSavedPasswordList())
          passwordsPrivate.removeCredential(id, 'DEVICE');
        while ((await passwordsPrivate.getSavedPasswordList()).length > 0) {
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        for (const login of added) {
          await passwordsPrivate.addPassword({...login, url: site, note: '', useAccountStore: false});
        }
      },
      logins,
      new URL(url).origin,
    );
    // Chromium forgets the record with the page that shows it.
    await this.#recorder?.close();
    this.#recorder = await this.#browser.newPage();
    await this.#recorder.goto('chrome://password-manager-internals');
    this.#page = await this.#browser.newPage();
    await this.#page.goto(url);
    await this.#page.bringToFront();
  }

  evaluate(expression: string): Promise<unknown> {
    return this.#open.evaluate(expression);
  }

  type(text: string): Promise<void> {
    // At once: the manager's record of every key would take it longer and longer.
    return this.#open.keyboard.sendCharacter(text);
  }

  enter(): Promise<void> {
    return this.#open.keyboard.press('Enter');
  }

  async offers(): Promise<readonly Offer[]> {
    const offers: Offer[] = [];
    let state = '';
    let inputs = {username: '', password: ''};
    for (const {groups = {}} of (await this.record()).matchAll(LINES)) {
      const {next, now, username, ask} = groups;
      state = groups['state'] ?? state;
      // One form's lines come in this order: a new password, the present one, the user name.
      if (next !== undefined) inputs = {username: '', password: next};
      if (now !== undefined) inputs = {...inputs, password: inputs.password || now};
      if (username !== undefined) inputs = {...inputs, username};
      if (ask) offers.push({kind: state.includes('UPDATE') ? 'update' : 'save', login: null, inputs});
    }
    return offers;
  }

  // Its icon then offers to manage logins, in place of saving one.
  async hasRecognized(): Promise<boolean> {
    const record = await this.record();
    const states = [...record.matchAll(LINES)].flatMap(({groups}) => groups?.['state'] ?? []);
    return record.includes(SUCCESS) && states.at(-1) === 'MANAGE_STATE';
  }

  /** How often it has noted what the form holds: at every change, and when it is sent. */
  async notes(): Promise<number> {
    return (await this.record()).split('ProvisionallySaveForm').length - 1;
  }

  /** What the password manager has done since the visit. */
  async record(): Promise<string> {
    return (await this.#recorder?.evaluate(() => document.body.textContent)) ?? '';
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  get #open(): Page {
    if (!this.#page) throw new Error('No page is open.');
    return this.#page;
  }
}

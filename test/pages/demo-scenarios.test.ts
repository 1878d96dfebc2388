import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {SCENARIO_GROUPS} from '../../demo/scenario-groups.js';
import {BROWSERS, launchBrowser} from '../support/browser.js';
import {serveDemo, type DemoServer} from '../support/demo-server.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let server: DemoServer;
let url = '';

before(async () => {
  server = await serveDemo('demo');
  ({url} = server);
});

after(() => server.close());

for (const browserName of BROWSERS) {
  describe(`the scenarios of the demo [${browserName}]`, () => {
    let browser: Browser;
    let page: Page;
    const uncaught: string[] = [];

    before(async () => {
      browser = await launchBrowser(browserName);
      page = await newPage(browser);
      page.on('pageerror', (error) => uncaught.push(String(error)));
      await page.setViewport({width: 1280, height: 800});
      await page.goto(url, {waitUntil: 'domcontentloaded'});
      await until(page, () => document.querySelector('clerk-mfa-sign-in')?.snapshot?.ready);
    });

    after(() => browser.close());

    it('has every scenario of local Clerk in one of the groups', async () => {
      const {scenarios} = (await (await fetch(`${url}__clerk/_local/scenarios`)).json()) as {
        readonly scenarios: readonly {readonly name: string}[];
      };
      const groups = await page.$$eval('#scenario optgroup', (nodes) =>
        nodes.map((group) => [group.label, [...group.querySelectorAll('option')].map(({value}) => value)] as const),
      );
      assert.deepEqual(groups, SCENARIO_GROUPS);
      assert.deepEqual(groups.flatMap(([, names]) => names).sort(), scenarios.map(({name}) => name).sort());
    });

    it('SMS: picked, filled in and signed in by keyboard, as the line says; a reload does not begin it anew', async () => {
      await pick(page, 'sms');
      await until(page, () => document.activeElement?.id === 'scenario-text');
      assert.match(
        await textOf(page, '#scenario-text'),
        /424242\. Type sms\+clerk_test@example\.com, password correct/,
      );
      assert.equal(page.url(), url);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until(page, () => document.activeElement?.getAttribute('part') === 'primary-button');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#outbox .primary');
      assert.equal(await stepOf(page), 'code');
      await page.reload({waitUntil: 'domcontentloaded'});
      await page.waitForSelector('#outbox .primary');
      assert.match(await textOf(page, '#scenario-text'), /^SMS code\./);
      await untilStep(page, 'code');
      await page.focus('#outbox .primary');
      await page.keyboard.press('Enter');
      await untilStep(page, 'signed-in');
      assert.match(await textOf(page, '#accounts [aria-current]'), /Signed in.*Make a passkey/);
    });

    it('an e-mail link: nobody is signed in any more, and the link opens from the outbox', async () => {
      await pick(page, 'email-link');
      await untilStep(page, 'credentials');
      await page.$eval('#scenarios .scenario button', click);
      await until(page, () => document.activeElement?.getAttribute('part') === 'primary-button');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#outbox a[target="_blank"]');
      const href = await page.$eval('#outbox a[target="_blank"]', ({href: own}) => own);
      assert.ok(href.startsWith(`${url}__clerk/`), href);
      assert.equal((await textOf(page, '#outbox')).includes('token='), false, 'the link is not spelled out');
      const opened = await newPage(browser);
      await opened.goto(href, {waitUntil: 'domcontentloaded'});
      await untilStep(opened, 'signed-in');
      await opened.close();
      await page.bringToFront();
      await untilStep(page, 'signed-in');
    });

    it('what nobody knows: said, and left by picking none', async () => {
      await pick(page, 'only-unknown-strategy');
      await untilStep(page, 'credentials');
      await page.$eval('#scenarios .scenario button', click);
      await until(page, () => document.activeElement?.getAttribute('part') === 'primary-button');
      await page.keyboard.press('Enter');
      await untilStep(page, 'unsupported');
      assert.match(await textOf(page, 'clerk-mfa-sign-in [part="alert"]'), /pigeon/);
      await pick(page, '');
      await untilStep(page, 'credentials');
      assert.equal(await page.$('#scenario-text'), null);
      assert.equal(await page.$('#accounts details.others'), null);
    });

    it('axe finds nothing, and nothing is wider than the page, in light and dark', async () => {
      await pick(page, 'email-link');
      await untilStep(page, 'credentials');
      await page.$eval('#scenarios .scenario button', click);
      await until(page, () => document.activeElement?.getAttribute('part') === 'primary-button');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#outbox a[target="_blank"]');
      await page.addScriptTag({path: AXE});
      // Widths and colours have little to do with each other, and axe takes its time.
      for (const [width, theme] of [
        [1280, 'light'],
        [320, 'dark'],
      ] as const) {
        await page.setViewport({width, height: 800});
        await page.$eval(`[name="theme"][value="${theme}"]`, click);
        const violations = await page.evaluate(async () => {
          const {axe} = window as unknown as {axe: {run(context: Document, options: object): Promise<AxeResults>}};
          const results = await axe.run(document, {
            rules: {'target-size': {enabled: true}, 'label-content-name-mismatch': {enabled: true}},
          });
          return results.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('\n')}`);
        });
        assert.deepEqual(violations, [], `${width} px, ${theme}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      }
      assert.deepEqual(uncaught, []);
    });
  });
}

interface AxeResults {
  readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[];
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  // clerk-js takes an automated browser for offline.
  await page.evaluateOnNewDocument(`Object.defineProperty(Navigator.prototype, 'webdriver', {get: () => false});`);
  return page;
}

/** Picks a scenario, by keyboard from the menu on, and waits for the page that it begins on. */
async function pick(page: Page, name: string): Promise<void> {
  await page.select('#scenario', name);
  await page.focus('#scenario');
  await page.keyboard.press('Tab');
  await Promise.all([page.waitForNavigation({waitUntil: 'domcontentloaded'}), page.keyboard.press('Enter')]);
  await until(page, () => document.querySelector('clerk-mfa-sign-in')?.snapshot?.ready);
}

function untilStep(page: Page, name: string): Promise<void> {
  return until(page, (step) => document.querySelector('clerk-mfa-sign-in')?.snapshot?.step.name === step, name);
}

function stepOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('clerk-mfa-sign-in')?.snapshot.step.name);
}

function click(node: Element): void {
  (node as HTMLElement).click();
}

async function until<Args extends unknown[]>(
  page: Page,
  condition: (...args: Args) => unknown,
  ...args: Args
): Promise<void> {
  await page.waitForFunction(condition as never, {polling: 50}, ...args);
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (node) => node.textContent.replace(/\s+/g, ' ').trim());
}

import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {randomUUID} from 'node:crypto';
import type {Browser, BrowserContext} from 'puppeteer-core';
import {serveLocalClerk, type RunningServer} from 'local-clerk/server';
import {BROWSERS, launchBrowser, type BrowserName} from './browser.js';
import {LocalInstance} from './local-instance.js';
import {startSite, type Site} from './site.js';
import {Visitor} from './visitor.js';

/** What a test gets: a visitor in a browser context of its own, on an instance of its own. */
export interface Scene {
  readonly visitor: Visitor;
  readonly instance: LocalInstance;
  readonly site: Site;
  readonly browserName: BrowserName;
  /** Another page of the same person: another tab. */
  anotherTab(): Promise<Visitor>;
  /** A page in another browser, such as that of the person's phone. */
  anotherBrowser(): Promise<Visitor>;
}

export interface SceneOptions {
  /** Default: all of them. */
  readonly browsers?: readonly BrowserName[];
  /** What the page reads as `navigator.webdriver`. Default `false`, as for a person. */
  readonly webdriver?: boolean;
}

/** A test that runs once in each browser. */
export type SceneTest = (title: string, run: (scene: Scene) => Promise<void>, options?: SceneOptions) => void;

interface World {
  readonly server: RunningServer;
  readonly site: Site;
}

// Shared by all tests of a process, and started by the first that needs them.
let world: Promise<World> | undefined;
const browsers = new Map<BrowserName, Promise<Browser>>();

after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
  if (!world) return;
  const {server, site} = await world;
  await site.close();
  await server.close();
});

async function startWorld(): Promise<World> {
  const [server, site] = await Promise.all([serveLocalClerk({port: 0}), startSite()]);
  return {server, site};
}

/** The browser that runs, or a new one: where it has crashed, one test should fail and not all that follow. */
async function startBrowser(name: BrowserName): Promise<Browser> {
  const running = await browsers.get(name);
  if (running?.connected) return running;
  const starting = launchBrowser(name);
  browsers.set(name, starting);
  return starting;
}

/** End-to-end tests: pages with the built element, real HTTP to local-clerk, the unmodified clerk-js. */
export function endToEnd(title: string, define: (scene: SceneTest) => void): void {
  describe(title, () => {
    define((name, run, {browsers: wanted = BROWSERS, webdriver = false} = {}) => {
      for (const browserName of wanted) {
        it(`${name} [${browserName}]`, {timeout: 120_000}, async () => {
          const {server, site} = await (world ??= startWorld());
          const browser = await startBrowser(browserName);
          const context = await browser.createBrowserContext();
          const others: BrowserContext[] = [];
          const instance = new LocalInstance(server.url, `t-${randomUUID().slice(0, 8)}`);
          const visitors: Visitor[] = [];
          const arriveIn = async (own: BrowserContext): Promise<Visitor> => {
            const visitor = await Visitor.arrive(own, instance, site, webdriver);
            visitors.push(visitor);
            return visitor;
          };
          const anotherTab = (): Promise<Visitor> => arriveIn(context);
          const anotherBrowser = async (): Promise<Visitor> => {
            const other = await browser.createBrowserContext();
            others.push(other);
            return arriveIn(other);
          };
          try {
            await run({visitor: await anotherTab(), instance, site, browserName, anotherTab, anotherBrowser});
            const violations = visitors.flatMap((visitor) => visitor.violations);
            assert.deepEqual(violations, [], 'something of ours is against a strict policy');
          } finally {
            for (const each of [context, ...others]) await each.close();
          }
        });
      }
    });
  });
}

import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it, type TestContext} from 'node:test';
import {join} from 'node:path';
import type {Browser} from 'puppeteer-core';
import {serveLocalClerk, type RunningServer} from 'local-clerk/server';
import {BROWSERS, launchBrowser} from '../../support/browser.js';
import type {Listening} from '../../support/listen.js';
import {LocalInstance} from '../../support/local-instance.js';
import {Visitor} from '../../support/visitor.js';
import {run} from './command.js';
import {install, installedVersion} from './install.js';
import {writeResult, type Check} from './results.js';
import {serveByCommand, serveFiles, type Serving} from './serve.js';
import {snippetsOf} from './snippets.js';
import {APPS} from './work.js';

/** A consumer of the package: an application made as the users of its framework make theirs. */
export interface App {
  /** Its own name, and that of its folder in `test/apps`. */
  readonly name: string;
  /** The folder, where several apps share one. */
  readonly folder?: string;
  /** An app that this one is like: its files and its snippets, but for those that this one's folder has. */
  readonly variantOf?: string;
  /** As people call it. */
  readonly label: string;
  /** Package whose version is the framework's. */
  readonly framework?: string;
  /** The framework's own checker of types, a command. */
  readonly check?: readonly [string, ...string[]];
  readonly build?: readonly [string, ...string[]];
  readonly serving: Serving;
  /** Names of the variables in which the framework's users keep the configuration. */
  readonly env?: {readonly publishableKey: string; readonly proxyUrl: string};
}

/** What a scene of the specification gets: a visitor of its own, on the app. */
export interface AppScene {
  readonly visitor: Visitor;
  readonly instance: LocalInstance;
  readonly origin: string;
}

/** A scene: what it proves, and how. */
export interface Specification {
  readonly check: Check;
  readonly title: string;
  readonly run: (scene: AppScene) => Promise<void>;
}

/** Something that is proved without a browser: of the folder, once the app is built. */
export interface Proof {
  readonly check: Check;
  readonly title: string;
  readonly run: (folder: string, t: TestContext) => void | Promise<void>;
}

/** Builds an app from the packed package, and runs scenes on it, each once in each browser. */
export function testApp(app: App, scenes: readonly Specification[], proofs: readonly Proof[] = []): void {
  const folderName = app.folder ?? app.name;
  describe(app.label, () => {
    let server: RunningServer;
    let running: Listening;
    let instance: LocalInstance;
    let folder: string;
    let isBuilt = !app.build;
    const passed = new Map<Check, number>();
    const wanted = new Map<Check, number>();

    before(async () => {
      server = await serveLocalClerk({port: 0});
      instance = new LocalInstance(server.url, app.name);
      folder = await install(folderName, app.variantOf);
    });

    after(async () => {
      await running?.close();
      await server?.close();
      const checks = [...wanted].filter(([check, count]) => passed.get(check) === count).map(([check]) => check);
      if (checks.length < wanted.size) return;
      const version = app.framework ? installedVersion(folder, app.framework) : null;
      writeResult({name: app.name, label: app.label, version, checks});
    });

    const count = (map: Map<Check, number>, check: Check): unknown => map.set(check, (map.get(check) ?? 0) + 1);
    const proves = (
      check: Check,
      title: string,
      body: (t: TestContext) => void | Promise<void>,
      timeout: number,
    ): void => {
      count(wanted, check);
      it(title, {timeout}, async (t) => {
        await body(t);
        count(passed, check);
      });
    };

    const env = async (): Promise<Record<string, string>> => {
      if (!app.env) return {};
      return {[app.env.publishableKey]: await instance.publishableKey(), [app.env.proxyUrl]: instance.url};
    };

    const {check, build, serving} = app;
    const snippets = snippetsOf(app.variantOf ?? folderName);
    if (snippets.length > 0) {
      const title = 'is made of the snippets of the documentation, and has no version of its own of them';
      const isMadeOfThem = async (): Promise<void> => {
        for (const {file, code} of snippets) {
          assert.equal(readFileSync(join(folder, file), 'utf8'), code);
          assert.equal(existsSync(join(APPS, folderName, file)), false, file);
        }
      };
      proves('docs', title, isMadeOfThem, 1000);
    }
    if (build) {
      const [command, ...args] = build;
      const builds = async (): Promise<void> => {
        await run(command, args, {cwd: folder, env: await env()});
        isBuilt = true;
      };
      proves('build', 'builds', builds, 300_000);
    }
    if (check) {
      const [command, ...args] = check;
      proves(
        'types',
        'passes the checker of its types',
        async () => void (await run(command, args, {cwd: folder, env: await env()})),
        300_000,
      );
    }
    it('starts', {timeout: 90_000}, async () => {
      assert.ok(isBuilt, 'It is not built.');
      running =
        'files' in serving
          ? await serveFiles(join(folder, serving.files), serving.fallback)
          : await serveByCommand(serving.command, folder, await env());
    });

    for (const proof of proofs) {
      const run = (t: TestContext): void | Promise<void> => {
        assert.ok(isBuilt, 'It is not built.');
        return proof.run(folder, t);
      };
      proves(proof.check, proof.title, run, 30_000);
    }

    for (const browserName of BROWSERS) {
      describe(browserName, () => {
        let browser: Browser;
        before(async () => (browser = await launchBrowser(browserName)));
        after(() => browser?.close());
        for (const scene of scenes) {
          proves(
            scene.check,
            scene.title,
            async () => {
              assert.ok(running, 'The app has not started.');
              await instance.post('reset');
              const context = await browser.createBrowserContext();
              try {
                const visitor = await Visitor.arrive(context, instance);
                await scene.run({visitor, instance, origin: running.origin});
                assert.deepEqual(complaints(visitor), []);
              } finally {
                await context.close();
              }
            },
            60_000,
          );
        }
      });
    }
  });
}

// What browsers and Clerk say about things that are as they should be.
const EXPECTED = [
  /^Clerk: Clerk has been loaded with development keys/,
  // A wrong password is an answer, which Chromium logs.
  /^Failed to load resource: the server responded with a status of 4\d\d/,
  /^\[vite\]/,
];

/** What the page complained of. */
function complaints({console}: Visitor): readonly string[] {
  return console.filter((line) => !EXPECTED.some((pattern) => pattern.test(line)));
}

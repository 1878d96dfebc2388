import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {createServer} from 'node:net';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {launchBrowser} from '../support/browser.js';
import {startSite, type Site} from '../support/site.js';

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, 'localhost', listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  assert.ok(typeof address === 'object' && address);
  return address.port;
}

interface Description {
  readonly publishableKey: string;
  readonly accounts: readonly {
    readonly email: string;
    readonly password: string;
    readonly nextCode: {code: string} | null;
  }[];
}

/** What proves that local-clerk is true to the wire: Clerk's own component cannot tell it from Clerk. */
describe('The command local-clerk, and Clerk’s own <SignIn/>', () => {
  let server: ChildProcess;
  let site: Site;
  let browser: Browser;
  let port: number;

  before(async () => {
    port = await freePort();
    server = spawn('npx', ['--no-install', 'local-clerk', '--port', String(port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    await new Promise<void>((started, failed) => {
      server.once('exit', (status) => failed(new Error(`local-clerk ended with ${String(status)}`)));
      server.stdout?.on('data', (data: Buffer) => {
        if (data.toString().includes(`http://localhost:${port}`)) started();
      });
    });
    [site, browser] = await Promise.all([startSite(), launchBrowser('chrome')]);
  });
  after(async () => {
    await browser.close();
    await site.close();
    // The command runs below npx: the whole group has to go.
    if (server.pid) process.kill(-server.pid);
  });

  it('signs in with password and authenticator code', {timeout: 60_000}, async () => {
    const url = `http://localhost:${port}`;
    const describeClerk = async (): Promise<Description> =>
      (await (await fetch(`${url}/_local`)).json()) as Description;
    const {publishableKey, accounts} = await describeClerk();
    const {email, password} = accounts.find((account) => account.email === 'totp@example.com') ?? {};
    assert.ok(email && password);
    const path = site.add({
      html: `<!doctype html><title>Prebuilt</title><link rel="icon" href="data:,"><div id="sign-in"></div>
        <script src="${url}/npm/@clerk/ui@1/dist/ui.browser.js" crossorigin="anonymous"></script>
        <script data-clerk-publishable-key="${publishableKey}" data-clerk-proxy-url="${url}" crossorigin="anonymous"
          src="${url}/npm/@clerk/clerk-js@6/dist/clerk.browser.js"></script>
        <script>
          Clerk.load({telemetry: false, ui: {ClerkUI: window.__internal_ClerkUICtor}})
            .then(() => Clerk.mountSignIn(document.querySelector('#sign-in'), {forceRedirectUrl: location.pathname + '?done'}));
        </script>`,
    });
    const page = await browser.newPage();
    await page.goto(site.origin + path);
    await page.locator('input[name="identifier"]').fill(email);
    await page.keyboard.press('Enter');
    await page.waitForSelector('input[name="password"]:not([aria-hidden="true"]):not([tabindex="-1"])');
    await page.locator('input[name="password"]').fill(password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('input[autocomplete="one-time-code"]');
    const code = (await describeClerk()).accounts.find((account) => account.email === email)?.nextCode?.code;
    assert.ok(code);
    await page.type('input[autocomplete="one-time-code"]', code);
    await page.waitForFunction(() => (window as unknown as {Clerk?: {user?: object}}).Clerk?.user);
    await page.close();
  });
});

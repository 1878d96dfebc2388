import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {build, preview, type InlineConfig, type PreviewServer} from 'vite';
import {BROWSERS, launchBrowser} from '../support/browser.js';
import {WATCH_VIOLATIONS} from '../support/violations.js';

// As docs/deployment.md has it for a site that serves everything itself; the demo has a style sheet of its own.
const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `connect-src 'self'`,
  `img-src 'self' data:`,
  `require-trusted-types-for 'script'`,
  `trusted-types clerk-mfa-sign-in lit-html`,
].join('; ');

describe('The demo, built', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'clerk-mfa-sign-in-demo-'));
  let server: PreviewServer;

  before(async () => {
    const config: InlineConfig = {
      logLevel: 'silent',
      build: {outDir},
      preview: {host: 'localhost', port: 0, headers: {'content-security-policy': POLICY}},
    };
    await build(config);
    server = await preview(config);
  });

  after(async () => {
    await server?.close();
    rmSync(outDir, {recursive: true});
  });

  for (const browserName of BROWSERS) {
    it(`registers the element on every page, and it connects [${browserName}]`, {timeout: 60_000}, async () => {
      const address = server.httpServer.address();
      assert.ok(typeof address === 'object' && address);
      const browser = await launchBrowser(browserName);
      try {
        for (const path of ['', 'playground.html', 'own-key.html']) {
          const page = await browser.newPage();
          await page.evaluateOnNewDocument(WATCH_VIOLATIONS);
          await page.goto(`http://localhost:${address.port}/${path}`, {waitUntil: 'domcontentloaded'});
          await until(page, () => customElements.get('clerk-mfa-sign-in') !== undefined);
          const violations = (await page.evaluate('window.violations')) as readonly string[];
          assert.deepEqual(
            violations.filter((line) => !line.includes('/npm/@clerk/')),
            [],
            path,
          );
          // The page for a key of one's own has no element until there is one.
          if (path === 'own-key.html') continue;
          await until(page, () => document.querySelector('clerk-mfa-sign-in')?.snapshot?.ready === true);
        }
      } finally {
        await browser.close();
      }
    });
  }
});

async function until(page: Page, condition: () => unknown): Promise<void> {
  await page.waitForFunction(condition, {polling: 50, timeout: 15_000});
}

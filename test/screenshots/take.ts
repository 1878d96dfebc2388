/**
 * Makes the pictures of docs/screenshots.md: every state of the element, of the sources, in light and dark, from left to
 * right and from right to left, in a narrow column and on a wide page. They are documentation; no test compares them.
 * Run: npm run screenshots
 */
import {mkdir, stat} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import {createServer} from 'vite';
import {launchBrowser} from '../support/browser.js';
import {LOGO, LOGO_URL} from './logo.js';
import {sheetHtml, type Picture} from './sheet.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const MAX_BYTES = 220_000;

const SCHEMES = ['light', 'dark'] as const;
const DIRECTIONS = [
  {dir: 'ltr', lang: 'en'},
  {dir: 'rtl', lang: 'ar'},
] as const;
/** CSS pixels of the viewport, and how much of its middle is shown: a wide page is mostly empty. */
const WIDTHS = [
  {width: 320, shown: 320},
  {width: 1280, shown: 480},
] as const;

const PAGE = '/test/screenshots/state.html';

async function stateNames(page: Page, origin: string): Promise<readonly string[]> {
  await page.goto(origin + PAGE);
  await page.waitForSelector('body[data-states]', {timeout: 60_000});
  return page.evaluate(() => JSON.parse(document.body.dataset['states'] ?? '[]') as string[]);
}

/** Pictures of one state, by the sheet that each belongs to. */
async function* picturesOf(page: Page, origin: string, state: string): AsyncGenerator<[sheet: string, Picture]> {
  await page.setViewport({width: 320, height: 700});
  await page.goto(`${origin}${PAGE}?state=${encodeURIComponent(state)}`);
  await page.waitForSelector('body[data-posed]', {timeout: 20_000});
  for (const {dir, lang} of DIRECTIONS) {
    await speak(page, dir, lang);
    for (const {width, shown} of WIDTHS) {
      await page.setViewport({width, height: 700});
      for (const scheme of SCHEMES) {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        const height = await stillHeight(page);
        const clip = {x: (width - shown) / 2, y: 0, width: shown, height};
        const data = await page.screenshot({clip, encoding: 'base64', captureBeyondViewport: true});
        yield [`${scheme}-${dir}-${width}`, {caption: state, data, width: shown, height}];
      }
    }
  }
}

/** Changes the language of the page, and waits until the element speaks it. */
async function speak(page: Page, dir: string, lang: string): Promise<void> {
  const text = (): string => document.querySelector('clerk-mfa-sign-in [part=title]')?.textContent ?? '';
  const before = await page.evaluate(text);
  await page.evaluate(
    (values) => {
      Object.assign(document.documentElement, values);
    },
    {dir, lang},
  );
  if (lang === 'en') return;
  await page.waitForFunction(
    (was) => document.querySelector('clerk-mfa-sign-in [part=title]')?.textContent !== was,
    {},
    before,
  );
}

/** Stops what moves, and says how high the page is. */
function stillHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = 0;
    }
    return Math.ceil(document.body.getBoundingClientRect().height);
  });
}

// What the helpers of the element tests ask their test runner for; nothing here uses it.
const RUNNER = '__web-dev-server__web-socket.js';

const server = await createServer({
  configFile: false,
  root: ROOT,
  server: {host: 'localhost', port: 0, hmr: false, watch: null},
  // Not the cache of a demo that may be running beside this.
  cacheDir: `${ROOT}node_modules/.vite-screenshots`,
  plugins: [
    {
      name: 'no-test-runner',
      enforce: 'pre',
      resolveId: (id) => (id.endsWith(RUNNER) ? `\0${RUNNER}` : null),
      load: (id) => (id === `\0${RUNNER}` ? 'export const sendMessageWaitForResponse = null;' : null),
    },
  ],
  // Before the page asks for it: a dependency that is found later would want a reload.
  optimizeDeps: {entries: [PAGE.slice(1)]},
  logLevel: 'warn',
});
await server.listen();
const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
const browser = await launchBrowser('chrome');

try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() !== LOGO_URL) return void request.continue();
    void request.respond({contentType: 'image/svg+xml', body: LOGO});
  });
  const sheets = new Map<string, Picture[]>();
  for (const state of await stateNames(page, origin)) {
    for await (const [sheet, picture] of picturesOf(page, origin, state)) {
      sheets.set(sheet, [...(sheets.get(sheet) ?? []), picture]);
    }
  }
  await mkdir(FOLDER, {recursive: true});
  for (const [name, pictures] of sheets) {
    const path = `${FOLDER}${name}.webp`;
    await page.setViewport({width: 1400, height: 800});
    await page.setContent(sheetHtml(pictures, name.startsWith('dark')), {waitUntil: 'load'});
    await page.screenshot({path: path, type: 'webp', quality: 20, fullPage: true});
    const {size} = await stat(path);
    if (size > MAX_BYTES) throw new Error(`${name} has ${size} bytes; at most ${MAX_BYTES} are wanted.`);
    console.warn(`docs/screenshots/${name}.webp, ${Math.round(size / 1000)} kB`);
  }
} finally {
  await browser.close();
  await server.close();
}

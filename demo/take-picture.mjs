/** Makes the README's picture, docs/sign-in.png, of the element as it is in src/. Run: node demo/take-picture.mjs */
import {mkdir, stat} from 'node:fs/promises';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {localClerk} from 'local-clerk/vite';
import puppeteer from 'puppeteer-core';
import {createServer} from 'vite';
import {findBrowsers} from '../test/support/find-browsers.mjs';

const ACCOUNT = {
  email: 'ada@example.com',
  totpSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  backupCodes: ['a1b2c3d4'],
};
const PICTURE = fileURLToPath(new URL('../docs/sign-in.png', import.meta.url));
const MAX_BYTES = 200_000;

const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [localClerk({settings: {applicationName: 'Example'}, accounts: [ACCOUNT]})],
  server: {host: 'localhost', port: 0, hmr: false, watch: null},
  // Not the cache of a demo that may be running beside this.
  cacheDir: fileURLToPath(new URL('../node_modules/.vite-picture', import.meta.url)),
  logLevel: 'warn',
});
await server.listen();

const browser = await puppeteer.launch({
  executablePath: findBrowsers().chrome,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
});

try {
  const page = await browser.newPage();
  // clerk-js takes an automated browser for offline.
  await page.evaluateOnNewDocument(() => Object.defineProperty(Navigator.prototype, 'webdriver', {get: () => false}));
  page.on('pageerror', (error) => console.error(error));
  await page.setViewport({width: 800, height: 460, deviceScaleFactor: 2});
  const {port} = server.httpServer.address();
  await page.goto(`http://localhost:${port}/picture.html?account=${encodeURIComponent(ACCOUNT.email)}`);
  await page.waitForSelector('body[data-posed]', {timeout: 20_000});
  await mkdir(dirname(PICTURE), {recursive: true});
  await page.screenshot({path: PICTURE});
} finally {
  await browser.close();
  await server.close();
}

const {size} = await stat(PICTURE);
if (size > MAX_BYTES) throw new Error(`The picture has ${size} bytes; at most ${MAX_BYTES} are wanted.`);
console.log(`docs/sign-in.png, ${Math.round(size / 1000)} KB`);

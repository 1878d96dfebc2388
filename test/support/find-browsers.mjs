import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

const CANDIDATES = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

const WEBKIT = {
  driver: {variable: 'WEBKIT_DRIVER_PATH', commands: ['WebKitWebDriver'], paths: []},
  xvfb: {variable: 'XVFB_PATH', commands: ['Xvfb'], paths: []},
};

/**
 * The browsers that the tests run in, by Puppeteer's name of each: from `CHROME_PATH` and `FIREFOX_PATH`, else where
 * browsers are usually found.
 *
 * @returns {{chrome: string, firefox: string}} paths of executables
 * @throws {Error} one line that says what to install
 */
export function findBrowsers() {
  return findAll(
    CANDIDATES,
    'The tests need Chromium (or Chrome) and Firefox',
    'Install them, or set CHROME_PATH and FIREFOX_PATH.',
  );
}

/**
 * The third engine, which `npm run test:webkit` runs in: WebKitGTK's driver, which knows where its browser is, and a
 * display that nobody sees. From `WEBKIT_DRIVER_PATH` and `XVFB_PATH`, else from `PATH`.
 *
 * @returns {{driver: string, xvfb: string}} paths of executables
 * @throws {Error} one line that says what to install
 */
export function findWebKit() {
  return findAll(
    WEBKIT,
    'WebKitGTK is not installed, and the tests of it did not run',
    'On Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb. Elsewhere set WEBKIT_DRIVER_PATH and XVFB_PATH.',
  );
}

function findAll(candidates, need, advice) {
  const found = Object.entries(candidates).map(([name, candidate]) => [name, find(candidate)]);
  const missing = found.filter(([, path]) => !path).map(([name]) => name);
  if (missing.length > 0) throw new Error(`${need}; missing: ${missing.join(', ')}. ${advice}`);
  return Object.fromEntries(found);
}

function find({variable, commands, paths}) {
  const directories = (process.env.PATH ?? '').split(delimiter);
  const installed = commands.flatMap((command) => directories.map((directory) => join(directory, command)));
  return [process.env[variable], ...installed, ...paths].find((path) => path && isExecutable(path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

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

/**
 * The browsers that the tests run in, by Puppeteer's name of each: from `CHROME_PATH` and `FIREFOX_PATH`, else where
 * browsers are usually found.
 *
 * @returns {{chrome: string, firefox: string}} paths of executables
 * @throws {Error} one line that says what to install
 */
export function findBrowsers() {
  const found = Object.entries(CANDIDATES).map(([name, candidate]) => [name, find(candidate)]);
  const missing = found.filter(([, path]) => !path).map(([name]) => name);
  if (missing.length > 0) {
    throw new Error(
      `The tests need Chromium (or Chrome) and Firefox; missing: ${missing.join(', ')}. ` +
        'Install them, or set CHROME_PATH and FIREFOX_PATH.',
    );
  }
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

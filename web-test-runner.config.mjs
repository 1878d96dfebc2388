import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {browserCommands} from './test/support/browser-commands.mjs';
import {findBrowsers} from './test/support/find-browsers.mjs';
import {passedTests} from './test/support/passed-tests.mjs';

const browsers = findBrowsers();

/** Element tests: the sources, in each browser that there is. `@web/test-runner-puppeteer` would download a Chrome. */
export default {
  files: 'test/element/**/*.test.ts',
  nodeResolve: true,
  browsers: Object.entries(browsers).map(([browser, executablePath]) =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser,
        executablePath,
        args: browser === 'chrome' ? ['--no-sandbox', '--disable-background-networking', '--disable-gpu'] : [],
      },
    }),
  ),
  plugins: [browserCommands(), esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  reporters: [defaultReporter(), passedTests()],
  concurrentBrowsers: 2,
  concurrency: 1,
  testFramework: {config: {timeout: 15_000}},
};

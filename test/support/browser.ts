import puppeteer, {type Browser} from 'puppeteer-core';
import {findBrowsers} from './find-browsers.mjs';

/** The engines that end-to-end tests run in: Chromium over CDP, Firefox over WebDriver BiDi. */
export type BrowserName = 'chrome' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/** Starts a browser. Nothing it does by itself leaves this machine. */
export function launchBrowser(name: BrowserName): Promise<Browser> {
  return puppeteer.launch({
    browser: name,
    executablePath: findBrowsers()[name],
    headless: true,
    ...(name === 'chrome'
      ? {args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']}
      : {extraPrefsFirefox: {'network.dns.disablePrefetch': true, 'app.normandy.enabled': false}}),
  });
}

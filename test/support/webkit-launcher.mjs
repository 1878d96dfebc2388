import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {Key} from 'webdriverio';
import {startWebKit, WEBKIT_CAPABILITIES} from './webkit-engine.mjs';

/** Runs element tests in WebKitGTK, on a driver of its own. */
export class WebKitLauncher extends WebdriverLauncher {
  // The runner's `sendKeys` has no held keys for a WebDriver, and lets go of no key before all are down, so that "ss" is one
  // "s". Of Puppeteer it wants a page with a keyboard: here it is.
  type = 'puppeteer';
  #engine;

  constructor() {
    super({capabilities: WEBKIT_CAPABILITIES});
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKitGTK';
    this.#engine = await startWebKit();
    Object.assign(this.options, {hostname: this.#engine.hostname, port: this.#engine.port});
  }

  async stop() {
    await super.stop();
    this.#engine?.stop();
  }

  getPage() {
    // One keyboard for all, which knows what is held down.
    const keys = () => this.driver.action('key', {id: 'keyboard'});
    const named = (key) => Key[key] ?? key;
    const press = (key) => keys().down(named(key)).up(named(key)).perform(true);
    return {
      keyboard: {
        press,
        down: (key) => keys().down(named(key)).perform(true),
        up: (key) => keys().up(named(key)).perform(true),
        async type(text) {
          for (const character of text) await press(character);
        },
      },
    };
  }
}

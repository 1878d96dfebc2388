import {esbuildPlugin} from '@web/dev-server-esbuild';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {startWebKit, WEBKIT_CAPABILITIES} from './test/support/webkit-engine.mjs';

class WebKitLauncher extends WebdriverLauncher {
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

  /** WebdriverIO holds all keys down before it lets go of the first: of "ss" there would be one. */
  async sendKeys(sessionId, keys) {
    for (const key of keys) await super.sendKeys(sessionId, [key]);
  }
}

/** The element tests once more, in WebKitGTK. */
export default {
  files: 'test/element/**/*.test.ts',
  nodeResolve: true,
  browsers: [new WebKitLauncher()],
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  // One page at a time, with the focus.
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 20_000}},
};

import {esbuildPlugin} from '@web/dev-server-esbuild';
import {browserCommands} from './test/support/browser-commands.mjs';
import {WebKitLauncher} from './test/support/webkit-launcher.mjs';

/** The element tests once more, in WebKitGTK. */
export default {
  files: 'test/element/**/*.test.ts',
  nodeResolve: true,
  browsers: [new WebKitLauncher()],
  plugins: [browserCommands(), esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  // One page at a time, with the focus.
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 20_000}},
};

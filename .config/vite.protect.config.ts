import {defineConfig} from 'vite';
import {dropMessages} from './drop-messages.js';

/**
 * Clerk's runner of Protect challenges, for the modules of the package: what `tsc` makes of the module that loads it would
 * import a package that is not there. A library, and so left readable: whoever uses the package bundles it again.
 */
export default defineConfig({
  publicDir: false,
  plugins: [dropMessages()],
  build: {
    outDir: 'dist/clerk',
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    lib: {entry: 'src/clerk/protect-check.ts', formats: ['es'], fileName: 'protect-check'},
    rolldownOptions: {
      output: {
        chunkFileNames: 'protect-check-runner.js',
        banner: ({name}) => (name === 'protect-check' ? '' : '/*! @clerk/shared, MIT License, (c) 2022 Clerk, Inc. */'),
      },
    },
  },
});

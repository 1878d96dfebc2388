import {defineConfig} from 'vite';
import {collapseTemplates} from './collapse-templates.js';

/**
 * The file for a script tag: registers the element, and brings its own Lit. Built as an entry and not as a library,
 * since Vite leaves the white space in libraries.
 */
export default defineConfig({
  publicDir: false,
  plugins: [collapseTemplates()],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: 'src/define.ts',
      preserveEntrySignatures: 'strict',
      output: {entryFileNames: 'clerk-mfa-sign-in.js', chunkFileNames: '[name]-[hash].js'},
    },
  },
});

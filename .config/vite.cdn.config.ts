import {defineConfig} from 'vite';
import {collapseTemplates} from './collapse-templates.js';
import {dropMessages} from './drop-messages.js';
import {localeFiles} from './locale-files.js';
import {PART_CHUNKS} from './part-chunks.js';
import {plainImports} from './plain-imports.js';
import {sharePolicy} from './share-policy.js';

/**
 * The files for a script tag: each registers the element, and brings its own Lit. One loads what it needs later from
 * beside it, the other is a single file. Built as entries and not as libraries, since Vite leaves the white space in
 * libraries.
 */
export default defineConfig({
  publicDir: false,
  plugins: [localeFiles(), collapseTemplates(), dropMessages(), plainImports(), sharePolicy()],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: 'src/define.ts',
      preserveEntrySignatures: 'strict',
      output: [
        {
          entryFileNames: 'clerk-mfa-sign-in.js',
          codeSplitting: {groups: PART_CHUNKS},
          chunkFileNames: '[name]-[hash].js',
        },
        {entryFileNames: 'clerk-mfa-sign-in.all.js', codeSplitting: false},
      ],
    },
  },
});

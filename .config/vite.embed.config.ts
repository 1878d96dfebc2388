import {defineConfig} from 'vite';

/** The script for content management systems: classic, of one piece, and without the element, which it loads. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: 'src/embed.ts',
      output: {format: 'iife', entryFileNames: 'embed.js'},
    },
  },
});

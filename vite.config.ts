import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import {localClerk} from 'local-clerk/vite';

// Absolute, since the dev server and the build resolve a relative one against different folders.
const page = (name: string): string => fileURLToPath(new URL(`demo/${name}.html`, import.meta.url));

// The published package says which of its files have side effects: files of `dist`. Of the sources, it is this one.
const registersTheElement: Plugin = {
  name: 'registers-the-element',
  transform: {filter: {id: /\/src\/define\.ts$/}, handler: () => ({moduleSideEffects: true})},
};

/** The demo: the element's sources, with a local Clerk beside them. */
export default defineConfig({
  root: 'demo',
  plugins: [localClerk(), registersTheElement],
  server: {host: 'localhost', port: 5173},
  build: {
    outDir: '../dist/demo',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {input: [page('index'), page('playground'), page('own-key')]},
  },
});

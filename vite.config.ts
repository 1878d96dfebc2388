import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';
import {localClerk} from 'local-clerk/vite';

// Absolute, since the dev server and the build resolve a relative one against different folders.
const page = (name: string): string => fileURLToPath(new URL(`demo/${name}.html`, import.meta.url));

/** The demo: the element's sources, with a local Clerk beside them. */
export default defineConfig({
  root: 'demo',
  plugins: [localClerk()],
  server: {host: 'localhost', port: 5173},
  build: {
    outDir: '../dist/demo',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {input: [page('index'), page('playground'), page('own-key')]},
  },
});

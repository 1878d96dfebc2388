import {defineConfig} from 'vite';
import {localClerk} from 'local-clerk/vite';

/** The demo: the element's sources, with a local Clerk beside them. */
export default defineConfig({
  root: 'demo',
  plugins: [localClerk()],
  server: {host: 'localhost', port: 5173},
  build: {
    outDir: '../dist/demo',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {input: ['demo/index.html', 'demo/own-key.html']},
  },
});

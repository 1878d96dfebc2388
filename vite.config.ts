import {defineConfig, type Plugin} from 'vite';
import {localClerk} from 'local-clerk/vite';

/** The demo: the element's sources, with a local Clerk beside them. */
export default defineConfig({
  root: 'demo',
  plugins: [localClerk(), keepRegistration()],
  server: {host: 'localhost', port: 5173},
  build: {
    outDir: '../dist/demo',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {input: ['demo/index.html', 'demo/own-key.html']},
  },
});

/** package.json lists the side effects of what is published, so a build would leave out the source of define.js. */
function keepRegistration(): Plugin {
  return {
    name: 'keep-registration',
    transform: {
      filter: {id: /\/src\/define\.ts$/},
      handler: (code) => ({code, map: null, moduleSideEffects: true}),
    },
  };
}

import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {localClerk} from 'local-clerk/vite';
import {createServer} from 'vite';

/** The demo, served as `npm run demo` serves it, on a port of its own. */
export interface DemoServer {
  /** Of its first page, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the demo from its sources.
 *
 * @param name of the cache, which is not that of a demo that may be running beside this
 */
export async function serveDemo(name: string): Promise<DemoServer> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../../demo', import.meta.url)),
    plugins: [localClerk()],
    server: {host: 'localhost', port: 0, hmr: false, watch: null},
    cacheDir: fileURLToPath(new URL(`../../node_modules/.vite-${name}-test`, import.meta.url)),
    logLevel: 'warn',
  });
  await server.listen();
  const address = server.httpServer?.address();
  assert.ok(typeof address === 'object' && address);
  return {url: `http://localhost:${address.port}/`, close: () => server.close()};
}

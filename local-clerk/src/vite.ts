import {getRequestListener} from '@hono/node-server';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Plugin} from 'vite';
import {installedAssets} from './installed-assets.js';
import {createLocalClerk} from './local-clerk.js';
import type {LocalClerkOptions} from './options.js';
import {requestHandler} from './server.js';

type Next = (error?: unknown) => void;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/**
 * A Vite plugin that mounts a stand-in at `/__clerk` of the dev server and of `vite preview`. Pages then use
 * `proxyUrl: '/__clerk'` and the publishable key from `/__clerk/_local`. A build is not touched.
 *
 * @param options As for `createLocalClerk`; `basePath` moves the mount.
 */
export function localClerk(options: LocalClerkOptions = {}): Plugin {
  const basePath = options.basePath ?? '/__clerk';

  function middleware(root: string): Middleware {
    const standIn = createLocalClerk({assets: installedAssets(root), ...options, basePath});
    const handle = requestHandler(standIn);
    const listener = getRequestListener((request, env) => handle(request, env as {incoming: IncomingMessage}), {
      overrideGlobalObjects: false,
    });
    return (request, response, next) => {
      const pathname = new URL(request.url ?? '/', 'http://localhost').pathname;
      if (standIn.handles(pathname)) void listener(request, response);
      else next();
    };
  }

  return {
    name: 'local-clerk',
    configureServer(server) {
      server.middlewares.use(middleware(server.config.root));
      server.config.logger.info(`  local-clerk (for development only): ${basePath}, accounts at ${basePath}/_local`);
    },
    configurePreviewServer(server) {
      server.middlewares.use(middleware(server.config.root));
    },
  };
}

import {createAdaptorServer, type ServerType} from '@hono/node-server';
import type {IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {installedAssets} from './installed-assets.js';
import {createLocalClerk, type LocalClerk} from './local-clerk.js';
import {ConnectionDroppedError, type LocalClerkOptions} from './options.js';

/** Options of `serveLocalClerk`. */
export interface ServeOptions extends LocalClerkOptions {
  /** Port to listen on. Default 4200; 0 takes a free one. */
  readonly port?: number;
  /** Address to listen on. Default: the loopback interface only. With it, control endpoints answer on every host name. */
  readonly host?: string;
}

/** A running server. */
export interface RunningServer {
  /** `http://localhost:PORT`. */
  readonly url: string;
  readonly port: number;
  readonly localClerk: LocalClerk;
  /** Stops listening and cuts open connections. */
  close(): Promise<void>;
}

/** Serves a stand-in over HTTP. Rejects if the port is taken. */
export async function serveLocalClerk(options: ServeOptions = {}): Promise<RunningServer> {
  const {port = 4200, host, ...rest} = options;
  const localClerk = createLocalClerk({assets: installedAssets(), anyHost: host !== undefined, ...rest});
  const handler = requestHandler(localClerk);
  const first = await listen(handler, port, host ?? '127.0.0.1');
  const servers = [first.server];
  if (host === undefined) {
    // Browsers try ::1 for localhost too. Another program there would get half of their requests.
    try {
      servers.push((await listen(handler, first.port, '::1')).server);
    } catch (error) {
      if (!isAddressMissing(error)) {
        await closeServer(first.server);
        throw error;
      }
    }
  }
  return {
    url: `http://localhost:${first.port}`,
    port: first.port,
    localClerk,
    async close() {
      await Promise.all(servers.map(closeServer));
    },
  };
}

type Handler = (request: Request, env: {readonly incoming: IncomingMessage}) => Promise<Response>;

/** The stand-in as a handler of `@hono/node-server`: a dropped connection is a destroyed socket. */
export function requestHandler(localClerk: LocalClerk): Handler {
  return async (request, {incoming}) => {
    try {
      return await localClerk.fetch(request);
    } catch (error) {
      if (!(error instanceof ConnectionDroppedError)) throw error;
      incoming.socket.destroy();
      // Tells the adapter that there is nothing left to write.
      return new Response(null, {headers: {'x-hono-already-sent': 'true'}});
    }
  };
}

function listen(handler: Handler, port: number, host: string): Promise<{server: ServerType; port: number}> {
  return new Promise((resolve, reject) => {
    const server = createAdaptorServer({
      fetch: (request, env) => handler(request, env as {incoming: IncomingMessage}),
      // Replacing the global Request would change the program that embeds the server.
      overrideGlobalObjects: false,
    });
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({server, port: (server.address() as AddressInfo).port});
    });
  });
}

function isAddressMissing(error: unknown): boolean {
  const code = (error as {code?: unknown}).code;
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

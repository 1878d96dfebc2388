import {serve, type ServerType} from '@hono/node-server';
import type {Hono} from 'hono';

/** A server of a test. */
export interface Listening {
  readonly origin: string;
  /** Ends it, and the connections that browsers keep open. */
  close(): Promise<void>;
}

/** Serves on a free port of this machine. */
export async function listen({fetch}: Hono): Promise<Listening> {
  const server = await new Promise<ServerType>((started) => {
    const starting = serve({fetch, port: 0, hostname: 'localhost'}, () => started(starting));
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

import {spawn} from 'node:child_process';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:net';
import {extname, join, normalize, sep} from 'node:path';
import {serve, type ServerType} from '@hono/node-server';
import {Hono} from 'hono';
import {environment} from './command.js';

/** A running app. */
export interface RunningApp {
  readonly origin: string;
  close(): Promise<void>;
}

/** How an app is served: its built files, where a path without a file is the page that routes; or by its own server. */
export type Serving =
  {readonly files: string; readonly fallback: string | null} | {readonly command: readonly [string, ...string[]]};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const START_TIMEOUT_MS = 60_000;

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Serves what is in a folder, on a free port. */
export async function serveFiles(folder: string, fallback: string | null): Promise<RunningApp> {
  const app = new Hono();
  app.get('*', async ({req}) => {
    const path = normalize(decodeURIComponent(req.path)).replace(/^[\\/]+/, '');
    const candidates = [path, join(path, 'index.html'), `${path}.html`, ...(fallback === null ? [] : [fallback])];
    for (const candidate of candidates) {
      const file = join(folder, candidate);
      if (!file.startsWith(folder + sep) || !(await isFile(file))) continue;
      return new Response(await readFile(file), {
        headers: {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'},
      });
    }
    return new Response(null, {status: 404});
  });
  const server = await new Promise<ServerType>((started) => {
    const starting = serve({fetch: app.fetch, port: 0, hostname: 'localhost'}, () => started(starting));
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The app has no port.');
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/**
 * Starts an app's own server, and waits until it answers.
 *
 * @param command with `PORT` where the port goes
 */
export async function serveByCommand(
  [command, ...args]: readonly [string, ...string[]],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<RunningApp> {
  const port = String(await freePort());
  const child = spawn(
    command,
    args.map((arg) => arg.replace('PORT', port)),
    {cwd, env: environment({...env, PORT: port, HOST: 'localhost'}), stdio: ['ignore', 'pipe', 'pipe'], detached: true},
  );
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const origin = `http://localhost:${port}`;
  const close = async (): Promise<void> => {
    // The group: a server that npm or a framework's command started goes with it.
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  for (const until = Date.now() + START_TIMEOUT_MS; ;) {
    if (await answers(origin)) return {origin, close};
    if (child.exitCode !== null || Date.now() > until) {
      await close();
      throw new Error(`${command} ${args.join(' ')} does not answer:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function answers(origin: string): Promise<boolean> {
  try {
    const {status} = await fetch(origin);
    return status < 500;
  } catch {
    return false;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {listen, type Listening} from '../../support/listen.js';
import {environment} from './command.js';

/** How an app is served: its built files, where a path without a file is the page that routes; or by its own server. */
export type Serving =
  {readonly files: string; readonly fallback: string | null} | {readonly command: readonly [string, ...string[]]};

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

/** Serves what is in a folder, pages also without their `.html`, on a free port. */
export function serveFiles(root: string, fallback: string | null): Promise<Listening> {
  const app = new Hono();
  app.get('*', serveStatic({root}));
  app.get('*', serveStatic({root, rewriteRequestPath: (path) => `${path}.html`}));
  if (fallback !== null) app.get('*', serveStatic({root, path: fallback}));
  return listen(app);
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
): Promise<Listening> {
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

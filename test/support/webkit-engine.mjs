import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {findWebKit} from './find-browsers.mjs';

const START_MS = 30_000;

/** What a WebDriver client asks for. The driver knows its browser, and has no WebDriver BiDi of the client's kind. */
export const WEBKIT_CAPABILITIES = {browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true};

/**
 * Starts WebKitGTK's WebDriver server on a free port, and the display that its browsers open on. One session at a time.
 *
 * @returns {Promise<{hostname: string, port: number, stop: () => void}>}
 */
export async function startWebKit() {
  const {driver, xvfb} = findWebKit();
  const processes = [];
  // A browser outlives its driver, but not its display.
  const stop = () => processes.splice(0).forEach((started) => started.kill());
  process.once('exit', stop);
  const start = (command, args, options) => {
    const started = spawn(command, args, options);
    processes.push(started);
    return started;
  };
  try {
    const screen = start(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const display = await firstLine(screen);
    const port = await freePort();
    start(driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11'},
    });
    await untilReady(`http://127.0.0.1:${port}/status`);
    return {hostname: '127.0.0.1', port, stop};
  } catch (error) {
    stop();
    throw error;
  }
}

/** Xvfb chooses a display that is free, and writes its number. */
async function firstLine(screen) {
  const died = once(screen, 'exit').then(() => {
    throw new Error('Xvfb does not start.');
  });
  const [data] = await Promise.race([once(screen.stdio[3], 'data'), died]);
  return data.toString().trim();
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(url) {
  for (const end = Date.now() + START_MS; Date.now() < end;) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver does not start.');
}

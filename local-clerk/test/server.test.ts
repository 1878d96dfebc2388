import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {fileURLToPath} from 'node:url';
import {after, test} from 'node:test';
import {promisify} from 'node:util';
import {createServer as createVite} from 'vite';
import {serveLocalClerk} from '../src/server.js';
import {localClerk} from '../src/vite.js';

const server = await serveLocalClerk({port: 0});
after(() => server.close());

const script = '/npm/@clerk/clerk-js@6/dist/clerk.browser.js';
const cli = ['--import', 'tsx', '-e', `import('./src/cli.ts').then((m) => m.runCli(process.argv.slice(1)))`, '--'];
const cwd = fileURLToPath(new URL('..', import.meta.url));

test('any version of the two packages comes from the installed ones', async () => {
  for (const path of [script, script.replace('@6', '@6.40.0'), script.replace('@6', '@latest')]) {
    const response = await fetch(server.url + path);
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match(response.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.ok((await response.arrayBuffer()).byteLength > 50_000);
  }
  assert.equal((await fetch(`${server.url}/npm/@clerk/ui@1/dist/ui.browser.js`)).status, 200);
});

test('nothing outside their dist folders is served', async () => {
  for (const path of [
    '/npm/@clerk/clerk-js@6/package.json',
    '/npm/@clerk/clerk-js@6/dist/..%2fpackage.json',
    '/npm/@clerk/clerk-js@6/dist/%2e%2e/package.json',
    '/npm/@clerk/clerk-js@6/dist/..%5cpackage.json',
    '/npm/@clerk/clerk-js@6/dist//package.json',
    '/npm/@clerk/clerk-js@6/dist/%00',
    '/npm/@clerk/clerk-js@6/dist/%zz',
    '/npm/@clerk/clerk-js@6/dist',
    '/npm/@clerk/shared@4/dist/index.js',
    '/npm/hono@4/dist/index.js',
    '/npm/@clerk/..@1/dist/x.js',
  ]) {
    assert.equal((await fetch(server.url + path)).status, 404, path);
  }
});

test('both addresses of localhost answer, and a dropped connection is one', async () => {
  assert.equal((await fetch(`http://127.0.0.1:${server.port}/_local`)).status, 200);
  const info = (await (await fetch(`${server.url}/_local`)).json()) as {proxyUrl: string};
  assert.equal(info.proxyUrl, server.url);
  await fetch(`${server.url}/i/drop/_local/faults`, {method: 'POST', body: '{"drop":true}'});
  await assert.rejects(fetch(`${server.url}/i/drop/v1/client`));
  assert.equal((await fetch(`${server.url}/i/drop/v1/client`)).status, 401);
});

test('the Vite plugin mounts at /__clerk and leaves the rest alone', async () => {
  const vite = await createVite({
    configFile: false,
    logLevel: 'silent',
    root: cwd,
    appType: 'custom',
    server: {port: 0, host: 'localhost', hmr: false, watch: null},
    plugins: [localClerk()],
  });
  try {
    await vite.listen();
    const base = (vite.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
    const info = (await (await fetch(`${base}/__clerk/i/a/_local`)).json()) as {proxyUrl: string; proxyPath: string};
    assert.equal(info.proxyUrl, `${base}/__clerk/i/a`);
    assert.equal(info.proxyPath, '/__clerk/i/a');
    assert.equal((await fetch(`${base}/__clerk${script}`)).status, 200);
    const made = await fetch(`${base}/__clerk/v1/dev_browser`, {method: 'POST', headers: {Origin: base}});
    assert.equal(made.status, 200);
    assert.equal((await fetch(`${base}/v1/client`)).status, 404);
  } finally {
    await vite.close();
  }
});

test('the program says where it is, and whom it knows', async () => {
  const child = spawn(process.execPath, [...cli, '--port', '0'], {cwd, stdio: ['ignore', 'pipe', 'inherit']});
  try {
    let output = '';
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (output.includes('Authenticator codes')) break;
    }
    const [, url = ''] = /at (http:\/\/localhost:\d+), for development only/.exec(output) ?? [];
    assert.match(output, /Publishable key {2}pk_test_/);
    assert.match(output, /many\+clerk_test@example\.com/);
    assert.equal((await fetch(`${url}/_local`)).status, 200);
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});

test('the program ends with 1 and one line for a taken port, a bad option, a key', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const {port} = taken.address() as {port: number};
  try {
    for (const [args, message] of [
      [['--port', String(port)], /port is taken/],
      [['--port', 'x'], /--port must be a number/],
      [['--prot', '1'], /--prot/],
      [['--secret-key', 'sk_test_x'], /makes its own keys/],
      [['--publishable-key', 'pk_test_x'], /makes its own keys/],
    ] as const) {
      await assert.rejects(promisify(execFile)(process.execPath, [...cli, ...args], {cwd}), (error: unknown) => {
        const {code, stderr} = error as {code: number; stderr: string};
        assert.equal(code, 1);
        assert.match(stderr, message);
        assert.equal(stderr.trim().split('\n').length, 1, stderr);
        return true;
      });
    }
  } finally {
    taken.close();
  }
});

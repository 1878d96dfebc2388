import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {Script} from 'node:vm';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly 'size-limit': readonly {readonly name: string; readonly path: string | readonly string[]}[];
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const CDN_FILE = 'dist/cdn/clerk-mfa-sign-in.js';
const CDN_SINGLE_FILE = 'dist/cdn/clerk-mfa-sign-in.all.js';
const EMBED_FILE = 'dist/cdn/embed.js';

/** The files that a browser fetches before a module runs, and those that it may fetch later. */
function graph(entry: string): {readonly first: readonly string[]; readonly all: readonly string[]} {
  const first = new Set<string>();
  const all = new Set<string>();
  const visit = (file: string, isFirst: boolean): void => {
    if (isFirst ? first.has(file) : all.has(file)) return;
    all.add(file);
    if (isFirst) first.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, path] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)) {
      visit(join(dirname(file), path ?? ''), isFirst);
    }
    for (const [, path] of code.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g)) {
      visit(join(dirname(file), path ?? ''), false);
    }
  };
  visit(entry, true);
  return {first: [...first].sort(), all: [...all].sort()};
}

/** The files that a budget counts. */
function measured(name: string): readonly string[] {
  const entry = manifest['size-limit'].find((candidate) => candidate.name.startsWith(name));
  assert.ok(entry, name);
  const patterns = [entry.path]
    .flat()
    .map((path) => new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*')}$`));
  const files = readdirSync('dist/cdn').map((file) => `dist/cdn/${file}`);
  return files.filter((file) => patterns.some((pattern) => pattern.test(file))).sort();
}

function packed(): readonly string[] {
  const [pack] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], {encoding: 'utf8'})) as [
    {files: {path: string}[]},
  ];
  return pack.files.map(({path}) => path);
}

describe('The published package', () => {
  it('has every file that it exports', () => {
    for (const target of Object.values(manifest.exports)) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        if (!file.includes('*')) assert.ok(existsSync(file), file);
      }
    }
  });

  it('exports exactly these names', async () => {
    assert.deepEqual(Object.keys(await import('clerk-mfa-sign-in')).sort(), [
      'ClerkMfaSignIn',
      'SessionTaskEvent',
      'SignInErrorEvent',
      'SignedInEvent',
      'StepChangeEvent',
    ]);
    assert.deepEqual(Object.keys(await import('clerk-mfa-sign-in/headless')).sort(), [
      'SignInError',
      'createClerkPort',
      'createSignInFlow',
      'loadClerk',
      'toFailure',
      'wayOn',
    ]);
    assert.deepEqual(Object.keys(await import('clerk-mfa-sign-in/react')), ['ClerkMfaSignIn']);
  });

  it('can be imported without a window, and registers nothing by that', () => {
    const script = `import 'clerk-mfa-sign-in'; import 'clerk-mfa-sign-in/headless';
      if (globalThis.customElements?.get('clerk-mfa-sign-in')) process.exit(1);`;
    execFileSync(process.execPath, ['--input-type=module', '-e', script]);
  });

  it('contains neither the workspace nor anything of Clerk’s', () => {
    const files = packed();
    for (const file of [CDN_FILE, CDN_SINGLE_FILE, 'custom-elements.json']) assert.ok(files.includes(file), file);
    assert.deepEqual(
      files.filter((file) => /local-clerk|^src\/|^test\/|^demo\/|dist\/demo/.test(file)),
      [],
    );
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(file, 'utf8');
      assert.doesNotMatch(code, /(?:from|import\()\s*["'`]@clerk\//, file);
      assert.doesNotMatch(code, /\beval\(|new Function\(/, file);
    }
  });

  it('is measured whole: the budgets count what a browser really fetches', () => {
    const {first, all} = graph(CDN_FILE);
    assert.deepEqual(measured('Before the form'), first);
    assert.deepEqual(measured('All that'), all);
    assert.deepEqual(graph(CDN_SINGLE_FILE).all, [CDN_SINGLE_FILE]);
    assert.deepEqual(measured('All in one file'), [CDN_SINGLE_FILE]);
    assert.deepEqual(measured('The script for'), [EMBED_FILE]);
  });

  it('has an embed that is a classic script of one piece, and only loads the element', () => {
    const code = readFileSync(EMBED_FILE, 'utf8');
    assert.doesNotThrow(() => new Script(code), 'module syntax');
    assert.deepEqual(graph(EMBED_FILE).all, [EMBED_FILE]);
    assert.doesNotMatch(code, /innerHTML|document\.write|customElements\.define|sourceMappingURL/);
    const files = packed();
    assert.ok(files.includes(EMBED_FILE));
    assert.deepEqual(
      files.filter((file) => /embed/.test(file) && file !== EMBED_FILE),
      [],
    );
  });

  it('has side effects only where it registers the element', () => {
    assert.deepEqual(manifest.sideEffects, ['./dist/define.js', './dist/cdn/*.js']);
  });
});

describe('Types', () => {
  for (const project of ['test/types/tsconfig.json', 'test/types/clerk-tsconfig.json']) {
    it(`compile: ${project}`, () => {
      try {
        execFileSync('npx', ['tsc', '-p', project], {encoding: 'utf8', stdio: 'pipe'});
      } catch (error) {
        assert.fail(String((error as {stdout?: string}).stdout));
      }
    });
  }
});

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {build, type Plugin, type Rolldown} from 'vite';
import {LOCALE_NAMES} from '../../src/strings/locales/names.js';
import {sharePolicy} from '../../.config/share-policy.js';

const CDN = 'dist/cdn';
/** `embed.js` is built, and tested, by itself; the texts of other languages are no code. */
const FILES = readdirSync(CDN)
  .filter((file) => file !== 'embed.js' && file !== 'locales')
  .sort();
const ALL = 'clerk-mfa-sign-in.all.js';
const SMALL = 'clerk-mfa-sign-in.js';

const LOCALE_FILES = readdirSync(join(CDN, 'locales')).sort();

describe('The texts beside the CDN files', () => {
  it('are words and no code, of every language, with Clerk’s licence', () => {
    assert.deepEqual(
      LOCALE_FILES,
      [...LOCALE_NAMES.split(' ').flatMap((name) => [`${name}.json`, `${name}.errors.json`]), 'LICENSE.txt'].sort(),
    );
    assert.match(readFileSync(join(CDN, 'locales/LICENSE.txt'), 'utf8'), /Clerk, Inc\./);
    for (const file of LOCALE_FILES.filter((file) => file.endsWith('.json'))) {
      const text = readFileSync(join(CDN, 'locales', file), 'utf8');
      assert.equal(typeof JSON.parse(text), 'object', file);
      assert.ok(gzipSync(text, {level: 9}).length <= 2500, file);
    }
  });

  it('are in no script', () => {
    for (const file of FILES) assert.doesNotMatch(readFileSync(join(CDN, file), 'utf8'), /Passwort|パスワード/, file);
  });
});

describe('The CDN files', () => {
  it('are the two for a script tag, and parts of the small one', () => {
    const parts = FILES.filter((file) => file !== ALL && file !== SMALL);
    assert.ok(parts.length > 0);
    const code = [SMALL, ...parts].map((file) => readFileSync(join(CDN, file), 'utf8')).join('\n');
    for (const part of parts) assert.ok(code.includes(`./${part}`), part);
  });

  it('all in one imports nothing, and exports the class alone', async () => {
    const output = await build({
      configFile: false,
      logLevel: 'silent',
      build: {write: false, minify: false, rolldownOptions: {input: join(CDN, ALL), preserveEntrySignatures: 'strict'}},
    });
    const {output: chunks} = output as Rolldown.RolldownOutput;
    assert.equal(chunks.length, 1);
    assert.deepEqual(chunks[0].imports, []);
    assert.deepEqual(chunks[0].dynamicImports, []);
    assert.deepEqual(chunks[0].exports, ['ClerkMfaSignIn']);
    assert.deepEqual(chunks[0].moduleIds, [resolve(CDN, ALL)]);
    assert.doesNotMatch(readFileSync(join(CDN, ALL), 'utf8'), /\bimport\s*["'`{*]|\bimport\(\s*["'`]|\bfrom\s*["'`]/);
  });

  it('load their parts without Vite’s helper, which is for style sheets', () => {
    for (const file of FILES) assert.doesNotMatch(readFileSync(join(CDN, file), 'utf8'), /vite|preload/i, file);
  });

  it('know where they came from', () => {
    const place = (file: string): boolean => readFileSync(join(CDN, file), 'utf8').includes('import.meta.url');
    assert.ok(place(ALL));
    // Where Clerk may come from, and where the texts of other languages are.
    assert.equal(FILES.filter((file) => file !== ALL).filter(place).length, 2);
  });

  it('make one Trusted Types policy, by the name of this package', () => {
    for (const files of [[ALL], FILES.filter((file) => file !== ALL)]) {
      const code = files.map((file) => readFileSync(join(CDN, file), 'utf8')).join('\n');
      const names = [...code.matchAll(/createPolicy\(\s*([^,]*),/g)].map(([, name]) => name?.slice(1, -1));
      assert.deepEqual(names, ['clerk-mfa-sign-in']);
    }
  });

  it('are the same, built again elsewhere', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'clerk-mfa-sign-in-'));
    t.after(() => rmSync(folder, {recursive: true}));
    const args = ['vite', 'build', '-c', '.config/vite.cdn.config.ts', '--logLevel', 'error', '--outDir', folder];
    execFileSync('npx', args, {stdio: 'pipe'});
    assert.deepEqual(readdirSync(folder).sort(), [...FILES, 'locales'].sort());
    assert.deepEqual(readdirSync(join(folder, 'locales')).sort(), LOCALE_FILES);
    for (const file of FILES) assert.ok(readFileSync(join(folder, file)).equals(readFileSync(join(CDN, file))), file);
  });
});

describe('The build of the CDN files', () => {
  const lit = readFileSync('node_modules/lit-html/lit-html.js', 'utf8');
  const bundle = (source: string, from = '/node_modules/lit-html/lit-html.js'): Promise<unknown> => {
    const virtual: Plugin = {
      name: 'virtual',
      resolveId: (id) => (id === 'entry' ? from : null),
      load: (id) => (id === from ? source : null),
    };
    return build({
      configFile: false,
      logLevel: 'silent',
      plugins: [virtual, sharePolicy()],
      build: {write: false, rolldownOptions: {input: 'entry'}},
    });
  };

  it('takes the lit-html that is installed', async () => {
    await bundle(lit);
  });

  for (const [title, source, from] of [
    ['by another name', lit.replace('"lit-html"', '"lit"')],
    ['by another call', lit.replace('s.createPolicy(', 'makePolicy(s,')],
    ['twice', lit.replace('s.createPolicy("lit-html",', 's.createPolicy("lit-html",{})??$&')],
    ['in another file', lit, '/node_modules/lit-html/development/lit-html.js'],
  ] as const) {
    it(`fails when Lit makes its policy ${title}`, async () => {
      assert.ok(from || source !== lit);
      await assert.rejects(bundle(source, from), /lit-html (makes its Trusted Types policy at|was not bundled)/);
    });
  }
});

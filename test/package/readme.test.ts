import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {readmeSnippet} from '../support/readme.js';

const CDN = 'dist/cdn';
const ALL = 'clerk-mfa-sign-in.all.js';
const SMALL = 'clerk-mfa-sign-in.js';
const SCRIPT = resolve('.config/write-readme.mjs');

const readme = readFileSync('README.md', 'utf8');
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

const read = (file: string): Buffer => readFileSync(join(CDN, file));
const integrity = (file: string): string => `sha384-${createHash('sha384').update(read(file)).digest('base64')}`;
const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(read(file), {level: 9}).length, 0) / 1000;

/** What the small file imports at once, and all that it ever imports. */
const parts = readdirSync(CDN).filter((file) => /-[\w-]{8}\.js$/.test(file) && read(SMALL).includes(`./${file}`));
const first = parts.filter((file) => read(SMALL).includes(`from"./${file}"`));

type Named = 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssStates';

function run(folder: string, ...args: string[]): {readonly status: number | null; readonly stderr: string} {
  return spawnSync(process.execPath, [SCRIPT, ...args], {cwd: folder, encoding: 'utf8'});
}

describe('README.md', () => {
  it('is what the build says', () => {
    const {status, stderr} = run('.', '--check');
    assert.equal(status, 0, stderr);
  });

  it('has a snippet for exactly this version and file', () => {
    const attribute = (name: string): string | undefined =>
      new RegExp(`\\b${name}="([^"]*)"`).exec(readmeSnippet())?.[1];
    assert.equal(attribute('src'), `https://cdn.jsdelivr.net/npm/clerk-mfa-sign-in@${version}/${CDN}/${ALL}`);
    assert.equal(attribute('type'), 'module');
    assert.equal(attribute('integrity'), integrity(ALL));
    assert.equal(attribute('crossorigin'), 'anonymous');
  });

  it('states hashes and sizes of the files', () => {
    const now = kilobytes([SMALL, ...first]);
    const later = kilobytes(parts.filter((file) => !first.includes(file)));
    for (const [file, sizes] of [
      [ALL, [kilobytes([ALL])]],
      [SMALL, [now, later]],
    ] as const) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${file}\``)) ?? '';
      assert.ok(row.includes(`\`${integrity(file)}\``), row);
      const stated = [...row.matchAll(/(\d+\.\d) kB/g)].map(([, size]) => Number(size));
      assert.equal(stated.length, sizes.length, row);
      sizes.forEach((size, index) => assert.ok(Math.abs((stated[index] ?? 0) - size) <= 0.15, `${size}: ${row}`));
    }
    const [, form, whole] = /weighs (\d+) KB before the form shows, or (\d+) KB as one file/.exec(readme) ?? [];
    assert.ok(Math.abs(Number(form) - now) < 0.75, `${form} is not ${now}`);
    assert.ok(Math.abs(Number(whole) - kilobytes([ALL])) < 0.75, `${whole} is not ${kilobytes([ALL])}`);
  });

  it('names everything that a page can use of the element', () => {
    const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
      readonly modules: readonly {
        readonly declarations?: readonly (Partial<Record<Named, readonly {readonly name: string}[]>> & {
          readonly tagName?: string;
        })[];
      }[];
    };
    const element = manifest.modules
      .flatMap(({declarations = []}) => declarations)
      .find(({tagName}) => tagName === 'clerk-mfa-sign-in');
    for (const kind of ['attributes', 'events', 'slots', 'cssParts', 'cssStates'] as const) {
      const entries = element?.[kind] ?? [];
      assert.ok(entries.length > 0, kind);
      for (const {name} of entries) {
        assert.ok(readme.includes(kind === 'cssStates' ? `\`:state(${name})\`` : `\`${name}\``), `${kind}: ${name}`);
      }
    }
  });

  const changes: readonly [title: string, file: string, before: string | RegExp, after: string, says: RegExp][] = [
    ['another version', 'package.json', `"version": "${version}"`, '"version": "9.9.9"', /\+ .*@9\.9\.9\//],
    ['another file', join(CDN, ALL), 'createPolicy', 'createpolicy', /\+ .*integrity="sha384-/],
    ['another size', 'README.md', /\d+\.\d kB/, '9.9 kB', /- \| `clerk-mfa-sign-in\.all\.js` .* 9\.9 kB/],
    ['another hash', 'README.md', 'integrity="sha384-', 'integrity="sha384-x', /- .*integrity="sha384-x/],
  ];
  for (const [title, file, before, after, says] of changes) {
    it(`with ${title} is refused, and written anew by the build`, (t) => {
      const folder = copy(t);
      const changed = readFileSync(join(folder, file), 'utf8').replace(before, after);
      assert.ok(changed.includes(after));
      writeFileSync(join(folder, file), changed);
      const stated = readFileSync(join(folder, 'README.md'), 'utf8');
      const refused = run(folder, '--check');
      assert.equal(refused.status, 1);
      assert.match(refused.stderr, /README\.md is not what the build says\. Run "npm run build"/);
      assert.match(refused.stderr, says);
      assert.equal(readFileSync(join(folder, 'README.md'), 'utf8'), stated);
      assert.equal(run(folder).status, 0);
      const written = readFileSync(join(folder, 'README.md'), 'utf8');
      assert.equal(run(folder, '--check').status, 0);
      assert.equal(outside(written), outside(readme));
      if (file === 'README.md') assert.equal(written, readme);
    });
  }

  it('without a marker is refused', (t) => {
    const folder = copy(t);
    writeFileSync(join(folder, 'README.md'), readme.replace('<!-- /cdn-files -->', ''));
    const {status, stderr} = run(folder);
    assert.equal(status, 1);
    assert.match(stderr, /README\.md needs one "<!-- cdn-files: .*" with one "<!-- \/cdn-files -->" after it/);
  });
});

/** A copy of what the script reads. */
function copy(t: {after(clean: () => void): void}): string {
  const folder = mkdtempSync(join(tmpdir(), 'clerk-mfa-sign-in-'));
  t.after(() => rmSync(folder, {recursive: true}));
  for (const path of ['README.md', 'package.json', CDN]) cpSync(path, join(folder, path), {recursive: true});
  return folder;
}

function outside(text: string): string {
  return text.replace(/(<!-- cdn-(\w+): .* -->)[^]*?(<!-- \/cdn-\2 -->)/g, '$1$3');
}

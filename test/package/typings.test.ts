import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, {readonly optional?: boolean} | undefined>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
/** What each entry's types need, and the package that has to be found for it. */
const FRAMEWORKS: Readonly<Record<string, {readonly module: string; readonly types: string}>> = {
  preact: {module: 'preact', types: 'preact'},
  react: {module: 'react', types: '@types/react'},
  solid: {module: 'solid-js', types: 'solid-js'},
  svelte: {module: 'svelte/elements', types: 'svelte'},
  vue: {module: 'vue', types: 'vue'},
};

describe('The typings for frameworks', () => {
  it('are an entry each, and one that they share', () => {
    const entries = Object.keys(manifest.exports).filter((entry) => entry.startsWith('./types/'));
    assert.deepEqual(
      entries.sort(),
      ['attributes', ...Object.keys(FRAMEWORKS)].map((name) => `./types/${name}`).sort(),
    );
  });

  for (const [name, {module, types}] of Object.entries(FRAMEWORKS)) {
    it(`need nothing but their own framework, and only where they are imported: ${name}`, async () => {
      const code = readFileSync(`dist/types/${name}.d.ts`, 'utf8');
      const modules = [...code.matchAll(/(?:from|declare module) '([^.'][^']*)'/g)].map(([, found]) => found);
      assert.deepEqual([...new Set(modules)], [module]);
      assert.doesNotMatch(readFileSync('dist/index.d.ts', 'utf8'), /types\//);
      assert.deepEqual(Object.keys((await import(`clerk-mfa-sign-in/types/${name}`)) as object), []);
    });

    it(`are found next to their framework, of whatever version, where packages are kept apart: ${name}`, () => {
      assert.equal(manifest.peerDependencies[types], '*');
      assert.equal(manifest.peerDependenciesMeta[types]?.optional, true);
    });
  }
});

/**
 * The typings of the tag, as packed, under each framework's own checker: what is right compiles, and each wrong use is
 * reported where it stands, and for its own reason. `wrong` files say above each line what has to be reported of it.
 */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {check, expectedOf, parseSvelte, parseTsc} from './support/diagnostics.js';
import {install} from './support/install.js';

interface Checker {
  readonly name: string;
  readonly app: string;
  readonly script: string;
  readonly args: (project: string) => readonly string[];
  readonly parse: typeof parseTsc;
  /** Projects that compile. */
  readonly right: readonly string[];
  /** The files of the project that must not. */
  readonly wrong: readonly string[];
}

const tsc = {
  script: 'typescript/bin/tsc',
  args: (project: string) => ['-p', project, '--pretty', 'false'],
  parse: parseTsc,
  wrong: ['wrong.tsx'],
};

const CHECKERS: readonly Checker[] = [
  {...tsc, name: 'React 19', app: 'types-react', right: ['tsconfig.json', 'tsconfig.classic.json']},
  {
    ...tsc,
    name: 'React 19, TypeScript 5.6',
    app: 'types-react',
    script: 'typescript-5.6/bin/tsc',
    right: ['tsconfig.json'],
  },
  {
    ...tsc,
    name: 'React 19, TypeScript 7',
    app: 'types-react',
    script: 'typescript-7/bin/tsc',
    right: ['tsconfig.json'],
  },
  {...tsc, name: 'Preact 11, and 10', app: 'types-preact', right: ['tsconfig.json', 'tsconfig.10.json']},
  {...tsc, name: 'Solid', app: 'types-solid', right: ['tsconfig.json']},
  {
    ...tsc,
    name: 'Vue, templates and TSX',
    app: 'types-vue',
    script: 'vue-tsc/bin/vue-tsc.js',
    right: ['tsconfig.json'],
    wrong: ['Wrong.vue', 'wrong.tsx'],
  },
  {
    name: 'Svelte',
    app: 'types-svelte',
    script: 'svelte-check/bin/svelte-check',
    args: (project) => ['--tsconfig', project, '--output', 'machine-verbose', '--threshold', 'error'],
    parse: parseSvelte,
    right: ['tsconfig.json'],
    wrong: ['Wrong.svelte'],
  },
  {
    ...tsc,
    name: 'Angular, which checks events and references, not attributes',
    app: 'types-angular',
    script: '@angular/compiler-cli/bundles/src/bin/ngc.js',
    args: (project) => ['-p', project],
    right: ['tsconfig.json'],
    wrong: ['wrong.ts'],
  },
];

describe('Typings of the tag', {concurrency: 2}, () => {
  const folders = new Map<string, string>();

  before(async () => {
    for (const app of new Set(CHECKERS.map((checker) => checker.app))) folders.set(app, await install(app));
  });

  for (const {name, app, script, args, parse, right, wrong} of CHECKERS) {
    it(`compile where the use is right: ${name}`, async () => {
      for (const project of right) {
        const {code, output} = await check(folders.get(app) ?? '', script, args(project));
        assert.equal(code, 0, `${project}\n${output}`);
      }
    });

    it(`refuse each wrong use: ${name}`, async () => {
      const folder = folders.get(app) ?? '';
      const {code, output} = await check(folder, script, args('tsconfig.wrong.json'));
      const reported = parse(output);
      const expected = new Map(wrong.flatMap((file) => [...expectedOf(folder, file)]));
      assert.notEqual(code, 0);
      assert.deepEqual([...reported.keys()].sort(), [...expected.keys()].sort(), output);
      for (const [place, message] of expected) {
        assert.ok(reported.get(place)?.includes(message), `${place}: ${reported.get(place)}, not: ${message}`);
      }
    });
  }
});

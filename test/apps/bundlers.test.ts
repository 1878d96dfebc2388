/** The package in the hands of bundlers: what they make of each way to import it, and that people sign in with that. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {testApp, type Proof, type Specification} from './support/app.js';
import {codeOf, gzipSize, modulesOf, readBundles, type Bundle} from './support/bundles.js';
import {specification} from './support/specification.js';

interface Bundler {
  readonly name: string;
  readonly label: string;
  /** What it says of an entry, where it has to say something. */
  readonly warnings?: Readonly<Record<string, RegExp>>;
  /** Pages that this one alone has. */
  readonly pages?: readonly string[];
  /** Puts the place of a module on the machine that builds in the place of `import.meta.url`. */
  readonly writesPlaces?: boolean;
  /** Modules of the package that it copies into each later file that needs them. */
  readonly copied?: readonly string[];
}

// The directive is for Next, and nobody else has a use for it.
const USE_CLIENT = /"use client" in "node_modules\/clerk-mfa-sign-in\/dist\/react\.js" was ignored/;

const BUNDLERS: readonly Bundler[] = [
  {name: 'vite', label: 'Vite'},
  {
    name: 'webpack',
    label: 'webpack',
    writesPlaces: true,
    // Less than 20 kB gets no file of its own (`splitChunks.minSize`). It runs once all the same: modules go by their numbers.
    copied: ['view/support-link.js'],
  },
  {
    name: 'esbuild',
    label: 'esbuild',
    // Right: whoever writes this has forgotten `/define`.
    warnings: {bare: /clerk-mfa-sign-in\/dist\/index\.js" was marked as having no side effects/},
    pages: ['one-file'],
  },
  {name: 'rollup', label: 'Rollup', warnings: {react: USE_CLIENT, nothing: USE_CLIENT}},
];

/** Entries with the element. */
const WITH_ELEMENT = ['sign-in', 'react', 'class'];
const ENTRIES = [...WITH_ELEMENT, 'bare', 'events', 'headless', 'nothing'];

const OURS = 'node_modules/clerk-mfa-sign-in/dist/';
const REGISTERS = /customElements\.define\(["'`]clerk-mfa-sign-in["'`]/;
const LIT = /^.*node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)(?=\/)/;
/** Something that clerk-js says, and nobody else. */
const CLERK_JS = 'Clerk has been loaded with development keys';
const EMAIL = 'totp@example.com';

/** Signs in on another page than the first. */
function signsInAt(path: string, title: string): Specification {
  return {
    check: 'sign-in',
    title,
    run: async ({visitor, origin}) => {
      await visitor.visit(`${origin}/${path}`);
      await visitor.submitCredentials(EMAIL);
      await visitor.atStep('code');
      await visitor.submitCode(EMAIL);
      await visitor.at(`${origin}/dashboard`);
    },
  };
}

function proofsOf({
  name,
  warnings: expected = {},
  pages = [],
  writesPlaces = false,
  copied = [],
}: Bundler): readonly Proof[] {
  const bundle = (folder: string, entry: string): Bundle => {
    const found = readBundles(folder, name).get(entry);
    assert.ok(found, entry);
    return found;
  };
  const isWithoutElement = (folder: string, entry: string): void => {
    const {first, later} = bundle(folder, entry);
    const modules = modulesOf([...first, ...later]);
    assert.ok(modules.some((module) => module.startsWith(OURS)));
    assert.deepEqual(
      modules.filter((module) => LIT.test(module) || module.startsWith(`${OURS}view/`)),
      [],
    );
    assert.ok(!modules.includes(`${OURS}clerk-mfa-sign-in.js`));
    assert.doesNotMatch(codeOf(folder, name, [...first, ...later]), REGISTERS);
  };

  return [
    {
      check: 'build',
      title: 'has nothing to say about the package, but where it should',
      run: (folder) => {
        const bundles = readBundles(folder, name);
        assert.deepEqual([...bundles.keys()].sort(), [...ENTRIES, ...pages].sort());
        for (const [entry, {warnings}] of bundles) {
          const warning = expected[entry];
          assert.equal(warnings.length, warning ? 1 : 0, warnings.join('\n'));
          if (warning) assert.match(warnings[0] ?? '', warning);
        }
      },
    },
    {
      check: 'build',
      title: 'keeps what speaks to Clerk for later, in a file of its own',
      run: (folder, t) => {
        for (const entry of WITH_ELEMENT) {
          const {first, later} = bundle(folder, entry);
          assert.deepEqual(
            modulesOf(first).filter((module) => module.startsWith(`${OURS}clerk/`)),
            [],
          );
          for (const module of ['clerk/connect.js', 'clerk/load-clerk.js', 'flow/effects.js']) {
            assert.ok(modulesOf(later).includes(OURS + module), module);
          }
          const sizes = [first, later].map((files) => gzipSize(folder, name, files));
          t.diagnostic(`${name}, ${entry}: ${sizes[0]} at first, ${sizes[1]} later (gzip)`);
        }
      },
    },
    {
      check: 'build',
      title: 'has every module once, but for what is too small for a file, and one Lit, the one for production',
      run: (folder) => {
        for (const entry of WITH_ELEMENT) {
          const {first, later} = bundle(folder, entry);
          const modules = modulesOf([...first, ...later]);
          assert.deepEqual(
            modules.filter((module, index) => modules.indexOf(module) !== index),
            copied.map((module) => OURS + module),
          );
          const early = modulesOf(first);
          for (const module of copied) assert.ok(!early.includes(OURS + module), module);
          const lit = modules.filter((module) => LIT.test(module));
          // From the top of `node_modules`, where the page's own is, too.
          const places = new Set(lit.map((module) => LIT.exec(module)?.[0]));
          // This one hands on what the others have, and not every bundler keeps that.
          places.delete('node_modules/lit');
          assert.deepEqual([...places].sort(), [
            'node_modules/@lit/reactive-element',
            'node_modules/lit-element',
            'node_modules/lit-html',
          ]);
          assert.ok(lit.every((module) => !module.includes('/development/') && !module.includes('/node/')));
        }
      },
    },
    {
      check: 'build',
      title: 'has nothing of clerk-js, though it is installed',
      run: (folder) => {
        const own = readFileSync(join(folder, 'node_modules/@clerk/clerk-js/dist/clerk.mjs'), 'utf8');
        assert.ok(own.includes(CLERK_JS));
        for (const [entry, {files}] of readBundles(folder, name)) {
          assert.deepEqual(
            modulesOf(files).filter((module) => module.includes('@clerk/')),
            [],
          );
          assert.ok(!codeOf(folder, name, files).includes(CLERK_JS), entry);
        }
      },
    },
    {
      check: 'build',
      title: writesPlaces
        ? 'writes one path of this machine, by its own way with `import.meta.url`'
        : 'writes no path of this machine',
      run: (folder) => {
        const {files} = bundle(folder, 'sign-in');
        const places = codeOf(folder, name, files).split(folder).slice(1);
        const wanted = writesPlaces ? [`/${OURS}clerk/load-clerk.js`] : [];
        assert.deepEqual(
          places.map((place) => /^[^"'`]*/.exec(place)?.[0]),
          wanted,
        );
      },
    },
    {
      check: 'tree-shaking',
      title: 'leaves out all that is imported and not used',
      run: (folder) => {
        for (const entry of ['nothing', 'bare']) {
          const {first, later} = bundle(folder, entry);
          assert.deepEqual(modulesOf([...first, ...later]), [`src/${entry}.js`]);
          assert.ok(codeOf(folder, name, first).length < 100, entry);
        }
      },
    },
    {
      check: 'tree-shaking',
      title: 'takes an event without the element',
      run: (folder) => {
        isWithoutElement(folder, 'events');
        const {first, later} = bundle(folder, 'events');
        assert.deepEqual([...modulesOf([...first, ...later])].sort(), [`${OURS}events.js`, 'src/events.js']);
      },
    },
    {
      check: 'tree-shaking',
      title: 'takes the sign-in for an interface of one’s own without Lit and without the element',
      run: (folder) => {
        isWithoutElement(folder, 'headless');
        assert.ok(modulesOf(bundle(folder, 'headless').first).includes(`${OURS}flow/create-sign-in-flow.js`));
      },
    },
    {
      check: 'tree-shaking',
      title: 'registers the element where that is asked for, and not with the class',
      run: (folder) => {
        for (const [entry, isRegistered] of [
          ['sign-in', true],
          ['react', true],
          ['class', false],
        ] as const) {
          const {first, later} = bundle(folder, entry);
          assert.ok(modulesOf(first).includes(`${OURS}clerk-mfa-sign-in.js`), entry);
          assert.equal(modulesOf(first).includes(`${OURS}define.js`), isRegistered, entry);
          assert.equal(REGISTERS.test(codeOf(folder, name, [...first, ...later])), isRegistered, entry);
        }
      },
    },
  ];
}

for (const bundler of BUNDLERS) {
  const {name, label, pages = []} = bundler;
  testApp(
    {
      name: `bundler-${name}`,
      folder: 'bundlers',
      label: `Bundler: ${label}`,
      framework: name,
      build: ['npm', 'run', `build:${name}`],
      serving: {files: `dist/${name}`, fallback: null},
      env: {publishableKey: 'VITE_CLERK_PUBLISHABLE_KEY', proxyUrl: 'VITE_CLERK_PROXY_URL'},
    },
    [
      ...specification({router: false}).filter(({check}) => check === 'sign-in'),
      signsInAt('react', 'signs in where the React component alone is imported'),
      ...pages.map((page) => signsInAt(page, `signs in on the page of its own: ${page}`)),
    ],
    proofsOf(bundler),
  );
}

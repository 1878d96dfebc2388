import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {importsBelow, importsOf, type Import} from '../support/flow-imports.js';

/** Who may know whom: design, section 2. */
interface Rule {
  readonly says: string;
  readonly forbids: (link: Import) => boolean;
  /** Imports that would break it. */
  readonly broken: readonly [from: string, statement: string][];
}

const inside = (path: string, folder: string): boolean => path.startsWith(folder);
const isLit = (to: string): boolean => /^(@lit\/|@lit-|lit(-|\/|$))/.test(to);
const isEmbed = (path: string): boolean => path === 'src/embed.ts' || inside(path, 'src/embed/');
const isClerkPackage = (to: string): boolean => to.startsWith('@clerk/');

const RULES: readonly Rule[] = [
  {
    says: 'flow/ imports nothing outside flow/',
    forbids: ({from, to}) => inside(from, 'src/flow/') && !inside(to, 'src/flow/'),
    broken: [
      ['src/flow/steps.ts', `import type {ClerkLike} from '../clerk/clerk-like.js';`],
      ['src/flow/steps.ts', `export * from '../events.js';`],
      ['src/flow/steps.ts', `import {html} from 'lit';`],
      ['src/flow/steps.ts', `import 'node:fs';`],
      ['src/flow/steps.ts', `type X = import('../events.js').SignedInEvent;`],
      ['src/flow/steps.ts', `const x = await import('../strings/english.js');`],
    ],
  },
  {
    says: 'view/ never sees Clerk',
    forbids: ({from, to}) => inside(from, 'src/view/') && (inside(to, 'src/clerk/') || isClerkPackage(to)),
    broken: [
      ['src/view/parts.ts', `import type {ClerkLike} from '../clerk/clerk-like.js';`],
      ['src/view/parts.ts', `import type {Clerk} from '@clerk/shared/types';`],
    ],
  },
  {
    says: 'clerk/ never sees Lit, nor a view',
    forbids: ({from, to}) => inside(from, 'src/clerk/') && (isLit(to) || inside(to, 'src/view/')),
    broken: [
      ['src/clerk/connect.ts', `import {html} from 'lit';`],
      ['src/clerk/connect.ts', `import {until} from 'lit/directives/until.js';`],
      ['src/clerk/connect.ts', `import {customElement} from '@lit/reactive-element';`],
      ['src/clerk/connect.ts', `import {render} from 'lit-html';`],
      ['src/clerk/connect.ts', `import {alert} from '../view/parts.js';`],
    ],
  },
  {
    says: 'clerk/ and view/ know nothing of what joins them',
    forbids: ({from, to}) => /^src\/(clerk|view)\//.test(from) && /^src\/[^/]+$/.test(to) && to !== 'src/events.ts',
    broken: [
      ['src/clerk/connect.ts', `import {SignInController} from '../sign-in-controller.js';`],
      ['src/view/parts.ts', `import type {ClerkMfaSignIn} from '../clerk-mfa-sign-in.js';`],
    ],
  },
  {
    says: 'nobody imports the element but define and index',
    forbids: ({from, to}) =>
      inside(from, 'src/') && to === 'src/clerk-mfa-sign-in.ts' && !['src/define.ts', 'src/index.ts'].includes(from),
    broken: [
      ['src/headless.ts', `export {ClerkMfaSignIn} from './clerk-mfa-sign-in.js';`],
      ['src/sign-in-controller.ts', `import type {ClerkMfaSignIn} from './clerk-mfa-sign-in.js';`],
      ['src/view/parts.ts', `import '../clerk-mfa-sign-in.js';`],
    ],
  },
  {
    says: 'the embed is alone: it imports its own modules, and nobody imports it',
    forbids: ({from, to}) => inside(from, 'src/') && isEmbed(from) !== isEmbed(to),
    broken: [
      ['src/embed.ts', `import './define.js';`],
      ['src/embed.ts', `import {html} from 'lit';`],
      ['src/embed/element.ts', `import type {ClerkMfaSignIn} from '../clerk-mfa-sign-in.js';`],
      ['src/embed/element.ts', `await import('../define.js');`],
      ['src/index.ts', `export type {ClerkMfaSignInEmbed} from './embed.js';`],
      ['src/focus.ts', `import {queryAll} from './embed/page.js';`],
    ],
  },
  {
    says: 'src/ never imports local-clerk',
    forbids: ({from, to}) => inside(from, 'src/') && /^local-clerk(\/|$)/.test(to),
    broken: [
      ['src/clerk/connect.ts', `import {createLocalClerk} from 'local-clerk';`],
      ['src/clerk/connect.ts', `import {mount} from 'local-clerk/vite';`],
      ['src/clerk/connect.ts', `import {seed} from '../../local-clerk/src/state/seed.js';`],
    ],
  },
  {
    says: 'local-clerk never imports the package',
    forbids: ({from, to}) => inside(from, 'local-clerk/') && /^(src|clerk-mfa-sign-in)(\/|$)/.test(to),
    broken: [
      ['local-clerk/src/server.ts', `import {toFailure} from '../../src/flow/failure.js';`],
      ['local-clerk/src/server.ts', `import 'clerk-mfa-sign-in/define';`],
    ],
  },
  {
    says: 'src/ imports no code of Clerk, which is loaded when the page runs',
    forbids: ({from, to, dynamic}) => inside(from, 'src/') && !dynamic && isClerkPackage(to),
    broken: [
      ['src/clerk/load-clerk.ts', `import {Clerk} from '@clerk/clerk-js';`],
      ['src/index.ts', `export type {Clerk} from '@clerk/shared/types';`],
    ],
  },
];

describe('who may know whom', () => {
  const all = [...importsBelow('src'), ...importsBelow('local-clerk/src')];

  for (const {says, forbids, broken} of RULES) {
    test(says, () => {
      assert.deepEqual(all.filter(forbids), []);
    });

    test(`${says}: the rule sees what breaks it`, () => {
      for (const [from, statement] of broken) {
        assert.ok(importsOf(from, statement).some(forbids), `${from}: ${statement}`);
      }
    });
  }

  test('the modules of both packages have been read', () => {
    const readers = new Set(all.map(({from}) => from));
    for (const path of [
      'src/flow/transition.ts',
      'src/clerk/load-clerk.ts',
      'src/view/parts.ts',
      'src/define.ts',
      'src/embed.ts',
    ]) {
      assert.ok(readers.has(path), path);
    }
    assert.ok([...readers].some((path) => path.startsWith('local-clerk/src/')));
  });

  test('imports of every kind are seen', () => {
    const text = `
      import a from './a.js';
      import type {B} from './b.js';
      import './c.js';
      export * from './d.js';
      export type {E} from './e.js';
      const f = import('./f.js');
      let g: typeof import('./g.js');
      import h = require('./h.js');
      // import './comment.js';
      const text = "import './text.js'";
      export const own = 1;
    `;
    assert.deepEqual(
      importsOf('src/x/y.ts', text).map(({to, dynamic}) => (dynamic ? `${to} (dynamic)` : to)),
      ['a', 'b', 'c', 'd', 'e']
        .map((name) => `src/x/${name}.ts`)
        .concat('src/x/f.ts (dynamic)', 'src/x/g.ts', 'src/x/h.ts'),
    );
  });
});

import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';

const LIT_HTML = /\/node_modules\/lit-html\/lit-html\.js$/;
const POLICY = /\b\w+\.createPolicy\("lit-html",/g;
const MODULE = fileURLToPath(new URL('../src/clerk/trusted-types.ts', import.meta.url));

/**
 * Makes the bundled Lit use this package's Trusted Types policy in place of one named `lit-html`, which a page allows
 * once, for a Lit of its own.
 */
export function sharePolicy(): Plugin {
  let shared = false;
  return {
    name: 'share-policy',
    buildStart() {
      shared = false;
    },
    transform(code, id) {
      if (!LIT_HTML.test(id)) return null;
      const found = code.match(POLICY)?.length ?? 0;
      if (found !== 1) this.error(`lit-html makes its Trusted Types policy at ${found} places, not at one.`);
      shared = true;
      return `import {lazyHtmlPolicy} from ${JSON.stringify(MODULE)};${code.replace(POLICY, 'lazyHtmlPolicy(')}`;
    },
    buildEnd(error) {
      if (!error && !shared) this.error('lit-html was not bundled from where it is expected.');
    },
  };
}

import {writeAngular} from './angular.js';
import {writeCms} from './cms.js';
import {writeHtml} from './html.js';
import {writeReact} from './react.js';
import type {WriteCode} from './settings.js';
import {writeSvelte} from './svelte.js';
import {writeVue} from './vue.js';

/** A way to put the element into a page, and how its code is written. */
export interface CodeKind {
  readonly id: string;
  readonly label: string;
  readonly write: WriteCode;
  /** What the code leaves to be said. */
  readonly note: string;
}

const NPM_NOTE = 'With the package installed: npm install clerk-mfa-sign-in.';

/** Every kind of code, in the order in which they are shown. */
export const CODE_KINDS: readonly CodeKind[] = [
  {
    id: 'html',
    label: 'HTML',
    write: writeHtml,
    note: 'The script is dist/cdn/clerk-mfa-sign-in.js of the package, with the files beside it.',
  },
  {id: 'vue', label: 'Vue', write: writeVue, note: NPM_NOTE},
  {id: 'angular', label: 'Angular', write: writeAngular, note: NPM_NOTE},
  {id: 'svelte', label: 'Svelte', write: writeSvelte, note: NPM_NOTE},
  {id: 'react', label: 'React', write: writeReact, note: NPM_NOTE},
  {
    id: 'cms',
    label: 'CMS embed',
    write: writeCms,
    note: 'Paste it where your CMS takes HTML. The script is dist/cdn/embed.js of the package.',
  },
];

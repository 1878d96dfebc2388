import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A piece of code of the documentation, and the file that it is in an app. */
export interface Snippet {
  readonly app: string;
  readonly file: string;
  readonly code: string;
  /** The document that has it. */
  readonly source: string;
}

// <!-- file: vue/src/SignIn.vue -->
// ```vue
const PATTERN = /<!-- file: ([\w-]+)\/(\S+) -->\s*\n(`{3,})\w*\n([\s\S]*?)\n\3/g;

/** Every snippet of the README and the documents that names its file. */
export function allSnippets(): readonly Snippet[] {
  const documents = ['README.md', ...readdirSync('docs').map((name) => join('docs', name))];
  return documents.filter((name) => name.endsWith('.md')).flatMap(snippetsIn);
}

/** The snippets of one app. */
export function snippetsOf(app: string): readonly Snippet[] {
  return allSnippets().filter((snippet) => snippet.app === app);
}

function snippetsIn(source: string): readonly Snippet[] {
  const text = readFileSync(source, 'utf8');
  const snippets = [...text.matchAll(PATTERN)].map(([, app = '', file = '', , code = '']) => {
    return {app, file, code: `${code}\n`, source};
  });
  const announced = text.split('<!-- file: ').length - 1;
  if (snippets.length !== announced) throw new Error(`${source}: ${announced} files, ${snippets.length} readable.`);
  return snippets;
}

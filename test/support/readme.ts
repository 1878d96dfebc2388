import {readFileSync} from 'node:fs';

/** The HTML that the README tells people to copy for a page without a bundler. */
export function readmeSnippet(): string {
  const readme = readFileSync('README.md', 'utf8');
  const [, snippet] = /<!-- cdn-snippet[^]*?```html\n([^]*?)```/.exec(readme) ?? [];
  if (!snippet) throw new Error('README.md has no CDN snippet.');
  return snippet;
}

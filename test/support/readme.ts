import {readFileSync} from 'node:fs';

/** The HTML that the README tells people to copy for a page without a bundler. */
export function readmeSnippet(): string {
  const readme = readFileSync('README.md', 'utf8');
  const [, snippet] = /<!-- cdn-snippet[^]*?```html\n([^]*?)```/.exec(readme) ?? [];
  if (!snippet) throw new Error('README.md has no CDN snippet.');
  return snippet;
}

/**
 * The Content-Security-Policy that the documentation says is enough for the CDN files, on one line.
 *
 * @param sources what stands in place of its example sources
 */
export function documentedPolicy(sources: Readonly<Record<string, string>>): string {
  const text = readFileSync('docs/deployment.md', 'utf8');
  const [, policy] = /<!-- policy: cdn -->\n+```\n([^]*?)```/.exec(text) ?? [];
  if (!policy) throw new Error('docs/deployment.md has no policy for the CDN files.');
  return Object.entries(sources).reduce(
    (changed, [example, source]) => {
      if (!changed.includes(example)) throw new Error(`The policy has no ${example}.`);
      return changed.replaceAll(example, source);
    },
    policy.trim().replace(/\s+/g, ' '),
  );
}

import {readFileSync} from 'node:fs';

/** The HTML that the README tells people to copy for a page without a bundler. */
export function readmeSnippet(): string {
  const readme = readFileSync('README.md', 'utf8');
  const [, snippet] = /<!-- cdn-snippet[^]*?```html\n([^]*?)```/.exec(readme) ?? [];
  if (!snippet) throw new Error('README.md has no CDN snippet.');
  return snippet;
}

/** A row of the documentation's list of what Clerk's scripts do against that policy. */
export interface DocumentedViolation {
  readonly what: string;
  /** Whether a line of `allViolations` is that. */
  isSeenIn(line: string): boolean;
}

/** The documentation's list of what Clerk's scripts do against its policy. */
export function documentedViolations(): readonly DocumentedViolation[] {
  const text = readFileSync('docs/deployment.md', 'utf8');
  const [, table = ''] = /<!-- table: violations of Clerk's -->\n+((?:\|.*\n)*)/.exec(text) ?? [];
  const [, , ...rows] = table.trim().split('\n');
  return rows.map((row) => {
    const [, what = '', ...cells] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
    // A cell ends with an ellipsis where a browser says more.
    const [directive, blocked, sample = ''] = cells.map((cell) => cell.replace(/`|….*/g, '').replace('\\|', '|'));
    if (!directive || !blocked) throw new Error(`docs/deployment.md has a row without a directive: ${row}`);
    return {
      what,
      isSeenIn: (line) => line.startsWith(`${directive} ${blocked}`) && line.includes(` ${sample}`),
    };
  });
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

import {readdirSync} from 'node:fs';
import {it} from 'node:test';

/** As many as there are files `test/e2e/part-….ts`. More of them even out the work, fewer start fewer browsers. */
const PARTS = 4;

// The catalogue of failures takes longest, so it begins at once: its part is the first.
const FIRST = 1;

const FOLDER = new URL('../e2e/', import.meta.url);

/**
 * Runs a part of the end-to-end tests in this process, so that its files share a browser of each kind and a server: starting
 * those takes as long as ten tests.
 */
export function runPart(part: number): void {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts'));
  const loading = importAll(files.sort().filter((_, index) => (index + FIRST) % PARTS === part - 1));
  // First in line, so that no test ends, and closes the browsers as the last one, before the others are known.
  it(`Part ${part} of the end-to-end tests loads`, () => loading);
}

async function importAll(names: readonly string[]): Promise<void> {
  for (const name of names) await import(new URL(name, FOLDER).href);
}

import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {WORK} from './work.js';

/** What can be proved of a framework, and how the documentation's table puts it. */
export const CHECKS = {
  build: 'Builds',
  types: 'Types',
  docs: 'Snippet',
  'sign-in': 'Sign-in, router',
  events: 'Events',
  properties: 'Objects',
  removal: 'Removal',
  unmount: 'Nothing left',
  hydration: 'Hydration',
  morph: 'Morphing',
  hostile: 'Hostile content',
  'tree-shaking': 'Tree-shakes',
} as const;

export type Check = keyof typeof CHECKS;

/** What was proved of one framework, in every browser. */
export interface Result {
  readonly name: string;
  readonly label: string;
  readonly version: string | null;
  readonly checks: readonly Check[];
}

const FOLDER = join(WORK, 'results');

/** Forgets what earlier runs proved. */
export function clearResults(): void {
  rmSync(FOLDER, {recursive: true, force: true});
}

/** Notes what a run has proved. */
export function writeResult(result: Result): void {
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(join(FOLDER, `${result.name}.json`), JSON.stringify(result));
}

/** What this run has proved. */
export function readResults(): readonly Result[] {
  mkdirSync(FOLDER, {recursive: true});
  return readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Result);
}

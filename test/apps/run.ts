/**
 * Runs what consumes the package as it is published: `npm run test:apps`. Words choose files by their names
 * (`npm run test:apps -- vue`); `--all` runs those, too, that take longer than a change should wait.
 */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {environment} from './support/command.js';
import {pack} from './support/pack.js';
import {clearResults, readResults} from './support/results.js';
import {checkTable, writeTable} from './support/table.js';

const FOLDER = 'test/apps';
/** By hand: `--all`. */
const BY_HAND = ['astro', 'nuxt', 'solid', 'sveltekit'];

const words = process.argv.slice(2).filter((word) => word !== '--all');
const all = process.argv.includes('--all');
const nameOf = (file: string): string => file.replace(/\.test\.ts$/, '');
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => (words.length > 0 ? words.includes(nameOf(file)) : all || !BY_HAND.includes(nameOf(file))));
if (files.length === 0) throw new Error(`No such app: ${words.join(' ')}`);

pack();
clearResults();
const {status} = spawnSync(
  process.execPath,
  [
    '--import',
    'tsx',
    '--test',
    '--test-reporter=spec',
    '--test-concurrency=2',
    ...files.map((file) => join(FOLDER, file)),
  ],
  {stdio: 'inherit', env: {...environment(), CI: process.env['CI']}},
);
if (status !== 0) process.exit(status ?? 1);
// In CI the table is what it is said to be, or the change is not complete.
if (process.env['CI']) checkTable(readResults());
else writeTable(readResults());

import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {WORK} from './work.js';

const FOLDER = join(WORK, 'packed');

/** Packs what `npm publish` would send. Call once a run, before anything consumes it. */
export function pack(): void {
  if (!existsSync('dist/index.js')) throw new Error('Nothing is built yet: run "npm run build" first.');
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
  execFileSync('npm', ['pack', '--silent', '--pack-destination', FOLDER], {stdio: ['ignore', 'ignore', 'inherit']});
}

/** The packed package, a path. */
export function tarball(): string {
  const [file] = readdirSync(FOLDER);
  if (!file) throw new Error('Nothing is packed: run the tests by "npm run test:apps".');
  return join(FOLDER, file);
}

/** Fails when `custom-elements.json` is not what the sources say. */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

const FILE = 'custom-elements.json';

const committed = readFileSync(FILE, 'utf8');
execFileSync('npm', ['run', '--silent', 'manifest'], {stdio: ['ignore', 'ignore', 'inherit']});
const fresh = readFileSync(FILE, 'utf8');
if (fresh !== committed) {
  writeFileSync(FILE, committed);
  console.error(`${FILE} is not up to date: run "npm run manifest" and commit it.`);
  process.exitCode = 1;
}

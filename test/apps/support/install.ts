import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {run} from './command.js';
import {tarball} from './pack.js';
import {snippetsOf} from './snippets.js';
import {APPS, WORK} from './work.js';

const installing = new Map<string, Promise<string>>();

/**
 * Copies a consumer of the package, with the snippets that the documentation has for it, and installs what it needs and
 * the package as it is packed; once, for all that share the folder. What was installed by an earlier run stays while its
 * lock file is the same.
 *
 * @param name folder of `test/apps`
 * @param base the folder that it is a variant of: its files and snippets come first
 * @returns the folder of the copy
 */
export function install(name: string, base = name): Promise<string> {
  const folder = installing.get(name) ?? copyAndInstall(name, base);
  installing.set(name, folder);
  return folder;
}

async function copyAndInstall(name: string, base: string): Promise<string> {
  const folder = join(WORK, name);
  mkdirSync(folder, {recursive: true});
  for (const entry of readdirSync(folder)) {
    if (entry !== 'node_modules' && entry !== INSTALLED) rmSync(join(folder, entry), {recursive: true});
  }
  for (const source of new Set([base, name])) {
    cpSync(join(APPS, source), folder, {recursive: true, filter: (path) => !IGNORED.includes(basename(path))});
  }
  for (const {file, code} of snippetsOf(base)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), code);
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const mark = join(folder, INSTALLED);
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
    await run('npm', ['ci', ...QUIET], {cwd: folder});
    writeFileSync(mark, lock);
  }
  await run('npm', ['install', '--no-save', ...QUIET, tarball()], {cwd: folder});
  return folder;
}

const INSTALLED = '.installed';
const IGNORED = ['node_modules', 'dist', '.next', '.output', '.svelte-kit', '.angular'];
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** The version of a package that a consumer has installed. */
export function installedVersion(folder: string, packageName: string): string {
  const file = join(folder, 'node_modules', packageName, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
}

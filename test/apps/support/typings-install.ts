import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);
const APPS = 'test/apps';
const WORK = join(APPS, '.work');
const INSTALLED_FOR = '.installed-for';

/** The package as it would be published: the path of its tarball. `dist/` has to be built. */
export async function packElement(): Promise<string> {
  mkdirSync(WORK, {recursive: true});
  const folder = mkdtempSync(join(WORK, 'pack-'));
  await run('npm', ['pack', '--silent', '--pack-destination', folder]);
  const [file] = readdirSync(folder);
  if (!file) throw new Error('npm pack made no file');
  return join(folder, file);
}

/**
 * A copy of an app with its dependencies and the package. `npm ci` runs only where the lock file has changed. The tarball
 * is unpacked, which for a package without scripts is all that npm would do; its dependency `lit` is in the app's lock file.
 */
export async function installApp(name: string, tarball: string): Promise<string> {
  const source = join(APPS, name);
  const target = join(WORK, name);
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8');
  const installedFor = join(target, 'node_modules', INSTALLED_FOR);
  for (const file of existsSync(target) ? readdirSync(target) : []) {
    if (file !== 'node_modules') rmSync(join(target, file), {recursive: true});
  }
  cpSync(source, target, {recursive: true, filter: (path) => !path.endsWith('node_modules')});
  if (!existsSync(installedFor) || readFileSync(installedFor, 'utf8') !== lock) {
    await run('npm', ['ci', '--no-audit', '--no-fund'], {cwd: target});
    writeFileSync(installedFor, lock);
  }
  const folder = join(target, 'node_modules', 'clerk-mfa-sign-in');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder);
  await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components', '1']);
  return target;
}

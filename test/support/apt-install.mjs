import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/**
 * Finds what tests need, and on Debian as root installs it where it is missing. Elsewhere says what is missing, and ends
 * the process with an error.
 *
 * @param {() => unknown} find throws one line that says what is missing
 * @param {readonly string[]} packages Debian's
 */
export function findOrInstall(find, packages) {
  try {
    find();
  } catch (error) {
    const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
    if (!isDebianRoot) {
      console.error(error.message);
      process.exit(1);
    }
    const apt = (...args) =>
      execFileSync('apt-get', args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
    find();
  }
}

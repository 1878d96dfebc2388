/** Before the tests: finds the browsers, and on Debian as root installs those that are missing. */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findBrowsers} from './find-browsers.mjs';

const PACKAGES = ['chromium', 'firefox-esr'];

try {
  findBrowsers();
} catch (error) {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) {
    console.error(error.message);
    process.exit(1);
  }
  const apt = (...args) =>
    execFileSync('apt-get', args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  findBrowsers();
}

/**
 * Before the tests in WebKitGTK: finds it, or says what to install and fails, since tests that did not run have not passed.
 * With `--install`, as on a build machine: installs it on Debian as root.
 */
import {findOrInstall} from './apt-install.mjs';
import {findWebKit} from './find-browsers.mjs';

if (process.argv.includes('--install')) {
  findOrInstall(findWebKit, ['webkit2gtk-driver', 'xvfb']);
} else {
  try {
    findWebKit();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Before the tests: finds the browsers, and on Debian as root installs those that are missing. */
import {findOrInstall} from './apt-install.mjs';
import {findBrowsers} from './find-browsers.mjs';

findOrInstall(findBrowsers, ['chromium', 'firefox-esr']);

import '../src/define.js';
import manifest from '../custom-elements.json';
import {loadClerk} from '../src/headless.js';
import {TAG} from './codes/settings.js';
import {LocalClerkClient, type LocalClerkState} from './local-clerk-client.js';
import {MOUNT, startWithLocalClerk} from './local-clerk-page.js';
import {manifestFields} from './playground/manifest-fields.js';
import {Playground} from './playground/playground.js';
import {setUpTheme} from './theme.js';

const client = new LocalClerkClient(MOUNT);

function start(local: LocalClerkState): void {
  const {publishableKey} = local;
  // The first load of a page's Clerk brings its UI or does not: with it, user-button can be switched on at any time.
  // What goes wrong, the element says itself.
  loadClerk({publishableKey, proxyUrl: MOUNT, clerkUi: true}).catch(() => undefined);
  const base = {'publishable-key': publishableKey, 'proxy-url': MOUNT};
  new Playground({fields: manifestFields(manifest, TAG), client, local, base});
}

setUpTheme();
startWithLocalClerk(() => client.state(), start);

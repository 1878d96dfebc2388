import '../src/define.js';
import {showAccounts} from './accounts.js';
import {onChoice} from './choice.js';
import {EventLog} from './event-log.js';
import {FormFiller} from './form-filler.js';
import {LocalClerkClient, type LocalClerkState, type Message} from './local-clerk-client.js';
import {currentIdentifier, followLocalClerk, MOUNT, startWithLocalClerk} from './local-clerk-page.js';
import {showOutbox} from './outbox.js';
import {byId} from './page.js';
import {showSnippet} from './snippet.js';
import {setUpTheme} from './theme.js';

const client = new LocalClerkClient(MOUNT);

function start(first: LocalClerkState): void {
  const element = document.createElement('clerk-mfa-sign-in');
  element.setAttribute('publishable-key', first.publishableKey);
  element.setAttribute('proxy-url', MOUNT);
  const filler = new FormFiller(element);
  let local = first;
  let messages: readonly Message[] = [];

  const show = (): void => {
    const {snapshot} = element;
    const {step} = snapshot;
    const wanted = step.name === 'code' ? step.strategy : null;
    const wantsCode = wanted === 'totp';
    const isSignedIn = step.name === 'signed-in';
    const {now} = local;
    const onType = (code: string): void => void filler.typeCode(code);
    const onFill: Parameters<typeof showAccounts>[1]['onFill'] = ({email, password}) =>
      void filler.fillCredentials(email, password ?? '');
    const current = currentIdentifier(snapshot);
    showAccounts(byId('accounts'), {local, now, current, isSignedIn, wantsCode, onFill, onType});
    showOutbox(byId('outbox'), {messages, now, wanted, onType});
  };

  const refresh = followLocalClerk(async () => {
    [local, messages] = await Promise.all([client.state(), client.outbox()]);
  }, show);

  new EventLog(byId('events'), element);
  for (const type of ['step-change', 'sign-in-error', 'signed-in'] as const) {
    element.addEventListener(type, () => {
      show();
      // The code that was just used is no good any more.
      refresh();
    });
  }
  onChoice('form-root', (value) => {
    // The default needs no attribute, and the snippet shows what is there.
    if (value === 'light') element.removeAttribute('form-root');
    else element.setAttribute('form-root', value);
  });
  showSnippet(byId('snippet'), element);
  byId('stage').replaceChildren(element);
  byId('reset').addEventListener('click', () => void reset());
  byId('accounts').ariaBusy = null;
}

async function reset(): Promise<void> {
  try {
    await client.reset();
    // Clerk in this page still believes in the session that is gone; a fresh page does not.
    location.reload();
  } catch {
    byId('lost').hidden = false;
  }
}

setUpTheme();
startWithLocalClerk(client, start);

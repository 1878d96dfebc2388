import {html, render} from 'lit';
import '../src/define.js';
import type {Snapshot} from '../src/flow/steps.js';
import {showAccounts} from './accounts.js';
import {onChoice} from './choice.js';
import {EventLog} from './event-log.js';
import {FormFiller} from './form-filler.js';
import {LocalClerkClient, type LocalClerkState, type Message} from './local-clerk-client.js';
import {showOutbox} from './outbox.js';
import {byId} from './page.js';
import {showSnippet} from './snippet.js';
import {setUpTheme} from './theme.js';
import {whileVisible} from './while-visible.js';

const MOUNT = '/__clerk';
const POLL_MS = 1000;

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

  const refresh = whileVisible(async () => {
    try {
      [local, messages] = await Promise.all([client.state(), client.outbox()]);
      byId('lost').hidden = true;
    } catch {
      byId('lost').hidden = false;
    }
    show();
  }, POLL_MS);

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

/** Who is signing in, once that is known; nobody while the form asks for it. */
function currentIdentifier({step, identifier}: Snapshot): string | null {
  if (step.name === 'signed-in' || step.name === 'session-task') return step.session.identifier;
  return step.name === 'credentials' || step.name === 'load-failed' ? null : identifier;
}

function showUnavailable(): void {
  const message = html`
    <div class="notice" role="alert">
      <p>
        <strong>Local Clerk does not answer at <code>${MOUNT}</code>.</strong>
      </p>
      <p>
        Start this demo with <code>npm run demo</code>, or try the element with
        <a href="./own-key.html">your own key</a>.
      </p>
    </div>
  `;
  render(message, byId('stage'));
  for (const section of document.querySelectorAll<HTMLElement>('[data-needs-local-clerk]')) section.hidden = true;
}

setUpTheme();
client.state().then(start, showUnavailable);

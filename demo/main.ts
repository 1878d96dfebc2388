import '../src/define.js';
import {showAccounts, type AccountsState} from './accounts.js';
import {onChoice} from './choice.js';
import {EventLog} from './event-log.js';
import {FormFiller} from './form-filler.js';
import {LocalClerkClient, type LocalClerkState, type Message, type Scenario} from './local-clerk-client.js';
import {currentIdentifier, followLocalClerk, MOUNT, startWithLocalClerk} from './local-clerk-page.js';
import {showOutbox} from './outbox.js';
import {byId} from './page.js';
import {makePasskey} from './passkey.js';
import {goToScenario, noteScenario, notedScenario, takeScenario} from './scenario-note.js';
import {focusScenario, showScenarios} from './scenarios.js';
import {showSnippet} from './snippet.js';
import {setUpTheme} from './theme.js';

const client = new LocalClerkClient(MOUNT);

/** What the page begins with. */
interface Beginning {
  readonly local: LocalClerkState;
  readonly scenarios: readonly Scenario[];
  readonly scenario: Scenario | null;
  /** It was picked just now. */
  readonly isNew: boolean;
}

/** Brings local Clerk into the scenario that the URL asks for, before the element asks it for anything. */
async function begin(): Promise<Beginning> {
  const scenarios = await client.scenarios();
  const asked = takeScenario();
  if (asked !== null) {
    const name = scenarios.some((one) => one.name === asked) ? asked : null;
    await (name === null ? client.reset() : client.begin(name));
    noteScenario(name);
  }
  const noted = notedScenario();
  const scenario = scenarios.find(({name}) => name === noted) ?? null;
  return {local: await client.state(), scenarios, scenario, isNew: asked !== null};
}

function start({local: first, scenarios, scenario, isNew}: Beginning): void {
  const element = document.createElement('clerk-mfa-sign-in');
  element.setAttribute('publishable-key', first.publishableKey);
  element.setAttribute('proxy-url', MOUNT);
  const filler = new FormFiller(element);
  let local = first;
  let messages: readonly Message[] = [];
  const onMakePasskey = 'PublicKeyCredential' in window ? () => void makePasskey(element) : null;

  const show = (): void => {
    const {snapshot} = element;
    const {step} = snapshot;
    const wanted = step.name === 'code' || step.name === 'reset-code' ? step.factor.strategy : null;
    const wantsCode = wanted === 'totp';
    const isSignedIn = step.name === 'signed-in';
    const {now} = local;
    const onType = (code: string): void => void filler.typeCode(code);
    const onFill: AccountsState['onFill'] = ({email, password}) => void filler.fillCredentials(email, password ?? '');
    const current = currentIdentifier(snapshot);
    const about = scenario?.account ?? null;
    showAccounts(byId('accounts'), {
      local,
      now,
      current,
      isSignedIn,
      wantsCode,
      about,
      onFill,
      onType,
      onMakePasskey,
    });
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
  showScenarios(byId('scenarios'), {
    scenarios,
    current: scenario,
    local: first,
    onPick: goToScenario,
    onFill: (identifier, password) => void filler.fillCredentials(identifier, password),
  });
  byId('scenarios').hidden = false;
  byId('stage').replaceChildren(element);
  byId('reset').addEventListener('click', () => goToScenario(null));
  byId('accounts').ariaBusy = null;
  if (isNew) focusScenario();
}

setUpTheme();
startWithLocalClerk(begin, start);

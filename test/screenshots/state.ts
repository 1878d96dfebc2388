import '../../src/define.js';
import {ready} from '../support/element-page.js';
import {STATES, type State} from '../support/element-states.js';
import {FakeClerk} from '../support/fake-clerk.js';
import {LOGO_URL} from './logo.js';

/** All states of the element tests, and one that needs a picture of its own. */
const PICTURED: Readonly<Record<string, State>> = {
  ...STATES,
  'the first form, with the application’s logo': {
    clerk: () => new FakeClerk({applicationName: 'Acme', environment: {displayConfig: {logoImageUrl: LOGO_URL}}}),
    reach: async (element) => {
      await ready(element);
      await element.shadowRoot?.querySelector<HTMLImageElement>('[part=logo]')?.decode();
    },
  },
};

/** Brings one element into the state that the query names, and says so on the body; without one, says which there are. */
async function pose(): Promise<void> {
  document.body.dataset['states'] = JSON.stringify(Object.keys(PICTURED));
  const state = PICTURED[new URLSearchParams(location.search).get('state') ?? ''];
  if (!state) return;
  const element = document.createElement('clerk-mfa-sign-in');
  const clerk = state.clerk?.() ?? new FakeClerk();
  element.clerk = clerk;
  for (const [name, value] of Object.entries(state.attributes ?? {})) element.setAttribute(name, value);
  document.body.append(element);
  await state.reach?.(element, clerk);
  document.body.dataset['posed'] = '';
}

void pose();

import '../../src/define.js';
import {STATES} from '../support/element-states.js';
import {FakeClerk} from '../support/fake-clerk.js';

/** Brings one element into the state that the query names, and says so on the body; without one, says which there are. */
async function pose(): Promise<void> {
  document.body.dataset['states'] = JSON.stringify(Object.keys(STATES));
  const state = STATES[new URLSearchParams(location.search).get('state') ?? ''];
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

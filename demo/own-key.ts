import '../src/define.js';
import type {ClerkMfaSignIn} from '../src/clerk-mfa-sign-in.js';
import {EventLog} from './event-log.js';
import {byId} from './page.js';
import {showSnippet} from './snippet.js';
import {setUpTheme} from './theme.js';

const form = byId('key-form') as HTMLFormElement;
let element: ClerkMfaSignIn | null = null;

/** Shows the element with the key. What is wrong with a bad one, the element says itself. */
async function showElement(publishableKey: string, proxyUrl: string): Promise<void> {
  element = document.createElement('clerk-mfa-sign-in');
  element.setAttribute('publishable-key', publishableKey);
  if (proxyUrl) element.setAttribute('proxy-url', proxyUrl);
  new EventLog(byId('events'), element);
  showSnippet(byId('snippet'), element);
  byId('html').hidden = false;
  element.addEventListener('step-change', ({detail}) => {
    // Nothing worth copying, and perhaps a secret key.
    byId('html').hidden = detail.step === 'load-failed';
  });
  byId('stage').replaceChildren(element);
  show('sign-in');
  await element.updateComplete;
  element.focus();
}

/** A page has one Clerk: once it is loaded, another key needs a fresh page. Until then the key can be corrected. */
function changeKey(): void {
  if (element?.clerk) {
    location.reload();
    return;
  }
  element?.remove();
  element = null;
  show('ask');
  form.querySelector('input')?.focus();
}

function show(part: 'ask' | 'sign-in'): void {
  byId('ask').hidden = part !== 'ask';
  for (const id of ['sign-in', 'details']) byId(id).hidden = part !== 'sign-in';
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const value = (name: string): string => form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim() ?? '';
  void showElement(value('key'), value('proxy'));
});
byId('change-key').addEventListener('click', changeKey);
setUpTheme();

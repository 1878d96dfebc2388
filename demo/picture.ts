import '../src/define.js';
import type {ClerkMfaSignIn} from '../src/clerk-mfa-sign-in.js';
import {FormFiller} from './form-filler.js';
import {LocalClerkClient} from './local-clerk-client.js';
import {MOUNT} from './local-clerk-page.js';
import {byId} from './page.js';

/** The element at two steps at once; they share the page's Clerk, and neither takes over what the other began. */
async function pose(): Promise<void> {
  const {publishableKey, accounts} = await new LocalClerkClient(MOUNT).state();
  const account = accounts.find(({email}) => email === new URL(location.href).searchParams.get('account'));
  if (!account) throw new Error('The query must name an account.');
  const password = account.password ?? '';

  const code = place('code', publishableKey);
  await new FormFiller(code).fillCredentials(account.email, password);
  await whenStep(code, 'code', () => code.querySelector('form')?.requestSubmit());

  const credentials = place('credentials', publishableKey);
  await whenReady(credentials);
  await new FormFiller(credentials).fillCredentials(account.email, password);
  const codeInput = code.querySelector<HTMLInputElement>('input[name="code"]');
  if (codeInput) codeInput.value = '4810';
  codeInput?.focus();
  document.body.dataset['posed'] = '';
}

function place(id: string, publishableKey: string): ClerkMfaSignIn {
  const element = document.createElement('clerk-mfa-sign-in');
  element.setAttribute('publishable-key', publishableKey);
  element.setAttribute('proxy-url', MOUNT);
  element.setAttribute('no-resume', '');
  byId(id).append(element);
  return element;
}

function whenStep(element: ClerkMfaSignIn, name: string, act: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('step-change', ({detail}) => {
      if (detail.step === name) resolve();
    });
    element.addEventListener('error', ({detail}) => reject(new Error(detail.message)));
    act();
  });
}

async function whenReady(element: ClerkMfaSignIn): Promise<void> {
  while (!element.snapshot.ready) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

void pose();

import type {WayOn} from '../../src/flow/failure-catalogue.js';
import type {Scene} from './e2e.js';
import {press} from './failure-page.js';
import type {Visitor} from './visitor.js';

const TOTP = 'totp@example.com';
export const MANY = 'many+clerk_test@example.com';
export const OTHER = 'Use another method';

/** Signs in from the first form, up to the second factor. */
export async function submit({visitor}: Scene, email = TOTP): Promise<void> {
  await visitor.submitCredentials(email);
}

/** The same, and it works. */
export async function signsIn(scene: Scene): Promise<void> {
  await submit(scene);
  await scene.visitor.atStep('code');
}

/** To the list of an account with many factors, and to one of them. */
export async function toList(scene: Scene): Promise<void> {
  await submit(scene, MANY);
  await scene.visitor.atStep('code');
  await press(scene.visitor, OTHER);
  await scene.visitor.atStep('choose-factor');
}

/** Presses the factor of the list whose button says so. */
export async function choose({visitor}: Scene, label: RegExp): Promise<void> {
  const labels = await visitor.page.$$eval('clerk-mfa-sign-in [part~="alternatives"] button', (all) =>
    all.map((button) => button.textContent.trim().replace(/\s+/g, ' ')),
  );
  const found = labels.find((text) => label.test(text));
  if (found === undefined) throw new Error(`${String(label)} is none of ${labels.join(', ')}`);
  await press(visitor, found);
}

/** Signed in; out again, for the next row. */
export async function signedIn({visitor}: Scene): Promise<void> {
  await visitor.atStep('signed-in');
  await press(visitor, 'Sign out');
  await visitor.atStep('credentials');
}

/** There is a link to the support of the instance. */
export async function hasSupport({visitor}: Scene): Promise<void> {
  await visitor.until(
    () =>
      document.querySelector('clerk-mfa-sign-in a[href="mailto:help@example.com"]')?.textContent.trim() ===
      'Email support',
  );
}

async function reload({visitor}: Scene): Promise<void> {
  const {page} = visitor;
  await page.evaluate(() => Object.assign(window, {isOld: true}));
  await press(visitor, 'Reload the page');
  await visitor.until(() => !('isOld' in window) && document.querySelector('clerk-mfa-sign-in')?.snapshot?.ready);
}

/** What leads on from the first form, whatever led there. */
export async function leaveFirstForm(scene: Scene, way: WayOn): Promise<void> {
  const {visitor} = scene;
  switch (way) {
    case 'other-method':
      await visitor.fill('identifier', TOTP);
      await press(visitor, OTHER);
      return visitor.atStep('choose-factor');
    case 'reset-password':
      await press(visitor, 'Reset your password');
      return visitor.atStep('forgot-password');
    case 'support':
      await hasSupport(scene);
      return signsIn(scene);
    case 'sign-up':
      await press(visitor, 'Sign up');
      return visitor.until(() => location.hash === '#sign-up');
    case 'reload':
      await reload(scene);
      return signsIn(scene);
    default:
      return signsIn(scene);
  }
}

/** Opens the page with the form. */
export async function openForm({visitor}: Scene, suffix = ''): Promise<void> {
  await visitor.open({attributes: {'sign-up-url': '#sign-up'}, suffix});
  await visitor.ready();
}

/** Has the browser answer every request for a passkey by an exception of that name, or by nothing. */
export async function answerPasskey({page}: Visitor, exception: string | null): Promise<void> {
  await page.evaluate((name) => {
    delete (window as {isAsked?: boolean}).isAsked;
    navigator.credentials.get = async () => {
      Object.assign(window, {isAsked: true});
      if (name === null) return null;
      throw new DOMException('Not now.', name);
    };
  }, exception);
}

/** Types a new password twice, and sends it. */
export async function setPassword(visitor: Visitor, password: string): Promise<void> {
  await visitor.fill('password', password);
  await visitor.fill('confirm-password', password);
  await visitor.press('Enter');
}

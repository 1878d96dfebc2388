import assert from 'node:assert/strict';
import type {TestMessage} from './local-instance.js';
import {press} from './failure-page.js';
import type {Visitor} from './visitor.js';

/** What visitors of end-to-end tests do on their way through a sign-in, and what they see of it. */

/** The code of every test address and number of local-clerk. */
export const TEST_CODE = '424242';

export const OTHER = 'Use another method';
export const RESEND = 'Didn’t receive a code? Resend';

/** Everything that is to be read in the form, in one line. */
export async function textOf(visitor: Visitor): Promise<string> {
  return visitor.page.$eval('clerk-mfa-sign-in', (element) => element.innerText.replace(/\s+/g, ' ').trim());
}

/** Waits until something is to be read in the form. */
export async function reads(visitor: Visitor, wanted: string): Promise<void> {
  await visitor.until(
    (words: string) => document.querySelector('clerk-mfa-sign-in')?.innerText.replace(/\s+/g, ' ').includes(words),
    wanted,
  );
}

/** What the buttons of the list of methods say. */
export function methodsOf(visitor: Visitor): Promise<readonly string[]> {
  return visitor.page.$$eval('clerk-mfa-sign-in [part~="alternatives"] button', (all) =>
    all.map((button) => button.textContent.trim()),
  );
}

/** Goes to the list of other methods, and chooses the one whose button begins so. */
export async function useAnother(visitor: Visitor, label: string): Promise<void> {
  await press(visitor, OTHER);
  await choose(visitor, label);
}

/** Chooses the method whose button begins so. */
export async function choose(visitor: Visitor, label: string): Promise<void> {
  await visitor.until(() => document.querySelector('clerk-mfa-sign-in [part~="alternatives"] button'));
  const found = (await methodsOf(visitor)).find((text) => text.startsWith(label));
  assert.ok(found, `${label} is none of ${(await methodsOf(visitor)).join(', ')}`);
  await press(visitor, found);
}

/** Waits until the step is about a strategy, with no call in flight. */
export async function atFactor(visitor: Visitor, strategy: string): Promise<void> {
  await visitor.until((wanted: string) => {
    const {step, pending} = document.querySelector('clerk-mfa-sign-in')?.snapshot ?? {};
    return !pending && step && 'factor' in step && step.factor?.strategy === wanted;
  }, strategy);
}

/** The last message that was sent to an address. */
export async function lastMessage(visitor: Visitor, to?: string): Promise<TestMessage> {
  const message = (await visitor.instance.outbox()).filter((one) => !to || one.to === to).at(-1);
  assert.ok(message, `Nothing was sent to ${to ?? 'anybody'}`);
  return message;
}

/** Opens the last link that was sent, where nobody knows this browser: on a phone, say. */
export async function openElsewhere(visitor: Visitor): Promise<void> {
  const {link} = await lastMessage(visitor);
  const {status} = await fetch(link ?? '', {redirect: 'manual'});
  assert.equal(status, 303);
}

/** Types the code of the last message; the form sends it by itself. */
export async function typeSentCode(visitor: Visitor, to?: string): Promise<void> {
  const {code} = await lastMessage(visitor, to);
  await visitor.fill('code', code ?? '');
}

/** Signed in: Clerk says so, and the element says the same. */
export async function assertSignedIn(visitor: Visitor, restored = false): Promise<void> {
  await visitor.atStep('signed-in');
  const detail = (await visitor.details('signed-in')).at(-1);
  assert.ok(detail?.['sessionId']);
  assert.equal(detail['sessionId'], await visitor.sessionId());
  assert.equal(detail['restored'], restored);
}

/** How many requests of that method and path were answered so, whatever their ids. */
export async function count(visitor: Visitor, request: string): Promise<number> {
  return (await visitor.instance.requests()).filter((line) => line.startsWith(request)).length;
}

/** Puts the page's clock forward, which goes on from there. Timers run as before: the page looks once a second. */
export async function putForward({page}: Visitor, ms: number): Promise<void> {
  await page.evaluate((by) => {
    const now = Date.now;
    Date.now = () => now() + by;
  }, ms);
}

/** Waits for something that local-clerk knows of. */
export async function eventually(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`Waited in vain for ${condition.toString()}`);
}

/** From the first form to the new password, by a code that was sent. */
export async function toNewPassword(visitor: Visitor, email: string, button = 'Reset your password'): Promise<void> {
  await visitor.open();
  await visitor.ready();
  await visitor.fill('identifier', email);
  await press(visitor, 'Forgot password?');
  await visitor.atStep('forgot-password');
  await choose(visitor, button);
  await visitor.atStep('reset-code');
  await visitor.settled();
  await typeSentCode(visitor);
  await visitor.atStep('new-password');
}

import assert from 'node:assert/strict';
import {Coverage} from '../support/coverage.js';
import {endToEnd, type Scene} from '../support/e2e.js';
import {press} from '../support/failure-page.js';
import {assertSignedIn, atFactor, eventually, lastMessage, reads, textOf, toNewPassword} from '../support/walk.js';

const coverage = new Coverage('passwords');
const NEW = 'a new horse battery 1';
const EMAIL = 'none@example.com';
const RESET = 'POST /v1/client/sign_ins/:id/reset_password';

async function setPassword({visitor}: Scene, password: string, again = password): Promise<void> {
  await visitor.fill('password', password);
  await visitor.fill('confirm-password', again);
  await visitor.press('Enter');
}

endToEnd('Forgotten passwords', (scene) => {
  scene('by e-mail; typed differently twice; then the second factor', async (world) => {
    const {visitor, instance, browserName} = world;
    await toNewPassword(visitor, 'totp@example.com');
    assert.equal((await lastMessage(visitor)).strategy, 'reset_password_email_code');
    await setPassword(world, NEW, 'another horse battery 1');
    const [isValid, why] = await visitor.page.$eval(
      'clerk-mfa-sign-in input[name="confirm-password"]',
      (input) => [input.validity.valid, input.validationMessage] as const,
    );
    assert.equal(isValid, false);
    assert.match(why, /Passwords don’t match/);
    assert.ok(!(await instance.requests()).some((line) => line.startsWith(RESET)));
    await setPassword(world, NEW);
    await atFactor(visitor, 'totp');
    await visitor.submitCode('totp@example.com');
    await assertSignedIn(visitor);
    await press(visitor, 'Sign out');
    await visitor.atStep('credentials');
    await visitor.submitCredentials('totp@example.com', NEW);
    await atFactor(visitor, 'totp');
    coverage.add({kind: 'strategy', name: 'first:reset_password_email_code', browser: browserName});
    coverage.add({kind: 'status', name: 'needs_new_password', browser: browserName});
  });

  scene('by SMS', async (world) => {
    const {visitor, instance, browserName} = world;
    await instance.settings({identifiers: ['email_address', 'phone_number']});
    await toNewPassword(visitor, 'phone@example.com', 'Reset your password (+*********03)');
    assert.equal((await lastMessage(visitor)).strategy, 'reset_password_phone_code');
    await setPassword(world, NEW);
    await assertSignedIn(visitor);
    coverage.add({kind: 'strategy', name: 'first:reset_password_phone_code', browser: browserName});
  });

  scene('the rules of the instance, ticked off while typing; the server has the last word', async (world) => {
    const {visitor, instance} = world;
    await instance.settings({passwordSettings: {min_length: 10, require_uppercase: true, require_numbers: true}});
    await toNewPassword(visitor, EMAIL);
    const rules = (): Promise<readonly string[]> =>
      visitor.page.$$eval('clerk-mfa-sign-in [part="rule"]', (all) => all.map((rule) => rule.textContent.trim()));
    assert.deepEqual(await rules(), ['○ 10 or more characters', '○ an uppercase letter', '○ a number']);
    await visitor.fill('password', 'Short');
    assert.deepEqual(await rules(), ['○ 10 or more characters', '✓ an uppercase letter', '○ a number']);
    await setPassword(world, 'Short');
    const message = await visitor.message('password');
    assert.ok(message.length > 0);
    assert.equal(await visitor.focused(), 'password');
    await setPassword(world, 'Long enough for 10');
    await assertSignedIn(visitor);
  });

  scene('the strength, by the SDK’s own check, which is loaded for it', async (world) => {
    const {visitor, instance} = world;
    // Trusted Types keep clerk-js from loading it: `policy.test.ts`.
    visitor.reportOnly = true;
    await instance.settings({passwordSettings: {show_zxcvbn: true, min_zxcvbn_strength: 3}});
    await toNewPassword(visitor, EMAIL);
    await visitor.fill('password', 'password');
    await reads(visitor, 'Your password is not strong enough.');
    await visitor.fill('password', 'Wq7!mmZ-horse-battery-93');
    await reads(visitor, 'Your password meets all the necessary requirements.');
    await setPassword(world, 'Wq7!mmZ-horse-battery-93');
    await assertSignedIn(visitor);
  });

  for (const ticked of [true, false]) {
    scene(`“Sign out of all other devices” ${ticked ? '' : 'un'}ticked: their sessions`, async (world) => {
      const {visitor, instance, anotherBrowser} = world;
      const other = await anotherBrowser();
      await other.open();
      await other.submitCredentials(EMAIL);
      await assertSignedIn(other);
      await toNewPassword(visitor, EMAIL);
      if (!ticked) await visitor.page.click('clerk-mfa-sign-in input[name="sign-out-of-other-sessions"]');
      await setPassword(world, NEW);
      await assertSignedIn(visitor);
      await other.page.reload();
      await other.ready();
      await other.atStep(ticked ? 'credentials' : 'signed-in');
      await eventually(async () => (await instance.requests()).some((line) => line.startsWith(RESET)));
    });
  }
});

endToEnd('A new password that Clerk demands', (scene) => {
  scene('is said to be required, found again after a reload, and signs in', async (world) => {
    const {visitor, browserName} = world;
    const email = 'reset+clerk_test@example.com';
    await visitor.open();
    await visitor.submitCredentials(email);
    await visitor.atStep('new-password');
    await reads(visitor, 'For security reasons, it is required to reset your password.');
    assert.equal(await visitor.page.$('input[name="sign-out-of-other-sessions"]'), null);
    await visitor.page.reload();
    await visitor.atStep('new-password');
    const text = await textOf(visitor);
    assert.ok(text.includes(`Signing in as ${email}`) && text.includes('Start over'), text);
    await setPassword(world, NEW);
    await assertSignedIn(visitor);
    coverage.add({kind: 'status', name: 'needs_new_password', browser: browserName});
  });
});

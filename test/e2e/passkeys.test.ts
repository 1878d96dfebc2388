import assert from 'node:assert/strict';
import {Coverage, STUBBED} from '../support/coverage.js';
import {endToEnd, type Scene} from '../support/e2e.js';
import {press} from '../support/failure-page.js';
import {giveAuthenticator} from '../support/passkeys.js';
import {assertSignedIn, atFactor, reads, useAnother} from '../support/walk.js';

const coverage = new Coverage('passkeys');
const EMAIL = 'passkey@example.com';
const SETTINGS = {passkeyButton: true};

async function open(scene: Scene, settings: object = SETTINGS): Promise<void> {
  await scene.instance.settings(settings);
  await scene.visitor.open();
  await scene.visitor.ready();
}

function covered({browserName}: Scene, stage: 'first' | 'second'): void {
  const row = {kind: 'strategy', name: `${stage}:passkey`, browser: browserName} as const;
  coverage.add(browserName === 'firefox' ? {...row, note: STUBBED} : row);
}

endToEnd('Passkeys: of a virtual authenticator in Chromium, of a stub that signs in Firefox', (scene) => {
  scene('anybody’s, from the first form: nothing is typed, and no second factor follows', async (world) => {
    const {visitor} = world;
    await giveAuthenticator(world, EMAIL);
    await open(world);
    await press(visitor, 'Use passkey instead');
    await assertSignedIn(visitor);
    await reads(visitor, `Signed in as ${EMAIL}`);
    covered(world, 'first');
    coverage.add({kind: 'status', name: 'needs_identifier', browser: world.browserName});
  });

  scene('of the account whose identifier was typed', async (world) => {
    const {visitor} = world;
    await giveAuthenticator(world, EMAIL);
    await open(world, {});
    await visitor.fill('identifier', EMAIL);
    await useAnother(visitor, 'Sign in with your passkey');
    await assertSignedIn(visitor);
    covered(world, 'first');
  });

  scene('as a second factor, the best one', async (world) => {
    const {visitor} = world;
    await giveAuthenticator(world, EMAIL);
    await open(world, {});
    await visitor.submitCredentials(EMAIL);
    await atFactor(visitor, 'passkey');
    await press(visitor, 'Continue');
    await assertSignedIn(visitor);
    covered(world, 'second');
  });

  scene('cancelled: said, asked for again, and another method works', async (world) => {
    const {visitor} = world;
    await giveAuthenticator(world, null);
    await open(world, {});
    await visitor.submitCredentials(EMAIL);
    await atFactor(visitor, 'passkey');
    for (const attempt of [1, 2]) {
      await press(visitor, 'Continue');
      const errors = await visitor.details('sign-in-error', attempt);
      assert.equal(errors.at(-1)?.['code'], 'passkey_retrieval_cancelled');
      await visitor.settled();
    }
    await useAnother(visitor, 'Use your authenticator app');
    await atFactor(visitor, 'totp');
    await visitor.submitCode(EMAIL);
    await assertSignedIn(visitor);
  });

  scene('picked in the first field, where browsers may offer them there', async (world) => {
    const {visitor} = world;
    await giveAuthenticator(world, EMAIL);
    await open(world, {passkeyAutofill: true});
    await assertSignedIn(visitor);
    covered(world, 'first');
  });

  scene('nobody answers the offer in the first field: the form is as usable as ever', async (world) => {
    const {visitor} = world;
    await giveAuthenticator(world, null, true);
    await open(world, {passkeyAutofill: true});
    await visitor.until(() => 'passkeyAsked' in window);
    const autocomplete = await visitor.page.$eval('input[name="identifier"]', (input) => input.autocomplete);
    assert.equal(autocomplete, 'username webauthn');
    await visitor.signIn();
    await assertSignedIn(visitor);
    assert.deepEqual(await visitor.events('sign-in-error'), []);
  });
});

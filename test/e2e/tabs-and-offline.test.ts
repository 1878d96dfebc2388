import assert from 'node:assert/strict';
import {endToEnd, type Scene} from '../support/e2e.js';
import {press} from '../support/failure-page.js';
import {assertSignedIn, atFactor, count, eventually, putForward, RESEND, typeSentCode} from '../support/walk.js';

const EMAIL = 'ada@example.com';

async function toCode({visitor, instance}: Scene): Promise<void> {
  await instance.post('accounts', {email: EMAIL, emailCode: true});
  await visitor.open();
  await visitor.submitCredentials(EMAIL);
  await atFactor(visitor, 'email_code');
}

/** Takes the network away, or gives it back. Firefox cannot be told to, so there the server hangs up. */
async function setOnline({visitor, instance, browserName}: Scene, online: boolean): Promise<void> {
  if (browserName === 'chrome') return visitor.page.setOfflineMode(!online);
  await visitor.page.evaluate((value) => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value});
    window.dispatchEvent(new Event(value ? 'online' : 'offline'));
  }, online);
  await (online ? instance.clearFaults() : instance.post('faults', {path: '*', drop: true, times: null}));
}

endToEnd('Two tabs', (scene) => {
  scene(
    'the same sign-in in both: sent once, and what one ends is found by the next submit of the other',
    async (world) => {
      const {visitor, anotherTab} = world;
      await toCode(world);
      const other = await anotherTab();
      await other.visit(visitor.page.url());
      await atFactor(other, 'email_code');
      assert.equal(await count(visitor, 'POST /v1/client/sign_ins/:id/prepare_second_factor'), 1);
      await typeSentCode(other);
      await assertSignedIn(other);
      await visitor.page.bringToFront();
      // Nothing tells this tab; its next submit finds out, and the code is not asked for once more.
      await visitor.atStep('code');
      await typeSentCode(visitor);
      await visitor.atStep('signed-in');
      assert.equal(await visitor.sessionId(), await other.sessionId());
    },
  );
});

endToEnd('Offline, and back', (scene) => {
  scene('a code that could not be sent off is said so, and is good afterwards', async (world) => {
    const {visitor} = world;
    await toCode(world);
    await setOnline(world, false);
    await typeSentCode(visitor);
    assert.match(await visitor.message(), /No connection/);
    await visitor.settled();
    await setOnline(world, true);
    await press(visitor, 'Verify');
    await assertSignedIn(visitor);
  });

  scene('a code that could not be asked for can be asked for again', async (world) => {
    const {visitor, instance} = world;
    await toCode(world);
    await instance.post('clock', {advanceMs: 31_000});
    await putForward(visitor, 31_000);
    await setOnline(world, false);
    await press(visitor, RESEND);
    assert.match(await visitor.message(), /No connection/);
    await visitor.settled();
    await setOnline(world, true);
    await press(visitor, RESEND);
    await eventually(async () => (await instance.outbox()).length === 2);
    await visitor.settled();
    await typeSentCode(visitor);
    await assertSignedIn(visitor);
  });
});

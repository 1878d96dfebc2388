import assert from 'node:assert/strict';
import {endToEnd, type Scene} from '../support/e2e.js';
import {press} from '../support/failure-page.js';
import {
  assertSignedIn,
  atFactor,
  choose,
  count,
  eventually,
  lastMessage,
  openElsewhere,
  OTHER,
  putForward,
  reads,
  RESEND,
  TEST_CODE,
  textOf,
  typeSentCode,
  useAnother,
} from '../support/walk.js';

const EMAIL = 'ada@example.com';
const SENT = 'POST /v1/client/sign_ins/:id/prepare_second_factor';
const HALF_A_MINUTE = 31_000;
const TEN_MINUTES = 600_000;

/** To the step for a code that has been sent by e-mail. */
async function toCode({visitor, instance}: Scene, more: object = {}): Promise<void> {
  await instance.post('accounts', {email: EMAIL, emailCode: true, ...more});
  await visitor.open();
  await visitor.submitCredentials(EMAIL);
  await atFactor(visitor, 'email_code');
}

async function toLink({visitor}: Scene): Promise<void> {
  await visitor.open();
  await visitor.submitCredentials('link@example.com');
  await atFactor(visitor, 'email_link');
}

/** Whether the button that sends it again can be pressed, and the seconds that it shows. */
async function resendOf({visitor}: Scene): Promise<{readonly disabled: boolean; readonly seconds: number | null}> {
  return visitor.page.evaluate(() => {
    const all = [...document.querySelectorAll('clerk-mfa-sign-in button')];
    const button = all.find((one) => one.textContent.includes('Resend'));
    const [, seconds] = /\((\d+)\)/.exec(button?.textContent ?? '') ?? [];
    return {
      disabled: button?.getAttribute('aria-disabled') === 'true',
      seconds: seconds === undefined ? null : Number(seconds),
    };
  });
}

endToEnd('Codes and links are sent once', (scene) => {
  scene('not again after a reload, in an element that comes back, or in a second one', async (world) => {
    const {visitor} = world;
    await toCode(world);
    await visitor.page.reload();
    await atFactor(visitor, 'email_code');
    await visitor.page.evaluate(() => {
      const element = document.querySelector('clerk-mfa-sign-in');
      element?.remove();
      return new Promise((resolve) =>
        setTimeout(() => {
          document.body.append(element ?? '', element?.cloneNode() ?? '');
          resolve(null);
        }),
      );
    });
    await visitor.atStep('code', 0);
    await visitor.atStep('code', 1);
    assert.equal(await count(visitor, SENT), 1);
    await typeSentCode(visitor);
    await assertSignedIn(visitor, (await visitor.details('signed-in')).at(-1)?.['restored'] === true);
    await visitor.atStep('signed-in', 1);
  });

  scene('not by Back and forward, nor by a look at the other methods', async (world) => {
    const {visitor, instance} = world;
    await visitor.open();
    await visitor.submitCredentials('many+clerk_test@example.com');
    await atFactor(visitor, 'totp');
    await useAnother(visitor, 'Send SMS code');
    await atFactor(visitor, 'phone_code');
    const before = await instance.requests();
    await press(visitor, OTHER);
    await press(visitor, 'Back');
    await atFactor(visitor, 'totp');
    await useAnother(visitor, 'Send SMS code');
    await atFactor(visitor, 'phone_code');
    await press(visitor, 'Back');
    await choose(visitor, 'Send SMS code');
    await atFactor(visitor, 'phone_code');
    assert.deepEqual(await instance.requests(), before);
    await visitor.fill('code', TEST_CODE);
    await assertSignedIn(visitor);
  });

  scene('again after 30 seconds, which are counted down; the newer code counts', async (world) => {
    const {visitor, instance} = world;
    await toCode(world);
    const first = await lastMessage(visitor);
    const {disabled, seconds} = await resendOf(world);
    assert.equal(disabled, true);
    assert.ok(seconds !== null && seconds > 0 && seconds <= 30, String(seconds));
    await visitor.page.$$eval('clerk-mfa-sign-in button', (all) =>
      all.find((one) => one.textContent.includes('Resend'))?.click(),
    );
    assert.equal(await count(visitor, SENT), 1);
    await instance.post('clock', {advanceMs: HALF_A_MINUTE});
    await putForward(visitor, HALF_A_MINUTE);
    await press(visitor, RESEND);
    await eventually(async () => (await instance.outbox()).length === 2);
    await visitor.settled();
    assert.equal((await resendOf(world)).disabled, true);
    await visitor.fill('code', first.code ?? '');
    assert.match(await visitor.message('code'), /Incorrect code/);
    await typeSentCode(visitor);
    await assertSignedIn(visitor);
  });

  scene('a server that says when to ask again is taken at its word', async (world) => {
    const {visitor} = world;
    await toCode(world);
    // Only this page believes that the time has come.
    await putForward(visitor, HALF_A_MINUTE);
    await press(visitor, RESEND);
    await reads(visitor, 'No more codes can be sent right now');
    await reads(visitor, 'Try again in');
    const {disabled, seconds} = await resendOf(world);
    assert.equal(disabled, true);
    assert.ok(seconds !== null && seconds > 0 && seconds <= 30, String(seconds));
    await typeSentCode(visitor);
    await assertSignedIn(visitor);
  });

  scene('a code that is too old is known before the server says so', async (world) => {
    const {visitor, instance} = world;
    await toCode(world);
    const before = await instance.requests();
    await putForward(visitor, TEN_MINUTES);
    await reads(visitor, 'This code has expired. Send a new one.');
    assert.deepEqual(await instance.requests(), before);
    await instance.post('clock', {advanceMs: TEN_MINUTES});
    await press(visitor, RESEND);
    await eventually(async () => (await instance.outbox()).length === 2);
    await visitor.settled();
    assert.ok(!(await textOf(visitor)).includes('expired'));
    await typeSentCode(visitor);
    await visitor.atStep('signed-in');
    assert.ok(await visitor.sessionId());
  });
});

endToEnd('A link by e-mail', (scene) => {
  scene('Back stops waiting for it', async (world) => {
    const {visitor, instance} = world;
    await toLink(world);
    await press(visitor, 'Back');
    await visitor.atStep('credentials');
    const looks = await count(visitor, 'GET /v1/client');
    await openElsewhere(visitor);
    await visitor.fill('password', 'correct horse battery 9');
    assert.equal(await count(visitor, 'GET /v1/client'), looks);
    assert.equal((await instance.outbox()).length, 1);
    // What the link has signed in is found by the next submit.
    await visitor.press('Enter');
    await assertSignedIn(visitor, true);
  });

  scene('too old: said, and a new one is sent', async (world) => {
    const {visitor, instance} = world;
    await toLink(world);
    await instance.post('clock', {advanceMs: TEN_MINUTES});
    await reads(visitor, 'This link has expired. Ask for a new one.');
    await press(visitor, 'Didn’t receive a link? Resend');
    await eventually(async () => (await instance.outbox()).length === 2);
    await openElsewhere(visitor);
    await assertSignedIn(visitor);
  });

  scene('sent again after 30 seconds: the newer one counts', async (world) => {
    const {visitor, instance} = world;
    await toLink(world);
    const {link} = await lastMessage(visitor);
    await instance.post('clock', {advanceMs: HALF_A_MINUTE});
    await putForward(visitor, HALF_A_MINUTE);
    await press(visitor, 'Didn’t receive a link? Resend');
    await eventually(async () => (await instance.outbox()).length === 2);
    const old = await fetch(link ?? '', {redirect: 'manual'});
    assert.match(old.headers.get('location') ?? '', /__clerk_status=failed/);
    await openElsewhere(visitor);
    await assertSignedIn(visitor);
  });

  scene('another method instead of waiting', async (world) => {
    const {visitor, instance} = world;
    await instance.change('link@example.com', {emailCode: true});
    await visitor.open();
    await visitor.submitCredentials('link@example.com');
    await atFactor(visitor, 'email_code');
    await useAnother(visitor, 'Email link');
    await atFactor(visitor, 'email_link');
    // The link has taken the place of the code, and the server has its half a minute for codes, too.
    await instance.post('clock', {advanceMs: HALF_A_MINUTE});
    await useAnother(visitor, 'Email code');
    await atFactor(visitor, 'email_code');
    assert.deepEqual(
      (await instance.outbox()).map(({strategy}) => strategy),
      ['email_code', 'email_link', 'email_code'],
    );
    await typeSentCode(visitor);
    await assertSignedIn(visitor);
  });
});

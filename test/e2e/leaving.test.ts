import assert from 'node:assert/strict';
import {endToEnd, type Scene} from '../support/e2e.js';
import {press} from '../support/failure-page.js';
import type {Visitor} from '../support/visitor.js';
import {
  assertSignedIn,
  atFactor,
  choose,
  count,
  lastMessage,
  openElsewhere,
  OTHER,
  reads,
  textOf,
  typeSentCode,
  useAnother,
} from '../support/walk.js';

const EMAIL = 'none@example.com';
const TEN_MINUTES = 600_000;
const LINKS = {emailFirstFactors: ['email_code', 'email_link']};

/** To the page that waits for a link, which proves a first factor. */
async function toLink({visitor, instance}: Scene, email = EMAIL, settings: object = {}): Promise<string> {
  await instance.settings({...LINKS, ...settings});
  await visitor.open({suffix: '?tab=2'});
  await visitor.ready();
  await visitor.fill('identifier', email);
  await useAnother(visitor, `Email link to ${email}`);
  await atFactor(visitor, 'email_link');
  return (await lastMessage(visitor, email)).link ?? '';
}

/** Nothing of Clerk's or ours is left in the URL; what was the page's own is. */
function assertCleanUrl({page}: Visitor): void {
  assert.equal(new URL(page.url()).search, '?tab=2');
}

endToEnd('A link by e-mail, opened', (scene) => {
  scene('in the same browser: both pages are signed in', async (world) => {
    const {visitor, anotherTab} = world;
    const link = await toLink(world);
    const other = await anotherTab();
    await other.visit(link);
    await assertSignedIn(other);
    assertCleanUrl(other);
    await visitor.page.bringToFront();
    await visitor.atStep('signed-in');
    assert.equal(await visitor.sessionId(), await other.sessionId());
  });

  scene('in the same browser, and a second factor follows there', async (world) => {
    const {visitor, anotherTab} = world;
    const link = await toLink(world, 'totp@example.com');
    const other = await anotherTab();
    await other.visit(link);
    await atFactor(other, 'totp');
    await reads(other, 'Signing in as totp@example.com');
    await other.submitCode('totp@example.com');
    await assertSignedIn(other);
    await visitor.page.bringToFront();
    await visitor.until(() => document.querySelector('clerk-mfa-sign-in')?.snapshot?.step.name !== 'email-link');
  });

  scene('in another browser: that one says where to go on, and this one does', async (world) => {
    const {visitor, anotherBrowser} = world;
    const link = await toLink(world);
    const other = await anotherBrowser();
    await other.visit(link);
    await other.atStep('email-link');
    await reads(other, 'Return to original tab to continue');
    assertCleanUrl(other);
    assert.equal(await other.sessionId(), null);
    await visitor.page.bringToFront();
    await assertSignedIn(visitor);
  });

  scene('in another browser, where the instance forbids that: said, and the right one still works', async (world) => {
    const {visitor, anotherBrowser, anotherTab} = world;
    const link = await toLink(world, EMAIL, {requireSameClient: true});
    const other = await anotherBrowser();
    await other.visit(link);
    await other.atStep('email-link');
    await reads(other, 'Verification link is invalid for this device');
    await press(other, 'Start over');
    await other.atStep('credentials');
    assert.equal(await visitor.sessionId(), null);
    const tab = await anotherTab();
    await tab.visit(link);
    await assertSignedIn(tab);
  });

  scene('twice: the second time it has nothing more to say', async (world) => {
    const {visitor, anotherBrowser, anotherTab} = world;
    const link = await toLink(world);
    await openElsewhere(visitor);
    await assertSignedIn(visitor);
    const tab = await anotherTab();
    await tab.visit(link);
    await tab.atStep('signed-in');
    assert.equal(await tab.sessionId(), await visitor.sessionId());
    const other = await anotherBrowser();
    await other.visit(link);
    await other.atStep('email-link');
    await reads(other, 'This verification link is invalid');
    await press(other, 'Start over');
    await other.submitCredentials(EMAIL);
    await assertSignedIn(other);
  });

  scene('too late: said there, and where it is waited for', async (world) => {
    const {visitor, instance, anotherBrowser} = world;
    const link = await toLink(world);
    await instance.post('clock', {advanceMs: TEN_MINUTES});
    const other = await anotherBrowser();
    await other.visit(link);
    await other.atStep('email-link');
    await reads(other, 'This verification link has expired');
    await visitor.page.bringToFront();
    await reads(visitor, 'This link has expired. Ask for a new one.');
    await press(visitor, 'Didn’t receive a link? Resend');
    await visitor.until(() => document.querySelector('clerk-mfa-sign-in')?.snapshot?.failure === null);
    await visitor.settled();
    await openElsewhere(visitor);
    await assertSignedIn(visitor);
  });
});

/** Sign-ins that go on after a reload: how one gets there, the step, and what ends it. */
interface Resumable {
  readonly title: string;
  readonly email: string;
  readonly step: string;
  enter(scene: Scene): Promise<void>;
  finish(scene: Scene): Promise<void>;
}

async function toFirstFactor({visitor, instance}: Scene, email: string, label: string): Promise<void> {
  await instance.settings(LINKS);
  await visitor.open();
  await visitor.ready();
  await visitor.fill('identifier', email);
  await useAnother(visitor, label);
}

const RESUMABLE: readonly Resumable[] = [
  {
    title: 'needs_second_factor, a code that was sent',
    email: 'sms+clerk_test@example.com',
    step: 'code',
    async enter({visitor}) {
      await visitor.open();
      await visitor.submitCredentials('sms+clerk_test@example.com');
    },
    finish: ({visitor}) => typeSentCode(visitor),
  },
  {
    title: 'needs_second_factor, of two phones the one that was chosen',
    email: 'many+clerk_test@example.com',
    step: 'code',
    async enter({visitor}) {
      await visitor.open();
      await visitor.submitCredentials('many+clerk_test@example.com');
      await atFactor(visitor, 'totp');
      await useAnother(visitor, 'Send SMS code to +*********01');
      await atFactor(visitor, 'phone_code');
    },
    async finish({visitor}) {
      await reads(visitor, '+*********01');
      await typeSentCode(visitor);
    },
  },
  {
    title: 'needs_first_factor, a code that was sent',
    email: EMAIL,
    step: 'code',
    enter: (world) => toFirstFactor(world, EMAIL, 'Email code to'),
    finish: ({visitor}) => typeSentCode(visitor),
  },
  {
    title: 'needs_first_factor, a link that was sent',
    email: EMAIL,
    step: 'email-link',
    enter: (world) => toFirstFactor(world, EMAIL, 'Email link to'),
    finish: ({visitor}) => openElsewhere(visitor),
  },
  {
    title: 'needs_first_factor, a code for a new password',
    email: EMAIL,
    step: 'reset-code',
    async enter({visitor}) {
      await visitor.open();
      await visitor.ready();
      await visitor.fill('identifier', EMAIL);
      await press(visitor, 'Forgot password?');
      await choose(visitor, 'Reset your password');
    },
    async finish({visitor}) {
      await typeSentCode(visitor);
      await visitor.atStep('new-password');
      await visitor.page.reload();
      await visitor.atStep('new-password');
      await visitor.fill('password', 'a new horse battery 1');
      await visitor.fill('confirm-password', 'a new horse battery 1');
      await visitor.press('Enter');
    },
  },
];

endToEnd('Resumed after a reload, with nothing sent again', (scene) => {
  for (const {title, email, step, enter, finish} of RESUMABLE) {
    scene(title, async (world) => {
      const {visitor, instance} = world;
      await enter(world);
      await visitor.atStep(step);
      await visitor.settled();
      await visitor.page.reload();
      await visitor.atStep(step);
      await visitor.settled();
      const text = await textOf(visitor);
      assert.ok(text.includes(`Signing in as ${email}`) && text.includes('Start over'), text);
      assert.ok(!text.includes('Back'), text);
      assert.equal((await instance.outbox()).length, 1);
      await finish(world);
      await assertSignedIn(visitor);
    });
  }

  scene('an identifier alone is no sign-in: it is filled in, and that is all', async (world) => {
    const {visitor} = world;
    await visitor.open();
    await visitor.ready();
    await visitor.fill('identifier', EMAIL);
    await press(visitor, OTHER);
    await visitor.atStep('choose-factor');
    await visitor.page.reload();
    await visitor.ready();
    await visitor.atStep('credentials');
    assert.equal(await visitor.page.$eval('input[name="identifier"]', (input) => input.value), EMAIL);
    await visitor.fill('password', 'correct horse battery 9');
    await visitor.press('Enter');
    await assertSignedIn(visitor);
  });

  scene('what was sent too long ago is not gone on with', async (world) => {
    const {visitor, instance} = world;
    await toFirstFactor(world, EMAIL, 'Email code to');
    await atFactor(visitor, 'email_code');
    await instance.post('clock', {advanceMs: TEN_MINUTES});
    await visitor.page.evaluateOnNewDocument(`{const now = Date.now; Date.now = () => now() + ${TEN_MINUTES};}`);
    await visitor.page.reload();
    await visitor.ready();
    await visitor.atStep('credentials');
    assert.equal(await visitor.page.$eval('input[name="identifier"]', (input) => input.value), EMAIL);
  });

  scene('Back and forward again with a first factor: asked for and sent once', async (world) => {
    const {visitor, instance} = world;
    await toFirstFactor(world, EMAIL, 'Email code to');
    await atFactor(visitor, 'email_code');
    const before = await instance.requests();
    await press(visitor, 'Back');
    await visitor.atStep('choose-factor');
    await press(visitor, 'Back');
    await visitor.atStep('credentials');
    assert.equal(await visitor.page.$eval('input[name="identifier"]', (input) => input.value), EMAIL);
    await useAnother(visitor, 'Email code to');
    await atFactor(visitor, 'email_code');
    assert.deepEqual(await instance.requests(), before);
    assert.equal(await count(visitor, 'POST /v1/client/sign_ins/:id/prepare_first_factor'), 1);
    await typeSentCode(visitor);
    await assertSignedIn(visitor);
  });
});

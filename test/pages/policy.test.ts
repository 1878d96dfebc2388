import assert from 'node:assert/strict';
import {endToEnd, type Scene} from '../support/e2e.js';
import {press} from '../support/failure-page.js';
import {documentedPolicy, documentedViolations} from '../support/readme.js';
import {allViolations, noncePolicy, PAGE_NONCE, violations, watchViolations} from '../support/violations.js';
import {reads, toNewPassword} from '../support/walk.js';

endToEnd('A strict Content-Security-Policy with Trusted Types', (scene) => {
  for (const formRoot of ['light', 'shadow']) {
    scene(`signs in without a violation of ours, form-root ${formRoot}`, async ({visitor, instance}) => {
      await watchViolations(visitor);
      await visitor.open({
        attributes: {nonce: PAGE_NONCE, 'form-root': formRoot},
        headers: {'content-security-policy': noncePolicy(new URL(instance.url).origin, `'self'`)},
      });
      const input = (name: string): string =>
        `clerk-mfa-sign-in ${formRoot === 'shadow' ? '>>>' : ''} input[name="${name}"]`;
      const {email, password} = await instance.account('totp@example.com');
      await visitor.page.locator(input('identifier')).fill(email);
      await visitor.page.locator(input('password')).fill(password);
      await visitor.press('Enter');
      await visitor.atStep('code');
      await visitor.page.locator(input('code')).fill(await instance.code(email));
      await visitor.atStep('signed-in');
      assert.deepEqual(await violations(visitor), []);
    });
  }
});

/** What leads to a violation of Clerk's, and what a visitor then has. By the rows of the documentation. */
const CAUSES: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  "clerk-js's timer, a worker": async ({visitor}) => {
    await visitor.open();
    await visitor.signIn();
  },
  'the same without Trusted Types': async ({visitor, instance}) => {
    const policy = documentedPolicy({
      'https://cdn.jsdelivr.net': `'self' 'nonce-${PAGE_NONCE}'`,
      'https://clerk.example.com': new URL(instance.url).origin,
      // The icon of this page.
      "img-src 'self'": 'img-src data:',
    });
    const [withoutTypes] = policy.split('require-trusted-types-for');
    await visitor.open({headers: {'content-security-policy': withoutTypes ?? ''}});
    await visitor.signIn();
  },
  "clerk-js's other files: strength of passwords": async ({visitor, instance}) => {
    await instance.settings({passwordSettings: {show_zxcvbn: true, min_zxcvbn_strength: 3, min_length: 10}});
    await toNewPassword(visitor, 'none@example.com');
    await visitor.fill('password', 'password');
    await reads(visitor, '○ 10 or more characters');
    await visitor.fill('password', 'Wq7!mmZ-horse-battery-93');
    await reads(visitor, '✓ 10 or more characters');
    await visitor.fill('confirm-password', 'Wq7!mmZ-horse-battery-93');
    await visitor.press('Enter');
    await visitor.atStep('signed-in');
  },
  "Clerk's own UI": async ({visitor}) => {
    await visitor.open({attributes: {'user-button': ''}});
    await visitor.submitCredentials('none@example.com');
    await visitor.atStep('signed-in');
    await press(visitor, 'Sign out');
    await visitor.atStep('credentials');
  },
  'a Protect check': async ({visitor}) => {
    await visitor.open();
    await visitor.submitCredentials('protect@example.com');
    await visitor.atStep('protect-check');
    await press(visitor, 'Back');
    await visitor.atStep('credentials');
  },
  "the application's logo": async ({visitor, instance}) => {
    await instance.settings({logoUrl: 'https://img.clerk.com/logo'});
    await visitor.open();
    await visitor.ready();
    await visitor.page.waitForSelector('clerk-mfa-sign-in:not(:has([part="logo"]))');
    await visitor.signIn();
  },
};

const ROWS = documentedViolations();

endToEnd('What Clerk’s scripts do against that policy', (scene) => {
  for (const [name, cause] of Object.entries(CAUSES)) {
    scene(`${name}: as documented, and the form goes on`, async (world) => {
      const {visitor} = world;
      await watchViolations(visitor);
      await cause(world);
      const all = await allViolations(visitor);
      const row = ROWS.find(({what}) => what === name);
      assert.ok(row && all.some(row.isSeenIn), `${name} in ${all.join('\n')}`);
      assert.deepEqual(
        all.filter((line) => !ROWS.some(({isSeenIn}) => isSeenIn(line))),
        [],
      );
      // The element hands on what Clerk and the instance ask for: seen above, and no fault of it.
      visitor.violations.length = 0;
    });
  }

  scene('is all that the documentation lists', () => {
    assert.deepEqual(
      ROWS.map(({what}) => what),
      Object.keys(CAUSES),
    );
    return Promise.resolve();
  });
});

import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {endToEnd} from '../support/e2e.js';
import type {Visitor} from '../support/visitor.js';

/** The path of a part of the package, which has a hash in it. */
function partPath(name: string): string {
  const file = readdirSync('dist/cdn').find((path) => path.startsWith(`${name}-`));
  assert.ok(file, name);
  return `/dist/cdn/${file}`;
}

const MORE = partPath('more-steps');
const FAILURES = partPath('failures');

const loaded = ({urls}: Visitor): readonly string[] =>
  [MORE, FAILURES].filter((part) => urls.some((url) => url.endsWith(part)));

endToEnd('What few sign-ins need', (scene) => {
  scene('is not loaded for a sign-in with a password and a code', async ({visitor}) => {
    await visitor.open();
    await visitor.signIn();
    assert.deepEqual(loaded(visitor), []);
  });

  scene('comes with the first failure: the sentence and the way on at once', async ({visitor}) => {
    await visitor.open();
    await visitor.submitCredentials('totp@example.com', 'wrong');
    assert.match(await visitor.message('password'), /^Incorrect password\./);
    assert.deepEqual(loaded(visitor), [FAILURES]);
  });

  scene('comes with the first of its steps', async ({visitor}) => {
    await visitor.open();
    await visitor.submitCredentials('reset+clerk_test@example.com');
    await visitor.atStep('new-password');
    await visitor.until(() => document.querySelector('clerk-mfa-sign-in input[name="password"]:focus'));
    assert.deepEqual(loaded(visitor), [MORE]);
  });

  scene('is done without, where what tells of failures does not come', async ({visitor, site}) => {
    site.missing.add(FAILURES);
    try {
      await visitor.open();
      await visitor.submitCredentials('totp@example.com', 'wrong');
      // In the words of the server.
      assert.match(await visitor.message('password'), /^Password is incorrect\./);
      await visitor.fill('password', 'correct horse battery 9');
      await visitor.press('Enter');
      await visitor.atStep('code');
    } finally {
      site.missing.delete(FAILURES);
    }
  });

  scene('leads back to the form where a step cannot be shown, and on after a reload', async ({visitor, site}) => {
    site.missing.add(MORE);
    try {
      await visitor.open();
      await visitor.submitCredentials('reset+clerk_test@example.com');
      assert.match(await visitor.message(), /could not be loaded.*reload the page/);
      assert.equal((await visitor.details('sign-in-error'))[0]?.['code'], 'clerk_load_failed');
      assert.equal(
        await visitor.page.$eval('input[name="identifier"]', ({value}) => value),
        'reset+clerk_test@example.com',
      );
      await visitor.page.reload();
      await visitor.atStep('load-failed');
    } finally {
      site.missing.delete(MORE);
    }
    await visitor.page.reload();
    await visitor.atStep('new-password');
  });
});

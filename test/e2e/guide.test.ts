import assert from 'node:assert/strict';
import {endToEnd} from '../support/e2e.js';

/** The five flows of Clerk's guide to e-mail, password and MFA, each as the guide has it. */
endToEnd('Next.js form', (scene) => {
  scene('password form, then a code, then the session is active and the page redirects', async ({visitor, site}) => {
    await visitor.open({attributes: {'fallback-redirect-url': '/dashboard'}});
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await visitor.submitCode('totp@example.com');
    await visitor.at(`${site.origin}/dashboard`);
  });

  scene('a backup code behind its checkbox, once', async ({visitor, instance}) => {
    const {backupCodes} = await instance.account('totp@example.com');
    const code = backupCodes[0] ?? '';
    await visitor.open();
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await visitor.page.click('clerk-mfa-sign-in input[name="backup-code"]');
    await visitor.fill('code', code);
    await visitor.press('Enter');
    await visitor.atStep('signed-in');
    assert.equal((await instance.account('totp@example.com')).backupCodes.includes(code), false);

    await visitor.click('Sign out');
    await visitor.atStep('credentials');
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await visitor.page.click('clerk-mfa-sign-in input[name="backup-code"]');
    await visitor.fill('code', code);
    await visitor.press('Enter');
    assert.match(await visitor.message('code'), /Incorrect code/);
  });

  scene('an incomplete status is reported, never taken for success', async ({visitor, instance}) => {
    await instance.post('accounts', {email: 'foo@example.com', status: 'needs_foo'});
    await visitor.open();
    await visitor.submitCredentials('foo@example.com');
    await visitor.atStep('unsupported');
    const [error] = await visitor.details('sign-in-error');
    assert.equal(error?.['code'], 'unsupported_status');
    assert.match(String(error?.['message']), /needs_foo/);
    assert.equal(await visitor.sessionId(), null);
    await visitor.click('Start over');
    await visitor.atStep('credentials');
    await visitor.signIn();
  });
});

endToEnd('Plain JavaScript page', (scene) => {
  scene('signed in when the page loads: Clerk’s user button, else the two forms', async ({visitor}) => {
    visitor.reportOnly = true;
    await visitor.open({attributes: {'user-button': ''}});
    await visitor.signIn();
    await visitor.page.waitForSelector('clerk-mfa-user-button button');
    await visitor.page.reload();
    await visitor.atStep('signed-in');
    await visitor.page.waitForSelector('clerk-mfa-user-button button');
    const [detail] = await visitor.details('signed-in');
    assert.equal(detail?.['restored'], true);
  });

  scene('without the attribute Clerk’s UI is never loaded, and a reload keeps the session', async ({visitor}) => {
    await visitor.open();
    await visitor.signIn();
    const sessionId = await visitor.sessionId();
    await visitor.page.reload();
    await visitor.atStep('signed-in');
    assert.equal(await visitor.sessionId(), sessionId);
    assert.equal((await visitor.page.$$('clerk-mfa-sign-in form')).length, 0);
    assert.deepEqual(
      visitor.urls.filter((url) => url.includes('@clerk/ui')),
      [],
    );
  });
});

endToEnd('Expo layout and page', (scene) => {
  scene('already signed in: redirects', async ({visitor, site}) => {
    await visitor.open();
    await visitor.signIn();
    await visitor.open({attributes: {'force-redirect-url': '/home'}});
    await visitor.at(`${site.origin}/home`);
  });

  scene('complete after the first factor activates at once', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.submitCredentials('none@example.com');
    await visitor.atStep('signed-in');
    const [detail] = await visitor.details('signed-in');
    assert.equal(detail?.['sessionId'], await visitor.sessionId());
    assert.equal(detail?.['restored'], false);
    assert.ok(!(await instance.requests()).some((request) => request.includes('second_factor')));
  });
});

endToEnd('Swift view', (scene) => {
  scene('the attempt in progress is found again after a reload, and continued', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await visitor.page.reload();
    await visitor.atStep('code');
    const text = await visitor.page.$eval('clerk-mfa-sign-in', (element) => element.textContent);
    assert.match(text, /Signing in as totp@example.com/);
    assert.match(text, /Start over/);
    await visitor.submitCode('totp@example.com');
    await visitor.atStep('signed-in');
    assert.equal((await instance.requests()).filter((request) => request === 'POST /v1/client/sign_ins 200').length, 1);
  });
});

endToEnd('Dashboard steps', (scene) => {
  const off = (...names: readonly string[]): object => ({
    environment: {
      user_settings: {
        attributes: Object.fromEntries(
          names.map((name) => [name, {enabled: false, used_for_first_factor: false, used_for_second_factor: false}]),
        ),
      },
    },
  });

  scene(
    'a development instance that nobody can sign in to: the console says which setting, once',
    async ({visitor, instance}) => {
      await instance.settings(off('email_address', 'phone_number', 'username'));
      await visitor.open({elements: 2});
      await visitor.ready();
      const hints = visitor.console.filter((line) => line.includes('Nobody can sign in'));
      assert.equal(hints.length, 1);
      assert.match(hints[0] ?? '', /Clerk Dashboard/);
    },
  );

  scene('a development instance without any second factor', async ({visitor, instance}) => {
    await instance.settings(off('authenticator_app', 'backup_code', 'phone_number', 'email_address', 'passkey'));
    await visitor.open();
    await visitor.ready();
    assert.equal(visitor.console.filter((line) => line.includes('No second factor is on')).length, 1);
  });

  scene('a complete instance: no hint', async ({visitor}) => {
    await visitor.open();
    await visitor.ready();
    assert.deepEqual(
      visitor.console.filter((line) => line.includes('<clerk-mfa-sign-in>')),
      [],
    );
  });
});

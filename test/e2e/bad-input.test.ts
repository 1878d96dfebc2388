import assert from 'node:assert/strict';
import {endToEnd, type Scene} from '../support/e2e.js';

const key = (text: string, kind = 'test'): string => `pk_${kind}_${btoa(`${text}$`)}`;

endToEnd('A configuration that cannot work', (scene) => {
  const table: readonly {
    readonly title: string;
    readonly attributes: Readonly<Record<string, string | null>>;
    readonly code: string;
    readonly names: RegExp;
  }[] = [
    {title: 'no key', attributes: {'publishable-key': null}, code: 'publishable_key_missing', names: /publishable-key/},
    {
      title: 'a malformed key',
      attributes: {'publishable-key': 'pk_test_nonsense'},
      code: 'publishable_key_invalid',
      names: /publishable-key/,
    },
    {
      title: 'a secret key',
      attributes: {'publishable-key': 'sk_test_very0secret'},
      code: 'secret_key_refused',
      names: /secret key/,
    },
    {
      title: 'a script from elsewhere',
      attributes: {'clerk-js-url': 'https://evil.example/clerk.browser.js'},
      code: 'clerk_js_url_refused',
      names: /clerk-js-url/,
    },
    {
      title: 'a proxy that is no URL',
      attributes: {'proxy-url': 'clerk'},
      code: 'proxy_url_invalid',
      names: /proxy-url/,
    },
  ];
  for (const {title, attributes, code, names} of table) {
    scene(title, async ({visitor, instance}) => {
      await visitor.open({attributes});
      await visitor.atStep('load-failed');
      assert.match(await visitor.message(), names);
      const [detail] = await visitor.details('sign-in-error');
      assert.equal(detail?.['code'], code);
      assert.deepEqual(await instance.log(), []);
      const buttons = await visitor.page.$$eval('clerk-mfa-sign-in button:not([part="reveal"])', (all) =>
        all.map((button) => button.disabled),
      );
      assert.deepEqual(buttons, [true], 'one button, which cannot be pressed, and no retry');
      assert.equal(visitor.console.filter((line) => names.test(line)).length, 1);
      assert.ok(!visitor.console.some((line) => line.includes('very0secret')));
      assert.ok(!visitor.urls.some((url) => url.includes('very0secret') || url.startsWith('https://evil.example')));
    });
  }

  scene('another key than that of the page’s own Clerk', async ({visitor, instance}) => {
    await visitor.open({
      attributes: {'publishable-key': key('other-app-7.clerk.accounts.dev'), 'proxy-url': null},
      head: `<script data-clerk-publishable-key="${await instance.publishableKey()}" data-clerk-proxy-url="${instance.url}"
        src="${instance.url}/npm/@clerk/clerk-js@6/dist/clerk.browser.js" crossorigin="anonymous"></script>`,
    });
    await visitor.atStep('load-failed');
    const [detail] = await visitor.details('sign-in-error');
    assert.equal(detail?.['code'], 'publishable_key_mismatch');
  });

  scene('a live key on a domain that is not the instance’s', async ({visitor, instance, site}) => {
    await instance.settings({mode: 'production', allowedOrigins: ['https://app.example.com']});
    await visitor.open();
    await visitor.atStep('load-failed');
    assert.ok((await visitor.message()).includes(new URL(site.origin).host));
    const [detail] = await visitor.details('sign-in-error');
    assert.equal(detail?.['code'], 'origin_invalid');
    assert.equal((await visitor.page.$$('clerk-mfa-sign-in button:not([part="reveal"])')).length, 1);
  });

  scene('the key put right by a script: the form goes on', async ({visitor, instance}) => {
    await visitor.open({attributes: {'publishable-key': 'pk_test_nonsense'}});
    await visitor.atStep('load-failed');
    await visitor.page.evaluate(
      (publishableKey) => document.querySelector('clerk-mfa-sign-in')?.setAttribute('publishable-key', publishableKey),
      await instance.publishableKey(),
    );
    await visitor.signIn();
  });

  scene('sign-up-url: shown for http(s), absent for javascript:', async ({visitor}) => {
    const links = (): Promise<string[]> =>
      visitor.page.$eval('clerk-mfa-sign-in', ({shadowRoot}) =>
        [...(shadowRoot?.querySelectorAll('a') ?? [])].map(({href}) => href),
      );
    await visitor.open({attributes: {'sign-up-url': 'javascript:alert(1)'}});
    await visitor.ready();
    assert.deepEqual(await links(), []);
    await visitor.open({attributes: {'sign-up-url': '/sign-up'}});
    await visitor.ready();
    assert.match((await links()).join(), /\/sign-up$/);
  });
});

endToEnd('What a visitor can get wrong', (scene) => {
  const fields = async ({visitor}: Scene): Promise<Record<string, string>> =>
    Object.fromEntries(
      await visitor.page.$$eval('clerk-mfa-sign-in input:not([hidden])', (inputs) =>
        inputs.map(({name, value}): [string, string] => [name, value]),
      ),
    );

  scene('nothing, or no e-mail address: the browser says so, and nothing is sent', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.ready();
    await visitor.click('Continue');
    assert.equal(await visitor.focused(), 'identifier');
    await visitor.fill('identifier', 'not an address');
    await visitor.fill('password', 'x');
    await visitor.press('Enter');
    assert.equal(await visitor.focused(), 'identifier');
    assert.ok(!(await instance.requests()).some((request) => request.includes('sign_ins')));
  });

  scene('an unknown e-mail address', async (world) => {
    const {visitor} = world;
    await visitor.open();
    await visitor.submitCredentials('nobody@example.com', 'some password');
    assert.match(await visitor.message('identifier'), /find your account/);
    assert.equal(await visitor.focused(), 'identifier');
    assert.deepEqual(await fields(world), {identifier: 'nobody@example.com', password: 'some password'});
    const [detail] = await visitor.details('sign-in-error');
    assert.equal(detail?.['code'], 'form_identifier_not_found');
    assert.equal(detail?.['field'], 'identifier');
  });

  scene('a wrong password', async (world) => {
    const {visitor} = world;
    await visitor.open();
    await visitor.submitCredentials('totp@example.com', 'wrong');
    assert.match(await visitor.message('password'), /incorrect/i);
    assert.equal(await visitor.focused(), 'password');
    assert.equal(
      await visitor.page.$eval('input[name="password"]', (input) => input.getAttribute('aria-invalid')),
      'true',
    );
    assert.deepEqual(await fields(world), {identifier: 'totp@example.com', password: 'wrong'});
    assert.equal((await visitor.details('sign-in-error'))[0]?.['code'], 'form_password_incorrect');
    await visitor.fill('password', 'correct horse battery 9');
    await visitor.press('Enter');
    await visitor.atStep('code');
  });

  scene('either, where the instance does not say which', async ({visitor, instance}) => {
    await instance.settings({enumerationProtection: true});
    await visitor.open();
    await visitor.submitCredentials('nobody@example.com', 'wrong');
    assert.match(await visitor.message('password'), /details are incorrect/);
  });

  scene('a wrong code, and a code that was used already', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    const used = await instance.code('totp@example.com');
    await visitor.fill('code', used === '000000' ? '111111' : '000000');
    assert.match(await visitor.message('code'), /Incorrect code/);
    assert.equal(await visitor.focused(), 'code');
    assert.equal((await visitor.details('sign-in-error'))[0]?.['code'], 'form_code_incorrect');
    await visitor.fill('code', used);
    await visitor.atStep('signed-in');

    await visitor.click('Sign out');
    await visitor.atStep('credentials');
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await visitor.fill('code', used);
    assert.match(await visitor.message('code'), /Incorrect code/);
  });

  scene('too often: locked, with the time left', async ({visitor}) => {
    await visitor.open();
    await visitor.submitCredentials('locked@example.com');
    assert.equal(await visitor.message(), 'Your account is locked.');
    assert.match(await visitor.page.$eval('[part="timer"]', (node) => node.textContent), /^Try again in \d+ minutes$/);
    assert.equal((await visitor.details('sign-in-error'))[0]?.['code'], 'user_locked');
  });

  scene('banned', async ({visitor}) => {
    await visitor.open();
    await visitor.submitCredentials('banned@example.com');
    assert.match(await visitor.message(), /banned/i);
  });

  scene('a strategy that is not known', async ({visitor, instance}) => {
    await instance.post('accounts', {email: 'p@example.com', secondFactors: [{strategy: 'carrier_pigeon'}]});
    await visitor.open();
    await visitor.submitCredentials('p@example.com');
    await visitor.atStep('unsupported');
    const [detail] = await visitor.details('sign-in-error');
    assert.equal(detail?.['code'], 'unsupported_strategy');
    assert.match(String(detail?.['message']), /carrier_pigeon/);
    await visitor.click('Start over');
    await visitor.atStep('credentials');
    await visitor.signIn();
  });

  scene('twice in a row: one call at a time', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.ready();
    await instance.post('faults', {path: '/v1/client/sign_ins', delayMs: 400});
    await visitor.submitCredentials('totp@example.com');
    await visitor.press('Enter');
    await visitor.press('Enter');
    await visitor.atStep('code');
    assert.equal((await instance.requests()).filter((request) => request === 'POST /v1/client/sign_ins 200').length, 1);
  });
});

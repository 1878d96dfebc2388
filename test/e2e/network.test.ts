import assert from 'node:assert/strict';
import {endToEnd} from '../support/e2e.js';
import {PAGE_NONCE} from '../support/violations.js';

const SCRIPT = '/npm/@clerk/clerk-js@6/dist/clerk.browser.js';

endToEnd('Clerk that cannot be loaded', (scene) => {
  const table: readonly {readonly title: string; readonly fault: object}[] = [
    {title: 'its script is not there', fault: {path: SCRIPT, status: 404, body: 'Not found'}},
    {title: 'its script is cut off', fault: {path: SCRIPT, drop: true, times: null}},
    {
      title: 'its script is no Clerk',
      fault: {
        path: SCRIPT,
        status: 200,
        body: '1;',
        headers: {'content-type': 'text/javascript', 'access-control-allow-origin': '*'},
      },
    },
  ];
  for (const {title, fault} of table) {
    scene(`${title}: a message and a retry, and what was typed is kept`, async ({visitor, instance}) => {
      await instance.post('faults', fault);
      await visitor.open();
      await visitor.fill('identifier', 'totp@example.com');
      await visitor.fill('password', 'correct horse battery 9');
      await visitor.atStep('load-failed');
      assert.match(await visitor.message(), /could not be loaded/);
      assert.equal((await visitor.details('sign-in-error'))[0]?.['code'], 'clerk_load_failed');
      await instance.clearFaults();
      await visitor.click('Try again');
      await visitor.ready();
      await visitor.atStep('credentials');
      await visitor.click('Continue');
      await visitor.atStep('code');
    });
  }

  scene('a submit made while Clerk is still loading is sent when it is there', async ({visitor, instance}) => {
    await instance.post('faults', {path: SCRIPT, delayMs: 2000});
    await visitor.open();
    await visitor.submitAtOnce('totp@example.com');
    await visitor.until(() => {
      const {snapshot} = document.querySelector('clerk-mfa-sign-in') ?? {};
      return snapshot?.pending && !snapshot.ready;
    });
    await visitor.atStep('code');
    assert.equal((await instance.requests()).filter((request) => request === 'POST /v1/client/sign_ins 200').length, 1);
  });

  scene(
    'a submit made while Clerk is loading is kept when that fails, and can be made again',
    async ({visitor, instance}) => {
      await instance.post('faults', {path: SCRIPT, delayMs: 2000, status: 404, body: ''});
      await visitor.open();
      await visitor.submitAtOnce('totp@example.com');
      await visitor.atStep('load-failed');
      await visitor.settled();
      await visitor.click('Continue');
      await visitor.atStep('code');
    },
  );

  scene('the Frontend API refuses: its reason is the cause', async ({visitor, instance}) => {
    const body = {errors: [{code: 'resource_missmatch', message: 'No', long_message: 'Not like this.'}]};
    await instance.post('faults', {path: '/v1/client', status: 400, body});
    await visitor.open({
      script: `addEventListener('sign-in-error', ({detail}) => { window.cause = detail.cause?.errors?.[0]?.code; });`,
    });
    await visitor.atStep('load-failed');
    assert.equal((await visitor.details('sign-in-error'))[0]?.['code'], 'clerk_load_failed');
    assert.equal(
      await visitor.page.evaluate(() => (window as unknown as {cause?: string}).cause),
      'resource_missmatch',
    );
    await visitor.click('Try again');
    await visitor.signIn();
  });
});

for (const webdriver of [false, true]) {
  const browser = webdriver ? 'a browser that clerk-js takes for offline' : 'a browser that clerk-js takes for online';
  endToEnd(`A connection that fails, in ${browser}`, (scene) => {
    scene(
      'at the password',
      async ({visitor, instance}) => {
        await visitor.open();
        await visitor.ready();
        await instance.post('faults', {path: '/v1/client/sign_ins', drop: true, times: null});
        await visitor.submitCredentials('totp@example.com');
        assert.match(await visitor.message(), /No connection/);
        const [detail] = await visitor.details('sign-in-error');
        assert.equal(detail?.['code'], 'network_error');
        assert.ok(!JSON.stringify(detail).includes('__clerk'));
        await instance.clearFaults();
        await visitor.click('Continue');
        await visitor.atStep('code');
      },
      {webdriver},
    );

    scene(
      'at Sign out: it says so, and who is signed in stays on the screen',
      async ({visitor, instance}) => {
        await visitor.open();
        await visitor.submitCredentials('none@example.com');
        await visitor.atStep('signed-in');
        await instance.post('faults', {path: '/v1/client/sessions', method: 'DELETE', drop: true, times: null});
        await visitor.click('Sign out');
        assert.match(await visitor.message(), /No connection/);
        await visitor.atStep('signed-in');
        await instance.clearFaults();
        await visitor.click('Sign out');
        await visitor.atStep('credentials');
        await visitor.page.reload();
        await visitor.ready();
        await visitor.atStep('credentials');
      },
      {webdriver},
    );

    scene(
      'at the code',
      async ({visitor, instance}) => {
        await visitor.open();
        await visitor.submitCredentials('totp@example.com');
        await visitor.atStep('code');
        await instance.post('faults', {path: '/v1/client/sign_ins/*/attempt_second_factor', drop: true, times: null});
        await visitor.submitCode('totp@example.com');
        assert.match(await visitor.message(), /No connection/);
        await instance.clearFaults();
        await visitor.submitCode('totp@example.com');
        await visitor.atStep('signed-in');
      },
      {webdriver},
    );
  });
}

endToEnd('A Frontend API in trouble', (scene) => {
  scene('too many requests', async ({visitor, instance}) => {
    await instance.settings({rateLimits: true});
    await visitor.open();
    await visitor.ready();
    for (let tries = 0; tries < 6; tries++) {
      await visitor.submitCredentials('totp@example.com', 'wrong');
      await visitor.details('sign-in-error', tries + 1);
      await visitor.settled();
    }
    const last = (await visitor.details('sign-in-error')).at(-1);
    assert.equal(last?.['code'], 'too_many_requests');
    const retryAfterMs = await visitor.page.evaluate(
      () => document.querySelector('clerk-mfa-sign-in')?.snapshot.failure?.retryAfterMs,
    );
    assert.ok(Number(retryAfterMs) > 0);
    assert.match(await visitor.message(), /too many tries/i);
  });

  scene('an error page in place of an answer', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.ready();
    await instance.post('faults', {path: '/v1/client/sign_ins', status: 502, body: '<html>Bad gateway</html>'});
    await visitor.submitCredentials('totp@example.com');
    assert.match(await visitor.message(), /try again/i);
    await visitor.click('Continue');
    await visitor.atStep('code');
  });

  scene('a session that cannot be touched: said, and found by the next submit', async ({visitor, instance}) => {
    await visitor.open();
    await instance.post('faults', {path: '/v1/client/sessions/*/touch', drop: true, times: null});
    await visitor.submitCredentials('none@example.com');
    await visitor.details('sign-in-error');
    await visitor.settled();
    await instance.clearFaults();
    await visitor.submitCredentials('none@example.com');
    await visitor.atStep('signed-in');
  });
});

endToEnd('The page’s own Clerk', (scene) => {
  const scriptOf = async (instance: {publishableKey(): Promise<string>; url: string}, extra = ''): Promise<string> =>
    `<script data-clerk-publishable-key="${await instance.publishableKey()}" data-clerk-proxy-url="${instance.url}"
      src="${instance.url}${SCRIPT}" crossorigin="anonymous" ${extra}></script>`;

  scene('loaded by the page', async ({visitor, instance}) => {
    await visitor.open({
      attributes: {'publishable-key': null, 'proxy-url': null},
      head: await scriptOf(instance),
      after: `<script nonce="${PAGE_NONCE}">Clerk.load({telemetry: false});</script>`,
    });
    await visitor.signIn();
    assert.equal((await instance.requests()).length, 6);
  });

  scene('brought, but not loaded: loaded once, by the element', async ({visitor, instance}) => {
    await visitor.open({attributes: {'publishable-key': null, 'proxy-url': null}, head: await scriptOf(instance)});
    await visitor.signIn();
    assert.equal((await instance.requests()).length, 6);
  });

  scene('on its way when the element looks', async ({visitor, instance}) => {
    await instance.post('faults', {path: SCRIPT, delayMs: 500});
    await visitor.open({head: await scriptOf(instance, 'async')});
    await visitor.signIn();
    assert.equal(visitor.urls.filter((url) => url.endsWith('clerk.browser.js')).length, 1);
    assert.equal((await instance.requests()).length, 6);
  });

  scene('given as a property, not loaded', async ({visitor, instance}) => {
    await visitor.open({
      attributes: {'publishable-key': null, 'proxy-url': null},
      head: await scriptOf(instance),
      after: `<script nonce="${PAGE_NONCE}">
        const mine = Clerk; delete window.Clerk; window.mine = mine;
        document.querySelector('clerk-mfa-sign-in').clerk = mine;
      </script>`,
    });
    await visitor.signIn();
    const isSame = await visitor.page.evaluate(
      () => document.querySelector('clerk-mfa-sign-in')?.clerk === (window as unknown as {mine: unknown}).mine,
    );
    assert.ok(isSame);
  });

  scene('user-button on a Clerk without UI: the panel, and one hint', async ({visitor, instance}) => {
    await visitor.open({
      attributes: {'publishable-key': null, 'proxy-url': null, 'user-button': ''},
      head: await scriptOf(instance),
      after: `<script nonce="${PAGE_NONCE}">Clerk.load({telemetry: false});</script>`,
    });
    await visitor.signIn();
    await visitor.click('Sign out');
    await visitor.atStep('credentials');
    assert.equal(
      visitor.console.filter((line) => line.includes('needs Clerk’s UI') || line.includes("needs Clerk's UI")).length,
      1,
    );
  });

  scene('user-button whose script cannot be loaded: the panel, and one hint', async ({visitor, instance}) => {
    await instance.post('faults', {path: '/npm/@clerk/ui@*', status: 404, body: '', times: 9});
    await visitor.open({attributes: {'user-button': ''}});
    await visitor.signIn();
    await visitor.click('Sign out');
    await visitor.atStep('credentials');
    assert.equal(visitor.console.filter((line) => line.includes('user button could not be loaded')).length, 1);
  });
});

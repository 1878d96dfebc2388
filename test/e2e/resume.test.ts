import assert from 'node:assert/strict';
import {endToEnd} from '../support/e2e.js';

// A browser asks again by itself when a connection that it used before breaks: hence more than one of each fault.
const CREATE = 'POST /v1/client/sign_ins 200';

endToEnd('Leaving and coming back', (scene) => {
  scene('no-resume: the form is empty after a reload', async ({visitor}) => {
    await visitor.open({attributes: {'no-resume': ''}});
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await visitor.page.reload();
    await visitor.ready();
    await visitor.atStep('credentials');
  });

  scene(
    'Start over drops the attempt on the server, and a reload does not bring it back',
    async ({visitor, instance}) => {
      await visitor.open();
      await visitor.submitCredentials('totp@example.com');
      await visitor.atStep('code');
      await visitor.page.reload();
      await visitor.atStep('code');
      await visitor.click('Start over');
      await visitor.atStep('credentials');
      const created = async (): Promise<number> => (await instance.requests()).filter((line) => line === CREATE).length;
      while ((await created()) < 2) await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(await visitor.page.$eval('input[name="identifier"]', (input) => input.value), '');
      await visitor.page.reload();
      await visitor.ready();
      await visitor.atStep('credentials');
      await visitor.signIn();
      assert.equal(await created(), 3);
    },
  );

  scene('Start over that does not reach the server is remembered', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await instance.post('faults', {method: 'POST', path: '/v1/client/sign_ins', drop: true, times: 9});

    await visitor.page.evaluate(() => document.querySelector('clerk-mfa-sign-in')?.restart());
    await visitor.atStep('credentials');
    await visitor.until(() => sessionStorage.length > 0);
    await instance.clearFaults();
    await visitor.page.reload();
    await visitor.ready();
    await visitor.atStep('credentials');
    await visitor.signIn();
  });

  scene('Back sends nothing and keeps the e-mail address', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    const before = await instance.requests();
    await visitor.click('Back');
    await visitor.atStep('credentials');
    const values = await visitor.page.$$eval('clerk-mfa-sign-in input', (inputs) => inputs.map(({value}) => value));
    assert.deepEqual(values, ['totp@example.com', '']);
    assert.equal(await visitor.focused(), 'identifier');
    assert.deepEqual(await instance.requests(), before);
  });

  scene('an attempt that has expired meanwhile: said, and begun anew', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await instance.post('clock', {advanceMs: 25 * 3600 * 1000});
    await visitor.submitCode('totp@example.com');
    assert.match(await visitor.message(), /expired/);
    await visitor.atStep('credentials');
    await visitor.signIn();
  });

  scene('an attempt that another tab has replaced', async ({visitor, anotherTab}) => {
    await visitor.open();
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    const other = await anotherTab();
    await other.open({attributes: {'no-resume': ''}});
    await other.submitCredentials('totp@example.com');
    await other.atStep('code');
    await visitor.page.bringToFront();
    await visitor.submitCode('totp@example.com');
    assert.match(await visitor.message(), /Please sign in again/);
    await visitor.atStep('credentials');
  });

  scene('an answer that was lost on its way: the session is found by the next submit', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await instance.post('faults', {
      path: '/v1/client/sign_ins/*/attempt_second_factor',
      drop: true,
      after: true,
      times: 9,
    });
    await visitor.submitCode('totp@example.com');
    assert.match(await visitor.message(), /No connection/);
    await instance.clearFaults();
    await visitor.submitCode('totp@example.com');
    await visitor.atStep('signed-in');
    assert.ok(await visitor.sessionId());
  });

  scene('an answer that was lost on its way: the session is found when the page loads', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.submitCredentials('none@example.com');
    await visitor.atStep('signed-in');
    await visitor.click('Sign out');
    await visitor.atStep('credentials');
    await instance.post('faults', {path: '/v1/client/sign_ins', drop: true, after: true, times: 9});
    await visitor.submitCredentials('none@example.com');
    assert.match(await visitor.message(), /No connection/);
    await instance.clearFaults();
    await visitor.page.reload();
    await visitor.atStep('signed-in');
  });
});

endToEnd('An element that comes and goes', (scene) => {
  scene('removed while a call is in flight: nothing follows', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await instance.post('faults', {path: '/v1/client/sign_ins/*/attempt_second_factor', delayMs: 300});
    await visitor.submitCode('totp@example.com');
    await visitor.until(() => document.querySelector('clerk-mfa-sign-in')?.snapshot.pending);
    await visitor.page.evaluate(() => {
      const page = window as unknown as {kept: HTMLElement | null};
      page.kept = document.querySelector('clerk-mfa-sign-in');
      page.kept?.remove();
    });
    const answered = 'POST /v1/client/sign_ins/:id/attempt_second_factor 200';
    while (!(await instance.requests()).includes(answered)) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal((await instance.requests()).at(-1), answered);
    assert.equal((await visitor.events('signed-in')).length, 0);
    assert.equal(await visitor.sessionId(), null);

    await visitor.page.evaluate(() => document.body.append((window as unknown as {kept: HTMLElement}).kept));
    await visitor.atStep('signed-in');
    assert.ok(await visitor.sessionId());
  });

  scene('moved in the middle of the flow: goes on where it was', async ({visitor}) => {
    await visitor.open({before: '<main></main>'});
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await visitor.fill('code', '12');
    const value = await visitor.page.evaluate(() => {
      const element = document.querySelector('clerk-mfa-sign-in');
      if (element) document.querySelector('main')?.append(element);
      return element?.querySelector<HTMLInputElement>('input[name="code"]')?.value;
    });
    assert.equal(value, '12');
    await visitor.atStep('code');
    await visitor.submitCode('totp@example.com');
    await visitor.atStep('signed-in');
  });

  scene('its form cloned by the page, and the clone submitted: nothing goes anywhere', async ({visitor, instance}) => {
    await visitor.open({before: '<main></main>'});
    await visitor.ready();
    await visitor.fill('identifier', 'totp@example.com');
    await visitor.fill('password', 'never in a URL');
    const before = visitor.urls.length;
    await visitor.page.evaluate(() => {
      const form = document.querySelector('clerk-mfa-sign-in form');
      const clone = form?.cloneNode(true) as HTMLFormElement;
      for (const input of clone.querySelectorAll('input')) input.value = 'a@b.c';
      document.querySelector('main')?.append(clone);
      clone.requestSubmit();
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(visitor.urls.length, before);
    assert.ok(!visitor.page.url().includes('?'));
    assert.ok(!(await instance.requests()).some((request) => request.includes('sign_ins')));
  });

  scene('its form taken away by the page: it comes back with what was typed', async ({visitor}) => {
    await visitor.open();
    await visitor.ready();
    await visitor.fill('identifier', 'totp@example.com');
    await visitor.fill('password', 'correct horse battery 9');
    await visitor.page.evaluate(() => {
      const element = document.querySelector('clerk-mfa-sign-in');
      if (element) element.textContent = 'Gone';
    });
    await visitor.until(() => document.activeElement?.getAttribute('name') === 'password');
    await visitor.press('Enter');
    await visitor.atStep('code');
  });

  scene(
    'added by a script after the page has loaded, with properties set before the upgrade',
    async ({visitor, instance}) => {
      const key = await instance.publishableKey();
      await visitor.open({
        attributes: {'publishable-key': null, 'proxy-url': null},
        script: `addEventListener('DOMContentLoaded', () => document.querySelector('clerk-mfa-sign-in').remove());`,
      });
      await visitor.page.evaluate(
        (publishableKey, proxyUrl) => {
          const element = document.createElement('clerk-mfa-sign-in');
          Object.assign(element, {publishableKey, proxyUrl, identifier: 'totp@example.com'});
          document.body.append(element);
        },
        key,
        instance.url,
      );
      await visitor.ready();
      await visitor.signIn();
    },
  );

  scene('defined twice', async ({visitor}) => {
    await visitor.open({after: '<script type="module" src="/dist/cdn/clerk-mfa-sign-in.js?again"></script>'});
    await visitor.signIn();
    assert.deepEqual(
      visitor.console.filter((line) => /error/i.test(line)),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import {endToEnd} from '../support/e2e.js';

const RECORDER = `
  window.snapshots = [];
  const record = () => {
    const element = document.querySelector('clerk-mfa-sign-in');
    if (!element?.snapshot) return;
    window.snapshots.push(JSON.stringify(element.snapshot));
    for (const node of [element, ...element.querySelectorAll('*'), ...element.shadowRoot.querySelectorAll('*')]) {
      for (const {name, value} of node.attributes) window.snapshots.push(name + '=' + value);
    }
  };
  new MutationObserver(record).observe(document, {subtree: true, childList: true, attributes: true});
  for (const type of ['signed-in', 'sign-in-error', 'step-change', 'session-task']) addEventListener(type, record);`;

endToEnd('Secrets', (scene) => {
  scene(
    'no password, code or token is in any snapshot, event, attribute, URL, console line or storage',
    async ({visitor, instance}) => {
      const {password, backupCodes} = await instance.account('totp@example.com');
      await visitor.open({script: RECORDER});
      await visitor.submitCredentials('totp@example.com', 'wrong-password-1');
      await visitor.message('password');
      await visitor.fill('password', password);
      await visitor.press('Enter');
      await visitor.atStep('code');
      const code = await instance.code('totp@example.com');
      const wrongCode = code === '918273' ? '918274' : '918273';
      await visitor.fill('code', wrongCode);
      await visitor.message('code');
      await visitor.page.click('clerk-mfa-sign-in input[name="backup-code"]');
      const backupCode = backupCodes[0] ?? '';
      await visitor.fill('code', `${backupCode}-wrong`);
      await visitor.press('Enter');
      await visitor.details('sign-in-error', 3);
      await instance.post('faults', {path: '/v1/client/sign_ins/*/attempt_second_factor', drop: true, times: null});
      await visitor.fill('code', backupCode);
      await visitor.press('Enter');
      await visitor.details('sign-in-error', 4);
      await instance.clearFaults();
      await visitor.press('Enter');
      await visitor.atStep('signed-in');

      const seen = await visitor.page.evaluate(() => {
        const {snapshots, seen} = window as unknown as {snapshots: string[]; seen: object[]};
        return {
          snapshots,
          events: seen.map((event) => JSON.stringify(event)),
          url: location.href,
          ours: [
            ...Object.entries(sessionStorage),
            ...Object.entries(localStorage).filter(([name]) => name.includes('mfa')),
          ].map((entry) => entry.join('=')),
          jwt: (document.cookie.match(/__session=([^;]+)/) ?? [])[1] ?? '',
          devBrowser: (document.cookie.match(/__clerk_db_jwt=([^;]+)/) ?? [])[1] ?? '',
          html: document.documentElement.outerHTML,
        };
      });
      assert.ok(seen.snapshots.length > 20, 'the recorder has recorded');
      assert.ok(seen.events.length >= 6, 'events were recorded');
      assert.ok(seen.jwt.length > 100 && seen.devBrowser.length > 5, 'the tokens are there to be looked for');

      const secrets = {
        password,
        'wrong password': 'wrong-password-1',
        code: wrongCode,
        'backup code': backupCode,
        'session token': seen.jwt,
        'development browser token': seen.devBrowser,
      };
      const places = {
        snapshots: seen.snapshots,
        events: seen.events,
        // Firefox itself logs the whole URL of a request that failed; no page can keep it from that.
        'console lines': visitor.console.filter((line) => !line.includes('Cross-Origin Request Blocked')),
        'storage of ours': seen.ours,
        'the page’s URL': [seen.url],
        'the page': [seen.html],
        // Clerk itself sends its development browser token in queries, to its own Frontend API.
        'URLs other than Clerk’s': visitor.urls.filter((url) => !url.startsWith(instance.url)),
      };
      for (const [secret, value] of Object.entries(secrets)) {
        for (const [place, texts] of Object.entries(places)) {
          const found = texts.find((text) => text.includes(value));
          assert.equal(found, undefined, `${secret} in ${place}`);
        }
        if (secret.includes('token')) continue;
        const found = visitor.urls.find((url) => url.includes(encodeURIComponent(value)));
        assert.equal(found, undefined, `${secret} in a URL`);
      }
    },
  );

  scene('inputs are empty once their form has left', async ({visitor}) => {
    await visitor.open();
    await visitor.ready();
    await visitor.page.evaluate(() => {
      const page = window as unknown as {inputs: HTMLInputElement[]};
      page.inputs = [...document.querySelectorAll<HTMLInputElement>('clerk-mfa-sign-in input')];
    });
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    const values = await visitor.page.evaluate(() =>
      (window as unknown as {inputs: HTMLInputElement[]}).inputs
        .filter(({type}) => type === 'password')
        .map(({value, isConnected}) => ({value, isConnected})),
    );
    assert.deepEqual(values, [{value: '', isConnected: false}]);
  });
});

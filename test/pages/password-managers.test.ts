import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {serveLocalClerk, type RunningServer} from 'local-clerk/server';
import {LocalInstance} from '../support/local-instance.js';
import {until, type Login, type ManagedBrowser, type Offer} from '../support/managed-browser.js';
import {ManagedChromium} from '../support/managed-chromium.js';
import {ManagedFirefox} from '../support/managed-firefox.js';
import {ManagedSignIn} from '../support/managed-sign-in.js';
import {startSite, type Site} from '../support/site.js';

const BROWSERS = {
  chrome: () => ManagedChromium.launch(),
  firefox: () => ManagedFirefox.launch(),
} as const;

const ROOTS = ['light', 'shadow'] as const;

// The inputs that a login must come from; a code has one of its own.
const INPUTS = {username: 'identifier', password: 'password'} as const;

/** Waits until the manager asks, and compares what it asks as far as the browser tells. */
async function assertOffered({browser}: ManagedSignIn, kind: Offer['kind'], login: Login): Promise<void> {
  const asks = (offer: Offer): boolean =>
    isDeepStrictEqual(
      {...offer, login: offer.login ?? login, inputs: offer.inputs ?? INPUTS},
      {kind, login, inputs: INPUTS},
    );
  let offers: readonly Offer[] = [];
  await until(`an offer to ${kind} ${login.username}`, async () => {
    offers = await browser.offers();
    return offers.some(asks);
  }).catch((cause: unknown) => assert.fail(`${String(cause)} Offered: ${JSON.stringify(offers)}`));
}

for (const [browserName, launch] of Object.entries(BROWSERS)) {
  describe(`The password manager of ${browserName}`, () => {
    let server: RunningServer;
    let site: Site;
    let browser: ManagedBrowser;

    before(async () => {
      [server, site, browser] = await Promise.all([serveLocalClerk({port: 0}), startSite(), launch()]);
    });
    after(async () => {
      await browser.close();
      await site.close();
      await server.close();
    });

    for (const root of ROOTS) {
      const test = (
        title: string,
        run: (page: ManagedSignIn, login: (email: string) => Promise<Login>) => Promise<void>,
      ): void => {
        void it(`${title} [${root}]`, {timeout: 60_000}, () => {
          const instance = new LocalInstance(server.url, `t-${randomUUID().slice(0, 8)}`);
          const login = async (username: string): Promise<Login> => ({
            username,
            password: (await instance.account(username)).password,
          });
          return run(new ManagedSignIn(browser, instance, site, root), login);
        });
      };

      test('fills on load; what it has filled signs in, and is known to it', async (page, login) => {
        const totp = await login('totp@example.com');
        await page.open([totp]);
        await page.filled();
        await page.focus('password');
        await browser.enter();
        await page.atStep('code');
        await page.type('code', await page.instance.code(totp.username));
        await page.atStep('signed-in');
        // Known is a user name with its password: were the code taken for one, it would ask.
        await until('the login to be recognized', () => browser.hasRecognized(totp));
        assert.deepEqual(await browser.offers(), []);
      });

      test('fills a form that comes late, and offers to update the password after password and code', async (page, login) => {
        const totp = await login('totp@example.com');
        await page.open([{...totp, password: 'another one'}], true);
        await page.show();
        await page.filled();
        await page.submit(totp);
        await page.atStep('code');
        await page.type('code', await page.instance.code(totp.username));
        await page.atStep('signed-in');
        await assertOffered(page, 'update', totp);
      });

      test('offers to save after success', async (page, login) => {
        const none = await login('none@example.com');
        await page.open([]);
        if (browser instanceof ManagedChromium) {
          const chromium = browser;
          // And only then. Firefox asks as soon as a form is sent, whatever the page does with a wrong password.
          await page.submit({...none, password: 'a wrong one'});
          await page.failed();
          await until('the submit to be noted', async () => (await chromium.record()).includes('HTML form for submit'));
          const notes = await chromium.notes();
          await page.type('identifier', none.username);
          await until('what is typed next to be noted', async () => (await chromium.notes()) > notes);
          assert.deepEqual(await browser.offers(), []);
        }
        await page.submit(none);
        await page.atStep('signed-in');
        await assertOffered(page, 'save', none);
        // What Chromium waits for. In a shadow root it has been seen to ask without it, in the page's own tree never.
        assert.equal((await page.value('password')) ?? null, null);
      });

      test('fills on demand, where it has several logins', async (page, login) => {
        // Chromium shows the list to choose from outside the page, where no test without a screen reaches it.
        if (!(browser instanceof ManagedFirefox)) return;
        const none = await login('none@example.com');
        await page.open([{username: 'another@example.com', password: 'another one'}, none]);
        await page.focus('identifier');
        assert.equal(await page.value('identifier'), '');
        await browser.pick(none.username);
        await page.filled();
        await page.focus('password');
        await browser.enter();
        await page.atStep('signed-in');
      });

      test('offers to update the password of the right user, where a new one is demanded', async (page, login) => {
        const reset = await login('reset+clerk_test@example.com');
        const password = 'quite another one 7';
        await page.open([reset]);
        await page.filled();
        await page.focus('password');
        await browser.enter();
        await page.atStep('new-password');
        await page.type('password', password);
        await page.type('confirm-password', password);
        await browser.enter();
        await page.atStep('signed-in');
        await assertOffered(page, 'update', {...reset, password});
      });

      test('values that are written without an event are sent', async (page, login) => {
        const {username, password} = await login('totp@example.com');
        await page.open([]);
        await page.submitSilently({identifier: username, password});
        await page.atStep('code');
        await page.submitSilently({code: await page.instance.code(username)});
        await page.atStep('signed-in');
      });
    }
  });
}

import assert from 'node:assert/strict';
import type {AppScene, Specification} from './app.js';

/**
 * What every app must do, whatever it is made with. An app has three pages:
 *
 * - `/`: the snippet of the documentation. After a sign-in its router goes to `/dashboard`.
 * - `/dashboard`: a heading "Dashboard".
 * - `/lab`: an element without redirect, whose `localization` is set as an object (`formButtonPrimary`: "Weiter") in the
 *   framework's own way, and buttons: `#localize` sets another one ("Go on"), `#toggle` takes the element away and
 *   brings it back by the framework's own condition, `#leave` goes to `/dashboard` by the router. Every event of the
 *   element becomes a line of `#events`: JSON of its type and some of its detail, read in a typed handler. With
 *   `/lab?late` the element is defined only when `#define` is pressed.
 */
export interface Traits {
  /** Whether the app navigates by a router, or by loading another page. */
  readonly router: boolean;
  /** Whether a server renders the pages. */
  readonly serverRendered?: boolean;
}

interface EventLine {
  readonly type: string;
  readonly [name: string]: unknown;
}

const EMAIL = 'totp@example.com';

/** The specification. */
export function specification({router, serverRendered = false}: Traits): readonly Specification[] {
  return [
    {
      check: 'sign-in',
      title: 'signs in with password and authenticator, and its router goes on',
      run: async ({visitor, origin}) => {
        await visitor.visit(`${origin}/`);
        await visitor.ready();
        await visitor.page.evaluate(() => Object.assign(window, {isSamePage: true}));
        await visitor.submitCredentials(EMAIL);
        await visitor.atStep('code');
        await visitor.submitCode(EMAIL);
        await visitor.at(`${origin}/dashboard`);
        await visitor.until(() => document.querySelector('h1')?.textContent.trim() === 'Dashboard');
        assert.equal(await visitor.page.evaluate(() => 'isSamePage' in window), router);
        assert.equal(await visitor.page.evaluate(() => document.querySelector('clerk-mfa-sign-in')), null);
      },
    },
    {
      check: 'sign-in',
      title: 'says that a password is wrong, keeps the address, and goes on with the right one',
      run: async ({visitor, origin}) => {
        await visitor.visit(`${origin}/`);
        await visitor.submitCredentials(EMAIL, 'not the password');
        assert.match(await visitor.message('password'), /\S/);
        assert.equal(await value(visitor.page, 'identifier'), EMAIL);
        await visitor.submitCredentials(EMAIL);
        await visitor.atStep('code');
      },
    },
    {
      check: 'events',
      title: 'hears of every event, in typed handlers',
      run: async ({visitor, origin}) => {
        await visitor.visit(`${origin}/lab`);
        await visitor.submitCredentials(EMAIL, 'not the password');
        await visitor.message('password');
        await visitor.signIn(EMAIL);
        await lines(visitor, 'signed-in');
        assert.deepEqual(await lines(visitor), [
          {type: 'sign-in-error', code: 'form_password_incorrect', field: 'password'},
          {type: 'step-change', step: 'code', previous: 'credentials'},
          {type: 'step-change', step: 'signed-in', previous: 'code'},
          {type: 'signed-in', restored: false, redirectUrl: null},
        ]);
      },
    },
    {
      check: 'events',
      title: 'hears of a session task',
      run: async ({visitor, origin}) => {
        await visitor.visit(`${origin}/lab`);
        await visitor.submitCredentials('setup@example.com');
        assert.deepEqual(await lines(visitor, 'session-task'), [{type: 'session-task', key: 'setup-mfa'}]);
      },
    },
    {
      check: 'properties',
      title: 'passes objects as properties',
      run: async ({visitor, origin}) => {
        await visitor.visit(`${origin}/lab`);
        await submitButtonSays(visitor, 'Weiter');
        await visitor.page.click('#localize');
        await submitButtonSays(visitor, 'Go on');
        assert.equal(await leakedObject(visitor), false);
      },
    },
    {
      check: 'properties',
      title: 'passes objects as properties to an element that is defined later',
      run: async ({visitor, origin}) => {
        await visitor.visit(`${origin}/lab?late`);
        await visitor.page.waitForSelector('#define');
        assert.equal(await visitor.page.evaluate(() => customElements.get('clerk-mfa-sign-in') === undefined), true);
        await visitor.page.click('#define');
        await submitButtonSays(visitor, 'Weiter');
        await visitor.page.click('#localize');
        await submitButtonSays(visitor, 'Go on');
        assert.equal(await leakedObject(visitor), false);
        await visitor.signIn(EMAIL);
        assert.equal((await lines(visitor, 'signed-in')).length, 1);
      },
    },
    {
      check: 'removal',
      title: 'takes the element away and brings it back in the middle of the flow',
      run: async ({visitor, origin}) => {
        await visitor.visit(`${origin}/lab`);
        await visitor.submitCredentials(EMAIL);
        await visitor.atStep('code');
        await visitor.page.click('#toggle');
        await visitor.until(() => !document.querySelector('clerk-mfa-sign-in, clerk-mfa-form'));
        await visitor.page.click('#toggle');
        await visitor.atStep('code');
        await submitButtonSays(visitor, 'Verify');
        await visitor.submitCode(EMAIL);
        await visitor.atStep('signed-in');
        assert.equal((await lines(visitor, 'signed-in')).length, 1);
      },
    },
    {
      check: 'unmount',
      title: 'leaves nothing behind when the router goes elsewhere',
      run: async ({visitor, origin}) => {
        await visitor.visit(`${origin}/lab`);
        await visitor.ready();
        const before = await inBody(visitor);
        await visitor.submitCredentials(EMAIL);
        await visitor.atStep('code');
        await visitor.page.click('#leave');
        await visitor.at(`${origin}/dashboard`);
        await visitor.until(() => document.querySelector('h1')?.textContent.trim() === 'Dashboard');
        await visitor.until(() => !document.querySelector('clerk-mfa-sign-in, clerk-mfa-form'));
        await visitor.until(() => document.adoptedStyleSheets.length === 0);
        if (router) assert.equal(await inBody(visitor), before);
      },
    },
    ...(serverRendered ? HYDRATION : []),
  ];
}

const HYDRATION: readonly Specification[] = [
  {
    check: 'hydration',
    title: 'hydrates what the server rendered: the same element, with a form',
    run: async ({visitor, origin}) => {
      const html = await (await fetch(`${origin}/`)).text();
      assert.match(html, /<clerk-mfa-sign-in[\s>]/);
      assert.doesNotMatch(html, /<clerk-mfa-form/);
      await visitor.page.evaluateOnNewDocument(`
        new MutationObserver((records, observer) => {
          const element = document.querySelector('clerk-mfa-sign-in');
          if (!element) return;
          observer.disconnect();
          window.serverElement = element;
        }).observe(document, {childList: true, subtree: true});
      `);
      await visitor.visit(`${origin}/`);
      await visitor.ready();
      assert.ok(
        await visitor.page.evaluate(() => {
          const {serverElement} = window as unknown as {serverElement: Element};
          return serverElement === document.querySelector('clerk-mfa-sign-in');
        }),
        'the framework has thrown the element of the server away',
      );
    },
  },
];

type SceneVisitor = AppScene['visitor'];

function value(page: SceneVisitor['page'], name: string): Promise<string> {
  return page.$eval(`clerk-mfa-sign-in input[name="${name}"]`, (input) => input.value);
}

/** What the app noted of the element's events; of one type, once there is one. */
async function lines(visitor: SceneVisitor, type?: string): Promise<readonly EventLine[]> {
  if (type) {
    await visitor.until(
      (wanted: string) => document.querySelector('#events')?.textContent.includes(`"${wanted}"`),
      type,
    );
  }
  const texts = await visitor.page.$$eval('#events li', (items) => items.map(({textContent}) => textContent));
  return texts.map((text) => JSON.parse(text) as EventLine).filter((line) => !type || line.type === type);
}

/** How many elements the body has, without the live region in which a router says where it has gone. */
function inBody({page}: SceneVisitor): Promise<number> {
  return page.$$eval('body > :not([aria-live])', ({length}) => length);
}

function submitButtonSays(visitor: SceneVisitor, text: string): Promise<void> {
  return visitor.until(
    (wanted: string) =>
      document.querySelector('clerk-mfa-sign-in button[type="submit"]')?.textContent.trim() === wanted,
    text,
  );
}

function leakedObject({page}: SceneVisitor): Promise<boolean> {
  return page.$eval('clerk-mfa-sign-in', ({outerHTML}) => outerHTML.includes('[object Object]'));
}

import assert from 'node:assert/strict';
import {Coverage} from '../support/coverage.js';
import {endToEnd, type Scene} from '../support/e2e.js';
import {press} from '../support/failure-page.js';
import type {Visitor} from '../support/visitor.js';
import {assertSignedIn, atFactor, methodsOf, reads, useAnother} from '../support/walk.js';

const coverage = new Coverage('providers');
const GOOGLE = {strategy: 'oauth_google', name: 'Google'};
const PATH = '?utm=a%20b&tab=2#top';

/** Opens the form with a query of the page's own, in an instance with a social provider. */
async function open({visitor, instance}: Scene, settings: object = {social: [GOOGLE]}): Promise<string> {
  await instance.settings(settings);
  const url = await visitor.pageUrl({suffix: PATH});
  await visitor.visit(url);
  await visitor.ready();
  return url;
}

/** Presses a button of the page that local-clerk shows in place of the provider's. */
async function atProvider({page}: Visitor, answer: string): Promise<void> {
  const button = await page.waitForSelector(`form[action$="/_provider"] button[value="${answer}"]`);
  assert.ok(button);
  await Promise.all([page.waitForNavigation({waitUntil: 'domcontentloaded'}), button.evaluate((node) => node.click())]);
}

/** Back on the page: its own query says what it said, and nothing else is in it. (clerk-js writes a blank otherwise.) */
async function isBack(visitor: Visitor, url: string): Promise<void> {
  await visitor.ready();
  const there = new URL(url);
  const here = new URL(visitor.page.url());
  assert.deepEqual([...here.searchParams], [...there.searchParams]);
  assert.equal(here.origin + here.pathname + here.hash, there.origin + there.pathname + there.hash);
}

endToEnd('Social providers', (scene) => {
  scene('from the first form to the session', async (world) => {
    const {visitor, browserName} = world;
    const url = await open(world);
    assert.deepEqual(await methodsOf(visitor), ['Continue with Google']);
    await press(visitor, 'Continue with Google');
    await atProvider(visitor, 'none@example.com');
    await isBack(visitor, url);
    await assertSignedIn(visitor);
    coverage.add({kind: 'strategy', name: 'first:oauth_google', browser: browserName});
  });

  scene('then a second factor', async (world) => {
    const {visitor} = world;
    const url = await open(world);
    await press(visitor, 'Continue with Google');
    await atProvider(visitor, 'totp@example.com');
    await isBack(visitor, url);
    await atFactor(visitor, 'totp');
    await reads(visitor, 'Signing in as totp@example.com');
    await visitor.submitCode('totp@example.com');
    await assertSignedIn(visitor);
  });

  scene('as the only first factor of an account, by its identifier', async (world) => {
    const {visitor} = world;
    const url = await open(world);
    await visitor.fill('identifier', 'social@example.com');
    await useAnother(visitor, 'Continue with Google');
    await atProvider(visitor, 'social@example.com');
    await isBack(visitor, url);
    await assertSignedIn(visitor);
  });

  const REFUSALS = [
    {title: 'denied', answer: 'deny', code: 'oauth_access_denied', says: 'Access was not granted.'},
    {
      title: 'with an account that nobody has here',
      answer: 'stranger@example.com',
      code: 'external_account_not_found',
      says: 'Nobody here signs in that way yet.',
    },
    {title: 'of a banned account', answer: 'banned@example.com', code: 'user_banned', says: 'This account is banned.'},
  ];
  for (const {title, answer, code, says} of REFUSALS) {
    scene(`${title}: said on the first form, which works`, async (world) => {
      const {visitor} = world;
      const url = await open(world);
      await press(visitor, 'Continue with Google');
      await atProvider(visitor, answer);
      await isBack(visitor, url);
      await visitor.atStep('credentials');
      await reads(visitor, says);
      const [error] = await visitor.details('sign-in-error');
      assert.equal(error?.['code'], code);
      assert.equal(await visitor.sessionId(), null);
      // A reload has nothing to say of it any more.
      await visitor.page.reload();
      await visitor.ready();
      assert.deepEqual(await visitor.events('sign-in-error'), []);
      await visitor.submitCredentials('none@example.com');
      await assertSignedIn(visitor);
    });
  }

  scene('left by the browser’s Back button: the form can be used', async (world) => {
    const {visitor} = world;
    await open(world);
    await press(visitor, 'Continue with Google');
    await visitor.page.waitForSelector('form[action$="/_provider"]');
    // Not `goBack`, which waits for a page to load that a browser may have kept.
    await visitor.page.evaluate(() => history.back());
    await visitor.ready();
    await visitor.atStep('credentials');
    await visitor.settled();
    await visitor.submitCredentials('none@example.com');
    await assertSignedIn(visitor);
  });

  scene('parameters of a page’s own callback are left alone', async (world) => {
    const {visitor, instance} = world;
    await instance.settings({social: [GOOGLE]});
    const suffix = '?code=abc&state=xyz&rotating_token_nonce=1';
    const url = await visitor.pageUrl({suffix});
    await visitor.visit(url);
    await visitor.ready();
    await visitor.atStep('credentials');
    assert.equal(visitor.page.url(), url);
    await visitor.submitCredentials('none@example.com');
    await assertSignedIn(visitor);
    assert.equal(visitor.page.url(), url);
  });
});

endToEnd('Single sign-on of a company', (scene) => {
  const SETTINGS = {enterpriseSso: true};

  scene('by the identifier, to the session', async (world) => {
    const {visitor, browserName} = world;
    const url = await open(world, SETTINGS);
    await visitor.fill('identifier', 'ada@sso.example.com');
    await useAnother(visitor, 'Continue with');
    await atProvider(visitor, 'ada@sso.example.com');
    await isBack(visitor, url);
    await assertSignedIn(visitor);
    coverage.add({kind: 'strategy', name: 'first:enterprise_sso', browser: browserName});
  });

  scene('in place of the password', async (world) => {
    const {visitor} = world;
    const url = await open(world, SETTINGS);
    await visitor.submitCredentials('ada@sso.example.com');
    await atProvider(visitor, 'ada@sso.example.com');
    await isBack(visitor, url);
    await assertSignedIn(visitor);
  });

  scene('with an address of another company: said, and the form works', async (world) => {
    const {visitor} = world;
    const url = await open(world, SETTINGS);
    await visitor.submitCredentials('ada@sso.example.com');
    await visitor.page.waitForSelector('form[action$="/_provider"]');
    await visitor.page.type('input[type="email"]', 'none@example.com');
    await Promise.all([visitor.page.waitForNavigation(), visitor.press('Enter')]);
    await isBack(visitor, url);
    await visitor.atStep('credentials');
    await reads(visitor, 'Your organization’s sign-in did not accept this account.');
    await visitor.submitCredentials('none@example.com');
    await assertSignedIn(visitor);
  });

  scene('where there is one, everybody else still signs in with a password and a code', async (world) => {
    const {visitor} = world;
    await open(world, SETTINGS);
    await visitor.signIn();
    await assertSignedIn(visitor);
  });
});

import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {serveLocalClerk, type RunningServer} from 'local-clerk/server';
import {LocalInstance} from '../support/local-instance.js';
import {startSite, type Site} from '../support/site.js';
import {startWebKit, type WebKitEngine} from '../support/webkit-engine.mjs';
import {WebKitVisitor} from '../support/webkit-visitor.js';

const EMAIL = 'totp@example.com';

/** The built element and the unmodified clerk-js in WebKitGTK: what a sign-in stands on, once each. */
describe('In WebKitGTK', () => {
  let engine: WebKitEngine;
  let server: RunningServer;
  let site: Site;

  before(async () => {
    [engine, server, site] = await Promise.all([startWebKit(), serveLocalClerk({port: 0}), startSite()]);
  });

  after(async () => {
    engine.stop();
    await site.close();
    await server.close();
  });

  /** A test in a session of its own, on an instance of its own. */
  const path = (title: string, run: (visitor: WebKitVisitor) => Promise<void>): void => {
    it(title, {timeout: 180_000}, async () => {
      const instance = new LocalInstance(server.url, `t-${randomUUID().slice(0, 8)}`);
      const visitor = await WebKitVisitor.arrive(engine, instance, site);
      try {
        await run(visitor);
      } finally {
        await visitor.leave();
      }
    });
  };

  path('a password and an authenticator code sign in', async (visitor) => {
    await visitor.open();
    assert.equal(await visitor.read(() => navigator.webdriver), true);
    await visitor.submitCredentials(EMAIL);
    await visitor.atStep('code');
    await visitor.submitCode(EMAIL);
    await visitor.atStep('signed-in');
    assert.match((await visitor.sessionId()) ?? '', /^sess_/);
  });

  path('a wrong password is said, and the right one goes on', async (visitor) => {
    await visitor.open();
    await visitor.submitCredentials(EMAIL, 'not the password');
    assert.match(await visitor.message('password'), /Incorrect password/);
    await visitor.atStep('credentials');
    await visitor.fill('password', (await visitor.instance.account(EMAIL)).password);
    await visitor.press('Enter');
    await visitor.atStep('code');
  });

  path('a wrong code is said, and the right one signs in', async (visitor) => {
    await visitor.open();
    await visitor.submitCredentials(EMAIL);
    await visitor.atStep('code');
    await visitor.fill('code', '000000');
    assert.match(await visitor.message('code'), /Incorrect code/);
    assert.equal(await visitor.sessionId(), null);
    await visitor.atStep('code');
    await visitor.submitCode(EMAIL);
    await visitor.atStep('signed-in');
  });

  path('a reload in the middle comes back to the code', async (visitor) => {
    await visitor.open();
    await visitor.submitCredentials(EMAIL);
    await visitor.atStep('code');
    await visitor.reload();
    await visitor.atStep('code');
    await visitor.submitCode(EMAIL);
    await visitor.atStep('signed-in');
    const created = (await visitor.instance.requests()).filter((line) => line === 'POST /v1/client/sign_ins 200');
    assert.equal(created.length, 1);
  });

  path('whoever has signed in is redirected', async (visitor) => {
    await visitor.open({'fallback-redirect-url': '/dashboard'});
    await visitor.submitCredentials(EMAIL);
    await visitor.atStep('code');
    await visitor.submitCode(EMAIL);
    await visitor.at(`${site.origin}/dashboard`);
  });

  path('signing out leads back to the form, and a reload stays there', async (visitor) => {
    await visitor.open();
    await visitor.submitCredentials(EMAIL);
    await visitor.atStep('code');
    await visitor.submitCode(EMAIL);
    await visitor.atStep('signed-in');
    await visitor.click('Sign out');
    await visitor.atStep('credentials');
    assert.equal(await visitor.sessionId(), null);
    await visitor.reload();
    await visitor.until(() => document.querySelector('clerk-mfa-sign-in')?.snapshot?.ready === true);
    await visitor.atStep('credentials');
  });
});

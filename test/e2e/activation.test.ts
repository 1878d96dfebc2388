import assert from 'node:assert/strict';
import {endToEnd} from '../support/e2e.js';
import {PAGE_NONCE} from '../support/violations.js';

endToEnd('A cold sign-in', (scene) => {
  scene('asks for exactly six things with a development key', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.signIn();
    assert.deepEqual(await instance.requests(), [
      'POST /v1/dev_browser 200',
      'PATCH /v1/environment 200',
      'GET /v1/client 200',
      'POST /v1/client/sign_ins 200',
      'POST /v1/client/sign_ins/:id/attempt_second_factor 200',
      'POST /v1/client/sessions/:id/touch 200',
    ]);
  });

  scene('asks for five with a production key', async ({visitor, instance}) => {
    await instance.settings({mode: 'production'});
    await visitor.open();
    await visitor.signIn();
    assert.deepEqual(await instance.requests(), [
      'GET /v1/environment 200',
      'GET /v1/client 200',
      'POST /v1/client/sign_ins 200',
      'POST /v1/client/sign_ins/:id/attempt_second_factor 200',
      'POST /v1/client/sessions/:id/touch 200',
    ]);
    await visitor.page.reload();
    await visitor.atStep('signed-in');
  });

  scene('signed-in: once, when the session is Clerk’s and the form has left', async ({visitor}) => {
    await visitor.open({
      script: `addEventListener('signed-in', ({detail, target}) => {
        window.atEvent = {inUse: window.Clerk.session?.id, forms: target.querySelectorAll('form').length,
          session: detail.session?.id, user: detail.user?.id};
      });`,
    });
    await visitor.signIn();
    const details = await visitor.details('signed-in');
    const sessionId = await visitor.sessionId();
    const atEvent = await visitor.page.evaluate(() => (window as unknown as {atEvent: object}).atEvent);
    assert.equal(details.length, 1);
    assert.deepEqual(Object.keys(details[0] ?? {}).sort(), ['redirectUrl', 'restored', 'sessionId', 'userId']);
    assert.equal(details[0]?.['sessionId'], sessionId);
    assert.deepEqual(atEvent, {inUse: sessionId, forms: 0, session: sessionId, user: details[0]?.['userId']});
  });

  scene(
    'works with every request of a driven browser, which clerk-js takes for offline',
    async ({visitor}) => {
      await visitor.open();
      await visitor.signIn();
      assert.equal((await visitor.details('signed-in')).length, 1);
    },
    {webdriver: true},
  );
});

endToEnd('Where a sign-in leads', (scene) => {
  const targets: readonly {
    readonly title: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly query?: string;
    readonly target: string | null;
  }[] = [
    {title: 'nowhere without a target', target: null},
    {title: 'the fallback', attributes: {'fallback-redirect-url': '/a?x=1#y'}, target: '/a?x=1#y'},
    {
      title: 'redirect_url before the fallback',
      attributes: {'fallback-redirect-url': '/a'},
      query: '?redirect_url=%2Fb',
      target: '/b',
    },
    {
      title: 'the forced target before redirect_url',
      attributes: {'force-redirect-url': '/c', 'fallback-redirect-url': '/a'},
      query: '?redirect_url=%2Fb',
      target: '/c',
    },
    {
      title: 'the query’s own forced target before everything',
      attributes: {'force-redirect-url': '/c'},
      query: '?sign_in_force_redirect_url=%2Fd',
      target: '/d',
    },
    {title: 'not to javascript:', attributes: {'force-redirect-url': 'javascript:document.title=1'}, target: null},
    {title: 'not to another host', query: '?redirect_url=https%3A%2F%2Fevil.example%2F', target: null},
    {title: 'not to //host', query: '?redirect_url=%2F%2Fevil.example', target: null},
    {
      title: 'past a refused target to the next one',
      attributes: {'fallback-redirect-url': '/a'},
      query: '?redirect_url=javascript%3Aalert(1)',
      target: '/a',
    },
  ];
  for (const {title, attributes, query, target} of targets) {
    scene(title, async ({visitor, site}) => {
      await visitor.open({...(attributes ? {attributes} : {}), ...(query ? {suffix: query} : {})});
      const page = visitor.page.url();
      await visitor.submitCredentials('none@example.com');
      if (target) return visitor.at(site.origin + target);
      const [detail] = await visitor.details('signed-in');
      assert.equal(detail?.['redirectUrl'], null);
      assert.equal(visitor.page.url(), page);
      assert.deepEqual(
        visitor.urls.filter((url) => new URL(url).hostname.endsWith('evil.example')),
        [],
      );
    });
  }

  scene('a page that cancels the event goes where it wants', async ({visitor}) => {
    await visitor.open({
      attributes: {'force-redirect-url': '/elsewhere'},
      script: `addEventListener('signed-in', (event) => { event.preventDefault(); history.pushState(0, '', '/mine'); });`,
    });
    await visitor.submitCredentials('none@example.com');
    const [detail] = await visitor.details('signed-in');
    assert.equal(detail?.['redirectUrl'], '/elsewhere');
    assert.match(visitor.page.url(), /\/mine$/);
  });

  scene('the page that is open already is not loaded again', async ({visitor}) => {
    await visitor.open();
    await visitor.page.evaluate(() => {
      const element = document.querySelector('clerk-mfa-sign-in');
      element?.setAttribute('force-redirect-url', `${location.pathname}#done`);
      document.title = 'The same document';
    });
    await visitor.submitCredentials('none@example.com');
    const [detail] = await visitor.details('signed-in');
    assert.match(String(detail?.['redirectUrl']), /#done$/);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(await visitor.page.title(), 'The same document');
    assert.ok(await visitor.sessionId());
  });

  scene('through the router of the page’s own Clerk', async ({visitor, instance}) => {
    await visitor.open({
      attributes: {'proxy-url': null, 'force-redirect-url': '/app'},
      head: `<script data-clerk-publishable-key="${await instance.publishableKey()}" data-clerk-proxy-url="${instance.url}"
        src="${instance.url}/npm/@clerk/clerk-js@6/dist/clerk.browser.js" crossorigin="anonymous"></script>`,
      after: `<script nonce="${PAGE_NONCE}">Clerk.load({telemetry: false, routerPush: (to) => { window.pushed = to; }, routerReplace() {}});</script>`,
    });
    await visitor.submitCredentials('none@example.com');
    await visitor.until(() => (window as unknown as {pushed?: string}).pushed === '/app');
    assert.ok(await visitor.sessionId());
  });
});

endToEnd('A session task', (scene) => {
  scene('is reported before the session is Clerk’s, and is no success', async ({visitor}) => {
    await visitor.open({
      attributes: {'force-redirect-url': '/home'},
      script: `addEventListener('session-task', ({detail}) => {
        window.atTask = {inUse: window.Clerk.session?.id ?? null, status: detail.session.status};
      });`,
    });
    const page = visitor.page.url();
    await visitor.submitCredentials('setup@example.com');
    await visitor.atStep('session-task');
    await visitor.settled();
    const [detail] = await visitor.details('session-task');
    assert.deepEqual(detail, {key: 'setup-mfa'});
    assert.deepEqual(await visitor.page.evaluate(() => (window as unknown as {atTask: object}).atTask), {
      inUse: null,
      status: 'pending',
    });
    assert.equal((await visitor.events('signed-in')).length, 0);
    assert.equal(visitor.page.url(), page);
    const text = await visitor.page.$eval('clerk-mfa-sign-in', (element) => element.textContent);
    assert.match(text, /needs one more step/);
    await visitor.click('Sign out');
    await visitor.atStep('credentials');
  });

  scene('becomes a success when the task is done, wherever that was', async ({visitor, instance, site}) => {
    await visitor.open({attributes: {'fallback-redirect-url': '/home'}});
    await visitor.submitCredentials('setup@example.com');
    await visitor.atStep('session-task');
    await visitor.settled();
    await instance.tasks('setup@example.com', []);
    await visitor.page.evaluate(() =>
      (window as unknown as {Clerk: {session: {touch(): unknown}}}).Clerk.session.touch(),
    );
    await visitor.at(`${site.origin}/home`);
  });

  scene('is shown again after a reload', async ({visitor}) => {
    await visitor.open();
    await visitor.submitCredentials('setup@example.com');
    await visitor.atStep('session-task');
    await visitor.settled();
    await visitor.page.reload();
    await visitor.atStep('session-task');
    assert.deepEqual(await visitor.details('session-task'), [{key: 'setup-mfa'}]);
  });

  scene('leaves the page for the instance’s own taskUrls', async ({visitor, instance, site}) => {
    await visitor.open({
      attributes: {'proxy-url': null},
      head: `<script data-clerk-publishable-key="${await instance.publishableKey()}" data-clerk-proxy-url="${instance.url}"
        src="${instance.url}/npm/@clerk/clerk-js@6/dist/clerk.browser.js" crossorigin="anonymous"></script>`,
      after: `<script nonce="${PAGE_NONCE}">Clerk.load({telemetry: false, taskUrls: {'setup-mfa': '/tasks/mfa'}});</script>`,
    });
    await visitor.submitCredentials('setup@example.com');
    await visitor.until(() => location.pathname === '/tasks/mfa');
    assert.ok(visitor.page.url().startsWith(`${site.origin}/tasks/mfa`));
  });
});

endToEnd('Who is signed in', (scene) => {
  scene('Sign out ends the session, and goes nowhere', async ({visitor, instance}) => {
    await visitor.open();
    const page = visitor.page.url();
    await visitor.signIn();
    await visitor.click('Sign out');
    await visitor.atStep('credentials');
    assert.equal(await visitor.sessionId(), null);
    assert.equal(visitor.page.url(), page);
    assert.ok((await instance.requests()).includes('DELETE /v1/client/sessions 200'));
    await visitor.signIn();
    assert.equal((await visitor.details('signed-in', 2)).length, 2);
  });

  scene('a sign-out by the page itself is followed', async ({visitor}) => {
    await visitor.open();
    await visitor.signIn();
    await visitor.page.evaluate(() =>
      (window as unknown as {Clerk: {signOut(done: () => void): unknown}}).Clerk.signOut(() => undefined),
    );
    await visitor.atStep('credentials');
  });

  scene('a sign-out in another tab is followed', async ({visitor, anotherTab}) => {
    await visitor.open();
    await visitor.signIn();
    const other = await anotherTab();
    await other.open();
    await other.atStep('signed-in');
    await other.click('Sign out');
    await other.atStep('credentials');
    await visitor.page.bringToFront();
    await visitor.atStep('credentials');
  });

  scene('a sign-in in another tab is found by the next submit', async ({visitor, anotherTab}) => {
    await visitor.open();
    await visitor.ready();
    const other = await anotherTab();
    await other.open();
    await other.signIn();
    await visitor.page.bringToFront();
    await visitor.submitCredentials('none@example.com');
    await visitor.atStep('signed-in');
    const [detail] = await visitor.details('signed-in');
    assert.equal(detail?.['restored'], true);
    assert.equal(detail?.['sessionId'], await other.sessionId());
  });

  scene('two elements on a page: one Clerk, one load, each tells', async ({visitor, instance}) => {
    await visitor.open({elements: 2});
    await visitor.signIn();
    await visitor.atStep('signed-in', 1);
    const details = await visitor.details('signed-in', 2);
    assert.deepEqual(details.map(({restored}) => restored).sort(), [false, true]);
    assert.equal((await instance.requests()).length, 6);
    assert.equal(visitor.urls.filter((url) => url.endsWith('clerk.browser.js')).length, 1);
  });

  scene('where several may be signed in, the form stays usable', async ({visitor, instance}) => {
    await instance.settings({multiSession: true});
    await visitor.open();
    await visitor.submitCredentials('none@example.com');
    await visitor.atStep('signed-in');
    await visitor.page.reload();
    await visitor.ready();
    assert.equal((await visitor.events('signed-in')).length, 0);
    await visitor.signIn();
    const [detail] = await visitor.details('signed-in');
    assert.equal(detail?.['restored'], false);
    assert.equal(await visitor.sessionId(), detail?.['sessionId']);
  });
});

import assert from 'node:assert/strict';
import {after} from 'node:test';
import {endToEnd} from '../support/e2e.js';
import {
  configuration,
  elementAttributes,
  embedTag,
  forms,
  noted,
  openPage,
  PLACEHOLDER,
  turn,
} from '../support/embed-page.js';
import {startSite, type Site} from '../support/site.js';
import {noncePolicy, PAGE_NONCE, violations} from '../support/violations.js';

const HOLDER = `<div id="holder" ${PLACEHOLDER}>Sign-in needs JavaScript.</div>`;

let cdn: Promise<Site> | undefined;
const startCdn = (): Promise<Site> => (cdn ??= startSite({fileHeaders: {'access-control-allow-origin': '*'}}));
after(async () => (await cdn)?.close());

endToEnd('The embed', (scene) => {
  scene('puts the form where its script stands, and signs in with all of its settings', async (world) => {
    const {visitor, instance, site} = world;
    const tag = embedTag(
      `${await configuration(instance)} data-fallback-redirect-url="/members" data-heading-level="3"`,
    );
    await openPage(visitor, site, {body: `<p id="before">Before</p>${tag}<p id="after">After</p>`});
    await forms(visitor, 1);
    const order = await visitor.page.evaluate(() =>
      [...document.body.children].map((node) => node.id || node.localName),
    );
    assert.deepEqual(order, ['before', 'script', 'clerk-mfa-sign-in', 'after']);
    assert.equal(await visitor.page.$eval('[part=title]', (title) => title.getAttribute('aria-level')), '3');
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await visitor.submitCode('totp@example.com');
    await visitor.at(`${site.origin}/members`);
  });

  scene('fills every placeholder, each with its own settings, and nothing beside the script', async (world) => {
    const {visitor, instance, site} = world;
    const tag = embedTag(
      `${await configuration(instance)} data-identifier="default@example.com" data-form-root="shadow"`,
    );
    await openPage(visitor, site, {
      body: `${tag}<main>${HOLDER}
        <div ${PLACEHOLDER} data-identifier="totp@example.com" data-form-root="light" data-heading-level="4"></div></main>`,
    });
    await visitor.until(
      () => document.querySelectorAll('main > [data-clerk-mfa-sign-in] > clerk-mfa-sign-in').length === 2,
    );
    const site_ = {'publishable-key': await instance.publishableKey(), 'proxy-url': instance.url};
    assert.deepEqual(await elementAttributes(visitor), [
      {...site_, identifier: 'default@example.com', 'form-root': 'shadow'},
      {...site_, identifier: 'totp@example.com', 'form-root': 'light', 'heading-level': '4'},
    ]);
    assert.equal(await visitor.page.$eval('#holder', (holder) => holder.textContent), '');
    const {password} = await instance.account('totp@example.com');
    await visitor.fill('password', password);
    await visitor.press('Enter');
    await visitor.atStep('code', 1);
    await visitor.submitCode('totp@example.com');
    await visitor.atStep('signed-in', 1);
    await visitor.atStep('signed-in', 0);
  });

  const places: readonly [title: string, page: (tag: string) => {head?: string; body: string}, attribute: string][] = [
    ['in the head', (tag) => ({head: tag, body: HOLDER}), ''],
    ['in the head, async', (tag) => ({head: tag, body: HOLDER}), 'async'],
    ['in the head, defer', (tag) => ({head: tag, body: HOLDER}), 'defer'],
    ['before the content', (tag) => ({body: tag + HOLDER}), ''],
    ['before the content, async', (tag) => ({body: tag + HOLDER}), 'async'],
    ['before the content, defer', (tag) => ({body: tag + HOLDER}), 'defer'],
    ['after the content', (tag) => ({body: HOLDER + tag}), ''],
    ['in the placeholder', (tag) => ({body: HOLDER.replace('</div>', `${tag}</div>`)}), ''],
  ];
  for (const [title, page, attribute] of places) {
    scene(`serves a placeholder from a script ${title}`, async ({visitor, instance, site}) => {
      await openPage(visitor, site, page(embedTag(`${attribute} ${await configuration(instance)}`)));
      await visitor.page.waitForSelector('#holder > clerk-mfa-sign-in');
      await visitor.signIn('totp@example.com');
      assert.equal((await elementAttributes(visitor)).length, 1);
      assert.equal(await visitor.page.$eval('#holder', (holder) => holder.children.length), 1);
    });
  }

  scene(
    'in the head of a page without placeholders does nothing, and loads nothing',
    async ({visitor, instance, site}) => {
      await openPage(visitor, site, {head: embedTag(await configuration(instance)), body: '<p>A post</p>'});
      await visitor.until(() => document.readyState === 'complete');
      await turn(visitor);
      assert.deepEqual(await elementAttributes(visitor), []);
      assert.deepEqual(
        visitor.urls.filter((url) => url.endsWith('/clerk-mfa-sign-in.js')),
        [],
      );
      await visitor.page.evaluate(`document.body.innerHTML = ${JSON.stringify(`<section>${HOLDER}</section>`)}`);
      await visitor.page.waitForSelector('#holder > clerk-mfa-sign-in');
      await visitor.signIn();
    },
  );

  for (const parent of ['head', 'body'] as const) {
    scene(`inserted late, into the ${parent}, as a tag manager does it`, async ({visitor, instance, site}) => {
      await openPage(visitor, site, {body: parent === 'head' ? HOLDER : '<p id="last">A post</p>'});
      await visitor.until(() => document.readyState === 'complete');
      await visitor.page.evaluate(
        (into, key, proxyUrl) => {
          const script = document.createElement('script');
          script.src = '/dist/cdn/embed.js';
          script.setAttribute('data-publishable-key', key);
          script.setAttribute('data-proxy-url', proxyUrl);
          document[into].appendChild(script);
        },
        parent,
        await instance.publishableKey(),
        instance.url,
      );
      await visitor.page.waitForSelector(
        parent === 'head' ? '#holder > clerk-mfa-sign-in' : 'script + clerk-mfa-sign-in',
      );
      await visitor.signIn();
      assert.equal((await elementAttributes(visitor)).length, 1);
    });
  }

  scene('comes from another origin, with everything that it loads', async ({visitor, instance, site}) => {
    const {origin} = await startCdn();
    await openPage(visitor, site, {
      body: HOLDER + embedTag(await configuration(instance), origin),
      scriptsFrom: origin,
    });
    await visitor.signIn();
    const files = visitor.urls.filter((url) => url.includes('/dist/cdn/'));
    assert.ok(files.length >= 4, files.join());
    assert.deepEqual(
      files.filter((url) => !url.startsWith(`${origin}/`)),
      [],
    );
  });

  scene(
    'says once when the element cannot be loaded, keeps what visitors see, and tries again when asked',
    async (world) => {
      const {visitor, instance, site} = world;
      const {origin, missing} = await startCdn();
      missing.add('/dist/cdn/clerk-mfa-sign-in.js');
      try {
        await openPage(visitor, site, {
          body: HOLDER + HOLDER + embedTag(await configuration(instance), origin),
          scriptsFrom: origin,
        });
        const said = (): string[] => visitor.console.filter((line) => line.startsWith('clerk-mfa-sign-in:'));
        await visitor.until(() => performance.getEntriesByName(document.scripts[1]!.src).length > 0);
        while (said().length === 0) await turn(visitor);
        await visitor.page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(HOLDER)})`);
        await turn(visitor);
        assert.equal(await visitor.page.$eval('#holder', (holder) => holder.textContent), 'Sign-in needs JavaScript.');
        assert.equal(await visitor.page.evaluate(`clerkMfaSignIn.embed().then((found) => found.length)`), 0);
        assert.equal(said().length, 2, said().join('\n'));
        for (const line of said()) assert.ok(line.includes(`${origin}/dist/cdn/clerk-mfa-sign-in.js`), line);
        assert.deepEqual(await noted(visitor, 'rejections'), []);
      } finally {
        missing.clear();
      }
      assert.equal(await visitor.page.evaluate(`clerkMfaSignIn.embed().then((found) => found.length)`), 3);
      await forms(visitor, 3);
      await visitor.signIn();
    },
  );

  scene('a form beside the script comes, too, when loading is tried again', async ({visitor, instance, site}) => {
    const {origin, missing} = await startCdn();
    missing.add('/dist/cdn/clerk-mfa-sign-in.js');
    try {
      await openPage(visitor, site, {body: embedTag(await configuration(instance), origin), scriptsFrom: origin});
      while (!visitor.console.some((line) => line.startsWith('clerk-mfa-sign-in:'))) await turn(visitor);
    } finally {
      missing.clear();
    }
    assert.deepEqual(await visitor.page.evaluate(`clerkMfaSignIn.embed()`), []);
    await forms(visitor, 1);
    await visitor.signIn();
  });

  scene('serves a shadow root that it is given, and what arrives there later', async ({visitor, instance, site}) => {
    await openPage(visitor, site, {head: embedTag(await configuration(instance)), body: '<div id="app"></div>'});
    await visitor.page.evaluate(
      `document.querySelector('#app').attachShadow({mode: 'open'}).innerHTML = ${JSON.stringify(HOLDER)}`,
    );
    await turn(visitor);
    const inside = (script: string): Promise<unknown> =>
      visitor.page.evaluate(`(async () => { const root = document.querySelector('#app').shadowRoot; ${script} })()`);
    assert.equal(await inside(`return root.querySelectorAll('clerk-mfa-sign-in').length;`), 0);
    assert.equal(
      await inside(`const found = await clerkMfaSignIn.embed(root);
        return found.length === 1 && found[0] === root.querySelector('#holder > clerk-mfa-sign-in');`),
      true,
    );
    const {email, password} = await instance.account('totp@example.com');
    await visitor.page.locator('#app >>> input[name="identifier"]').fill(email);
    await visitor.page.locator('#app >>> input[name="password"]').fill(password);
    await visitor.press('Enter');
    // Not `waitForSelector`, which looks again when the document changes: what happens in a shadow root is no such change.
    await visitor.until(() => document.querySelector('#app')?.shadowRoot?.querySelector('input[name="code"]'));
    await visitor.page.locator('#app >>> input[name="code"]').fill(await instance.code(email));
    await visitor.until(() => {
      const element = document.querySelector('#app')?.shadowRoot?.querySelector('clerk-mfa-sign-in');
      return element?.snapshot.step.name === 'signed-in';
    });
    await inside(`root.innerHTML = ${JSON.stringify(HOLDER + HOLDER)}`);
    await visitor.until(
      () => document.querySelector('#app')?.shadowRoot?.querySelectorAll('div > clerk-mfa-sign-in').length === 2,
    );
  });

  for (const from of ['the page’s own origin', 'a CDN']) {
    scene(`signs in under a strict policy with Trusted Types, from ${from}`, async ({visitor, instance, site}) => {
      const origin = from === 'a CDN' ? (await startCdn()).origin : '';
      // Only the nonce lets the CDN's files in: `import()` and what it imports inherit the script's.
      const policy = noncePolicy(new URL(instance.url).origin, origin ? '' : `'self'`);
      await openPage(visitor, site, {
        body: HOLDER + embedTag(`nonce="${PAGE_NONCE}" ${await configuration(instance)}`, origin),
        headers: {'content-security-policy': policy},
      });
      await visitor.signIn();
      const [nonce, attribute] = await visitor.page.$eval('clerk-mfa-sign-in', (element) => [
        element.nonce,
        element.getAttribute('nonce'),
      ]);
      assert.equal(nonce, PAGE_NONCE);
      assert.equal(attribute, null);
      assert.deepEqual(await violations(visitor), []);
    });
  }

  scene('says what is wrong where it has no tag of its own, and names a setting that is misspelt', async (world) => {
    const {visitor, site} = world;
    await openPage(visitor, site, {body: `${HOLDER}<script type="module" src="/dist/cdn/embed.js"></script>`});
    await turn(visitor);
    const said = visitor.console.filter((line) => line.startsWith('clerk-mfa-sign-in:'));
    assert.equal(said.length, 1);
    assert.match(said[0]!, /type="module"/);
    assert.equal(await visitor.page.evaluate(`window.clerkMfaSignIn`), undefined);

    const wrong = `data-publishablekey="x" data-clerk-proxy-url="/y" data-domain="z" id="identifier" data-cfasync="false"`;
    await openPage(visitor, site, {head: embedTag(wrong)});
    assert.deepEqual(visitor.console.slice(said.length), [
      'clerk-mfa-sign-in: the script tag has an unknown data-publishablekey (is it data-publishable-key?), ' +
        'data-clerk-proxy-url (is it data-proxy-url?).',
    ]);
  });
});

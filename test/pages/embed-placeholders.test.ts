import assert from 'node:assert/strict';
import {endToEnd, type Scene} from '../support/e2e.js';
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

const HOLDER = `<div ${PLACEHOLDER}>Sign-in needs JavaScript.</div>`;

// Waiting for the element is not what these are about.
const STUB = `<script>customElements.define('clerk-mfa-sign-in', class extends HTMLElement {});</script>`;

/** Goes to a page with the script in its head, and gives what runs a script there, everything due having run. */
async function arrive({visitor, instance, site}: Scene, body: string): Promise<(script: string) => Promise<unknown>> {
  await openPage(visitor, site, {head: embedTag(await configuration(instance)), body: `<main>${body}</main>`});
  return async (script) => {
    const result: unknown = await visitor.page.evaluate(`(async () => {
      const main = document.querySelector('main');
      const holder = document.querySelector('[${PLACEHOLDER}]');
      const element = document.querySelector('clerk-mfa-sign-in');
      ${script}
    })()`);
    await turn(visitor);
    return result;
  };
}

endToEnd('Placeholders', (scene) => {
  scene('are served when they arrive by innerHTML, by a node, or by an attribute', async (world) => {
    const {visitor} = world;
    const run = await arrive(world, '<p id="later" data-identifier="later@example.com">Old</p>');
    await run(`main.insertAdjacentHTML('beforeend', ${JSON.stringify(`<section>${HOLDER}</section>`)})`);
    await forms(visitor, 1);
    await run(`const node = document.createElement('section');
      node.setAttribute('${PLACEHOLDER}', '');
      main.prepend(document.createTextNode('text'), node)`);
    await forms(visitor, 2);
    await run(`document.querySelector('#later').setAttribute('${PLACEHOLDER}', '')`);
    await forms(visitor, 3);
    assert.equal((await elementAttributes(visitor))[1]?.['identifier'], 'later@example.com');
    assert.equal(await run(`return main.textContent.includes('Old')`), false);
  });

  scene('get one element each: when moved, when taken away and put back, when marked again', async (world) => {
    const {visitor} = world;
    const run = await arrive(world, HOLDER + HOLDER);
    await forms(visitor, 2);
    const same = await run(`
      window.first = [...document.querySelectorAll('clerk-mfa-sign-in')];
      main.append(holder);
      await 0;
      holder.remove();
      await new Promise((resolve) => setTimeout(resolve));
      main.append(holder);
      holder.removeAttribute('${PLACEHOLDER}');
      holder.setAttribute('${PLACEHOLDER}', 'again');
      await new Promise((resolve) => setTimeout(resolve));
      const now = [...document.querySelectorAll('clerk-mfa-sign-in')];
      return now.length === 2 && now.every((element) => window.first.includes(element)) && holder.children.length === 1;`);
    assert.equal(same, true);
    await forms(visitor, 2);
  });

  scene('are new ones when content is replaced by the same HTML', async (world) => {
    const {visitor} = world;
    const run = await arrive(world, HOLDER);
    await forms(visitor, 1);
    await run(`window.first = element; main.innerHTML = ${JSON.stringify(HOLDER)}`);
    await forms(visitor, 1);
    assert.equal(await run(`return element !== window.first && !window.first.isConnected`), true);
  });

  scene('copied with their element get a live one of their own', async (world) => {
    const {visitor, instance} = world;
    const run = await arrive(world, HOLDER);
    await forms(visitor, 1);
    await visitor.fill('identifier', 'typed@example.com');
    await run(`main.append(holder.cloneNode(true), document.importNode(holder, true));
      main.insertAdjacentHTML('beforeend', holder.outerHTML)`);
    await forms(visitor, 4);
    assert.deepEqual(
      await run(`return [...main.children].map((copy) => [copy.children.length,
        copy.querySelectorAll('form').length, copy.querySelector('input[name=identifier]').value])`),
      [[1, 1, 'typed@example.com'], ...Array<unknown>(3).fill([1, 1, ''])],
    );
    const ids = (await run(`return [...document.querySelectorAll('[id]')].map(({id}) => id)`)) as string[];
    assert.equal(new Set(ids).size, ids.length);
    // The copy works, and the one it was copied from still does.
    await run(`holder.remove(); main.append(holder)`);
    await visitor.submitCredentials('totp@example.com');
    await visitor.atStep('code');
    await visitor.submitCode('totp@example.com');
    for (const index of [0, 1, 2, 3]) await visitor.atStep('signed-in', index);
    assert.equal((await instance.requests()).filter((line) => line.startsWith('POST /v1/client/sign_ins ')).length, 1);
  });

  scene('a lone copy of the element stays what the page made of it', async (world) => {
    const {visitor} = world;
    const run = await arrive(world, HOLDER);
    await forms(visitor, 1);
    await run(`main.append(element.cloneNode(true))`);
    await forms(visitor, 2);
    assert.deepEqual(await run(`return [...main.children].map(({localName}) => localName)`), [
      'div',
      'clerk-mfa-sign-in',
    ]);
    await run(`holder.remove()`);
    await visitor.signIn();
  });

  scene('in one another, and in the element, are one: the outermost', async (world) => {
    const {visitor} = world;
    const run = await arrive(
      world,
      `<div ${PLACEHOLDER} id="outer"><p><span ${PLACEHOLDER}>in</span></p></div>
       <clerk-mfa-sign-in ${PLACEHOLDER} id="own"><p slot="logo"><b ${PLACEHOLDER}>Logo</b></p></clerk-mfa-sign-in>`,
    );
    await forms(visitor, 2);
    await run(`document.querySelector('#outer').insertAdjacentHTML('beforeend', '<i ${PLACEHOLDER}>Later</i>')`);
    assert.deepEqual(
      await run(`return ['#outer', 'i', '#own p'].map((selector) => document.querySelector(selector).children.length)`),
      [2, 0, 1],
    );
    assert.equal(await run(`return document.querySelector('#own b').textContent`), 'Logo');
    await run(`main.append(document.querySelector('i'))`);
    await visitor.page.waitForSelector('main > i > clerk-mfa-sign-in');
    await forms(visitor, 3);
  });

  scene('cannot be what the page hangs on, nor what cannot hold a form', async (world) => {
    const {visitor, site, instance} = world;
    const tag = embedTag(`${PLACEHOLDER} ${await configuration(instance)}`);
    await openPage(visitor, site, {
      body: `<form ${PLACEHOLDER}>A form<input name="matches"><input name="querySelectorAll"></form>${tag}`,
    });
    await visitor.page.evaluate(`for (const node of [document.documentElement, document.head, document.body])
      node.setAttribute('${PLACEHOLDER}', '')`);
    await forms(visitor, 1);
    assert.equal(await visitor.page.$eval('script[src] + clerk-mfa-sign-in', (node) => node.isConnected), true);
    await visitor.page.evaluate(`document.forms[0].insertAdjacentHTML('beforeend', ${JSON.stringify(HOLDER)})`);
    await visitor.page.waitForSelector('form > div > clerk-mfa-sign-in');
    assert.deepEqual(await noted(visitor, 'rejections'), []);
  });

  scene('emptied by the page stay empty, until the page asks', async (world) => {
    const {visitor} = world;
    const run = await arrive(world, HOLDER + HOLDER);
    await forms(visitor, 2);
    await run(`window.first = element; holder.textContent = 'Thank you'`);
    await run(`main.append(holder)`);
    assert.equal(await run(`return main.lastChild.textContent`), 'Thank you');
    await run(`main.prepend(main.lastChild)`);
    assert.equal(
      await run(`const found = await clerkMfaSignIn.embed();
        return found.length === 2 && found[0] === window.first && found[0].parentNode === holder;`),
      true,
    );
    await forms(visitor, 2);
    await visitor.signIn();
    await run(`document.querySelector('main').append(window.first)`);
    assert.equal(await run(`await clerkMfaSignIn.embed(main); return holder.children.length`), 0);
  });

  scene('can be in what is not on the page yet', async (world) => {
    const {visitor} = world;
    const run = await arrive(world, '');
    const [inFragment, itself] = (await run(`
      const fragment = document.createDocumentFragment();
      const part = document.createElement('div');
      part.setAttribute('${PLACEHOLDER}', '');
      fragment.append(part);
      const found = [await clerkMfaSignIn.embed(fragment), await clerkMfaSignIn.embed(part)];
      main.append(fragment);
      return found.map(([only]) => only === part.firstChild);`)) as [boolean, boolean];
    assert.ok(inFragment && itself);
    await forms(visitor, 1);
    assert.match(
      (await run(`return clerkMfaSignIn.embed('#main').then(() => 'no error', String)`)) as string,
      /^TypeError/,
    );
    await visitor.signIn();
  });

  scene('keep the element of the first of two script tags; the same tag twice is one', async (world) => {
    const {visitor, instance, site} = world;
    const settings = await configuration(instance);
    await openPage(visitor, site, {
      head: embedTag(`${settings} data-sign-up-url="/first"`),
      body:
        HOLDER +
        embedTag(`${settings} data-sign-up-url="/second"`) +
        HOLDER +
        embedTag(`${settings} data-sign-up-url="/first"`),
    });
    const api = await visitor.page.evaluateHandle(`window.clerkMfaSignIn`);
    await forms(visitor, 2);
    await visitor.page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(HOLDER)})`);
    await forms(visitor, 3);
    assert.deepEqual(
      (await elementAttributes(visitor)).map((attributes) => attributes['sign-up-url']),
      ['/first', '/first', '/first'],
    );
    assert.equal(await visitor.page.evaluate((first) => Reflect.get(window, 'clerkMfaSignIn') === first, api), true);
    assert.equal(
      await visitor.page.evaluate(`Object.keys(window).filter((name) => /embed|mfa/i.test(name)).join()`),
      'clerkMfaSignIn',
    );
    await visitor.signIn();
  });

  scene('that arrive when a form stands beside the script are served, too, and that form stays', async (world) => {
    const {visitor, instance, site} = world;
    await openPage(visitor, site, {body: `<main></main>${embedTag(await configuration(instance))}`});
    await forms(visitor, 1);
    await visitor.fill('identifier', 'typed@example.com');
    await visitor.page.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(HOLDER)}`);
    await forms(visitor, 2);
    assert.equal(await visitor.page.$eval('script + * input', (input) => input.value), 'typed@example.com');
  });

  scene('made by a deferred script count: no form beside the script', async (world) => {
    const {visitor, instance, site} = world;
    const deferred = `data:text/javascript,document.querySelector('main').innerHTML='<div ${PLACEHOLDER}></div>'`;
    await openPage(visitor, site, {
      body: `<main></main>${embedTag(`defer ${await configuration(instance)}`)}<script defer src="${deferred.replaceAll('"', '&quot;')}"></script>`,
    });
    await visitor.page.waitForSelector('main > div > clerk-mfa-sign-in');
    await turn(visitor);
    assert.equal((await elementAttributes(visitor)).length, 1);
  });

  for (const [title, start] of [
    ['and where the browser says so, is then', 5],
    ['where it does not say, is after load', 0],
  ] as const) {
    scene(`are looked for when DOMContentLoaded has been, ${title}`, async (world) => {
      const {visitor, instance, site} = world;
      await openPage(visitor, site, {head: STUB, body: '<main></main>'});
      await visitor.page.evaluate(`
        Object.defineProperty(Document.prototype, 'readyState', {get: () => 'interactive'});
        performance.getEntriesByType = () => [{domContentLoadedEventStart: ${start}}];
        const script = document.createElement('script');
        script.src = '/dist/cdn/embed.js';
        script.dataset.publishableKey = '${await instance.publishableKey()}';
        document.querySelector('main').append(script);
        new Promise((resolve) => script.addEventListener('load', resolve));`);
      await turn(visitor);
      assert.equal((await elementAttributes(visitor)).length, start === 0 ? 0 : 1);
      await visitor.page.evaluate(`dispatchEvent(new Event('load'))`);
      await visitor.page.evaluate(`dispatchEvent(new Event('DOMContentLoaded'))`);
      assert.equal((await elementAttributes(visitor)).length, 1);
    });
  }

  scene('are filled when they are parsed, so that nothing of their own comes back', async (world) => {
    const {visitor, instance, site} = world;
    // Every script lets the page run what is due, with the placeholder half parsed.
    const body = `<div id="holder" ${PLACEHOLDER}>before<script>window.hits.push(1)</script>between
      <script>window.hits.push(2)</script>after</div>`;
    await openPage(visitor, site, {head: STUB + embedTag(await configuration(instance)), body});
    await turn(visitor);
    assert.equal(
      await visitor.page.$eval('#holder', (holder) => holder.innerHTML.replace(/ [^>]+/, '')),
      '<clerk-mfa-sign-in></clerk-mfa-sign-in>',
    );
    assert.deepEqual(await noted(visitor, 'hits'), [1, 2]);
  });

  scene('follow what the page does while the element is loading', async (world) => {
    const {visitor, instance, site} = world;
    const body = HOLDER.replace('<div', '<div id="gone"') + HOLDER;
    await openPage(visitor, site, {body, scriptsFrom: 'https://*.clerk.accounts.dev'});
    // The event comes right after the script has run: nothing can have been loaded yet.
    await visitor.page.evaluate(
      (key, attribute) => {
        const script = document.createElement('script');
        script.src = '/dist/cdn/embed.js';
        script.dataset['publishableKey'] = key;
        script.addEventListener('load', () => document.querySelector('#gone')?.removeAttribute(attribute));
        document.head.append(script);
      },
      await instance.publishableKey(),
      PLACEHOLDER,
    );
    await forms(visitor, 1);
    assert.equal(await visitor.page.$eval('#gone', (node) => node.textContent), 'Sign-in needs JavaScript.');
    await visitor.page.evaluate(`document.querySelector('#gone').setAttribute('${PLACEHOLDER}', '')`);
    await forms(visitor, 2);
  });

  scene('the tag run again by a page that swaps its body leaves one form beside it', async (world) => {
    const {visitor, instance, site} = world;
    await openPage(visitor, site, {body: `<main>${embedTag(await configuration(instance))}</main>`});
    await forms(visitor, 1);
    // What Turbo does on going back: a copy of the body, and its scripts made anew.
    await visitor.page.evaluate(`
      const copy = document.body.cloneNode(true);
      const old = copy.querySelector('script');
      const script = document.createElement('script');
      for (const {name, value} of old.attributes) script.setAttribute(name, value);
      old.replaceWith(script);
      document.body.replaceWith(copy);
      new Promise((resolve) => script.addEventListener('load', resolve));`);
    await forms(visitor, 1);
    assert.equal(await visitor.page.$eval('script + clerk-mfa-sign-in', (node) => node.isConnected), true);
    await visitor.signIn();
  });

  scene('settings are on when they are there, and off when they say false', async (world) => {
    const {visitor, instance, site} = world;
    await openPage(visitor, site, {
      head:
        STUB +
        embedTag(`publishable-key="pk_bare" data-publishable-key="" DATA-PROXY-URL="${instance.url}" no-resume
        data-user-button=" FALSE " data-disabled data-identifier="default"`),
      body: ['', 'data-disabled="false"', 'disabled="false" autofocus="no"', 'data-identifier="" heading-level="1"']
        .map((settings) => `<div ${PLACEHOLDER} ${settings}></div>`)
        .join(''),
    });
    await turn(visitor);
    const common = {'proxy-url': instance.url, 'no-resume': '', identifier: 'default'};
    assert.deepEqual(await elementAttributes(visitor), [
      {...common, disabled: ''},
      common,
      {...common, autofocus: ''},
      {...common, disabled: '', 'heading-level': '1'},
    ]);
  });
});

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
} from '../support/embed-page.js';
import {
  ALLOWED,
  CHILDREN,
  EVIL,
  expected,
  FORBIDDEN,
  NAMES,
  placeholder,
  randomNumbers,
  VALUES,
  type Written,
} from '../support/hostile-content.js';

const COUNT = 500;

type Attributes = Readonly<Record<string, string>>;

/** What the script tag says of itself. */
async function siteAttributes({instance}: Scene): Promise<Attributes> {
  return {'publishable-key': await instance.publishableKey(), 'proxy-url': instance.url, 'sign-up-url': '/sign-up'};
}

async function siteTag({instance}: Scene): Promise<string> {
  return embedTag(`${await configuration(instance)} data-sign-up-url="/sign-up"`);
}

/** Puts content into the page the way a content management system does, and waits until every placeholder is filled. */
async function publish({visitor}: Scene, html: string, count: number): Promise<void> {
  await visitor.page.evaluate((content) => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = content;
  }, html);
  await visitor.until(
    (wanted: number) =>
      document.querySelectorAll('main > [data-clerk-mfa-sign-in] > clerk-mfa-sign-in').length === wanted,
    count,
  );
}

/** What became of each placeholder: how many nodes are in it, and the attributes of the element. */
function outcome({visitor}: Scene): Promise<readonly (readonly [nodes: number, attributes: Attributes])[]> {
  return visitor.page.evaluate(() =>
    [...document.querySelectorAll('main > [data-clerk-mfa-sign-in]')].map((node) => {
      const element = node.firstElementChild;
      const attributes = Object.fromEntries([...(element?.attributes ?? [])].map(({name, value}) => [name, value]));
      return [node.childNodes.length, attributes] as const;
    }),
  );
}

/** Nothing of the author's ran, was asked for, or has become part of an element. */
async function assertHarmless({visitor, instance, site}: Scene): Promise<void> {
  // clerk-js starts its poller as a worker from a blob.
  const known = [site.origin, `blob:${site.origin}`, new URL(instance.url).origin, 'data:'];
  assert.deepEqual(
    visitor.urls.filter((url) => !known.some((start) => url.startsWith(start))),
    [],
  );
  assert.deepEqual(await noted(visitor, 'hits'), []);
  assert.deepEqual(await noted(visitor, 'rejections'), []);
  const odd = await visitor.page.evaluate(() =>
    [...document.querySelectorAll('clerk-mfa-sign-in')].flatMap((element) => {
      const roots = [element, ...(element.shadowRoot ? [element.shadowRoot] : [])];
      const inside = roots.flatMap((root) => [
        ...root.querySelectorAll('script, iframe, img, template, style, [style], #evil'),
      ]);
      const links = roots.flatMap((root) =>
        [...root.querySelectorAll('a')].filter(({pathname}) => pathname !== '/sign-up'),
      );
      return [...inside, ...links].map(({outerHTML}) => outerHTML).concat(element.nonce ? 'nonce' : []);
    }),
  );
  assert.deepEqual(odd, []);
}

endToEnd('Hostile placeholders', (scene) => {
  scene('set none of what leads anywhere or runs anything, one attribute at a time', async (world) => {
    assert.ok(NAMES.length > 200 && FORBIDDEN.length > 10);
    await openPage(world.visitor, world.site, {head: await siteTag(world), body: '<main></main>'});
    const all = NAMES.map((name, index): Written => [[name, VALUES[index % VALUES.length] ?? '']]);
    await publish(world, all.map((written) => placeholder(written)).join(''), all.length);
    const site = await siteAttributes(world);
    for (const [index, [nodes, attributes]] of (await outcome(world)).entries()) {
      assert.deepEqual([nodes, attributes], [1, site], JSON.stringify(all[index]));
    }
    await assertHarmless(world);
    await world.visitor.signIn();
    await assertHarmless(world);
  });

  scene('nor all at once, written into the page itself', async (world) => {
    const {visitor} = world;
    // Handlers of the placeholder's own are the sanitiser's business: whatever bubbles through it would run them.
    const written = NAMES.filter((name) => !/^on/i.test(name)).map((name): [string, string] => [
      name,
      `${EVIL}/${name}`,
    ]);
    const html = placeholder([...written, ['data-identifier', 'me@example.com']], 'Text');
    await openPage(visitor, world.site, {body: `<main>${html}</main>${await siteTag(world)}`});
    await forms(visitor, 1);
    assert.deepEqual(await elementAttributes(visitor), [
      {...(await siteAttributes(world)), identifier: 'me@example.com'},
    ]);
    await visitor.signIn();
    await assertHarmless(world);
  });

  scene('set the five harmless ones as text, whatever the text', async (world) => {
    const {visitor} = world;
    await openPage(visitor, world.site, {head: await siteTag(world), body: '<main></main>'});
    const all = ALLOWED.flatMap((name) =>
      [name, `data-${name}`, `DATA-${name.toUpperCase()}`].flatMap((spelt) =>
        VALUES.map((value): Written => [[spelt, value]]),
      ),
    );
    await publish(world, all.map((written) => placeholder(written)).join(''), all.length);
    const site = await siteAttributes(world);
    for (const [index, [nodes, attributes]] of (await outcome(world)).entries()) {
      const written = all[index] ?? [];
      assert.deepEqual([nodes, attributes], [1, expected(site, written)], JSON.stringify(written));
    }
    await forms(visitor, all.length);
    const shown = await visitor.page.evaluate(() =>
      [...document.querySelectorAll('clerk-mfa-sign-in')].map((element) => [
        element.querySelector('input')?.value,
        element.querySelector('[part=title]')?.getAttribute('aria-level'),
        element.getAttribute('identifier') ?? '',
      ]),
    );
    // An input for e-mail addresses trims, and this is one when Clerk is there.
    for (const [value, level, identifier] of shown) assert.deepEqual([value?.trim(), level], [identifier?.trim(), '2']);
    await assertHarmless(world);
  });

  scene(`${COUNT} of them, of anything at all, are each what the rule says`, async (world) => {
    const {visitor} = world;
    await openPage(visitor, world.site, {head: await siteTag(world), body: '<main></main>'});
    const seed = Number(process.env['HOSTILE_SEED'] ?? 20261126);
    const random = randomNumbers(seed);
    const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
    const names = [
      ...NAMES,
      ...Array<readonly string[]>(20)
        .fill(ALLOWED.flatMap((name) => [name, `data-${name}`]))
        .flat(),
    ];
    const all = Array.from({length: COUNT}, () => ({
      written: Array.from({length: random(12)}, () => [pick(names), pick(VALUES)] as const),
      children: Array.from({length: random(3)}, () => pick(CHILDREN)).join(''),
      // No button: with `autofocus` the browser itself runs its author's `onfocus`, which is not what is tested.
      tag: pick(['div', 'section', 'span', 'article', 'details', 'x-element', 'clerk-mfa-form']),
    }));
    const html = all.map(({written, children, tag}) => placeholder(written, children, tag)).join('');
    await publish(world, html, COUNT);
    const site = await siteAttributes(world);
    for (const [index, [nodes, attributes]] of (await outcome(world)).entries()) {
      const {written} = all[index]!;
      assert.deepEqual(
        [nodes, attributes],
        [1, expected(site, written)],
        `seed ${seed}: ${JSON.stringify(all[index])}`,
      );
    }
    assert.equal((await elementAttributes(visitor)).length, COUNT);
    await assertHarmless(world);
    const keys = (await world.instance.requests()).filter((line) => line.startsWith('GET /v1/environment'));
    assert.ok(keys.length <= 1, 'one Clerk for all of them');
  });

  const STOLEN = `data-publishable-key="pk_live_ZXZpbC50ZXN0JA" data-proxy-url="${EVIL}" data-user-button`;

  scene('are not taken for the script by their name: nothing comes from where they say', async (world) => {
    const {visitor, site} = world;
    const image = `<img name="currentScript" alt="" src="/evil/dist/cdn/embed.js" ${STOLEN}>`;
    await openPage(visitor, site, {body: `${image}<div ${PLACEHOLDER}></div>${await siteTag(world)}`});
    await visitor.signIn();
    assert.deepEqual(await elementAttributes(visitor), [await siteAttributes(world)]);
    assert.deepEqual(
      visitor.urls.filter((url) => url.includes('/evil/') && !url.endsWith('embed.js')),
      [],
    );
    await assertHarmless(world);
  });

  scene('with the names of what the script uses keep it from nothing', async (world) => {
    const {visitor, site} = world;
    const members = ['currentScript', 'readyState', 'querySelectorAll', 'addEventListener', 'body', 'documentElement'];
    const content = [
      ...members.map((name) => `<img name="${name}" alt="" ${STOLEN}>`),
      `<object id="currentScript" ${STOLEN}></object><form name="nodeType" id="Element"></form>`,
      `<a id="clerkMfaSignIn" href="${EVIL}">a</a><form id="clerkMfaSignIn"><input name="embed"></form>`,
      `<a id="performance"></a><a id="customElements"></a><a id="URL"></a>`,
    ].join('');
    await openPage(visitor, site, {body: `${content}<div id="holder" ${PLACEHOLDER}></div>${await siteTag(world)}`});
    // The page's own methods are hidden, too.
    await visitor.until(
      () => document.getElementById('holder')?.firstElementChild?.firstElementChild?.firstElementChild,
    );
    assert.deepEqual(
      await visitor.page.evaluate(() => {
        const elements = [...document.getElementsByTagName('clerk-mfa-sign-in')];
        return elements.map(({attributes}) =>
          Object.fromEntries([...attributes].map(({name, value}) => [name, value])),
        );
      }),
      [await siteAttributes(world)],
    );
    assert.equal(await visitor.page.evaluate(`typeof window.clerkMfaSignIn.embed`), 'function');
    assert.deepEqual(
      visitor.urls.filter((url) => url.startsWith(EVIL)),
      [],
    );
    assert.deepEqual(await noted(visitor, 'rejections'), []);
  });

  scene('content that names its inputs after methods hides nothing but itself', async (world) => {
    const {visitor} = world;
    await openPage(visitor, world.site, {head: await siteTag(world), body: '<main></main>'});
    const inputs = [
      'matches',
      'querySelectorAll',
      'closest',
      'parentNode',
      'nodeType',
      'children',
      'isConnected',
      'localName',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    await publish(world, `<div ${PLACEHOLDER}></div><form ${PLACEHOLDER}>${inputs}<p ${PLACEHOLDER}></p></form>`, 1);
    await visitor.page.waitForSelector('form > p > clerk-mfa-sign-in');
    await assertHarmless(world);
    await visitor.signIn();
  });
});

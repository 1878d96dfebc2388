import assert from 'node:assert/strict';
import {endToEnd, type Scene} from '../support/e2e.js';
import {ORDINARY, STRONG} from '../support/hostile-styles.js';
import {differingBoxes, differingPixels, lookOf, type Look} from '../support/pictures.js';
import {OTHER} from '../support/walk.js';

const EMAIL = 'many+clerk_test@example.com';

// What the page says of itself, with or without the hostile rules: they differ in fonts and in where things are, and the
// element follows both. The reset by `unset` takes away that a style element is not shown.
const BASE = `
  html, body { font: 16px/1.5 'DejaVu Sans', sans-serif !important; margin: 0 !important; padding: 0 !important;
    background: #fff !important; color: #000 !important; letter-spacing: normal !important; }
  head, head *, script { display: none !important; }
  #content { all: initial !important; position: absolute !important; inset: 20px auto auto 20px !important;
    inline-size: 440px !important; font: 16px/1.5 'DejaVu Sans', sans-serif !important;
    --clerk-font-family: 'DejaVu Sans', sans-serif; }
  *, *::before, *::after { caret-color: transparent !important; transition: none !important; animation: none !important; }`;

/** A page that has all of the style sheets, none of them switched on. */
async function open({visitor, site}: Scene, sheets: Readonly<Record<string, string>>, formRoot: string): Promise<void> {
  const links = Object.entries(sheets).map(([name, html]) => {
    const path = site.add({html, headers: {'content-type': 'text/css; charset=utf-8'}});
    return `<link rel="stylesheet" title="" data-name="${name}" href="${path}">`;
  });
  await visitor.page.setViewport({width: 480, height: 900});
  visitor.reportOnly = true;
  await visitor.open({
    head: `${links.join('')}<style>${BASE}</style>
      <script>for (const link of document.querySelectorAll('link[data-name]')) link.sheet.disabled = true;</script>`,
    before: '<div id="content" class="entry-content">',
    after: '</div>',
    attributes: {'form-root': formRoot, 'sign-up-url': '/sign-up'},
  });
  await visitor.ready();
}

/** The page under one of its style sheets, or under none of them. */
async function lookUnder({visitor: {page}}: Scene, name: string | null): Promise<Look> {
  await page.evaluate((wanted) => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-name]')) {
      if (link.sheet) link.sheet.disabled = link.dataset['name'] !== wanted;
    }
  }, name);
  return lookOf(page);
}

/** Looks the same under every style sheet as under none. */
async function staysItself(world: Scene, names: readonly string[], step: string): Promise<void> {
  const clean = await lookUnder(world, null);
  assert.ok(Object.keys(clean.boxes).length > 5, 'there is something to compare');
  const wrong: string[] = [];
  for (const name of names) {
    const look = await lookUnder(world, name);
    // Not the element's own place on the page.
    const {page: _, ...boxes} = clean.boxes;
    const [first] = differingBoxes(boxes, look.boxes);
    if (first) wrong.push(`${step}, ${name}: ${first}`);
    const pixels = await differingPixels(world.visitor.page, clean.picture, look.picture);
    if (pixels > 0) wrong.push(`${step}, ${name}: ${pixels} pixels differ`);
  }
  await lookUnder(world, null);
  assert.deepEqual(wrong, []);
}

/** The first form, the code step and the list of methods. */
async function walk(world: Scene, sheets: Readonly<Record<string, string>>, formRoot: string): Promise<void> {
  const {visitor, instance} = world;
  const names = Object.keys(sheets);
  await instance.settings({social: ['oauth_github', 'oauth_google'], passkeyButton: true});
  await open(world, sheets, formRoot);
  await staysItself(world, names, 'the first form');
  const input = (name: string): string =>
    `clerk-mfa-sign-in ${formRoot === 'shadow' ? '>>>' : ''} input[name="${name}"]`;
  await visitor.page.locator(input('identifier')).fill(EMAIL);
  await visitor.page.locator(input('password')).fill('wrong password');
  await visitor.press('Enter');
  await visitor.until(() => document.querySelector('clerk-mfa-sign-in')?.snapshot?.failure);
  await staysItself(world, names, 'a wrong password');
  await visitor.page.locator(input('password')).fill((await instance.account(EMAIL)).password);
  await visitor.press('Enter');
  await visitor.atStep('code');
  await visitor.settled();
  await staysItself(world, names, 'the code');
  await visitor.page.evaluate((label) => {
    const host = document.querySelector('clerk-mfa-sign-in');
    const root = host?.querySelector('form') ?? host?.shadowRoot?.querySelector('form');
    [...(root?.querySelectorAll('button') ?? [])].find(({textContent}) => textContent.trim() === label)?.click();
  }, OTHER);
  await visitor.atStep('choose-factor');
  await staysItself(world, names, 'the list');
}

endToEnd('A page with rules of its own', (scene) => {
  scene('does not change the form', (world) => walk(world, ORDINARY, 'light'));

  // Rules for `*` are about the element itself, wherever its form is: its box is the page's.
  const forTags = Object.entries(ORDINARY).filter(([name]) => !name.startsWith('a reset'));
  scene('that are !important, or have an id, does not change the form in the shadow root', (world) =>
    walk(world, {...Object.fromEntries(forTags), ...STRONG}, 'shadow'),
  );
});

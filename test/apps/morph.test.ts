/**
 * Pages that a server renders and a library morphs: its answers have no form in the tag, and the form that is there must
 * survive them.
 */
import assert from 'node:assert/strict';
import {testApp, type AppScene, type Specification} from './support/app.js';

interface Site {
  readonly name: string;
  readonly label: string;
  readonly framework: string;
  /** The page with the element. */
  readonly path: string;
  /** Whether links do not load another page. */
  readonly isBoosted: boolean;
  /** Ways to morph the page: scripts, each with what it stands for. */
  readonly morphs: Readonly<Record<string, string>>;
}

const REFRESH_BY_EVENT = `document.body.dispatchEvent(new Event('refresh'))`;

/** What is selected goes into the target: not the target itself. */
const refreshInside = (swap: string): string => `
  document.querySelector('main').setAttribute('hx-swap', '${swap}');
  document.querySelector('main').setAttribute('hx-select', 'main > *');
  ${REFRESH_BY_EVENT}`;

const SITES: readonly Site[] = [
  {
    name: 'turbo',
    label: 'Turbo',
    framework: '@hotwired/turbo',
    path: '/turbo',
    isBoosted: true,
    morphs: {
      'a visit to the same page': `Turbo.visit(location.href, {action: 'replace'})`,
      'a refresh from the server': `document.body.insertAdjacentHTML('beforeend', '<turbo-stream action="refresh"></turbo-stream>')`,
    },
  },
  {
    name: 'turbo-frame',
    label: 'Turbo frame',
    framework: '@hotwired/turbo',
    path: '/turbo-frame',
    isBoosted: false,
    morphs: {'a reload of the frame': `document.querySelector('turbo-frame').reload()`},
  },
  {
    name: 'htmx',
    label: 'htmx',
    framework: 'htmx.org',
    path: '/htmx',
    isBoosted: true,
    morphs: {
      outerMorph: REFRESH_BY_EVENT,
      innerMorph: refreshInside('innerMorph'),
    },
  },
  {
    name: 'htmx-2',
    label: 'htmx 2 with idiomorph',
    framework: 'idiomorph',
    path: '/htmx-2',
    isBoosted: true,
    morphs: {
      'morph:outerHTML': REFRESH_BY_EVENT,
      'morph:innerHTML': refreshInside('morph:innerHTML'),
    },
  },
];

const EMAIL = 'totp@example.com';
/** More often than the form is put back in one go: see `FormContainer`. */
const MANY = 12;

function scenesOf({path, isBoosted, morphs}: Site): readonly Specification[] {
  const open = async ({visitor, origin}: AppScene): Promise<void> => {
    await visitor.visit(origin + path);
    await visitor.ready();
    await visitor.page.evaluate(() => {
      Object.assign(window, {isSamePage: true, first: document.querySelector('clerk-mfa-sign-in')});
    });
  };

  return [
    ...Object.entries(morphs).map(([name, script]): Specification => ({
      check: 'morph',
      title: `keeps what is typed, the caret and the focus through ${name}, time and again`,
      run: async (scene) => {
        const {visitor, instance, origin} = scene;
        await open(scene);
        const {password} = await instance.account(EMAIL);
        await visitor.fill('identifier', EMAIL);
        await visitor.fill('password', password.slice(1));
        await visitor.page.$eval('input[name="password"]', (input) => input.setSelectionRange(0, 0));
        for (let count = 0; count < MANY; count++) {
          await morph(scene, script);
          assert.deepEqual(await stateOf(scene), {
            elements: 1,
            forms: 1,
            isFirst: true,
            focused: 'password',
            caret: 0,
            identifier: EMAIL,
            password: password.slice(1),
          });
        }
        await visitor.page.keyboard.type(password.slice(0, 1));
        await visitor.press('Enter');
        await visitor.atStep('code');
        const code = await instance.code(EMAIL);
        await visitor.fill('code', code.slice(0, 3));
        await morph(scene, script);
        assert.equal((await stateOf(scene)).focused, 'code');
        await visitor.page.keyboard.type(code.slice(3));
        await visitor.at(`${origin}/dashboard`);
        await visitor.until(() => document.querySelector('h1')?.textContent === 'Dashboard');
        await visitor.until(() => !document.querySelector('clerk-mfa-sign-in, clerk-mfa-form'));
      },
    })),
    {
      check: 'morph',
      title: 'signs in on a page that is morphed all the time',
      run: async (scene) => {
        const {visitor, origin} = scene;
        await open(scene);
        const [script = ''] = Object.values(morphs);
        await visitor.page.evaluate(`window.polling = setInterval(() => {${script}}, 300)`);
        await answered(scene, 2);
        await visitor.submitCredentials(EMAIL);
        await visitor.atStep('code');
        await answered(scene, 2);
        await visitor.page.evaluate('clearInterval(polling)');
        await visitor.submitCode(EMAIL);
        await visitor.at(`${origin}/dashboard`);
      },
    },
    ...(isBoosted ? [awayAndBack(open, path)] : []),
  ];
}

function awayAndBack(open: (scene: AppScene) => Promise<void>, path: string): Specification {
  return {
    check: 'morph',
    title: 'has one form, and nothing of what was typed in any cache, when a visitor goes away and comes back',
    run: async (scene) => {
      const {visitor, instance, origin} = scene;
      await open(scene);
      const {password} = await instance.account(EMAIL);
      await visitor.fill('identifier', EMAIL);
      await visitor.fill('password', password);
      await visitor.page.click('a[href="/about"]');
      await visitor.until(() => document.querySelector('h1')?.textContent === 'About');
      assert.equal(await visitor.page.evaluate(() => 'isSamePage' in window), true);
      await visitor.until(() => !document.querySelector('clerk-mfa-sign-in, clerk-mfa-form'));
      const stored = await visitor.page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
      assert.equal(stored.includes(password), false);
      assert.equal(stored.includes(EMAIL), false);
      await visitor.page.goBack();
      await visitor.at(origin + path);
      await visitor.ready();
      await visitor.until(() => document.querySelectorAll('clerk-mfa-sign-in form').length === 1);
      const {elements, forms, password: left} = await stateOf(scene);
      assert.deepEqual({elements, forms, left}, {elements: 1, forms: 1, left: ''});
      await visitor.submitCredentials(EMAIL);
      await visitor.atStep('code');
      await visitor.submitCode(EMAIL);
      await visitor.at(`${origin}/dashboard`);
    },
  };
}

/** Morphs the page, and waits until it has taken the server's answer. */
async function morph(scene: AppScene, script: string): Promise<void> {
  const before = await answer(scene);
  await scene.visitor.page.evaluate(`{${script}}`);
  await scene.visitor.until((last: number) => Number(document.querySelector('#answer')?.textContent) > last, before);
  // The form is put back in a microtask; a refresh of Turbo is over when it says so.
  await scene.visitor.until(() => !document.documentElement.hasAttribute('aria-busy'));
}

async function answered(scene: AppScene, times: number): Promise<void> {
  const before = await answer(scene);
  await scene.visitor.until(
    (wanted: number) => Number(document.querySelector('#answer')?.textContent) >= wanted,
    before + times,
  );
}

function answer({visitor}: AppScene): Promise<number> {
  return visitor.page.$eval('#answer', ({textContent}) => Number(textContent));
}

interface State {
  readonly elements: number;
  readonly forms: number;
  /** Whether the element is the one that was there at first. */
  readonly isFirst: boolean;
  readonly focused: string | null;
  readonly caret: number | null;
  readonly identifier: string | undefined;
  readonly password: string | undefined;
}

function stateOf({visitor}: AppScene): Promise<State> {
  return visitor.page.evaluate(() => {
    const element = document.querySelector('clerk-mfa-sign-in');
    const active = document.activeElement as HTMLInputElement | null;
    return {
      elements: document.querySelectorAll('clerk-mfa-sign-in').length,
      forms: document.querySelectorAll('form').length,
      isFirst: element === (window as unknown as {first?: Element}).first,
      focused: active?.getAttribute('name') ?? null,
      caret: active?.selectionStart ?? null,
      identifier: element?.querySelector<HTMLInputElement>('input[name="identifier"]')?.value,
      password: element?.querySelector<HTMLInputElement>('input[name="password"]')?.value,
    };
  });
}

for (const site of SITES) {
  testApp(
    {
      name: site.name,
      folder: 'morph',
      label: site.label,
      framework: site.framework,
      serving: {command: ['npm', 'start']},
      env: {publishableKey: 'CLERK_PUBLISHABLE_KEY', proxyUrl: 'CLERK_PROXY_URL'},
    },
    scenesOf(site),
  );
}

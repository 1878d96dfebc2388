import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {CODE_KINDS} from '../../demo/codes/codes.js';
import {manifestFields, type Field, type Manifest} from '../../demo/playground/manifest-fields.js';
import {HOSTILE} from '../demo/hostile.js';
import {BROWSERS, launchBrowser} from '../support/browser.js';
import {serveDemo, type DemoServer} from '../support/demo-server.js';

const MANIFEST = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
const {attributes, properties, css} = manifestFields(MANIFEST, 'clerk-mfa-sign-in');
const FIELDS: readonly Field[] = [...attributes, ...properties, ...css];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What is done to a control, and what the element then has. Everything of the manifest must have a row. */
const ROWS: Readonly<Record<string, readonly [held: string | true, shown: unknown]>> = {
  'publishable-key': ['pk_test_Zm9vLmV4YW1wbGUkx', 'pk_test_Zm9vLmV4YW1wbGUkx'],
  'proxy-url': ['/elsewhere', '/elsewhere'],
  domain: ['example.com', 'example.com'],
  'clerk-js-url': ['/clerk.js', '/clerk.js'],
  'force-redirect-url': ['/forced', '/forced'],
  'fallback-redirect-url': ['/home?a=1&b="2"', '/home?a=1&b="2"'],
  'sign-up-url': ['/sign-up', '/sign-up'],
  identifier: ['ada@example.com', 'ada@example.com'],
  'heading-level': ['3', '3'],
  'no-resume': [true, ''],
  'user-button': [true, ''],
  'form-root': ['shadow', 'shadow'],
  disabled: [true, ''],
  autofocus: [true, ''],
  localization: ['{"signIn": {"start": {"subtitle": "Hallo"}}}', {signIn: {start: {subtitle: 'Hallo'}}}],
  '--clerk-color-primary': ['#6c47ff', '#6c47ff'],
  '--clerk-color-primary-foreground': ['rgb(1 2 3 / 50%)', 'rgb(1 2 3 / 50%)'],
  '--clerk-color-danger': ['hotpink', 'hotpink'],
  '--clerk-color-foreground': ['light-dark(#111, #eee)', 'light-dark(#111, #eee)'],
  '--clerk-color-muted-foreground': ['#555', '#555'],
  '--clerk-color-background': ['oklch(0.9 0.02 200)', 'oklch(0.9 0.02 200)'],
  '--clerk-color-input': ['#fefefe', '#fefefe'],
  '--clerk-color-input-foreground': ['#101010', '#101010'],
  '--clerk-color-border': ['currentcolor', 'currentcolor'],
  '--clerk-color-shadow': ['transparent', 'transparent'],
  '--clerk-color-ring': ['#00f', '#00f'],
  '--clerk-font-family': ['"A;B", serif', '"A;B", serif'],
  '--clerk-font-family-buttons': ['monospace', 'monospace'],
  '--clerk-font-size': ['1rem', '1rem'],
  '--clerk-font-weight-medium': ['600', '600'],
  '--clerk-font-weight-bold': ['800', '800'],
  '--clerk-border-radius': ['1rem', '1rem'],
  '--clerk-spacing': ['1.5rem', '1.5rem'],
};

/** What a control says to a mistake, and that the element is not changed by it. */
const MISTAKES: Readonly<Record<string, readonly [held: string, error: RegExp]>> = {
  'heading-level': ['7', /whole number, 1 to 6/],
  localization: ['{\n"a": 1,}', /Line 2, column 7: no comma may stand before }/],
  '--clerk-color-primary': ['nocolour', /no colour/],
  '--clerk-spacing': ['1rem; color: red', /must not have ;/],
};

let server: DemoServer;
let url = '';

before(async () => {
  server = await serveDemo('playground');
  ({url} = server);
});

after(() => server.close());

for (const browserName of BROWSERS) {
  describe(`the playground [${browserName}]`, () => {
    let browser: Browser;
    let page: Page;
    const uncaught: string[] = [];

    before(async () => {
      browser = await launchBrowser(browserName);
      page = await browser.newPage();
      page.setDefaultTimeout(15_000);
      // clerk-js takes an automated browser for offline.
      await page.evaluateOnNewDocument(`Object.defineProperty(Navigator.prototype, 'webdriver', {get: () => false});`);
      page.on('pageerror', (error) => uncaught.push(String(error)));
      await page.setViewport({width: 1280, height: 800});
      await fetch(`${url}__clerk/_local/reset`, {method: 'POST'});
      await page.goto(`${url}playground.html`, {waitUntil: 'domcontentloaded'});
      await until(page, () => document.querySelector('clerk-mfa-sign-in')?.snapshot?.ready);
    });

    after(() => browser.close());

    it('has a control or a place for everything in the manifest, with a name that is the manifest’s', async () => {
      const shown = await page.$$eval('[data-field]', (nodes) =>
        nodes.map((node) => {
          const control = node.querySelector<HTMLInputElement>('input:not([type="color"], [type="radio"]), textarea');
          const label = control?.labels?.[0] ?? node.querySelector('.control-name, .file-name');
          return [node.getAttribute('data-field'), label?.textContent.trim(), node.getAttribute('data-kind')];
        }),
      );
      assert.deepEqual(
        new Map(shown.map(([name, label, kind]) => [name, [label, kind]])),
        new Map(
          [...FIELDS.filter(({control}) => control.kind !== 'state'), ...FIELDS.filter(isState)].map((field) => [
            field.name,
            [field.name, field.control.kind],
          ]),
        ),
      );
      assert.deepEqual(
        Object.keys(ROWS).sort(),
        FIELDS.filter((field) => !isState(field))
          .map(({name}) => name)
          .sort(),
      );
    });

    it('a control changes the element at once, and set back is as before', async () => {
      for (const field of FIELDS) {
        const [held, expected] = ROWS[field.name] ?? [];
        if (held === undefined) continue;
        const before = await read(page, field);
        await put(page, field, held);
        assert.deepEqual(await read(page, field), expected, field.name);
        assert.notDeepEqual(before, expected, field.name);
        if (typeof held === 'string' && field.control.kind !== 'choice') {
          await put(page, field, '');
          assert.deepEqual(await read(page, field), before, `${field.name}, emptied`);
          await put(page, field, held);
        }
        await setBack(page, field.name);
        assert.deepEqual(await read(page, field), before, `${field.name}, set back`);
        assert.equal(await focused(page), field.control.kind === 'choice' ? 'form-root:light' : field.name);
      }
      assert.match(await textOf(page, '#set-count'), /Everything is at its default/);
    });

    it('what is wrong is said and not used; the last that was right counts', async () => {
      for (const [name, [mistake, error]] of Object.entries(MISTAKES)) {
        const field = FIELDS.find((one) => one.name === name);
        assert.ok(field);
        const [held = '', expected] = ROWS[name] ?? [];
        await put(page, field, held);
        await put(page, field, mistake);
        assert.deepEqual(await read(page, field), expected, name);
        assert.match(await textOf(page, `[data-field="${name}"] .control-error`), error);
        const described = await page.$eval(`[data-field="${name}"] [aria-invalid="true"]`, (control) =>
          (control.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' '),
        );
        assert.match(described, error);
        await setBack(page, name);
        assert.equal(await page.$(`[data-field="${name}"] .control-error`), null);
      }
    });

    it('what counts, counts in what is seen: colour, title, language, place of the form', async () => {
      await put(page, fieldOf('--clerk-color-primary'), 'rgb(1, 2, 3)');
      await put(page, fieldOf('localization'), '{"signIn": {"start": {"title": "Anmelden bei {{applicationName}}"}}}');
      await put(page, fieldOf('heading-level'), '4');
      const seen = (): Promise<readonly (string | null | undefined)[]> =>
        page.evaluate(() => {
          const element = document.querySelector('clerk-mfa-sign-in');
          const root = element?.querySelector('form') ? element : element?.shadowRoot;
          const button = root?.querySelector('[part="primary-button"]');
          const title = root?.querySelector('[part="title"]');
          return [
            button && getComputedStyle(button).backgroundColor,
            title?.textContent,
            title?.getAttribute('aria-level'),
            root === element ? 'light' : 'shadow',
          ];
        });
      await until(page, () => document.querySelector('[part="title"]')?.getAttribute('aria-level') === '4');
      assert.deepEqual(await seen(), ['rgb(1, 2, 3)', 'Anmelden bei Local Clerk', '4', 'light']);
      await put(page, fieldOf('form-root'), 'shadow');
      await until(page, () => document.querySelector('clerk-mfa-sign-in')?.shadowRoot?.querySelector('form'));
      assert.deepEqual(await seen(), ['rgb(1, 2, 3)', 'Anmelden bei Local Clerk', '4', 'shadow']);
      assert.equal(await page.$eval('[data-field="--clerk-color-primary"] [type="color"]', pickerValue), '#010203');
    });

    it('a picker sets its colour, and shows a default as it looks in light and dark', async () => {
      const picker = '[data-field="--clerk-color-background"] [type="color"]';
      const choose = (theme: string): Promise<void> => page.$eval(`[name="theme"][value="${theme}"]`, click);
      await choose('dark');
      assert.equal(await page.$eval(picker, pickerValue), '#212126');
      await choose('light');
      assert.equal(await page.$eval(picker, pickerValue), '#ffffff');
      await page.$eval(picker, (input) => {
        (input as HTMLInputElement).value = '#123456';
        input.dispatchEvent(new Event('input', {bubbles: true}));
      });
      const field = fieldOf('--clerk-color-background');
      assert.equal(await read(page, field), '#123456');
      assert.equal(await page.$eval('#control-clerk-color-background', pickerValue), '#123456');
    });

    it('every kind of code has what is set, and nothing else', async () => {
      await page.$eval('#clear-all', click);
      await put(page, fieldOf('sign-up-url'), '/x?a="</script>{{b}}"');
      await put(page, fieldOf('no-resume'), true);
      await put(page, fieldOf('form-root'), 'shadow');
      await put(page, fieldOf('localization'), '{"backButton": "Zurück"}');
      await put(page, fieldOf('--clerk-spacing'), '2rem');
      const settings = {
        attributes: [
          {name: 'sign-up-url', property: 'signUpUrl', value: '/x?a="</script>{{b}}"'},
          {name: 'no-resume', property: 'noResume', value: true as const},
          {name: 'form-root', property: 'formRoot', value: 'shadow'},
        ],
        properties: [{name: 'localization', value: {backButton: 'Zurück'}}],
        css: [{name: '--clerk-spacing', value: '2rem'}],
      };
      for (const {id, label, write} of CODE_KINDS) {
        await page.$eval(`[name="code"][value="${id}"]`, click);
        const files = await page.$$eval('#code [data-file]', (nodes) =>
          nodes.map((node) => ({
            name: node.getAttribute('data-file'),
            text: node.querySelector('code:not(.file-name code)')?.textContent,
            copy: node.querySelector('button')?.textContent.replace(/\s+/g, ' ').trim(),
          })),
        );
        const expected = write(settings).map(({name, text}) => ({name, text, copy: `Copy ${name}`}));
        assert.deepEqual(files, expected, label);
      }
      await page.$eval('#clear-all', click);
      assert.doesNotMatch(await textOf(page, '#code'), /data-sign-up-url|data-no-resume|Zurück|2rem/);
    });

    it('the code for a page and for a CMS is to this browser what was set, whatever the value', async () => {
      for (const [id, prefix] of [
        ['html', ''],
        ['cms', 'data-'],
      ] as const) {
        const kind = CODE_KINDS.find((one) => one.id === id);
        assert.ok(kind);
        const texts = HOSTILE.map((value) => {
          const set = {name: 'sign-up-url', property: 'signUpUrl', value};
          const properties = [{name: 'localization', value: {[value]: value}}];
          return kind.write({attributes: [set], properties, css: [{name: '--x', value}]})[0]?.text ?? '';
        });
        const found = await page.evaluate(
          (markups, name) =>
            markups.map((markup) => {
              const {body, head} = new DOMParser().parseFromString(markup, 'text/html');
              const nodes = [...head.querySelectorAll('*'), ...body.querySelectorAll('*')];
              return {
                value: nodes.find((node) => node.hasAttribute(name))?.getAttribute(name),
                tags: [...new Set(nodes.map((node) => node.localName))].filter((tag) => tag !== 'style').join(),
                scripts: nodes.filter((node) => node.localName === 'script').length,
                text: body.textContent.replace(/\s+/g, '').length > 0 && !!body.innerText?.includes('alert'),
              };
            }),
          texts,
          `${prefix}sign-up-url`,
        );
        const tags = id === 'html' ? 'script,clerk-mfa-sign-in' : 'script,div';
        assert.deepEqual(
          found.map(({value, tags: shown, scripts}) => ({value, tags: shown, scripts})),
          HOSTILE.map((value) => ({value, tags, scripts: 2})),
        );
      }
    });

    it('shown anew, the element is another one with the same settings', async () => {
      await put(page, fieldOf('autofocus'), true);
      await put(page, fieldOf('--clerk-spacing'), '2rem');
      await page.evaluate(() => document.querySelector('clerk-mfa-sign-in')?.setAttribute('data-old', ''));
      await page.$eval('#renew', click);
      await until(page, () => document.activeElement?.getAttribute('name') === 'identifier');
      assert.equal(await page.$('clerk-mfa-sign-in[data-old]'), null);
      assert.equal((await page.$$('clerk-mfa-sign-in')).length, 1);
      assert.equal(await read(page, fieldOf('--clerk-spacing')), '2rem');
      await page.$eval('#clear-all', click);
    });

    it('signs in by keyboard through the element that is set; a redirect is named and not followed', async () => {
      await put(page, fieldOf('force-redirect-url'), '/dashboard');
      await until(page, () => document.querySelector('clerk-mfa-sign-in')?.snapshot?.ready);
      await page.focus('#account');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until(page, () => document.activeElement?.getAttribute('part') === 'primary-button');
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelector('#account-picker .primary:enabled'));
      assert.match(await textOf(page, '[data-field="snapshot"] pre'), /"name": "code"/);
      await page.focus('#account-picker .primary');
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelector('clerk-mfa-sign-in')?.snapshot?.step.name === 'signed-in');
      await until(page, () => !document.getElementById('stayed')?.hidden);
      assert.match(await textOf(page, '#stayed'), /would go to \/dashboard now/);
      assert.equal(page.url(), `${url}playground.html`);
      assert.match(await textOf(page, '#events'), /signed-in/);
      assert.match(await textOf(page, '[data-field="snapshot"] pre'), /"name": "signed-in"/);
      assert.match(await textOf(page, '[data-field="clerk"] pre'), /"loaded": true/);
    });

    it('the user button comes and goes while somebody is signed in', async () => {
      await put(page, fieldOf('user-button'), true);
      await page.waitForSelector('clerk-mfa-user-button button');
      await put(page, fieldOf('user-button'), true);
      await until(page, () => !document.querySelector('clerk-mfa-user-button'));
    });

    for (const [width, theme] of [
      [1280, 'light'],
      [1280, 'dark'],
      [320, 'light'],
      [320, 'dark'],
    ] as const) {
      it(`axe finds nothing, and nothing is wider than the page: ${width} px, ${theme}`, async () => {
        await page.setViewport({width, height: 800});
        await page.$eval(`[name="theme"][value="${theme}"]`, click);
        await put(page, fieldOf('localization'), '{');
        await put(page, fieldOf('--clerk-font-family-buttons'), 'monospace');
        if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({path: AXE});
        const violations = await page.evaluate(async () => {
          const {axe} = window as unknown as {axe: {run(context: Document, options: object): Promise<AxeResults>}};
          const results = await axe.run(document, {
            rules: {'target-size': {enabled: true}, 'label-content-name-mismatch': {enabled: true}},
          });
          return results.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('\n')}`);
        });
        assert.deepEqual(violations, []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      });
    }

    it('throws nothing, and keeps nothing: a reload begins with the defaults', async () => {
      await page.reload({waitUntil: 'domcontentloaded'});
      await until(page, () => document.querySelector('clerk-mfa-sign-in')?.snapshot?.ready);
      assert.match(await textOf(page, '#set-count'), /Everything is at its default/);
      assert.equal(page.url(), `${url}playground.html`);
      assert.deepEqual(uncaught, []);
    });
  });
}

interface AxeResults {
  readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[];
}

function isState({control}: Field): boolean {
  return control.kind === 'state';
}

function fieldOf(name: string): Field {
  const field = FIELDS.find((one) => one.name === name);
  assert.ok(field, name);
  return field;
}

function click(node: Element): void {
  (node as HTMLElement).click();
}

function pickerValue(node: Element): string {
  return (node as HTMLInputElement).value;
}

async function until(page: Page, condition: () => unknown): Promise<void> {
  await page.waitForFunction(condition, {polling: 50});
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (node) => node.textContent.replace(/\s+/g, ' ').trim());
}

/** Does to a control what a visitor does; a text replaces what was there. `true` presses a checkbox. */
async function put(page: Page, {name, control}: Field, held: string | true): Promise<void> {
  await page.$eval(
    control.kind === 'choice'
      ? `[data-field="${name}"] [value="${held}"]`
      : `[data-field="${name}"] :is(input:not([type="color"]), textarea)`,
    (node, text) => {
      const input = node as HTMLInputElement;
      if (text === null) return input.click();
      input.focus();
      input.select();
      document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    },
    held === true || control.kind === 'choice' ? null : held,
  );
}

/** Sets a field back by its own button. */
async function setBack(page: Page, name: string): Promise<void> {
  await page.$eval(`[data-field="${name}"] .control-head button:not([hidden])`, click);
}

/** What the element has: the attribute, the property, or the custom property as the browser computes it. */
function read(page: Page, {group, name, property}: Field): Promise<unknown> {
  return page.$eval(
    'clerk-mfa-sign-in',
    (element, kind, key) => {
      if (kind === 'attribute') return element.getAttribute(key);
      if (kind === 'property') return Reflect.get(element, key) as unknown;
      return getComputedStyle(element).getPropertyValue(key).trim();
    },
    group,
    group === 'property' ? property : name,
  );
}

/** The field whose control has the focus; of a group of choices, with the choice. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const {activeElement} = document;
    const name = activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? '';
    const isChoice = activeElement?.matches('[type="radio"]');
    return isChoice ? `${name}:${(activeElement as HTMLInputElement).value}` : name;
  });
}

import assert from 'node:assert/strict';
import {build, type Rolldown} from 'vite';
import {endToEnd, type Scene} from '../support/e2e.js';
import {violations, watchViolations} from '../support/violations.js';

const ALL = '/dist/cdn/clerk-mfa-sign-in.all.js';
const SMALL = '/dist/cdn/clerk-mfa-sign-in.js';
const OWN = 'trusted-types clerk-mfa-sign-in';
const WITH_LIT = `${OWN} lit-html`;

/** A page that enforces Trusted Types, with the element and module scripts in this order. */
async function open({visitor, instance}: Scene, trustedTypes: string, scripts: readonly string[]): Promise<void> {
  const policy = [
    `default-src 'none'`,
    `script-src 'self' ${new URL(instance.url).origin}`,
    `connect-src ${new URL(instance.url).origin}`,
    `img-src data:`,
    `require-trusted-types-for 'script'`,
    trustedTypes,
  ];
  await watchViolations(visitor);
  await visitor.open({
    headers: {'content-security-policy': policy.join('; ')},
    html: `<!doctype html><html lang="en"><head><title>Strict</title><link rel="icon" href="data:,"></head><body>
      <page-greeting></page-greeting>
      <clerk-mfa-sign-in publishable-key="${await instance.publishableKey()}" proxy-url="${instance.url}"></clerk-mfa-sign-in>
      ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</body></html>`,
  });
}

/** Signs in; nothing was refused, and nothing threw. */
async function signsIn({visitor}: Scene): Promise<void> {
  await visitor.signIn();
  assert.deepEqual(await violations(visitor), []);
  assert.deepEqual(
    visitor.console.filter((line) => /^\w*Error\b/.test(line) && !line.includes('Content-Security-Policy')),
    [],
  );
}

let bundle: Promise<string> | undefined;

/** The page's own script, with a Lit of its own: an element that greets. */
function pageScript({site}: Scene): Promise<string> {
  bundle ??= bundled(`
    import {html, LitElement} from 'lit';
    customElements.define('page-greeting', class extends LitElement {
      render() {
        return html\`<p>Hello from \${'the page'}</p>\`;
      }
    });`);
  return bundle.then((code) => site.add({html: code, headers: {'content-type': 'text/javascript'}}));
}

async function bundled(source: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page.js' ? id : null),
        load: (id) => (id === 'page.js' ? source : null),
      },
    ],
    build: {write: false, rolldownOptions: {input: 'page.js'}},
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}

async function greets({visitor}: Scene): Promise<void> {
  await visitor.until(() => document.querySelector('page-greeting')?.shadowRoot?.textContent === 'Hello from the page');
}

/** All that another script reaches from the page's registry, and from what the files export; and who of it trusts HTML. */
async function reachable(folder: string): Promise<{readonly paths: string[]; readonly trusting: string[]}> {
  const registry = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('clerk-mfa-sign-in')];
  const queue: [path: string, value: unknown][] = [['registry', registry]];
  const urls = performance.getEntriesByType('resource').map(({name}) => name);
  for (const url of urls.filter((name) => name.includes(folder))) queue.push([url, await import(url)]);
  const seen = new Set<unknown>();
  const trusting: string[] = [];
  for (const [path, value] of queue) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if ('createHTML' in value) trusting.push(path);
    for (const key of Reflect.ownKeys(value)) {
      queue.push([`${path}.${String(key)}`, (value as Record<string | symbol, unknown>)[key]]);
    }
  }
  return {paths: queue.map(([path]) => path), trusting};
}

endToEnd('Trusted Types, with a file from a CDN', (scene) => {
  for (const file of [ALL, SMALL]) {
    scene(`need one policy, once, and give it to nobody: ${file}`, async (world) => {
      const {page} = world.visitor;
      await open(world, OWN, [file]);
      await signsIn(world);
      const again = page.evaluate(() => {
        const {trustedTypes} = window as unknown as {
          trustedTypes: {createPolicy(name: string, rules: object): unknown};
        };
        trustedTypes.createPolicy('clerk-mfa-sign-in', {});
      });
      await assert.rejects(again, /clerk-mfa-sign-in/, 'the page enforces what this test is about');
      const {paths, trusting} = await page.evaluate(reachable, '/dist/cdn/');
      assert.deepEqual(trusting, []);
      assert.ok(paths.includes('registry.scriptUrlPolicy.createScriptURL'));
      assert.ok(paths.includes(`${new URL(page.url()).origin}${file}.ClerkMfaSignIn`));
    });

    scene(`leave lit-html to the page's own Lit, which comes first: ${file}`, async (world) => {
      await open(world, WITH_LIT, [await pageScript(world), file]);
      await greets(world);
      await signsIn(world);
    });

    scene(`leave lit-html to the page's own Lit, which comes later: ${file}`, async (world) => {
      await open(world, WITH_LIT, [file, await pageScript(world)]);
      await greets(world);
      await signsIn(world);
    });
  }

  scene('may be allowed more than they need', async (world) => {
    await open(world, `${WITH_LIT} 'allow-duplicates'`, [ALL, await pageScript(world)]);
    await greets(world);
    await signsIn(world);
  });

  for (const files of [
    [ALL, SMALL],
    [SMALL, ALL],
  ]) {
    scene(`do not mind a second copy: ${files.join(', then ')}`, async (world) => {
      await open(world, OWN, files);
      await signsIn(world);
      const classes = await world.visitor.page.evaluate(async (urls) => {
        const modules = (await Promise.all(urls.map((url) => import(url)))) as {ClerkMfaSignIn: unknown}[];
        return modules.map(({ClerkMfaSignIn}) => ClerkMfaSignIn === customElements.get('clerk-mfa-sign-in'));
      }, files);
      assert.deepEqual(classes, [true, false]);
    });
  }

  scene('refused, break nothing else, and the browser says what is missing', async (world) => {
    await open(world, 'trusted-types lit-html', [ALL, await pageScript(world)]);
    await greets(world);
    await world.visitor.until(() => (window as unknown as {violations: string[]}).violations.length > 0);
    const [first] = await violations(world.visitor);
    assert.match(first ?? '', /^trusted-types trusted-types-policy clerk-mfa-sign-in/);
    world.visitor.violations.length = 0;
  });
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {answerAsJsDelivr, JSDELIVR} from '../support/cdn.js';
import {endToEnd} from '../support/e2e.js';
import type {LocalInstance} from '../support/local-instance.js';
import {documentedPolicy, readmeSnippet} from '../support/readme.js';
import type {PageOptions, Visitor} from '../support/visitor.js';
import {violations, watchViolations} from '../support/violations.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const BASE = `${JSDELIVR}clerk-mfa-sign-in@${version}/`;
const ALL = 'dist/cdn/clerk-mfa-sign-in.all.js';
const SMALL = 'dist/cdn/clerk-mfa-sign-in.js';

/** Where the file of the snippet comes from, and what the page's policy allows for that. */
const SOURCES = [
  {from: 'jsDelivr', base: BASE, allowed: JSDELIVR},
  {from: 'the site itself', base: '/', allowed: `'self'`},
];

/** The README's snippet, pasted into an otherwise empty page with a strict policy. */
async function pasted(
  instance: LocalInstance,
  {base, allowed}: (typeof SOURCES)[number],
  edit = (snippet: string): string => snippet,
): Promise<PageOptions> {
  const key = `publishable-key="${await instance.publishableKey()}" proxy-url="${instance.url}"`;
  const snippet = readmeSnippet().replace('publishable-key="pk_test_…"', key).replace(BASE, base);
  assert.ok(snippet.includes(key) && snippet.includes(`"${base}${ALL}"`));
  return {
    html: `<!doctype html><html lang="en"><head><title>Pasted</title></head><body>${edit(snippet)}</body></html>`,
    headers: policyOf(instance, allowed),
  };
}

/** The policy of the documentation, for files from there. */
function policyOf({url}: LocalInstance, from: string): Readonly<Record<string, string>> {
  const places = {'https://cdn.jsdelivr.net': from, 'https://clerk.example.com': new URL(url).origin};
  return {'content-security-policy': documentedPolicy(places)};
}

/** Whether the page's module script has run, or was refused. */
async function outcome(visitor: Visitor): Promise<'defined' | 'refused'> {
  await visitor.until(
    () => customElements.get('clerk-mfa-sign-in') ?? (window as unknown as {refused: string[]}).refused.length > 0,
  );
  return visitor.page.evaluate(() => (customElements.get('clerk-mfa-sign-in') ? 'defined' : 'refused'));
}

function watchRefusals(visitor: Visitor): Promise<unknown> {
  return visitor.page.evaluateOnNewDocument(`
    window.refused = [];
    addEventListener('error', ({target}) => target.src && window.refused.push(target.src), true);`);
}

/** One byte of the file is another one; it would still run. */
function tamper(code: string): string {
  const tampered = code.replace('does not load this script.', 'does not load this script!');
  assert.notEqual(tampered, code);
  return tampered;
}

endToEnd('The snippet of the README', (scene) => {
  for (const source of SOURCES) {
    scene(`signs in, strictly, with the file from ${source.from}`, async ({visitor, instance, site}) => {
      await watchViolations(visitor);
      await answerAsJsDelivr(visitor);
      await visitor.open(await pasted(instance, source));
      await visitor.signIn();
      assert.deepEqual(await violations(visitor), []);
      const file = new URL(source.base + ALL, site.origin).href;
      const loaded = visitor.urls.filter((url) => /^https:|\/dist\//.test(url) && !url.startsWith(instance.url));
      assert.deepEqual(loaded, [file]);
    });
  }

  for (const source of SOURCES) {
    scene(`speaks the language of the page, strictly, with texts from ${source.from}`, async (parts) => {
      const {visitor, instance, site} = parts;
      await watchViolations(visitor);
      await answerAsJsDelivr(visitor);
      const inGerman = (snippet: string): string => snippet.replace('<clerk-mfa-sign-in ', '$&lang="de" ');
      await visitor.open(await pasted(instance, source, inGerman));
      await visitor.until(() => document.querySelector('clerk-mfa-form label')?.textContent === 'E-Mail-Adresse');
      await visitor.signIn();
      await visitor.until(
        () => document.querySelector('clerk-mfa-form [part="primary-button"]')?.textContent.trim() === 'Abmelden',
      );
      assert.deepEqual(await violations(visitor), []);
      const folder = new URL(source.base + ALL, site.origin).href.replace(/[^/]*$/, 'locales/');
      const texts = visitor.urls.filter((url) => url.startsWith(folder));
      assert.deepEqual(texts, [`${folder}de-DE.json`, `${folder}de-DE.errors.json`]);
    });
  }

  scene('runs nothing when one byte of the file is another one', async ({visitor, instance}) => {
    const [source] = SOURCES;
    assert.ok(source);
    await watchRefusals(visitor);
    await answerAsJsDelivr(visitor, tamper);
    await visitor.open(await pasted(instance, source));
    assert.equal(await outcome(visitor), 'refused');
    // The same bytes run where nobody asks for others: it is the hash that keeps them out.
    await visitor.open(await pasted(instance, source, (snippet) => snippet.replace(/integrity="[^"]*"/, '')));
    assert.equal(await outcome(visitor), 'defined');
  });

  scene('keeps the hash where the site itself serves the file', async ({visitor, instance}) => {
    const source = SOURCES[1];
    assert.ok(source);
    await watchRefusals(visitor);
    await visitor.open(
      await pasted(instance, source, (snippet) => snippet.replace(/integrity="sha384-..../, 'integrity="sha384-AAAA')),
    );
    assert.equal(await outcome(visitor), 'refused');
  });
});

endToEnd('A file from a CDN', (scene) => {
  for (const file of [ALL, SMALL]) {
    scene(`takes clerk-js from where it came from itself: ${file}`, async ({visitor, instance}) => {
      await answerAsJsDelivr(visitor);
      const clerkJsUrl = `${JSDELIVR}@clerk/clerk-js@6/dist/clerk.browser.js`;
      const key = await instance.publishableKey();
      await visitor.open({
        html: `<!doctype html><title>CDN</title><script type="module" src="${BASE}${file}"></script>
          <clerk-mfa-sign-in publishable-key="${key}" proxy-url="${instance.url}" clerk-js-url="${clerkJsUrl}">`,
        headers: policyOf(instance, JSDELIVR),
      });
      await visitor.signIn();
      assert.ok(visitor.urls.includes(clerkJsUrl));
    });
  }
});

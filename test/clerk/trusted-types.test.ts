import assert from 'node:assert/strict';
import {describe, test, type TestContext} from 'node:test';
import {insertScript} from '../../src/clerk/insert-script.js';
import {pageRegistry} from '../../src/clerk/page-registry.js';
import {lazyHtmlPolicy} from '../../src/clerk/trusted-types.js';
import {freshPage, stubGlobal} from '../support/flow-globals.js';

interface Rules {
  createHTML?(html: string): string;
  createScriptURL(url: string): string;
}

/** Trusted Types under `trusted-types clerk-mfa-sign-in`: that name, once. */
function stubTrustedTypes(t: TestContext): {readonly asked: string[]} {
  freshPage(t);
  const asked: string[] = [];
  const createPolicy = (name: string, {createHTML, createScriptURL}: Rules): object => {
    asked.push(name);
    if (name !== 'clerk-mfa-sign-in' || asked.length > 1) throw new TypeError(`Policy "${name}" disallowed.`);
    return {
      createHTML: createHTML && ((html: string) => ({trustedHtml: createHTML(html)})),
      createScriptURL: (url: string) => ({trustedUrl: createScriptURL(url)}),
    };
  };
  stubGlobal(t, 'trustedTypes', {createPolicy});
  return {asked};
}

/** What Lit hands over. */
const IDENTITY = {createHTML: (html: string): string => html};

describe('the policy of a bundled Lit', () => {
  test('is asked for with the first template, once, by the name of this package', (t) => {
    const {asked} = stubTrustedTypes(t);
    const policy = lazyHtmlPolicy(IDENTITY);
    assert.deepEqual(asked, []);
    assert.deepEqual(policy.createHTML('<p>'), {trustedHtml: '<p>'});
    assert.deepEqual(policy.createHTML('<b>'), {trustedHtml: '<b>'});
    assert.deepEqual(asked, ['clerk-mfa-sign-in']);
  });

  test('is the one that script URLs go through', async (t) => {
    const {asked} = stubTrustedTypes(t);
    lazyHtmlPolicy(IDENTITY).createHTML('<p>');
    const sources: unknown[] = [];
    const script = {
      toggleAttribute: () => true,
      addEventListener: (type: string, done: () => void) => type === 'load' && setImmediate(done),
    };
    stubGlobal(t, 'document', {
      createElement: () => script,
      head: {prepend: ({src}: {src?: unknown}) => void sources.push(src)},
    });
    await insertScript('https://clerk.example.com/clerk.js', {nonce: '', attributes: {}});
    assert.deepEqual(sources, [{trustedUrl: 'https://clerk.example.com/clerk.js'}]);
    assert.deepEqual(asked, ['clerk-mfa-sign-in']);
  });

  test('gives the page nothing but checked script URLs', (t) => {
    stubTrustedTypes(t);
    lazyHtmlPolicy(IDENTITY).createHTML('<p>');
    const {scriptUrlPolicy} = pageRegistry();
    assert.ok(scriptUrlPolicy);
    assert.deepEqual(Reflect.ownKeys(scriptUrlPolicy), ['createScriptURL']);
    assert.equal(Object.getPrototypeOf(scriptUrlPolicy), Object.prototype);
    assert.throws(() => scriptUrlPolicy.createScriptURL('https://evil.example.com/clerk.js'), TypeError);
  });

  test('that the page refuses is asked for once, since each refusal is a report, and strings do', (t) => {
    const {asked} = stubTrustedTypes(t);
    asked.push('another copy');
    const policy = lazyHtmlPolicy(IDENTITY);
    assert.equal(policy.createHTML('<p>'), '<p>');
    assert.equal(policy.createHTML('<b>'), '<b>');
    assert.deepEqual(asked.slice(1), ['clerk-mfa-sign-in']);
  });

  test('leaves a second copy that renders with strings, which the page may not mind', (t) => {
    stubTrustedTypes(t);
    lazyHtmlPolicy(IDENTITY).createHTML('<p>');
    const {scriptUrlPolicy} = pageRegistry();
    assert.equal(lazyHtmlPolicy(IDENTITY).createHTML('<p>'), '<p>');
    assert.equal(pageRegistry().scriptUrlPolicy, scriptUrlPolicy);
  });
});

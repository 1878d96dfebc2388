import assert from 'node:assert/strict';
import {describe, test, type TestContext} from 'node:test';
import {insertScript} from '../../src/clerk/insert-script.js';
import {loadFailedEvent} from '../../src/flow/sign-in-flow.js';
import {SignInError} from '../../src/flow/failure.js';
import {freshPage, stubGlobal} from '../support/flow-globals.js';

const URL_OF_SCRIPT = 'https://clerk.example.com/npm/@clerk/clerk-js@6/dist/clerk.browser.js';
const OPTIONS = {nonce: '', attributes: {}};

/** A document that notes the scripts it is given, and says of each that it has run. */
function stubDocument(t: TestContext): {src?: unknown}[] {
  freshPage(t);
  const scripts: {src?: unknown}[] = [];
  const createElement = (): object => {
    const listeners = new Map<string, () => void>();
    return {
      toggleAttribute: () => true,
      setAttribute: () => undefined,
      addEventListener: (type: string, listener: () => void) => void listeners.set(type, listener),
      run: () => listeners.get('load')?.(),
    };
  };
  const prepend = (script: {src?: unknown; run: () => void}): void => {
    scripts.push(script);
    script.run();
  };
  stubGlobal(t, 'document', {createElement, head: {prepend}});
  return scripts;
}

type Rules = {createScriptURL(url: string): string};

describe('a page with Trusted Types', () => {
  test('that refuses the policy: no script, and a failure that only the page can mend', async (t) => {
    const scripts = stubDocument(t);
    const refusal = new TypeError(`Policy "clerk-mfa-sign-in" disallowed.`);
    const createPolicy = (): never => {
      throw refusal;
    };
    stubGlobal(t, 'trustedTypes', {createPolicy});
    // Refused once is not let through the next time.
    for (let index = 0; index < 2; index++) {
      const error: unknown = await insertScript(URL_OF_SCRIPT, OPTIONS).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof SignInError);
      assert.equal(error.code, 'trusted_types_refused');
      assert.equal(error.cause, refusal);
      assert.match(error.message, /Add clerk-mfa-sign-in to trusted-types\./, 'what the page is to allow');
      const event = loadFailedEvent(error);
      assert.ok(event.type === 'load-failed');
      assert.deepEqual([event.failure.code, event.retryable], ['trusted_types_refused', false]);
      assert.deepEqual(scripts, []);
    }
  });

  test('that has come to allow the policy: a retry inserts the script', async (t) => {
    const scripts = stubDocument(t);
    let allows = false;
    const createPolicy = (_name: string, rules: Rules): Rules => {
      if (!allows) throw new TypeError('disallowed');
      return rules;
    };
    stubGlobal(t, 'trustedTypes', {createPolicy});
    await assert.rejects(insertScript(URL_OF_SCRIPT, OPTIONS), {code: 'trusted_types_refused'});
    allows = true;
    await insertScript(URL_OF_SCRIPT, OPTIONS);
    assert.deepEqual(
      scripts.map(({src}) => src),
      [URL_OF_SCRIPT],
    );
  });

  test('gets one policy, which lets through what this package loads and nothing else', async (t) => {
    const scripts = stubDocument(t);
    const policies: [name: string, rules: Rules][] = [];
    const createPolicy = (name: string, rules: Rules): object => {
      policies.push([name, rules]);
      return {createScriptURL: (url: string) => ({trusted: rules.createScriptURL(url)})};
    };
    stubGlobal(t, 'trustedTypes', {createPolicy});
    await insertScript(URL_OF_SCRIPT, OPTIONS);
    await insertScript(`${URL_OF_SCRIPT}?2`, OPTIONS);
    assert.deepEqual(
      policies.map(([name]) => name),
      ['clerk-mfa-sign-in'],
    );
    assert.deepEqual(
      scripts.map(({src}) => src),
      [{trusted: URL_OF_SCRIPT}, {trusted: `${URL_OF_SCRIPT}?2`}],
    );
    assert.throws(() => policies[0]?.[1].createScriptURL('https://evil.example.com/clerk.js'), TypeError);
  });
});

test('a browser without Trusted Types takes the URL as it is', async (t) => {
  const scripts = stubDocument(t);
  stubGlobal(t, 'trustedTypes', undefined);
  await insertScript(URL_OF_SCRIPT, OPTIONS);
  assert.deepEqual(
    scripts.map(({src}) => src),
    [URL_OF_SCRIPT],
  );
});

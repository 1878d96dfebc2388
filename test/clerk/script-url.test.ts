import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {clerkJSScriptUrl, clerkUIScriptUrl} from '@clerk/shared/loadClerkJsScript';
import {parsePublishableKey} from '../../src/clerk/publishable-key.js';
import {
  checkProxyUrl,
  checkScriptUrl,
  scriptUrl,
  type ClerkScript,
  type ScriptSource,
} from '../../src/clerk/script-url.js';
import {SignInError} from '../../src/flow/failure.js';

const CLERK_JS: ClerkScript = '@clerk/clerk-js@6/dist/clerk.browser.js';
const CLERK_UI: ClerkScript = '@clerk/ui@1/dist/ui.browser.js';
const keyOf = (host: string, type = 'live'): string => `pk_${type}_${btoa(`${host}$`)}`;
const PRODUCTION = keyOf('clerk.example.com');
const NO_SOURCE = {proxyUrl: null, domain: null, clerkJsUrl: null};

function source(publishableKey: string, parts: Partial<ScriptSource> = {}): ScriptSource {
  return {key: parsePublishableKey(publishableKey), ...NO_SOURCE, ...parts};
}

describe('the URL of a script', () => {
  const keys = [
    PRODUCTION,
    keyOf('happy-hippo-1.clerk.accounts.dev', 'test'),
    keyOf('clerk.happy.hippo-1.lcl.dev', 'test'),
    keyOf('happy-hippo-1.clerk.accountsstage.dev', 'test'),
    keyOf('clerk.foo.bar-1.dev.lclclerk.com', 'test'),
    keyOf('clerk.prod.lclclerk.com'),
    keyOf('frontend-api.clerk.services'),
    keyOf('localhost.test:4200', 'test'),
  ];
  const proxies = [
    null,
    '',
    '/__clerk',
    '/__clerk/',
    '/__clerk///',
    '/a/b',
    '/',
    'https://app.example.com/__clerk',
    'https://app.example.com',
    'https://app.example.com:8443/__clerk',
    'http://app.example.com/__clerk',
    'http://localhost.example.com/__clerk',
    'http://127.0.0.1.example.com/__clerk',
    'app.example.com/__clerk',
    'ftp://app.example.com',
    'javascript:alert(1)',
    'HTTPS://app.example.com',
  ];
  const domains = [
    null,
    '',
    'example.org',
    'www.example.org',
    'clerk.example.org',
    'clerk.clerk.example.org',
    'clerk.',
    'clerk.com',
    'Clerk.example.org',
    'foo.clerk.accounts.dev',
    'satellite.test:3000',
  ];
  const clerkJsUrls = [null, 'https://cdn.example.com/clerk.js', '/own/clerk.js'];

  const configurations = keys.flatMap((publishableKey) =>
    proxies.flatMap((proxyUrl) =>
      domains.flatMap((domain) => clerkJsUrls.map((clerkJsUrl) => ({publishableKey, proxyUrl, domain, clerkJsUrl}))),
    ),
  );

  test('is the one that Clerk makes, over a table of configurations', () => {
    const seen = new Set<string>();
    for (const {publishableKey, proxyUrl, domain, clerkJsUrl} of configurations) {
      const ours = source(publishableKey, {proxyUrl, domain, clerkJsUrl});
      const theirs = {publishableKey, proxyUrl: proxyUrl ?? '', domain: domain ?? ''};
      const versions = {__internal_clerkJSVersion: '6', __internal_clerkUIVersion: '1'};
      const why = JSON.stringify({proxyUrl, domain, clerkJsUrl, frontendApi: ours.key.frontendApi});
      const own = clerkJsUrl ? {__internal_clerkJSUrl: clerkJsUrl} : {};
      assert.equal(scriptUrl(ours, CLERK_JS), clerkJSScriptUrl({...theirs, ...versions, ...own}), why);
      assert.equal(scriptUrl(ours, CLERK_UI), clerkUIScriptUrl({...theirs, ...versions}), why);
      seen.add(scriptUrl(ours, CLERK_JS));
    }
    assert.ok(seen.size > 20, `${seen.size} URLs of ${configurations.length} configurations`);
  });

  test('has the major version that Clerk itself would ask for', () => {
    assert.equal(scriptUrl(source(PRODUCTION), CLERK_JS), clerkJSScriptUrl({publishableKey: PRODUCTION}));
    assert.equal(scriptUrl(source(PRODUCTION), CLERK_UI), clerkUIScriptUrl({publishableKey: PRODUCTION}));
  });

  const loopback: [proxyUrl: string, url: string][] = [
    ['http://localhost:4200/__clerk', 'http://localhost:4200/__clerk/npm/'],
    ['http://localhost', 'http://localhost/npm/'],
    ['http://app.localhost:3000/x', 'http://app.localhost:3000/x/npm/'],
    ['http://127.0.0.1:4200', 'http://127.0.0.1:4200/npm/'],
    ['http://127.8.9.1', 'http://127.8.9.1/npm/'],
    ['http://[::1]:4200/__clerk', 'http://[::1]:4200/__clerk/npm/'],
    ['https://localhost:4200/__clerk', 'https://localhost:4200/__clerk/npm/'],
  ];
  for (const [proxyUrl, url] of loopback) {
    test(`keeps the scheme of the proxy ${proxyUrl}, where Clerk makes it https:`, () => {
      const ours = source(PRODUCTION, {proxyUrl});
      assert.equal(scriptUrl(ours, CLERK_JS), url + CLERK_JS);
      const theirs = clerkJSScriptUrl({publishableKey: PRODUCTION, proxyUrl, __internal_clerkJSVersion: '6'});
      assert.equal(theirs, (url + CLERK_JS).replace(/^http:/, 'https:'));
    });
  }

  test('has no double slash after an absolute proxy, where Clerk makes one', () => {
    // Clerk takes the slashes off a relative proxy only. A proxy need not take `/__clerk//npm` for `/__clerk/npm`.
    for (const slashes of ['/', '///']) {
      const proxyUrl = `https://app.example.com/__clerk${slashes}`;
      const theirs = clerkJSScriptUrl({publishableKey: PRODUCTION, proxyUrl, __internal_clerkJSVersion: '6'});
      assert.equal(theirs, `${proxyUrl}/npm/${CLERK_JS}`);
      assert.equal(
        scriptUrl(source(PRODUCTION, {proxyUrl}), CLERK_JS),
        `https://app.example.com/__clerk/npm/${CLERK_JS}`,
      );
    }
  });
});

const PAGE = 'https://app.example.com/sign-in?x=1';
const ELEMENT = 'https://cdn.example.net/npm/clerk-mfa-sign-in/dist/define.js';

function check(url: string, parts: Partial<ScriptSource> = {}, page = PAGE, element = ELEMENT): string {
  try {
    return checkScriptUrl(url, source(PRODUCTION, parts), page, element);
  } catch (error) {
    assert.ok(error instanceof SignInError, String(error));
    assert.equal(error.retryable, false);
    return error.code;
  }
}

describe('a script may run on the page', () => {
  const accepted: [why: string, url: string, parts: Partial<ScriptSource>, href?: string][] = [
    ['from the Frontend API', 'https://clerk.example.com/npm/x.js', {}],
    [
      'from the Frontend API, its port written out',
      'https://clerk.example.com:443/x.js',
      {},
      'https://clerk.example.com/x.js',
    ],
    ['from an absolute proxy', 'https://proxy.example.com/x.js', {proxyUrl: 'https://proxy.example.com/__clerk'}],
    ['from a relative proxy', '/__clerk/npm/x.js', {proxyUrl: '/__clerk'}, 'https://app.example.com/__clerk/npm/x.js'],
    ['from a proxy on loopback', 'http://localhost:4200/x.js', {proxyUrl: 'http://localhost:4200/__clerk'}],
    ['from the domain', 'https://clerk.example.org/x.js', {domain: 'example.org'}],
    ['from the page', 'https://app.example.com/own.js', {}],
    ['from the page, relative', 'own.js', {}, 'https://app.example.com/own.js'],
    ['from the page, without a scheme', '//app.example.com/own.js', {}, 'https://app.example.com/own.js'],
    ['from where the element came', 'https://cdn.example.net/clerk.js', {}],
  ];
  for (const [why, url, parts, href = url] of accepted) {
    test(why, () => assert.equal(check(url, parts), href));
  }

  test('from the page and over http: on loopback', () => {
    for (const host of ['localhost:5173', '127.0.0.1:5173', '[::1]:5173', 'app.localhost']) {
      const page = `http://${host}/sign-in`;
      assert.equal(check('/own.js', {}, page), `http://${host}/own.js`);
    }
  });

  /** The URLs of a configuration that this package makes, and then does not let through. */
  const refusedOf = (ours: ScriptSource): readonly string[] =>
    [CLERK_JS, CLERK_UI]
      .map((script) => scriptUrl(ours, script))
      .filter((url) => {
        try {
          checkScriptUrl(url, ours, PAGE, ELEMENT);
          return false;
        } catch {
          return true;
        }
      });

  test('when it is the one that this package asks for, whatever the configuration', () => {
    for (const proxyUrl of [null, '/__clerk', '/', 'https://PROXY.example.com/x/', 'http://localhost:4200']) {
      for (const domain of [null, 'example.org', 'clerk.example.org', 'satellite.test:3000']) {
        for (const key of [PRODUCTION, keyOf('happy-hippo-1.clerk.accounts.dev', 'test')]) {
          assert.deepEqual(refusedOf(source(key, {proxyUrl, domain})), []);
        }
      }
    }
  });

  const unusual: [why: string, ours: ScriptSource][] = [
    [
      'for an http: proxy, whose scripts come over https:',
      source(PRODUCTION, {proxyUrl: 'http://proxy.example.com/x'}),
    ],
    ['for a domain in capitals', source(PRODUCTION, {domain: 'Example.Org'})],
    ['for a domain in other letters than those of ASCII', source(PRODUCTION, {domain: 'bücher.example'})],
    ['for a key whose host is in capitals', source(keyOf('Clerk.Example.com'))],
    ['for a key whose host has the port of https:', source(keyOf('clerk.example.com:443'))],
  ];
  for (const [why, ours] of unusual) {
    test(`when this package asks for it ${why}`, () => assert.deepEqual(refusedOf(ours), []));
  }
});

describe('a script is refused', () => {
  const proxied = {proxyUrl: 'https://proxy.example.com/__clerk'};
  const refused: [why: string, url: string, parts?: Partial<ScriptSource>][] = [
    ['of javascript:', 'javascript:alert(1)'],
    ['of JavaScript: with white space', ' \tjava\nscript:alert(1)'],
    ['of data:', 'data:text/javascript,alert(1)'],
    ['of blob:', 'blob:https://app.example.com/0b1c'],
    ['of file:', 'file:///etc/passwd'],
    ['over http: from the Frontend API', 'http://clerk.example.com/x.js'],
    ['over http: from the page', 'http://app.example.com/x.js'],
    ['over http: from the proxy', 'http://proxy.example.com/x.js', proxied],
    ['from another host', 'https://evil.com/x.js'],
    ['from another host, without a scheme', '//evil.com/x.js'],
    ['from another host, with backslashes', '\\\\evil.com/x.js'],
    ['from another host, with a user like ours', 'https://clerk.example.com@evil.com/x.js'],
    ['from another host, with a user and a password', 'https://clerk.example.com:pw@evil.com/x.js'],
    ['from a host that begins like ours', 'https://clerk.example.com.evil.com/x.js'],
    ['from a host that ends like ours', 'https://evilclerk.example.com/x.js'],
    ['from a host below ours', 'https://x.clerk.example.com/x.js'],
    ['from a host above ours', 'https://example.com/x.js'],
    ['from another port', 'https://clerk.example.com:8443/x.js'],
    ['from a fully qualified host', 'https://clerk.example.com./x.js'],
    ['from a host like loopback', 'http://localhost.evil.com/x.js'],
    ['from an address like loopback', 'http://127.0.0.1.evil.com/x.js'],
    ['from loopback, when nothing of ours is there', 'http://localhost:1234/x.js'],
    ['from another port of loopback', 'http://localhost:1/x.js', {proxyUrl: 'http://localhost:2'}],
    ['from a domain that does not count', 'https://clerk.example.org/x.js'],
    ['when it is no URL', 'https://'],
    ['when it is no host', 'https://[/x.js'],
  ];
  for (const [why, url, parts] of refused) {
    test(why, () => assert.equal(check(url, parts), 'clerk_js_url_refused'));
  }

  test('from the domain, when the key is of development', () => {
    const dev = source(keyOf('happy-hippo-1.clerk.accounts.dev', 'test'), {domain: 'example.org'});
    assert.throws(() => checkScriptUrl('https://clerk.example.org/x.js', dev, PAGE, ELEMENT), SignInError);
  });

  test('from anywhere, when page and element have no origin', () => {
    for (const url of ['data:text/javascript,1', 'https://evil.com/x.js', 'about:blank', 'file:///x.js']) {
      assert.equal(check(url, {}, 'about:srcdoc', 'file:///x/define.js'), 'clerk_js_url_refused');
    }
  });

  test('in a message that names the origin, and not the query string', () => {
    assert.throws(
      () => checkScriptUrl('https://evil.com/x.js?token=secret', source(PRODUCTION), PAGE, ELEMENT),
      (error: Error) => error.message.includes('https://evil.com') && !error.message.includes('secret'),
    );
  });
});

describe('a proxy URL', () => {
  for (const proxyUrl of [
    null,
    '/__clerk',
    '/',
    '/a//b',
    'https://a.example',
    'http://a.example/x',
    'http://localhost:1',
  ]) {
    test(`may be ${proxyUrl}`, () => assert.doesNotThrow(() => checkProxyUrl(proxyUrl)));
  }

  const invalid = [
    '',
    '__clerk',
    'app.example.com/__clerk',
    '//evil.com',
    '///evil.com',
    '/\\evil.com',
    '/\t/evil.com',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example',
    'https:/a.example',
    'https://',
    'http://[',
    ' /__clerk',
  ];
  for (const proxyUrl of invalid) {
    test(`may not be ${JSON.stringify(proxyUrl)}`, () => {
      assert.throws(
        () => checkProxyUrl(proxyUrl),
        (error: SignInError) => error.code === 'proxy_url_invalid',
      );
    });
  }
});

import assert from 'node:assert/strict';
import {describe, test, type TestContext} from 'node:test';
import {RedirectUrls} from '@clerk/shared/internal/clerk-js/redirectUrls';
import {createAllowedRedirectOrigins} from '@clerk/shared/internal/clerk-js/url';
import type {ClerkLike} from '../../src/clerk/clerk-like.js';
import {isSameDocument, redirectTarget, type RedirectAttributes} from '../../src/clerk/redirect-target.js';
import {stubLocation} from '../support/flow-globals.js';

const ORIGIN = 'https://app.example.com';
const FRONTEND_API = 'clerk.example.com';
const TOKEN = 'marker-token';

interface Options {
  readonly signInForceRedirectUrl?: string;
  readonly signInFallbackRedirectUrl?: string;
  readonly allowedRedirectOrigins?: (string | RegExp)[];
}

type InstanceType = 'development' | 'production';

/** Clerk's own `RedirectUrls`, wired as `Clerk.buildAfterSignInUrl` wires them. */
class FakeClerk {
  readonly #options: Options;
  readonly #type: InstanceType;

  constructor(options: Options, type: InstanceType) {
    const allowedRedirectOrigins = createAllowedRedirectOrigins(options.allowedRedirectOrigins, FRONTEND_API, type);
    this.#options = {...options, ...(allowedRedirectOrigins && {allowedRedirectOrigins})};
    this.#type = type;
  }

  __internal_getOption(key: string): unknown {
    return (this.#options as Readonly<Record<string, unknown>>)[key];
  }

  buildAfterSignInUrl({params}: {params: URLSearchParams}): string {
    return this.#withToken(this.afterSignInUrl({forceRedirectUrl: null, fallbackRedirectUrl: null}, params));
  }

  /** What Clerk itself comes to when its component is given the element's attributes as properties. */
  afterSignInUrl({forceRedirectUrl, fallbackRedirectUrl}: RedirectAttributes, params: URLSearchParams): string {
    const props = {signInForceRedirectUrl: forceRedirectUrl, signInFallbackRedirectUrl: fallbackRedirectUrl};
    return new RedirectUrls(this.#options, props, params).getAfterSignInUrl();
  }

  #withToken(to: string): string {
    const url = new URL(to, ORIGIN);
    if (this.#type === 'development' && url.origin !== ORIGIN) url.searchParams.set('__clerk_db_jwt', TOKEN);
    return this.#type === 'production' ? to : url.href;
  }
}

interface Case {
  readonly search?: string;
  readonly force?: string | null;
  readonly fallback?: string | null;
  readonly options?: Options;
  readonly type?: InstanceType;
}

function target(
  t: TestContext,
  {search = '', force = null, fallback = null, options = {}, type = 'production'}: Case,
): string | null {
  stubLocation(t, `${ORIGIN}/sign-in${search}`);
  // Clerk warns of every redirect that it refuses.
  t.mock.method(console, 'warn', () => undefined);
  const clerk = new FakeClerk(options, type) as unknown as ClerkLike;
  return redirectTarget(clerk, {forceRedirectUrl: force, fallbackRedirectUrl: fallback}, search);
}

const query = (params: Record<string, string>): string => `?${new URLSearchParams(params)}`;

describe('the target of a redirect', () => {
  test('is nowhere without a candidate', (t) => {
    for (const type of ['development', 'production'] as const) {
      assert.equal(target(t, {type}), null);
      assert.equal(target(t, {type, search: '?redirect_url=', force: '', fallback: ''}), null);
      assert.equal(target(t, {type, search: '?after_sign_in_url=/x&sign_up_force_redirect_url=/y'}), null);
    }
  });

  test('is that of the first candidate in the order of Clerk', (t) => {
    const names = ['sign_in_force_redirect_url', 'redirect_url', 'sign_in_fallback_redirect_url'] as const;
    const [queryForce, queryUrl, queryFallback] = names;
    const order: ((parts: Required<Case>) => Required<Case>)[] = [
      (parts) => ({...parts, search: `${parts.search}&${queryForce}=/1`}),
      (parts) => ({...parts, force: '/2'}),
      (parts) => ({...parts, options: {...parts.options, signInForceRedirectUrl: '/3'}}),
      (parts) => ({...parts, search: `${parts.search}&${queryUrl}=/4`}),
      (parts) => ({...parts, search: `${parts.search}&${queryFallback}=/5`}),
      (parts) => ({...parts, fallback: '/6'}),
      (parts) => ({...parts, options: {...parts.options, signInFallbackRedirectUrl: '/7'}}),
    ];
    let parts: Required<Case> = {search: '?x=', force: null, fallback: null, options: {}, type: 'production'};
    for (let index = order.length; index > 0; index--) {
      parts = order[index - 1]?.(parts) ?? parts;
      assert.equal(target(t, parts), `${ORIGIN}/${index}`);
    }
  });

  test('is the one of Clerk, over every combination of absent, good and refused candidates', (t) => {
    stubLocation(t, `${ORIGIN}/sign-in`);
    t.mock.method(console, 'warn', () => undefined);
    const kinds = ['absent', 'good', 'refused'] as const;
    let targets = 0;
    for (let combination = 0; combination < 3 ** 7; combination++) {
      const slot = (index: number): string | null => {
        const kind = kinds[Math.floor(combination / 3 ** index) % 3];
        return kind === 'absent' ? null : kind === 'good' ? `/${index}` : `https://evil.com/${index}`;
      };
      const [force, fallback, optionForce, optionFallback] = [slot(0), slot(1), slot(2), slot(3)];
      const entries = [
        ['sign_in_force_redirect_url', slot(4)],
        ['redirect_url', slot(5)],
        ['sign_in_fallback_redirect_url', slot(6)],
      ].filter((entry): entry is [string, string] => entry[1] !== null);
      const search = query(Object.fromEntries(entries));
      const clerk = new FakeClerk(
        {
          ...(optionForce === null ? {} : {signInForceRedirectUrl: optionForce}),
          ...(optionFallback === null ? {} : {signInFallbackRedirectUrl: optionFallback}),
        },
        'production',
      );
      const attributes = {forceRedirectUrl: force, fallbackRedirectUrl: fallback};
      const theirs = clerk.afterSignInUrl(attributes, new URLSearchParams(search));
      const ours = redirectTarget(clerk as unknown as ClerkLike, attributes, search);
      // Where Clerk has no candidate it goes to `/`; this element stays.
      assert.equal(
        ours,
        theirs === '/' ? null : theirs,
        JSON.stringify({attributes, search, optionForce, optionFallback}),
      );
      if (ours) targets++;
    }
    assert.equal(targets, 3 ** 7 - 2 ** 7);
  });

  const kept: [candidate: string, target: string][] = [
    ['/', `${ORIGIN}/`],
    ['/dash', `${ORIGIN}/dash`],
    ['dash', `${ORIGIN}/dash`],
    ['?tab=1', `${ORIGIN}/?tab=1`],
    ['#done', `${ORIGIN}/#done`],
    ['/dash?a=1&b=2#c', `${ORIGIN}/dash?a=1&b=2#c`],
    [`${ORIGIN}/dash`, `${ORIGIN}/dash`],
    ['https://example.com/x', 'https://example.com/x'],
    ['https://shop.example.com/x?a=1', 'https://shop.example.com/x?a=1'],
    // Neither Clerk nor the page that is gone to may find another query string than the one that was given.
    ['/dash?q=a%20b', `${ORIGIN}/dash?q=a%20b`],
    ['/dash?flag', `${ORIGIN}/dash?flag`],
    ['/dash?path=/a/b:c', `${ORIGIN}/dash?path=/a/b:c`],
    ["/dash?sig=it's~(ok)", `${ORIGIN}/dash?sig=it%27s~(ok)`],
  ];
  for (const [candidate, url] of kept) {
    test(`is ${candidate} as it was given`, (t) => {
      for (const type of ['development', 'production'] as const) {
        assert.equal(target(t, {type, force: candidate}), url, `attribute, ${type}`);
        assert.equal(target(t, {type, search: query({redirect_url: candidate})}), url, `query, ${type}`);
      }
    });
  }
});

describe('a candidate that Clerk refuses', () => {
  const refused = [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'blob:https://app.example.com/x',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:a@example.com',
    '//evil.com',
    '//evil.com/dash',
    '///evil.com',
    '/\\evil.com',
    '\\\\evil.com',
    '/\t/evil.com',
    'https://evil.com',
    'https://evil.com/dash',
    'https://app.example.com@evil.com/',
    'https://app.example.com.evil.com/',
    'https://evilexample.com/',
    'http://app.example.com/dash',
    'https://app.example.com:8443/dash',
    'https://app.example.com//evil.com',
    'https://',
    'https://[',
  ];
  for (const candidate of refused) {
    test(`counts as absent: ${JSON.stringify(candidate)}`, (t) => {
      for (const type of ['development', 'production'] as const) {
        const inQuery = query({redirect_url: candidate, sign_in_force_redirect_url: candidate});
        assert.equal(target(t, {type, search: inQuery}), null, 'in the query');
        assert.equal(target(t, {type, force: candidate}), null, 'in the attribute');
        assert.equal(target(t, {type, options: {signInForceRedirectUrl: candidate}}), null, 'in the options');
        assert.equal(target(t, {type, search: inQuery, fallback: '/home'}), `${ORIGIN}/home`, 'the next one counts');
      }
    });
  }

  for (const path of ['/a\0b', '/a\u0001b', '/a\u001fb', '/a\rb', '/\0//evil.com']) {
    test(`has a control character that cannot lead away: ${JSON.stringify(path)}`, (t) => {
      const url = target(t, {force: path});

      assert.doesNotMatch(url ?? '', /[\x00-\x1f]/);
      assert.equal(url === null ? ORIGIN : new URL(url).origin, ORIGIN);
    });
  }

  test('is judged by the origins that the page allows', (t) => {
    const options: Options = {allowedRedirectOrigins: ['https://partner.test', /^https:\/\/[a-z]+\.team\.test$/]};
    const table: [url: string, allowed: boolean][] = [
      ['https://partner.test/x', true],
      ['https://ada.team.test/x', true],
      ['https://other.test/x', false],
      ['https://partner.test.evil.com/x', false],
      ['https://shop.example.com/x', false],
      [`${ORIGIN}/x`, true],
    ];
    for (const [url, allowed] of table) assert.equal(target(t, {force: url, options}), allowed ? url : null, url);
  });
});

describe("the development browser's token", () => {
  test('is never in a target, whoever put it there', (t) => {
    const cases: Case[] = [
      {force: 'https://shop.example.com/x?a=1'},
      {force: `https://shop.example.com/x?a=1&__clerk_db_jwt=${TOKEN}`},
      {force: `/x?a=1&__clerk_db_jwt=${TOKEN}`},
      {search: query({redirect_url: `/x?a=1&__clerk_db_jwt=${TOKEN}`})},
    ];
    for (const type of ['development', 'production'] as const) {
      for (const parts of cases) {
        const url = target(t, {...parts, type});
        assert.match(url ?? '', /\/x\?a=1$/);
      }
    }
  });
});

describe('isSameDocument', () => {
  const table: [a: string, b: string, same: boolean][] = [
    ['https://a.example/x', 'https://a.example/x', true],
    ['https://a.example/x#one', 'https://a.example/x#two', true],
    ['https://a.example/x#', 'https://a.example/x', true],
    ['https://a.example/x?a=1#b', 'https://a.example/x?a=1', true],
    ['https://a.example/x#a#b', 'https://a.example/x', true],
    ['https://a.example/x?a=1', 'https://a.example/x?a=2', false],
    ['https://a.example/x?a=1', 'https://a.example/x', false],
    ['https://a.example/x', 'https://a.example/y', false],
    ['https://a.example/x', 'http://a.example/x', false],
    ['https://a.example/x', 'https://b.example/x', false],
    ['https://a.example/x#https://b.example/', 'https://b.example/', false],
  ];
  for (const [a, b, same] of table) {
    test(`${a} and ${b}: ${same}`, () => {
      assert.equal(isSameDocument(a, b), same);
      assert.equal(isSameDocument(b, a), same);
    });
  }
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createClerkPort} from '../../src/clerk/clerk-port.js';
import {returnUrl} from '../../src/clerk/return-url.js';
import type {Return} from '../../src/flow/ports.js';
import {stubPage} from '../support/clerk-page.js';
import {FakeClerkJs} from '../support/flow-fake-clerk-js.js';
import {freshPage, stubGlobal, stubLocation} from '../support/flow-globals.js';

const PAGE = 'https://app.example.com/sign-in';
const take = (): Return | null =>
  createClerkPort(new FakeClerkJs(undefined, [{id: 'sess_1', status: 'active'}])).takeReturn();
const link = (status: Extract<Return, {type: 'email-link'}>['status'], sessionId: string | null = null): Return => ({
  type: 'email-link',
  status,
  sessionId,
});

describe('a return', () => {
  const table: [search: string, expected: Return, left: string][] = [
    ['?__clerk_status=verified&__clerk_created_session=sess_1', link('verified', 'sess_1'), ''],
    ['?__clerk_status=verified&__clerk_created_session=sess_2', link('verified'), ''],
    ['?__clerk_status=verified', link('verified'), ''],
    ['?__clerk_status=verified&__clerk_created_session=', link('verified'), ''],
    ['?__clerk_status=expired', link('expired'), ''],
    ['?__clerk_status=failed&__clerk_error_code=x', link('failed'), ''],
    ['?__clerk_status=client_mismatch', link('client_mismatch'), ''],
    ['?a=1&__clerk_status=verified&b=x%20y+z&c', link('verified'), '?a=1&b=x%20y+z&c'],
    ['?__clerk_status=verified#/sign-in?x=1', link('verified'), '#/sign-in?x=1'],
    ['?clerk-mfa-sign-in=provider', {type: 'provider'}, ''],
    ['?q=1&clerk-mfa-sign-in=provider&__clerk_db_jwt=dvb_1#h', {type: 'provider'}, '?q=1#h'],
    ['?clerk-mfa-sign-in=provider&__clerk_status=failed', {type: 'provider'}, ''],
  ];
  for (const [search, expected, left] of table) {
    test(`by ${search}: the rest of the URL and the state of the history stay`, (t) => {
      const state = {router: 1};
      const {states} = stubPage(t, PAGE + search, state);
      assert.deepEqual(take(), expected);
      assert.equal(location.href, PAGE + left);
      assert.deepEqual(states, [state]);
    });
  }

  for (const search of [
    '',
    '?a=1',
    '?code=1&state=2',
    '?__clerk_created_session=sess_1',
    '?__clerk_status=sign_up&__clerk_ticket=t',
    '?__clerk_status=transferable',
    '?__clerk_status=',
    '?x-clerk-mfa-sign-in=provider',
  ]) {
    test(`is none by ${search || 'nothing'}: what is the page's own stays where it is`, (t) => {
      const {states} = stubPage(t, PAGE + search);
      assert.equal(take(), null);
      assert.equal(location.href, PAGE + search);
      assert.deepEqual(states, []);
    });
  }

  test('is taken once, also where a router puts the URL back', (t) => {
    const href = `${PAGE}?__clerk_status=expired`;
    stubPage(t, href);
    assert.deepEqual(take(), link('expired'));
    assert.equal(take(), null);
    location.href = href;
    assert.equal(take(), null);
  });

  test('is there until it is taken, however often Clerk is loaded', (t) => {
    stubPage(t, `${PAGE}?__clerk_status=expired`);
    createClerkPort(new FakeClerkJs()).read();
    assert.deepEqual(take(), link('expired'));
  });

  test('is taken once where the URL cannot be changed', (t) => {
    freshPage(t);
    stubLocation(t, `${PAGE}?clerk-mfa-sign-in=provider`);
    stubGlobal(t, 'history', {
      state: null,
      replaceState: () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    });
    assert.deepEqual(take(), {type: 'provider'});
    assert.equal(take(), null);
  });
});

describe('the way back', () => {
  const table: [href: string, byLink: string, byProvider: string][] = [
    [PAGE, PAGE, `${PAGE}?clerk-mfa-sign-in=provider`],
    [`${PAGE}?a=1&b=%20#h`, `${PAGE}?a=1&b=%20#h`, `${PAGE}?a=1&b=%20&clerk-mfa-sign-in=provider#h`],
    [
      `${PAGE}?__clerk_db_jwt=dvb&redirect_url=%2Fhome&clerk-mfa-sign-in=provider`,
      `${PAGE}?redirect_url=%2Fhome`,
      `${PAGE}?redirect_url=%2Fhome&clerk-mfa-sign-in=provider`,
    ],
  ];
  for (const [href, byLink, byProvider] of table) {
    test(`to ${href}`, (t) => {
      stubPage(t, href);
      assert.equal(returnUrl(false), byLink);
      assert.equal(returnUrl(true), byProvider);
      assert.equal(location.href, href, 'the page stays where it is');
    });
  }
});

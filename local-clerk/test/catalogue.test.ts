import assert from 'node:assert/strict';
import {test} from 'node:test';
import {CLERK_ERROR_CODES} from '../src/index.js';
import {assertError, attemptOf, Browser, createWorld} from './support/harness.js';

test('the catalogue: every code once, with a status of an error, a message and no blank to fill', () => {
  assert.equal(CLERK_ERROR_CODES.length, 124);
  assert.equal(new Set(CLERK_ERROR_CODES.map(({code}) => code)).size, CLERK_ERROR_CODES.length);
  for (const {code, status, message, longMessage, param} of CLERK_ERROR_CODES) {
    assert.match(code, /^[a-z0-9_]+$/);
    assert.ok(status >= 400 && status < 600, code);
    assert.notEqual(message, '', code);
    assert.doesNotMatch(`${message}${longMessage ?? ''}`, /[<>]|%[dsv]| \| /, code);
    assert.match(param ?? 'x', /^\w+$/, code);
  }
});

test('a code alone is a fault: the sign-in answers that error once', async () => {
  const world = createWorld();
  for (const {code, status, param, longMessage} of CLERK_ERROR_CODES) {
    const browser = await Browser.open(world);
    const fault = await world.control('POST', '/faults', {code});
    assert.equal(fault.status, 200, JSON.stringify(fault.body));
    assert.equal((await browser.get('/v1/client')).status, 200);
    const answer = await browser.signIn('none@example.com');
    assertError(answer, status, code, param ?? undefined);
    assert.equal(answer.body.errors?.[0]?.long_message ?? null, longMessage);
    assert.equal(answer.headers.has('retry-after'), status === 429);
    assert.equal(attemptOf(await browser.signIn('none@example.com')).status, 'complete');
  }
});

test('a code with another place, status, field or header', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  await world.control('POST', '/faults', {
    code: 'form_param_format_invalid',
    path: '/v1/client',
    method: 'GET',
    meta: {param_name: 'password'},
    times: 2,
  });
  assertError(await browser.get('/v1/client'), 422, 'form_param_format_invalid', 'password');
  assertError(await browser.get('/v1/client'), 422, 'form_param_format_invalid', 'password');
  await world.control('POST', '/faults', {code: 'too_many_requests', headers: {'Retry-After': '3'}});
  assert.equal((await browser.create({})).headers.get('retry-after'), '3');
  await world.control('POST', '/faults', {code: 'oauth_fetch_user_error', status: 401});
  assertError(await browser.create({}), 401, 'oauth_fetch_user_error');
});

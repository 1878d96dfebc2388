import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ConnectionDroppedError} from '../src/index.js';
import {assertError, attemptOf, Browser, createWorld, origin} from './support/harness.js';

const create = '/v1/client/sign_ins';

test('a status comes before the server does anything, once', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  const added = await world.control('POST', '/faults', {method: 'post', path: create, status: 500});
  assert.equal(added.body.id, 'fault_1');
  const broken = await browser.signIn('none@example.com');
  assertError(broken, 500, 'internal_clerk_error');
  assert.equal(broken.headers.get('access-control-allow-origin'), origin);
  assert.equal((await browser.get('/v1/client')).body.response, null);
  assert.equal(attemptOf(await browser.signIn('none@example.com')).status, 'complete');
});

test('after: the server has done its work, and the answer is lost', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  await world.control('POST', '/faults', {path: create, drop: true, after: true});
  await assert.rejects(browser.signIn('none@example.com'), ConnectionDroppedError);
  assert.equal((await browser.get('/v1/client')).body.response?.sessions?.length, 1);
  assertError(await browser.signIn('none@example.com'), 400, 'session_exists');
  const log = (await world.control('GET', '/requests')).body.requests as unknown as {status: number | null}[];
  assert.equal(log[1]?.status, null);
});

test('a delay alone delays; times and patterns; headers; own bodies; removal', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  await world.control('POST', '/faults', {path: `${create}*`, delayMs: 5000, times: 2});
  assert.equal((await browser.create({})).status, 200);
  const id = String(attemptOf(await browser.create({})).id);
  await browser.create({});
  assert.deepEqual(world.delays, [5000, 5000]);

  await world.control('POST', '/faults', {path: `${create}/*`, status: 429, headers: {'Retry-After': '7'}});
  assert.equal((await browser.create({})).status, 200);
  const limited = await browser.get(`${create}/${id}`);
  assertError(limited, 429, 'too_many_requests');
  assert.equal(limited.headers.get('retry-after'), '7');

  await world.control('POST', '/faults', {method: 'PATCH', path: '/v1/environment', status: 502, body: '<html>'});
  const html = await browser.post('/v1/environment', {}, 'PATCH');
  assert.equal(html.status, 502);
  assert.equal(html.body.text, '<html>');

  await world.control('POST', '/faults', {headers: {'X-Country': 'DE'}});
  assert.equal((await browser.get('/v1/client')).headers.get('x-country'), 'DE');

  await world.control('POST', '/faults', {path: '/npm/*', times: null, drop: true});
  for (let count = 0; count < 3; count += 1) {
    await assert.rejects(world.send('/npm/@clerk/clerk-js@6/dist/clerk.browser.js'), ConnectionDroppedError);
  }
  assert.equal((await world.control('GET', '/faults')).body.faults?.length, 1);
  await world.control('DELETE', '/faults');
  assert.equal((await world.control('GET', '/faults')).body.faults?.length, 0);
});

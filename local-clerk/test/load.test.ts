import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertError, Browser, createWorld, origin, strategies} from './support/harness.js';

test('a development browser loads: dev_browser, environment, client', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  assert.match(browser.token ?? '', /^dvb_/);

  const environment = await browser.post('/v1/environment', {}, 'PATCH');
  assert.equal(environment.status, 200);
  assert.equal(environment.body.response, undefined);
  assert.equal(environment.body.auth_config?.single_session_mode, true);
  assert.deepEqual(environment.body.user_settings?.social, {});
  assert.deepEqual(environment.body.protect_config?.loaders, []);
  assert.ok(environment.body.commerce_settings?.billing?.organization);

  const client = await browser.get('/v1/client');
  assert.deepEqual(client.body, {response: null, client: null});
});

test('without a known development browser nothing answers but dev_browser', async () => {
  const world = createWorld();
  const browser = new Browser(world);
  assertError(await browser.get('/v1/client'), 401, 'dev_browser_unauthenticated');
  browser.token = 'dvb_unknown';
  assertError(await browser.create({}), 401, 'dev_browser_unauthenticated');
  assertError(await browser.post('/v1/environment', {}, 'PATCH'), 401, 'dev_browser_unauthenticated');
});

test('CORS: the exact origin, credentials, readable headers, no caching', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  for (const answer of [await browser.get('/v1/client'), await browser.create({identifier: ''})]) {
    assert.equal(answer.headers.get('access-control-allow-origin'), origin);
    assert.equal(answer.headers.get('access-control-allow-credentials'), 'true');
    assert.match(answer.headers.get('access-control-expose-headers') ?? '', /Retry-After/);
    assert.equal(answer.headers.get('vary'), 'Origin');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  }
});

test('a writing call has Origin or Authorization, and not both', async () => {
  const {send} = createWorld();
  assertError(await send('/v1/dev_browser', {method: 'POST'}), 400, 'request_header_missing');
  const native = await send('/v1/dev_browser', {method: 'POST', headers: {Authorization: ''}});
  assert.equal(native.status, 200);
  assertError(
    await send('/v1/dev_browser', {method: 'POST', headers: {Authorization: 'x', Origin: origin}}),
    400,
    'origin_authorization_headers_conflict',
  );
});

test('allowedOrigins refuses the others, in an answer the page can read', async () => {
  const world = createWorld({settings: {allowedOrigins: ['https://app.example.com']}});
  const answer = await new Browser(world).post('/v1/dev_browser');
  assertError(answer, 400, 'origin_invalid');
  assert.equal(answer.headers.get('access-control-allow-origin'), origin);
});

test('trailing slashes do not matter, and _method counts before routing', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  assert.equal((await browser.get('/v1/client/')).status, 200);
  assert.equal((await browser.post('/v1/client/', {}, 'PUT')).body.response?.object, 'client');
  assertError(await browser.post('/v1/client/nothing', {}, 'PATCH'), 404, 'resource_not_found');
});

test('production: GET environment, no development browsers, an HttpOnly cookie', async () => {
  const world = createWorld({settings: {mode: 'production'}});
  const browser = new Browser(world);
  assertError(await browser.post('/v1/dev_browser'), 400, 'host_invalid');
  assert.equal((await browser.get('/v1/environment')).body.display_config?.instance_environment_type, 'production');
  assert.deepEqual((await browser.get('/v1/client')).body.response, null);

  const created = await browser.create({identifier: 'totp@example.com'});
  const cookies = created.headers.getSetCookie();
  assert.equal(cookies.length, 1);
  assert.match(
    cookies[0] ?? '',
    /^__client=[\w-]+\.[\w-]+\.[\w-]+; Max-Age=31536000; HttpOnly; Path=\/; SameSite=Lax$/,
  );
  assert.equal((await browser.get('/v1/client')).body.response?.id, created.body.client?.id);
});

test('production: Secure only over https; a forged or old cookie is nobody', async () => {
  const world = createWorld({settings: {mode: 'production'}});
  const response = await world.clerk.fetch(
    new Request('https://localhost:4200/v1/client/sign_ins', {method: 'POST', headers: {Origin: origin}}),
  );
  assert.match(response.headers.getSetCookie()[0] ?? '', /; Secure$/);

  const browser = new Browser(world);
  await browser.create({});
  const before = new Map(browser.cookies);
  const signedIn = await browser.signIn('none@example.com');
  assert.equal(signedIn.body.response?.status, 'complete');
  assert.notEqual(browser.cookies.get('__client'), before.get('__client'));
  const names = [...browser.cookies.keys()].sort();
  assert.equal(names.length, 3);
  assert.match(names[2] ?? '', /^__client_uat_[\w-]{8}$/);
  assert.ok(Number(browser.cookies.get('__client_uat')) > 1_700_000_000);

  const thief = new Browser(world);
  thief.cookies.set('__client', before.get('__client') ?? '');
  assert.equal((await thief.get('/v1/client')).body.response, null);
  thief.cookies.set('__client', 'a.b.c');
  assert.equal((await thief.get('/v1/client')).body.response, null);

  await browser.post('/v1/client/sessions', {}, 'DELETE');
  assert.equal(browser.cookies.get('__client_uat'), '0');
  assert.deepEqual((await browser.get('/v1/client')).body.response?.sessions, []);
  await browser.post('/v1/client', {}, 'DELETE');
  assert.equal(browser.cookies.has('__client'), false);
});

test('keys: development keys end with accounts.dev, names differ, none may be brought along', async () => {
  const world = createWorld();
  const decode = (key: string): string => atob(key.split('_')[2] ?? '');
  const keys = [world.clerk.publishableKey(), world.clerk.publishableKey('a'), world.clerk.publishableKey('b')];
  assert.equal(new Set(keys).size, 3);
  assert.equal(decode(keys[0] ?? ''), 'local-clerk-01.clerk.accounts.dev$');
  assert.equal(decode(keys[1] ?? ''), 'local-clerk-a-01.clerk.accounts.dev$');
  const live = createWorld({settings: {mode: 'production'}}).clerk.publishableKey();
  assert.match(live, /^pk_live_/);
  assert.equal(decode(live), 'clerk.local-clerk-01.localhost.example$');
  for (const name of ['publishableKey', 'secretKey']) {
    assert.throws(() => createWorld({[name]: 'sk_test_x'}), /makes its own keys/);
  }
});

test('touch redirects to this machine and to allowed origins only', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  const go = (to: string) => browser.get(`/v1/client/touch?redirect_url=${encodeURIComponent(to)}`);
  const there = await go('http://localhost:5173/done?a=1');
  assert.equal(there.status, 307);
  assert.equal(there.headers.get('location'), 'http://localhost:5173/done?a=1');
  for (const bad of ['https://evil.example/', 'javascript:alert(1)', '//evil.example', '']) {
    assertError(await go(bad), 400, 'resource_missmatch');
  }
});

test('maintenance: writing calls answer 503, reading ones and the environment do not', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  await world.control('PATCH', '/settings', {maintenance: true});
  assertError(await browser.create({}), 503, 'maintenance_mode');
  assert.equal((await browser.post('/v1/environment', {}, 'PATCH')).body.maintenance_mode, true);
  assert.equal((await browser.get('/v1/client')).status, 200);
});

test('an environment override changes the factors too', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  const off = {enabled: false};
  const set = (attributes: unknown) =>
    world.control('PATCH', '/settings', {environment: {user_settings: {attributes}}});
  await set({password: off});
  const first = await browser.create({identifier: 'totp@example.com'});
  assert.deepEqual(strategies(first.body.response?.supported_first_factors), ['email_code']);
  assertError(await browser.signIn('totp@example.com'), 400, 'strategy_for_user_invalid');

  await set({password: {enabled: true}, authenticator_app: off, backup_code: off});
  assert.equal((await browser.signIn('totp@example.com')).body.response?.status, 'complete');
  const environment = (await browser.get('/v1/environment')).body;
  assert.equal(environment.user_settings?.attributes?.authenticator_app?.enabled, false);
  assert.equal(environment.user_settings?.attributes?.email_address?.enabled, true);

  await world.control('PATCH', '/settings', {environment: {}});
  assert.equal((await world.info()).settings.environment.user_settings, undefined);
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createLocalJWKSet, decodeProtectedHeader, importSPKI, jwtVerify, type JSONWebKeySet} from 'jose';
import {assertError, Browser, createWorld, origin} from './support/harness.js';

async function signedIn(email = 'none@example.com') {
  const world = createWorld();
  const browser = await Browser.open(world);
  const answer = await browser.signIn(email);
  const session = answer.body.client?.sessions?.[0];
  assert.ok(session);
  return {world, browser, session, id: String(session.id), path: `/v1/client/sessions/${String(session.id)}`};
}

test('a session token is RS256 and carries the claims of version 2', async () => {
  const {world, browser, session, path} = await signedIn();
  const answer = await browser.post(`${path}/tokens`, {organization_id: '', tab_state: 'focused'});
  assert.deepEqual(Object.keys(answer.body), ['object', 'jwt']);
  const info = await world.info();
  const keys = (await world.send('/.well-known/jwks.json')).body as unknown as JSONWebKeySet;
  const currentDate = new Date(info.now);
  for (const key of [createLocalJWKSet(keys), await importSPKI(info.jwtKey, 'RS256')]) {
    const options = {currentDate, issuer: 'https://local-clerk-01.clerk.accounts.dev'};
    const {payload} =
      typeof key === 'function'
        ? await jwtVerify(String(answer.body.jwt), key, options)
        : await jwtVerify(String(answer.body.jwt), key, options);
    const iat = payload.iat ?? 0;
    const {jti, ...claims} = payload;
    assert.match(jti ?? '', /^jti_/);
    assert.deepEqual(claims, {
      azp: origin,
      exp: iat + 60,
      fva: [0, -1],
      iat,
      iss: 'https://local-clerk-01.clerk.accounts.dev',
      nbf: iat - 10,
      sid: session.id,
      sts: 'active',
      sub: (session.user as unknown as {id: string}).id,
      v: 2,
    });
  }
  const header = decodeProtectedHeader(String(answer.body.jwt));
  assert.deepEqual(
    [header.alg, header.typ, header.kid, header.oiat],
    ['RS256', 'JWT', 'ins_root', Math.floor(info.now / 1000)],
  );
  const template = await browser.post(`${path}/tokens/hasura`);
  assert.equal(JSON.parse(atob(String(template.body.jwt).split('.')[1] ?? '')).sid, undefined);
});

test('the clock moves what expires, and not the token', async () => {
  const {world, browser, path} = await signedIn();
  const before = Math.floor((await world.info()).now / 1000);
  await world.control('POST', '/clock', {advanceMs: 90 * 60_000});
  const answer = await browser.post(`${path}/touch`);
  assert.deepEqual(answer.body.response?.factor_verification_age, [90, -1]);
  const token = String((answer.body.response?.last_active_token as unknown as {jwt: string}).jwt);
  assert.equal(JSON.parse(atob(token.split('.')[1] ?? '')).iat, before);
  await world.control('POST', '/clock', {advanceMs: 7 * 86_400_000});
  assertError(await browser.post(`${path}/touch`), 401, 'signed_out');
  assertError(await browser.post(`${path}/tokens`), 401, 'signed_out');
  assert.deepEqual((await browser.get('/v1/client')).body.response?.sessions, []);
});

for (const [action, status] of [
  ['end', 'ended'],
  ['remove', 'removed'],
] as const) {
  test(`${action} gives back the session as ${status}, and a client without it`, async () => {
    const {browser, path} = await signedIn();
    const answer = await browser.post(`${path}/${action}`);
    assert.equal(answer.body.response?.status, status);
    assert.deepEqual(answer.body.client?.sessions, []);
    assert.equal(answer.body.client?.last_active_session_id, null);
    assertError(await browser.post(`${path}/touch`), 401, 'signed_out');
  });
}

test('sign-out: all sessions, the client stays; or the client too', async () => {
  const {browser} = await signedIn();
  const out = await browser.post('/v1/client/sessions', {}, 'DELETE');
  assert.equal(out.body.response?.object, 'client');
  assert.deepEqual(out.body.response?.sessions, []);
  assert.equal(out.body.client, null);
  assert.equal((await browser.get('/v1/client')).body.response?.id, out.body.response?.id);
  await browser.post('/v1/client', {}, 'DELETE');
  assert.equal((await browser.get('/v1/client')).body.response, null);
  assertError(await browser.post('/v1/client/sessions', {}, 'DELETE'), 401, 'signed_out');
});

test('a session of another browser is 404', async () => {
  const {world, path} = await signedIn();
  const other = await Browser.open(world);
  await other.create({});
  assertError(await other.post(`${path}/touch`), 404, 'resource_not_found');
  assertError(await other.post(`${path}/tokens`), 404, 'resource_not_found');
});

test('me: the user, the sessions of every browser, and the end of one from afar', async () => {
  const {world, browser, id, path} = await signedIn();
  const me = await browser.get(`/v1/me?_clerk_session_id=${id}`);
  assert.equal(me.body.response?.object, 'user');
  assertError(await browser.get('/v1/me?_clerk_session_id=sess_x'), 401, 'authentication_invalid');

  const other = await Browser.open(world);
  await other.signIn('none@example.com');
  const list = await other.get('/v1/me/sessions/active');
  assert.equal((list.body as unknown as unknown[]).length, 2);
  await other.post(`/v1/me/sessions/${id}/revoke`);
  assertError(await browser.post(`${path}/touch`), 401, 'signed_out');
});

test('tasks of an account can be changed, and its sessions follow', async () => {
  const {world, browser, path} = await signedIn('setup@example.com');
  await world.control('PATCH', '/accounts', {email: 'setup@example.com', tasks: []});
  const done = await browser.post(`${path}/touch`);
  assert.equal(done.body.response?.status, 'active');
  assert.equal(done.body.response?.tasks, null);
  await world.control('PATCH', '/accounts', {email: 'setup@example.com', tasks: ['reset-password']});
  const again = await browser.post(`${path}/touch`);
  assert.equal(again.body.response?.status, 'pending');
  assert.deepEqual(again.body.response?.tasks, [{key: 'reset-password'}]);
});

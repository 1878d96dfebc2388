import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {LocalClerkOptions} from '../src/index.js';
import {
  assertError,
  attemptOf,
  Browser,
  createWorld,
  origin,
  strategies,
  type Answer,
  type World,
} from './support/harness.js';

const redirect_url = `${origin}/sign-in?sso=1`;
const settings = {social: [{strategy: 'oauth_google'}, {strategy: 'oauth_github', enabled: false}]};

/** Does what a person does on a provider's page: presses one of its buttons. */
async function press(world: World, answer: Answer, params: Record<string, string>) {
  const url = new URL(String(attemptOf(answer).first_factor_verification?.external_verification_redirect_url));
  const shown = await world.send(url.pathname + url.search);
  assert.equal(shown.status, 200);
  const state = /name="state" value="(\w+)"/.exec(String(shown.body.text))?.[1] ?? '';
  const body = new URLSearchParams({state, ...params});
  const sent = await world.send('/_provider', {method: 'POST', headers: {Origin: url.origin}, body});
  return {html: String(shown.body.text), status: sent.status, location: sent.headers.get('location')};
}

async function begin(options: LocalClerkOptions = {settings}) {
  const world = createWorld(options);
  const browser = await Browser.open(world);
  const create = (params: Record<string, string> = {}) =>
    browser.create({strategy: 'oauth_google', redirect_url, action_complete_redirect_url: '/done', ...params});
  return {world, browser, create, signIn: async () => (await browser.get('/v1/client')).body.response};
}

test('going on as somebody signs in', async () => {
  const {world, browser, create, signIn} = await begin();
  const created = await create();
  const attempt = attemptOf(created);
  assert.equal(attempt.status, 'needs_identifier');
  assert.equal(attempt.first_factor_verification?.object, 'verification_oauth');
  assert.equal(attempt.first_factor_verification?.status, 'unverified');
  const {html, status, location} = await press(world, created, {email: 'none@example.com'});
  assert.match(html, /Sign in with Google/);
  assert.doesNotMatch(html, /<script/);
  assert.equal(status, 303);
  assert.equal(location, `${origin}/done`);
  const client = await signIn();
  assert.equal(client?.sign_in, null);
  assert.equal(client?.sessions?.length, 1);
  assert.equal(client?.last_authentication_strategy, 'oauth_google');
  const done = attemptOf(await browser.get(`/v1/client/sign_ins/${String(attempt.id)}`));
  assert.equal(done.status, 'complete');
  assert.equal(done.first_factor_verification?.external_verification_redirect_url, null);
});

test('a second factor is asked for in the page', async () => {
  const {world, create, signIn} = await begin();
  const {location} = await press(world, await create(), {email: 'totp@example.com'});
  assert.equal(location, redirect_url);
  const attempt = (await signIn())?.sign_in;
  assert.equal(attempt?.status, 'needs_second_factor');
  assert.equal(attempt?.identifier, 'totp@example.com');
  assert.equal(attempt?.first_factor_verification?.status, 'verified');
});

const outcomes = [
  ['nobody here', {email: 'stranger@example.com'}, 'transferable', 'external_account_not_found'],
  ['cancelled', {answer: 'deny'}, 'failed', 'oauth_access_denied'],
  ['locked', {email: 'locked@example.com'}, 'failed', 'user_locked'],
  ['banned', {email: 'banned@example.com'}, 'failed', 'user_banned'],
] as const;

for (const [name, params, status, code] of outcomes) {
  test(`${name}: the verification is ${status} with ${code}`, async () => {
    const {world, create, signIn} = await begin();
    const {location} = await press(world, await create(), params);
    assert.equal(location, redirect_url);
    const verification = (await signIn())?.sign_in?.first_factor_verification;
    assert.equal(verification?.status, status);
    assert.equal(verification?.error?.code, code);
    assert.equal((await signIn())?.sessions?.length, 0);
  });
}

test('multi-session: who is signed in already is named in the error', async () => {
  const {world, browser, create, signIn} = await begin({settings: {...settings, multiSession: true}});
  const session = attemptOf(await browser.signIn('none@example.com')).created_session_id;
  await press(world, await create(), {email: 'none@example.com'});
  const error = (await signIn())?.sign_in?.first_factor_verification?.error;
  assert.equal(error?.code, 'identifier_already_signed_in');
  assert.equal(error?.meta?.session_id, session);
});

test('what cannot lead to a provider', async () => {
  const {create, browser} = await begin();
  assertError(await create({strategy: 'oauth_github'}), 400, 'oauth_provider_not_enabled');
  assertError(await create({strategy: 'oauth_x'}), 400, 'oauth_provider_not_enabled');
  assertError(await create({redirect_url: ''}), 422, 'form_param_missing', 'redirect_url');
  assertError(await create({redirect_url: 'https://evil.example/'}), 400, 'resource_missmatch');
  assertError(
    await browser.create({identifier: 'none@example.com', strategy: 'enterprise_sso', redirect_url}),
    422,
    'enterprise_sso_sign_in_connection_missing',
  );
});

test('a late or second answer changes nothing', async () => {
  const {world, browser, create, signIn} = await begin();
  const first = await create();
  await browser.create({});
  await press(world, first, {email: 'none@example.com'});
  assert.equal((await signIn())?.sessions?.length, 0);
  const second = await create();
  await world.control('POST', '/clock', {advanceMs: 600_000});
  await press(world, second, {email: 'none@example.com'});
  assert.equal((await signIn())?.sign_in?.first_factor_verification?.status, 'expired');
});

test('production: only the browser that began it can answer', async () => {
  const world = createWorld({settings: {...settings, mode: 'production'}});
  const browser = new Browser(world);
  const created = await browser.create({strategy: 'oauth_google', redirect_url});
  assert.equal((await press(world, created, {email: 'none@example.com'})).status, 403);
});

test('a company signs its own people in, and nobody else', async () => {
  const {world, browser, signIn} = await begin({
    settings: {enterpriseSso: true},
    accounts: [{email: 'bo@sso.example.com'}],
  });
  const identifier = 'bo@sso.example.com';
  const attempt = attemptOf(await browser.create({identifier}));
  assert.deepEqual(attempt.supported_first_factors, [
    {
      strategy: 'enterprise_sso',
      enterprise_connection_id: 'ent_local_sso_example_com',
      enterprise_connection_name: 'sso.example.com',
    },
  ]);
  assertError(await browser.signIn(identifier), 400, 'strategy_for_user_invalid');
  const id = String(attemptOf(await browser.create({identifier, strategy: 'enterprise_sso', redirect_url})).id);
  const prepare = () => browser.step(id, 'prepare_first_factor', {strategy: 'enterprise_sso', redirect_url});
  await press(world, await prepare(), {email: 'none@example.com'});
  assert.equal(
    (await signIn())?.sign_in?.first_factor_verification?.error?.code,
    'enterprise_sso_email_address_domain_mismatch',
  );
  const {location} = await press(world, await prepare(), {email: identifier});
  assert.equal(location, redirect_url);
  assert.equal((await signIn())?.sessions?.length, 1);
});

test('a company may know somebody who was never here', async () => {
  const {world, browser, signIn} = await begin({settings: {enterpriseSso: true}});
  const identifier = 'new@sso.example.com';
  const created = attemptOf(await browser.create({identifier}));
  assert.deepEqual(strategies(created.supported_first_factors), ['enterprise_sso']);
  const params = {strategy: 'enterprise_sso', redirect_url};
  await press(world, await browser.step(String(created.id), 'prepare_first_factor', params), {email: identifier});
  assert.equal((await signIn())?.sign_in?.first_factor_verification?.status, 'transferable');
});

test('an account that is connected offers its provider, and a pretended one nothing of the kind', async () => {
  const {browser} = await begin({
    settings: {...settings, enumerationProtection: true},
    accounts: [{email: 'g@example.com', password: null, social: ['oauth_google'], onlyFirstFactors: ['oauth_google']}],
  });
  const own = attemptOf(await browser.create({identifier: 'g@example.com'}));
  assert.deepEqual(own.supported_first_factors, [{strategy: 'oauth_google'}]);
  const pretended = attemptOf(await browser.create({identifier: 'nobody@example.com'}));
  assert.deepEqual(strategies(pretended.supported_first_factors), ['password', 'email_code']);
});

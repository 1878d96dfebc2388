import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {LocalClerkOptions, Message} from '../src/index.js';
import {assertError, attemptOf, Browser, createWorld, type World} from './support/harness.js';

const minute = 60_000;
const redirect = 'http://localhost:5173/sign-in?a=1';

async function newestLink(world: World): Promise<string> {
  const messages = (await world.control('GET', '/outbox')).body.messages as unknown as Message[];
  const {link, code} = messages.at(-1) ?? {};
  assert.equal(code, null);
  return link ?? '';
}

/** Opens a link as a browser does, with that browser's cookies if there is one. */
async function open(world: World, link: string, browser?: Browser) {
  const cookies = [...(browser?.cookies ?? [])].map(([name, value]) => `${name}=${value}`);
  if (browser?.token) cookies.push(`__clerk_db_jwt=${browser.token}`);
  const path = link.slice('http://localhost:4200'.length);
  const answer = await world.send(path, {redirect: 'manual', headers: {Cookie: cookies.join('; ')}});
  const location = answer.headers.get('location');
  const query = new URL(location ?? 'http://none/').searchParams;
  return {answer, location, status: query.get('__clerk_status'), session: query.get('__clerk_created_session')};
}

/** A sign-in by a link that was just sent. */
async function sent(options: LocalClerkOptions = {}, email = 'none@example.com') {
  const world = createWorld({
    ...options,
    settings: {emailFirstFactors: ['email_code', 'email_link'], ...options.settings},
  });
  const browser = options.settings?.mode === 'production' ? new Browser(world) : await Browser.open(world);
  const attempt = attemptOf(await browser.create({identifier: email, strategy: 'email_link', redirect_url: redirect}));
  const id = String(attempt.id);
  return {world, browser, id, attempt, poll: () => browser.get(`/v1/client/sign_ins/${id}`)};
}

test("a link in the same browser signs in, and the page is told by Clerk's parameters", async () => {
  const {world, browser, attempt, poll} = await sent();
  assert.deepEqual(attempt.first_factor_verification, {
    object: 'verification_email_link',
    status: 'unverified',
    strategy: 'email_link',
    attempts: null,
    expire_at: (await world.info()).now + 10 * minute,
  });
  const opened = await open(world, await newestLink(world), browser);
  assert.equal(opened.answer.status, 303);
  const polled = await poll();
  const complete = attemptOf(polled);
  assert.equal(
    opened.location,
    `${redirect}&__clerk_status=verified&__clerk_created_session=${String(complete.created_session_id)}`,
  );
  assert.equal(complete.status, 'complete');
  const client = polled.body.client;
  assert.equal(complete.first_factor_verification?.verified_at_client, client?.id);
  assert.equal(client?.sessions?.[0]?.id, complete.created_session_id);
});

test('a link on another device signs the first one in', async () => {
  const {world, poll} = await sent();
  const opened = await open(world, await newestLink(world));
  assert.equal(opened.status, 'verified');
  const complete = attemptOf(await poll());
  assert.equal(opened.session, complete.created_session_id);
  assert.equal(complete.first_factor_verification?.verified_at_client, undefined);
});

test('production: another device leaves the cookie of the first alone, which gets a new one with its next call', async () => {
  const {world, browser, poll} = await sent({settings: {mode: 'production'}});
  const before = browser.cookies.get('__client');
  const opened = await open(world, await newestLink(world));
  assert.equal(opened.answer.headers.getSetCookie().length, 0);
  assert.equal(attemptOf(await poll()).status, 'complete');
  assert.notEqual(browser.cookies.get('__client'), before);
  assert.ok(Number(browser.cookies.get('__client_uat')) > 0);
  assert.equal((await browser.get('/v1/client')).body.response?.sessions?.length, 1);
});

test('production: the same browser gets its new cookie from the link', async () => {
  const {world, browser} = await sent({settings: {mode: 'production'}});
  const opened = await open(world, await newestLink(world), browser);
  assert.equal(opened.answer.headers.getSetCookie().length, 3);
});

test('only the same client, if the instance wants that', async () => {
  const {world, browser, poll} = await sent({settings: {requireSameClient: true}});
  const link = await newestLink(world);
  const elsewhere = await open(world, link, await Browser.open(world));
  assert.equal(elsewhere.status, 'client_mismatch');
  assert.equal(attemptOf(await poll()).status, 'needs_first_factor');
  assert.equal((await open(world, link, browser)).status, 'verified');
});

test('links expire, are good once, and are replaced by newer ones', async () => {
  const {world, browser, id, poll} = await sent();
  const first = await newestLink(world);
  await world.control('POST', '/clock', {advanceMs: 10 * minute});
  assert.equal((await open(world, first, browser)).status, 'expired');
  assert.equal(attemptOf(await poll()).first_factor_verification?.status, 'expired');
  const prepared = await browser.step(id, 'prepare_first_factor', {strategy: 'email_link', redirect_url: redirect});
  assert.equal(prepared.status, 200);
  assert.equal((await open(world, first, browser)).status, 'failed');
  const second = await newestLink(world);
  assert.equal((await open(world, second, browser)).status, 'verified');
  const again = await open(world, second, browser);
  assert.equal(again.status, 'failed');
  assert.equal(again.session, null);
});

test('a link of a sign-in that was begun anew leads nowhere', async () => {
  const {world, browser} = await sent();
  await browser.create({});
  assert.equal((await open(world, await newestLink(world), browser)).status, 'failed');
});

for (const [email, status] of [
  ['link@example.com', 'needs_second_factor'],
  ['trustlink@example.com', 'needs_client_trust'],
] as const) {
  test(`a link as second factor: ${status}`, async () => {
    const world = createWorld();
    const browser = await Browser.open(world);
    const attempt = attemptOf(await browser.signIn(email));
    assert.equal(attempt.status, status);
    const id = String(attempt.id);
    const params = {strategy: 'email_link', redirect_url: redirect};
    assertError(
      await browser.step(id, 'attempt_second_factor', {...params, code: '1'}),
      400,
      'verification_strategy_invalid',
    );
    const prepared = attemptOf(await browser.step(id, 'prepare_second_factor', params));
    assert.equal(prepared.second_factor_verification?.status, 'unverified');
    assertError(await browser.step(id, 'prepare_second_factor', params), 429, 'verification_code_too_many_requests');
    const opened = await open(world, await newestLink(world), browser);
    assert.equal(opened.status, 'verified');
    assert.equal(attemptOf(await browser.get(`/v1/client/sign_ins/${id}`)).status, 'complete');
  });
}

test('after the link comes the second factor; there is no session yet', async () => {
  const {world, browser, poll} = await sent({}, 'totp@example.com');
  const opened = await open(world, await newestLink(world), browser);
  assert.equal(opened.status, 'verified');
  assert.equal(opened.session, null);
  assert.equal(attemptOf(await poll()).status, 'needs_second_factor');
});

test('no link leads off this machine, and an unknown one leads nowhere', async () => {
  const {world, browser, id} = await sent();
  await world.control('POST', '/clock', {advanceMs: minute});
  const params = {strategy: 'email_link', redirect_url: 'https://evil.example/'};
  assertError(await browser.step(id, 'prepare_first_factor', params), 400, 'resource_missmatch');
  assertError(await world.send('/v1/verify?token=x'), 400, 'verification_link_token_invalid');
  const bare = await browser.step(id, 'prepare_first_factor', {strategy: 'email_link'});
  assert.equal(bare.status, 200);
  const shown = await open(world, await newestLink(world), browser);
  assert.equal(shown.answer.status, 200);
  assert.match(String(shown.answer.body.text), /Verified/);
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Message} from '../src/index.js';
import {assertError, attemptOf, Browser, createWorld, password, type World} from './support/harness.js';

const minute = 60_000;
const email = 'user@example.com';

async function messages(world: World): Promise<readonly Message[]> {
  return (await world.control('GET', '/outbox')).body.messages as unknown as Message[];
}

/** An account with phones that are no test numbers, at its second factor. */
async function waiting() {
  const world = createWorld();
  await world.control('POST', '/accounts', {
    email,
    emailCode: true,
    phones: ['+12015559001', {phoneNumber: '+12015559002', default: true}],
  });
  const browser = await Browser.open(world);
  const attempt = attemptOf(await browser.signIn(email));
  const id = String(attempt.id);
  const factors = attempt.supported_second_factors as unknown as readonly Record<string, string>[];
  return {
    world,
    browser,
    factors,
    prepare: (params: Record<string, string>) => browser.step(id, 'prepare_second_factor', params),
    attempt: (strategy: string, code: string) => browser.step(id, 'attempt_second_factor', {strategy, code}),
  };
}

test('a code goes to the phone that was chosen, and works', async () => {
  const {world, factors, prepare, attempt} = await waiting();
  assert.deepEqual(
    factors.map(({strategy, safe_identifier, default: isDefault}) => [strategy, safe_identifier, isDefault]),
    [
      ['phone_code', '+*********01', undefined],
      ['phone_code', '+*********02', true],
      ['email_code', email, undefined],
    ],
  );
  const prepared = attemptOf(
    await prepare({strategy: 'phone_code', phone_number_id: factors[0]?.phone_number_id ?? ''}),
  );
  const {now} = await world.info();
  assert.deepEqual(prepared.second_factor_verification, {
    object: 'verification_otp',
    status: 'unverified',
    strategy: 'phone_code',
    channel: 'sms',
    attempts: 0,
    expire_at: now + 10 * minute,
  });
  const [message] = await messages(world);
  assert.equal(message?.to, '+12015559001');
  assert.match(message?.code ?? '', /^\d{6}$/);
  assert.equal(attemptOf(await attempt('phone_code', message?.code ?? '')).status, 'complete');
});

test('without an id the default phone is taken; a foreign id is 404', async () => {
  const {world, prepare} = await waiting();
  assertError(await prepare({strategy: 'phone_code', phone_number_id: 'idn_x'}), 404, 'resource_not_found');
  await prepare({strategy: 'phone_code'});
  assert.equal((await messages(world))[0]?.to, '+12015559002');
});

test('attempts before prepare, of another strategy, wrong, expired', async () => {
  const {world, browser, prepare, attempt} = await waiting();
  assertError(await attempt('email_code', '123456'), 400, 'verification_missing');
  assertError(await prepare({strategy: 'totp'}), 400, 'no_second_factors');
  await prepare({strategy: 'email_code'});
  assertError(await attempt('phone_code', '123456'), 400, 'verification_strategy_invalid');
  assertError(await attempt('email_code', 'x'), 422, 'form_code_incorrect', 'code');
  await world.control('POST', '/clock', {advanceMs: 10 * minute});
  const client = await browser.get('/v1/client');
  assert.equal(client.body.response?.sign_in?.second_factor_verification?.status, 'expired');
  assertError(await attempt('email_code', (await messages(world))[0]?.code ?? ''), 400, 'verification_expired');
});

test('three wrong codes end the verification, even for the right one; a new code helps', async () => {
  const {world, prepare, attempt} = await waiting();
  await prepare({strategy: 'email_code'});
  assertError(await attempt('email_code', 'x'), 422, 'form_code_incorrect', 'code');
  assertError(await attempt('email_code', 'x'), 422, 'form_code_incorrect', 'code');
  assertError(await attempt('email_code', 'x'), 400, 'verification_failed');
  assertError(await attempt('email_code', (await messages(world))[0]?.code ?? ''), 400, 'verification_failed');
  await world.control('POST', '/clock', {advanceMs: 30_000});
  await prepare({strategy: 'email_code'});
  assert.equal((await attempt('email_code', (await messages(world))[1]?.code ?? '')).status, 200);
});

test('a code is sent again after 30 seconds, to another target at once', async () => {
  const {world, prepare} = await waiting();
  await prepare({strategy: 'email_code'});
  await world.control('POST', '/clock', {advanceMs: 29_000});
  const early = await prepare({strategy: 'email_code'});
  assertError(early, 429, 'verification_code_too_many_requests');
  assert.equal(early.headers.get('retry-after'), '1');
  assert.equal((await prepare({strategy: 'phone_code'})).status, 200);
  await world.control('POST', '/clock', {advanceMs: 1000});
  assert.equal((await prepare({strategy: 'email_code'})).status, 200);
  assert.equal((await messages(world)).length, 3);
});

test('test addresses take 424242, unless test mode is off', async () => {
  for (const [testMode, status] of [
    [true, 200],
    [false, 422],
  ] as const) {
    const world = createWorld({settings: {testMode}});
    const browser = await Browser.open(world);
    const id = String(attemptOf(await browser.signIn('sms+clerk_test@example.com')).id);
    await browser.step(id, 'prepare_second_factor', {strategy: 'phone_code'});
    const code = testMode || (await messages(world))[0]?.code !== '424242' ? '424242' : '000000';
    assert.equal((await browser.step(id, 'attempt_second_factor', {strategy: 'phone_code', code})).status, status);
  }
});

test('a code as first factor: in the create call, or prepared', async () => {
  const world = createWorld();
  await world.control('PATCH', '/settings', {identifiers: ['email_address', 'phone_number']});
  await world.control('POST', '/accounts', {
    email,
    phones: [{phoneNumber: '+12015550150', firstFactor: true, secondFactor: false}],
  });
  const browser = await Browser.open(world);
  const created = attemptOf(await browser.create({identifier: email, strategy: 'email_code'}));
  assert.equal((created.first_factor_verification as unknown as {status: string}).status, 'unverified');
  const code = (await messages(world))[0]?.code ?? '';
  const done = await browser.step(String(created.id), 'attempt_first_factor', {strategy: 'email_code', code});
  assert.equal(attemptOf(done).status, 'complete');
  assert.equal(done.body.client?.last_authentication_strategy, 'email_code');
  assert.deepEqual(done.body.client?.sessions?.[0]?.factor_verification_age, [0, -1]);

  const other = await Browser.open(world);
  const byPhone = attemptOf(await other.create({identifier: '+12015550150'}));
  const id = String(byPhone.id);
  const mails = (byPhone.supported_first_factors as unknown as Record<string, string>[]).filter(
    (factor) => factor.strategy === 'email_code',
  );
  assert.equal(mails[0]?.safe_identifier, 'u***@example.com');
  await other.step(id, 'prepare_first_factor', {strategy: 'phone_code'});
  const phoneDone = await other.step(id, 'attempt_first_factor', {strategy: 'phone_code', code: '424242'});
  assert.equal(attemptOf(phoneDone).status, 'complete');
});

test('forgot password: code, new password, then the second factor', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  const id = String(attemptOf(await browser.create({identifier: 'totp@example.com'})).id);
  const strategy = 'reset_password_email_code';
  await browser.step(id, 'prepare_first_factor', {strategy});
  const code = (await messages(world))[0]?.code ?? '';
  const verified = attemptOf(await browser.step(id, 'attempt_first_factor', {strategy, code}));
  assert.equal(verified.status, 'needs_new_password');
  const reset = (next: string) => browser.step(id, 'reset_password', {password: next});
  assertError(await reset(''), 422, 'form_param_nil', 'password');
  assertError(await reset('short'), 422, 'form_password_length_too_short', 'password');
  assertError(await reset(password), 422, 'form_new_password_matches_current', 'password');
  assert.equal(attemptOf(await reset('a whole new password')).status, 'needs_second_factor');
  assert.equal((await world.account('totp@example.com')).password, 'a whole new password');
  assertError(await reset('another new password'), 400, 'client_state_invalid');
});

test('an account that must set a password does so once, and may end its other sessions', async () => {
  const world = createWorld();
  const reset = 'reset+clerk_test@example.com';
  const browser = await Browser.open(world);
  const id = String(attemptOf(await browser.signIn(reset)).id);
  const first = await browser.step(id, 'reset_password', {password: 'a whole new password'});
  assert.equal(attemptOf(first).status, 'complete');
  const sessionId = String(first.body.client?.last_active_session_id);

  const other = await Browser.open(world);
  const again = attemptOf(await other.create({identifier: reset, strategy: 'reset_password_email_code'}));
  await other.step(String(again.id), 'attempt_first_factor', {strategy: 'reset_password_email_code', code: '424242'});
  await other.step(String(again.id), 'reset_password', {
    password: 'yet another password',
    sign_out_of_other_sessions: 'true',
  });
  assertError(await browser.post(`/v1/client/sessions/${sessionId}/touch`), 401, 'signed_out');
  await other.post('/v1/client/sessions', {}, 'DELETE');
  assert.equal(attemptOf(await other.signIn(reset, 'yet another password')).status, 'complete');
});

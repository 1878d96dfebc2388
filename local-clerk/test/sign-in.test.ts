import assert from 'node:assert/strict';
import {test} from 'node:test';
import {seedBackupCodes} from '../src/index.js';
import {assertError, attemptOf, Browser, createWorld, password, strategies, type Answer} from './support/harness.js';

const minute = 60_000;

async function atSecondFactor(email: string) {
  const world = createWorld();
  const browser = await Browser.open(world);
  const answer = await browser.signIn(email);
  const attempt = attemptOf(answer);
  return {world, browser, attempt, id: String(attempt.id)};
}

const afterPassword = [
  ['none@example.com', 'complete', []],
  ['totp@example.com', 'needs_second_factor', ['totp', 'backup_code']],
  ['sms+clerk_test@example.com', 'needs_second_factor', ['phone_code']],
  [
    'many+clerk_test@example.com',
    'needs_second_factor',
    ['totp', 'phone_code', 'phone_code', 'email_code', 'backup_code'],
  ],
  ['trust+clerk_test@example.com', 'needs_client_trust', ['email_code']],
  ['reset+clerk_test@example.com', 'needs_new_password', []],
  ['setup@example.com', 'complete', []],
  ['passkey@example.com', 'needs_second_factor', ['totp', 'passkey']],
] as const;

for (const [email, status, second] of afterPassword) {
  test(`${email}: the password leads to ${status}`, async () => {
    const {attempt} = await atSecondFactor(email);
    assert.equal(attempt.status, status);
    assert.deepEqual(strategies(attempt.supported_second_factors), second);
  });
}

test('the shapes of an attempt on its way', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  const empty = attemptOf(await browser.create({locale: 'en-US', timezone: 'Europe/Berlin'}));
  assert.equal(empty.object, 'sign_in_attempt');
  assert.match(String(empty.id), /^sia_/);
  assert.equal(empty.status, 'needs_identifier');
  assert.equal(empty.identifier, null);
  assert.equal(empty.timezone, 'Europe/Berlin');
  assert.deepEqual(empty.supported_identifiers, ['email_address']);

  const created = await browser.create({identifier: ' Totp@Example.com '});
  const first = attemptOf(created);
  assert.equal(first.status, 'needs_first_factor');
  assert.deepEqual(strategies(first.supported_first_factors), ['password', 'email_code', 'reset_password_email_code']);
  assert.equal(first.supported_second_factors, null);
  assert.deepEqual(created.body.client?.sign_in, first);

  const second = attemptOf(
    await browser.step(String(first.id), 'attempt_first_factor', {strategy: 'password', password}),
  );
  assert.equal(second.status, 'needs_second_factor');
  assert.equal(strategies(second.supported_first_factors).length, 3);
  assert.deepEqual(second.first_factor_verification, {
    object: 'verification_password',
    status: 'verified',
    strategy: 'password',
    attempts: 1,
    expire_at: null,
  });

  const {nextCode} = await world.account('totp@example.com');
  const done = await browser.step(String(first.id), 'attempt_second_factor', {
    strategy: 'totp',
    code: nextCode?.code ?? '',
  });
  const complete = attemptOf(done);
  assert.equal(complete.status, 'complete');
  assert.equal(complete.supported_first_factors, null);
  assert.equal((complete.second_factor_verification as unknown as {object: string}).object, 'verification_totp');
  assert.equal(done.body.client?.sign_in, null);
  assert.equal(done.body.client?.last_active_session_id, complete.created_session_id);
  assert.equal(done.body.client?.last_authentication_strategy, 'password');
  const session = done.body.client?.sessions?.[0];
  assert.equal(session?.id, complete.created_session_id);
  assert.deepEqual(session?.factor_verification_age, [0, 0]);
  assert.equal(session?.last_active_token?.object, 'token');
  assert.deepEqual((await browser.get('/v1/client')).body.response?.sign_in, null);
});

test('a reload in the middle finds the attempt in the client', async () => {
  const {browser, attempt} = await atSecondFactor('totp@example.com');
  assert.deepEqual((await browser.get('/v1/client')).body.response?.sign_in, attempt);
  const got = await browser.get(`/v1/client/sign_ins/${String(attempt.id)}`);
  assert.deepEqual(got.body.response, attempt);
  assert.deepEqual(got.body.client?.sign_in, attempt);
});

const badCreates: readonly [string, Record<string, string>, number, string, string?][] = [
  ['unknown identifier', {identifier: 'nobody@example.com'}, 422, 'form_identifier_not_found', 'identifier'],
  ['empty identifier', {identifier: '  '}, 422, 'form_param_nil', 'identifier'],
  ['malformed identifier', {identifier: 'foo'}, 422, 'form_param_format_invalid', 'identifier'],
  ['wrong password', {identifier: 'none@example.com', password: 'x'}, 422, 'form_password_incorrect', 'password'],
  ['empty password', {identifier: 'none@example.com', password: ''}, 422, 'form_param_nil', 'password'],
  ['no password', {identifier: 'none@example.com', strategy: 'password'}, 422, 'form_param_missing', 'password'],
  ['no identifier', {password: 'x'}, 422, 'form_param_missing', 'identifier'],
  [
    'unknown strategy',
    {identifier: 'none@example.com', strategy: 'magic'},
    422,
    'form_param_value_invalid',
    'strategy',
  ],
  ['OAuth', {strategy: 'oauth_google'}, 400, 'oauth_provider_not_enabled'],
  ['ticket', {ticket: 'x'}, 501, 'local_clerk_not_emulated'],
  ['locked', {identifier: 'locked@example.com', password}, 403, 'user_locked'],
  ['banned', {identifier: 'banned@example.com', password}, 403, 'user_banned'],
];

for (const [name, params, status, code, param] of badCreates) {
  test(`create, ${name}: ${status} ${code}`, async () => {
    const browser = await Browser.open(createWorld());
    const answer = await browser.create(params);
    assertError(answer, status, code, param);
    assert.match(String(answer.body.clerk_trace_id), /^[0-9a-f]{32}$/);
    assert.equal(answer.body.meta?.client?.object, 'client');
  });
}

test('a wrong password leaves a new attempt in the client of the error', async () => {
  const browser = await Browser.open(createWorld());
  const answer = await browser.signIn('totp@example.com', 'wrong');
  const attempt = answer.body.meta?.client?.sign_in;
  assert.equal(attempt?.status, 'needs_first_factor');
  assert.equal(attempt?.first_factor_verification?.attempts, 1);
});

test('an older attempt may be read but not continued; 24 hours abandon one', async () => {
  const {world, browser, id} = await atSecondFactor('totp@example.com');
  const next = attemptOf(await browser.create({}));
  const params = {strategy: 'totp', code: '000000'};
  assertError(await browser.step(id, 'attempt_second_factor', params), 403, 'resource_forbidden');
  assert.equal((await browser.get(`/v1/client/sign_ins/${id}`)).status, 200);
  await world.control('POST', '/clock', {advanceMs: 24 * 60 * minute});
  assertError(await browser.get(`/v1/client/sign_ins/${String(next.id)}`), 404, 'resource_not_found');
  assertError(await browser.step(String(next.id), 'attempt_second_factor', params), 404, 'resource_not_found');
  assert.equal((await browser.get('/v1/client')).body.response?.sign_in, null);
});

test('another browser cannot reach an attempt', async () => {
  const {world, id} = await atSecondFactor('totp@example.com');
  const other = await Browser.open(world);
  assertError(await other.get(`/v1/client/sign_ins/${id}`), 404, 'resource_not_found');
  assertError(
    await other.step(id, 'attempt_second_factor', {strategy: 'backup_code', code: 'a1b2c3d4'}),
    404,
    'resource_not_found',
  );
});

test('a factor before its time, an unknown one, and none', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  const id = String(attemptOf(await browser.create({identifier: 'totp@example.com'})).id);
  const second = (params: Record<string, string>) => browser.step(id, 'attempt_second_factor', params);
  assertError(await second({strategy: 'totp', code: '123456'}), 400, 'client_state_invalid');
  await browser.step(id, 'attempt_first_factor', {strategy: 'password', password});
  assertError(await second({code: '123456'}), 422, 'form_param_missing', 'strategy');
  assertError(await second({strategy: 'totp'}), 422, 'form_param_missing', 'code');
  assertError(await second({strategy: 'totp', code: ' '}), 422, 'form_param_nil', 'code');
  assertError(await second({strategy: 'phone_code', code: '424242'}), 400, 'no_second_factors');
  assertError(
    await browser.step(id, 'attempt_first_factor', {strategy: 'password', password}),
    400,
    'verification_already_verified',
  );
});

test('TOTP: one step of skew, each step once, nextCode always tells the truth', async () => {
  const world = createWorld();
  const email = 'totp@example.com';
  const attemptCode = async (code: string): Promise<Answer> => {
    const browser = await Browser.open(world);
    const id = String(attemptOf(await browser.signIn(email)).id);
    return browser.step(id, 'attempt_second_factor', {strategy: 'totp', code});
  };
  const next = async () => {
    const {nextCode} = await world.account(email);
    assert.ok(nextCode);
    return nextCode;
  };
  const now = (await world.info()).now;
  const current = await next();
  assert.ok(current.validFrom <= now && now < current.validUntil);
  assert.equal((await attemptCode(current.code)).status, 200);
  assertError(await attemptCode(current.code), 422, 'form_code_incorrect', 'code');

  const early = await next();
  assert.equal(early.validFrom, current.validFrom + 30_000);
  assert.ok(early.validFrom <= now);
  assert.equal((await attemptCode(early.code)).status, 200);

  const later = await next();
  assert.ok(later.validFrom > now);
  assertError(await attemptCode(later.code), 422, 'form_code_incorrect', 'code');
  await world.control('POST', '/clock', {advanceMs: later.validFrom - now});
  assert.equal((await attemptCode(later.code)).status, 200);

  const last = await next();
  await world.control('POST', '/clock', {advanceMs: last.validUntil - (await world.info()).now});
  assertError(await attemptCode(last.code), 422, 'form_code_incorrect', 'code');
});

test('a used step stays used for every browser, and only for that account', async () => {
  const world = createWorld();
  const {nextCode} = await world.account('totp@example.com');
  const results: number[] = [];
  for (const email of ['totp@example.com', 'totp@example.com', 'passkey@example.com']) {
    const browser = await Browser.open(world);
    const id = String(attemptOf(await browser.signIn(email)).id);
    const code = nextCode?.code ?? '';
    results.push((await browser.step(id, 'attempt_second_factor', {strategy: 'totp', code})).status);
  }
  assert.deepEqual(results, [200, 422, 200]);
});

test('backup codes: once, in any case, with spaces around', async () => {
  const {world, browser, id} = await atSecondFactor('totp@example.com');
  const code = seedBackupCodes[1] ?? '';
  const done = await browser.step(id, 'attempt_second_factor', {
    strategy: 'backup_code',
    code: `  ${code.toUpperCase()} `,
  });
  assert.equal(attemptOf(done).status, 'complete');
  assert.equal((await world.account('totp@example.com')).backupCodes.length, 9);
  const other = await Browser.open(world);
  const again = String(attemptOf(await other.signIn('totp@example.com')).id);
  assertError(
    await other.step(again, 'attempt_second_factor', {strategy: 'backup_code', code}),
    422,
    'form_code_incorrect',
    'code',
  );
});

test('two right answers at once make one session', async () => {
  const {world, browser, id} = await atSecondFactor('totp@example.com');
  const {nextCode} = await world.account('totp@example.com');
  const answers = await Promise.all([
    browser.step(id, 'attempt_second_factor', {strategy: 'totp', code: nextCode?.code ?? ''}),
    browser.step(id, 'attempt_second_factor', {strategy: 'backup_code', code: 'a1b2c3d4'}),
  ]);
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, 403]);
  assert.equal((await browser.get('/v1/client')).body.response?.sessions?.length, 1);
});

test('single session: session_exists; multi session: only the same account is refused', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  const session = attemptOf(await browser.signIn('none@example.com')).created_session_id;
  assertError(await browser.create({}), 400, 'session_exists');
  await world.control('PATCH', '/settings', {multiSession: true});
  const same = await browser.signIn('none@example.com');
  assertError(same, 400, 'identifier_already_signed_in');
  assert.equal(same.body.errors?.[0]?.meta?.session_id, session);
  const other = await browser.signIn('setup@example.com');
  assert.equal(other.body.client?.sessions?.length, 2);
  assert.equal((await browser.get('/v1/environment')).body.auth_config?.single_session_mode, false);
});

test('a pending session says what is to be done', async () => {
  const browser = await Browser.open(createWorld());
  const answer = await browser.signIn('setup@example.com');
  const session = answer.body.client?.sessions?.[0];
  assert.equal(session?.status, 'pending');
  assert.deepEqual(session?.tasks, [{key: 'setup-mfa'}]);
});

test('a new device must prove itself once', async () => {
  const {browser, id, attempt} = await atSecondFactor('trust+clerk_test@example.com');
  assert.equal(attempt.client_trust_state, 'new');
  await browser.step(id, 'prepare_second_factor', {strategy: 'email_code'});
  const done = await browser.step(id, 'attempt_second_factor', {strategy: 'email_code', code: '424242'});
  assert.equal(attemptOf(done).status, 'complete');
  await browser.post('/v1/client/sessions', {}, 'DELETE');
  assert.equal(attemptOf(await browser.signIn('trust+clerk_test@example.com')).status, 'complete');
});

test('an account can have any status, factors and members', async () => {
  const world = createWorld();
  await world.control('POST', '/accounts', {
    email: 'odd@example.com',
    status: 'needs_foo',
    signIn: {protect_check: {status: 'pending'}},
  });
  await world.control('POST', '/accounts', {
    email: 'pigeon@example.com',
    secondFactors: [{strategy: 'carrier_pigeon'}],
  });
  const browser = await Browser.open(world);
  const odd = attemptOf(await browser.signIn('odd@example.com'));
  assert.equal(odd.status, 'needs_foo');
  assert.deepEqual(odd.protect_check, {status: 'pending'});
  const pigeon = attemptOf(await browser.signIn('pigeon@example.com'));
  assert.equal(pigeon.status, 'needs_second_factor');
  assert.deepEqual(pigeon.supported_second_factors, [{strategy: 'carrier_pigeon'}]);
  assertError(
    await browser.step(String(pigeon.id), 'attempt_second_factor', {strategy: 'carrier_pigeon', code: '1'}),
    501,
    'local_clerk_not_emulated',
  );
});

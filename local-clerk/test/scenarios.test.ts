import assert from 'node:assert/strict';
import {test} from 'node:test';
import {SCENARIOS} from '../src/index.js';
import {assertError, attemptOf, Browser, createWorld, password, strategies, type Answer} from './support/harness.js';

/** What the first call answers in each: a status, or the code of an error. */
const expected: Readonly<Record<string, string>> = {
  'all-identifiers': 'complete',
  'attempts-left': 'complete',
  'choose-organization': 'complete',
  'client-trust': 'needs_client_trust',
  'client-trust-link': 'needs_client_trust',
  'enterprise-sso': 'strategy_for_user_invalid',
  'enumeration-protection': 'complete',
  'first-email-code': 'strategy_for_user_invalid',
  'first-email-link': 'complete',
  'first-sms': 'complete',
  'forgot-password': 'complete',
  'locked-soon-over': 'user_locked',
  'multi-session': 'complete',
  'new-password': 'needs_new_password',
  'no-first-factor': 'strategy_for_user_invalid',
  'not-allowed': 'not_allowed_access',
  'passkey-first': 'needs_second_factor',
  'password-compromised': 'form_password_compromised',
  'password-pwned': 'form_password_pwned',
  'password-reset-required': 'password_reset_required',
  'password-rules': 'needs_new_password',
  'password-too-long': 'password_too_long_needs_reset',
  'phone-only': 'complete',
  'protect-chain': 'needs_protect_check',
  'protect-expired': 'needs_protect_check',
  'reset-password-task': 'complete',
  'setup-mfa': 'complete',
  'social-only': 'strategy_for_user_invalid',
  'unsupported-status': 'needs_foo',
  'web3-only': 'strategy_for_user_invalid',
  'action-blocked': 'action_blocked',
  banned: 'user_banned',
  captcha: 'requires_captcha',
  deactivated: 'user_deactivated',
  'internal-clerk-error': 'internal_clerk_error',
  locked: 'user_locked',
  maintenance: 'maintenance_mode',
  password: 'complete',
  passwordless: 'strategy_for_user_invalid',
  protect: 'needs_protect_check',
  'too-many-requests': 'too_many_requests',
  username: 'complete',
};

const resultOf = ({body}: Answer): string => String(body.errors?.[0]?.code ?? body.response?.status);

for (const {name, identifier, account} of SCENARIOS) {
  test(`scenario ${name}`, async () => {
    const world = createWorld();
    const applied = await world.control('POST', `/scenarios/${name}`);
    assert.equal(applied.status, 200);
    assert.equal(applied.body.scenario?.name, name);
    if (account !== undefined) await world.account(account);
    const browser = await Browser.open(world);
    const answer = await browser.create({identifier: identifier ?? account ?? '', password});
    assert.equal(resultOf(answer), expected[name] ?? 'needs_second_factor');
  });
}

test('scenarios have names of their own, and begin with a reset', async () => {
  const world = createWorld();
  assert.equal(new Set(SCENARIOS.map(({name}) => name)).size, SCENARIOS.length);
  assert.deepEqual(
    Object.keys(expected).filter((name) => !SCENARIOS.some((scenario) => scenario.name === name)),
    [],
  );
  assert.equal((await world.control('GET', '/scenarios')).body.scenarios?.length, SCENARIOS.length);
  await world.control('POST', '/scenarios/maintenance');
  await world.control('POST', '/scenarios/password');
  assert.equal((await world.info()).settings.maintenance, false);
  assert.equal((await world.control('POST', '/scenarios/nonsense')).status, 404);
});

async function proofFor(
  attempt: {protect_check?: {token?: unknown}},
  world: ReturnType<typeof createWorld>,
): Promise<string> {
  const {text} = (await world.send('/_local/protect.js')).body;
  const module = (await import(`data:text/javascript,${encodeURIComponent(String(text))}`)) as {
    default: (container: object, options: {token: unknown}) => Promise<string>;
  };
  return module.default({}, {token: attempt.protect_check?.token});
}

test('Protect: the chain goes on with each proof, and lets nothing else through', async () => {
  const world = createWorld();
  await world.control('POST', '/scenarios/protect-chain');
  const browser = await Browser.open(world);
  const first = attemptOf(await browser.signIn('protect@example.com'));
  assert.equal(first.protect_check?.status, 'pending');
  const id = String(first.id);
  const path = `/v1/client/sign_ins/${id}/protect_check`;
  const submit = (proof: string) => browser.post(path, {proof_token: proof}, 'PATCH');
  const blocked = await browser.step(id, 'attempt_first_factor', {strategy: 'password', password});
  assertError(blocked, 403, 'requires_protect_check');
  assert.deepEqual(blocked.body.errors?.[0]?.meta?.protect_check, first.protect_check);
  assertError(await submit('wrong'), 422, 'form_param_value_invalid', 'proof_token');
  const second = attemptOf(await submit(await proofFor(first, world)));
  assert.equal(second.status, 'needs_protect_check');
  assert.notEqual(second.protect_check?.token, first.protect_check?.token);
  const done = await submit(await proofFor(second, world));
  assert.equal(attemptOf(done).status, 'complete');
  assertError(await submit('x'), 403, 'resource_forbidden');
});

test('Protect: before the first factor, resolved once, and renewed when it is over', async () => {
  const world = createWorld({settings: {protect: {at: 'identifier', expiresInMs: 1000}}});
  const browser = await Browser.open(world);
  const first = attemptOf(await browser.create({identifier: 'totp@example.com'}));
  assert.equal(first.status, 'needs_protect_check');
  await world.control('POST', '/clock', {advanceMs: 1000});
  const id = String(first.id);
  const renewed = attemptOf(await browser.get(`/v1/client/sign_ins/${id}`));
  assert.notEqual(renewed.protect_check?.token, first.protect_check?.token);
  const path = `/v1/client/sign_ins/${id}/protect_check`;
  const proof = {proof_token: await proofFor(renewed, world)};
  assert.equal(attemptOf(await browser.post(path, proof, 'PATCH')).status, 'needs_first_factor');
  assertError(await browser.post(path, proof, 'PATCH'), 400, 'protect_check_already_resolved');
  const next = attemptOf(await browser.step(id, 'attempt_first_factor', {strategy: 'password', password}));
  assert.equal(next.status, 'needs_second_factor');
});

test('captcha: a token in the call, or for the browser', async () => {
  const world = createWorld({settings: {captcha: true}});
  const browser = await Browser.open(world);
  assertError(await browser.signIn('none@example.com'), 401, 'requires_captcha');
  assertError(await browser.post('/v1/client/verify'), 400, 'captcha_missing_token');
  assertError(await browser.post('/v1/client/verify', {captcha_token: 'invalid'}), 400, 'captcha_invalid');
  assert.equal((await browser.post('/v1/client/verify', {captcha_token: 'x'})).body.response?.object, 'client');
  assert.equal(attemptOf(await browser.signIn('none@example.com')).status, 'complete');
});

test('the rules of the instance for a new password, each by its code', async () => {
  const world = createWorld();
  await world.control('POST', '/scenarios/password-rules');
  const browser = await Browser.open(world);
  const id = String(attemptOf(await browser.signIn('reset+clerk_test@example.com')).id);
  const codes = async (secret: string) =>
    ((await browser.step(id, 'reset_password', {password: secret})).body.errors as unknown as {code: string}[]).map(
      ({code}) => code.slice('form_password_'.length),
    );
  assert.deepEqual(await codes('Short1!'), ['length_too_short']);
  assert.deepEqual(await codes('x'.repeat(73)), ['length_too_long']);
  assert.deepEqual(await codes('é'.repeat(40)), ['size_in_bytes_exceeded']);
  assert.deepEqual(await codes('            '), ['no_lowercase', 'no_uppercase', 'no_number', 'no_special_char']);
  assert.deepEqual(await codes('Aa1!Aa1!Aa1!'), ['not_strong_enough']);
  await world.control('PATCH', '/settings', {passwordSettings: {min_length: 8}});
  assert.deepEqual(await codes('Password123!'), ['pwned']);
  const done = await browser.step(id, 'reset_password', {password: 'Much 1onger & varied'});
  assert.equal(attemptOf(done).status, 'complete');
});

test('the older form of a new device', async () => {
  const world = createWorld();
  await world.control('POST', '/scenarios/client-trust-legacy');
  const browser = await Browser.open(world);
  const attempt = attemptOf(await browser.signIn('trust+clerk_test@example.com'));
  assert.equal(attempt.status, 'needs_second_factor');
  assert.equal(attempt.client_trust_state, 'new');
  assert.deepEqual(strategies(attempt.supported_second_factors), ['email_code']);
});

test('a password problem is over with a new password', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  const identifier = 'pwned+clerk_test@example.com';
  const strategy = 'reset_password_email_code';
  const id = String(attemptOf(await browser.create({identifier, strategy})).id);
  await browser.step(id, 'attempt_first_factor', {strategy, code: '424242', password: 'a whole new password'});
  await browser.post('/v1/client/sessions', {}, 'DELETE');
  assert.equal(attemptOf(await browser.signIn(identifier, 'a whole new password')).status, 'complete');
});

test('the task reset-password is done by a new password', async () => {
  const browser = await Browser.open(createWorld());
  await browser.signIn('resettask@example.com');
  assertError(
    await browser.post('/v1/me/change_password', {new_password: 'short'}),
    422,
    'form_password_length_too_short',
    'password',
  );
  const changed = await browser.post('/v1/me/change_password', {new_password: 'a whole new password'});
  assert.equal(changed.body.client?.sessions?.[0]?.status, 'active');
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertError, attemptOf, Browser, createWorld, strategies, type Answer} from './support/harness.js';

const codes = (answer: Answer): string[] =>
  (answer.body.errors as unknown as {code: string}[]).map((entry) => entry.code);

test('ten failures lock an account for an hour; the last ones warn', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  const seen: string[][] = [];
  for (let count = 1; count <= 10; count += 1) seen.push(codes(await browser.signIn('none@example.com', 'wrong')));
  const wrong = 'form_password_incorrect';
  const warning = 'account_lockout_warning';
  assert.deepEqual(seen, [
    ...Array.from({length: 7}, () => [wrong]),
    ...Array.from({length: 3}, () => [wrong, warning]),
  ]);

  const locked = await browser.signIn('none@example.com');
  assertError(locked, 403, 'user_locked');
  assert.equal(locked.body.errors?.[0]?.meta?.lockout_expires_in_seconds, 3600);
  assert.equal(
    locked.body.errors?.[0]?.long_message,
    'Your account is locked. You will be able to try again in 1 hour. For more information, please contact support.',
  );
  await world.control('POST', '/clock', {advanceMs: 30 * 60_000});
  assert.match(String((await browser.signIn('none@example.com')).body.errors?.[0]?.long_message), /in 30 minutes\./);
  await world.control('POST', '/clock', {advanceMs: 30 * 60_000});
  assert.equal(attemptOf(await browser.signIn('none@example.com')).status, 'complete');
});

test('codes count too, and a right password alone forgets nothing', async () => {
  const world = createWorld({settings: {lockoutMaxAttempts: 4}});
  const browser = await Browser.open(world);
  const seen: string[] = [];
  for (const strategy of ['totp', 'backup_code', 'totp', 'totp', 'totp']) {
    const answer = await browser.signIn('totp@example.com');
    if (answer.status !== 200) {
      seen.push(codes(answer)[0] ?? '');
      continue;
    }
    const id = String(attemptOf(answer).id);
    seen.push(codes(await browser.step(id, 'attempt_second_factor', {strategy, code: '000000'})).join('+'));
  }
  const wrong = 'form_code_incorrect';
  const warned = `${wrong}+account_lockout_warning`;
  assert.deepEqual(seen, [wrong, warned, warned, warned, 'user_locked']);
});

test('a finished sign-in forgets the failures', async () => {
  const world = createWorld({settings: {lockoutMaxAttempts: 3}});
  for (let round = 0; round < 3; round += 1) {
    const browser = await Browser.open(world);
    await browser.signIn('none@example.com', 'wrong');
    const done = await browser.signIn('none@example.com');
    assert.equal(done.body.client?.sessions?.[0]?.user?.verification_attempts_remaining, 3);
  }
});

test('rate limits are off, and Clerk’s when on', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  for (let count = 0; count < 8; count += 1) assert.equal((await browser.create({})).status, 200);

  await world.control('PATCH', '/settings', {rateLimits: true});
  for (let count = 0; count < 5; count += 1) assert.equal((await browser.create({})).status, 200);
  await world.control('POST', '/clock', {advanceMs: 4000});
  const limited = await browser.create({});
  assertError(limited, 429, 'too_many_requests');
  assert.equal(limited.headers.get('retry-after'), '6');
  assert.equal('long_message' in (limited.body.errors?.[0] ?? {}), false);
  await world.control('POST', '/clock', {advanceMs: 6000});
  const id = String(attemptOf(await browser.create({identifier: 'none@example.com'})).id);
  const attempt = () => browser.step(id, 'attempt_first_factor', {strategy: 'password', password: 'x'});
  for (let count = 0; count < 3; count += 1) assert.equal((await attempt()).status, 422);
  assertError(await attempt(), 429, 'too_many_requests');
});

test('enumeration protection: unknown and wrong look alike', async () => {
  const world = createWorld({settings: {enumerationProtection: true}});
  const browser = await Browser.open(world);
  for (const email of ['nobody@example.com', 'none@example.com']) {
    assertError(await browser.signIn(email, 'wrong'), 422, 'form_password_or_identifier_incorrect');
    const attempt = attemptOf(await browser.create({identifier: email}));
    assert.equal(attempt.status, 'needs_first_factor');
    assert.ok(strategies(attempt.supported_first_factors).includes('email_code'));
    const id = String(attempt.id);
    assert.equal((await browser.step(id, 'prepare_first_factor', {strategy: 'email_code'})).status, 200);
    assertError(
      await browser.step(id, 'attempt_first_factor', {strategy: 'email_code', code: 'x'}),
      422,
      'form_code_incorrect',
      'code',
    );
  }
  assert.equal((await world.control('GET', '/outbox')).body.messages?.length, 1);
  const pretended = attemptOf(await browser.create({identifier: 'nobody+clerk_test@example.com'}));
  await browser.step(String(pretended.id), 'prepare_first_factor', {strategy: 'email_code'});
  assertError(
    await browser.step(String(pretended.id), 'attempt_first_factor', {strategy: 'email_code', code: '424242'}),
    422,
    'form_code_incorrect',
    'code',
  );
});

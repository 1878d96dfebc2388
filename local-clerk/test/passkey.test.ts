import assert from 'node:assert/strict';
import {test} from 'node:test';
import {seedPasskey} from '../src/index.js';
import {assertError, attemptOf, Browser, createWorld, origin, type Body} from './support/harness.js';
import {assertion, newAuthenticator, registration, seededAuthenticator} from './support/authenticator.js';

const email = 'passkey@example.com';

const nonceOf = (verification: Body | undefined) =>
  JSON.parse(String(verification?.nonce)) as {challenge: string; rpId: string; allowCredentials: {id: string}[]};

async function discoverable(authenticator = seededAuthenticator()) {
  const world = createWorld();
  const browser = await Browser.open(world);
  const attempt = attemptOf(await browser.create({strategy: 'passkey'}));
  const nonce = nonceOf(attempt.first_factor_verification);
  const answer = (credential: unknown) =>
    browser.step(String(attempt.id), 'attempt_first_factor', {
      strategy: 'passkey',
      public_key_credential: typeof credential === 'string' ? credential : JSON.stringify(credential),
    });
  return {world, browser, attempt, nonce, answer, authenticator};
}

test('a passkey says whose it is, and needs no second factor after it', async () => {
  const {attempt, nonce, answer, authenticator} = await discoverable();
  assert.equal(attempt.status, 'needs_identifier');
  assert.equal(nonce.rpId, 'localhost');
  assert.deepEqual(nonce.allowCredentials, []);
  const done = await answer(assertion(authenticator, nonce.challenge, origin));
  assert.equal(attemptOf(done).status, 'complete');
  assert.equal(done.body.client?.sessions?.[0]?.user?.passkeys?.length, 1);
  assert.equal(done.body.client?.last_authentication_strategy, 'passkey');
});

const refused = [
  ['no credential at all', () => 'x', 422, 'passkey_invalid_public_key_credential', 'public_key_credential'],
  [
    'an old challenge',
    (nonce: string) => assertion(seededAuthenticator(), `${nonce}A`, origin),
    400,
    'passkey_invalid_verification',
  ],
  [
    'an unknown credential',
    (nonce: string) => assertion(newAuthenticator(), nonce, origin),
    404,
    'passkey_not_registered',
  ],
  [
    'another origin',
    (nonce: string) => assertion(seededAuthenticator(), nonce, 'https://evil.example'),
    400,
    'passkey_authentication_failure',
  ],
  [
    'another key',
    (nonce: string) => assertion({...newAuthenticator(), credentialId: seedPasskey.credentialId}, nonce, origin),
    400,
    'passkey_authentication_failure',
  ],
] as const;

for (const [name, make, status, code, param] of refused) {
  test(`${name}: ${code}`, async () => {
    const {nonce, answer} = await discoverable();
    assertError(await answer(make(nonce.challenge)), status, code, param);
  });
}

test('a challenge expires, and must have been made', async () => {
  const {world, browser, nonce, answer, authenticator} = await discoverable();
  await world.control('POST', '/clock', {advanceMs: 300_000});
  assertError(await answer(assertion(authenticator, nonce.challenge, origin)), 400, 'verification_expired');
  const id = String(attemptOf(await browser.create({identifier: email})).id);
  const params = {strategy: 'passkey', public_key_credential: '{}'};
  assertError(await browser.step(id, 'attempt_first_factor', params), 400, 'verification_missing');
  const none = String(attemptOf(await browser.create({identifier: 'none@example.com'})).id);
  assertError(
    await browser.step(none, 'prepare_first_factor', {strategy: 'passkey'}),
    400,
    'no_passkeys_found_for_user',
  );
});

for (const slot of ['first', 'second'] as const) {
  test(`prepared for a known account, as ${slot} factor`, async () => {
    const browser = await Browser.open(createWorld());
    const start = slot === 'first' ? await browser.create({identifier: email}) : await browser.signIn(email);
    const id = String(attemptOf(start).id);
    const prepared = attemptOf(await browser.step(id, `prepare_${slot}_factor`, {strategy: 'passkey'}));
    const nonce = nonceOf(prepared[`${slot}_factor_verification`]);
    assert.deepEqual(
      nonce.allowCredentials.map((credential) => credential.id),
      [seedPasskey.credentialId],
    );
    const credential = JSON.stringify(assertion(seededAuthenticator(), nonce.challenge, origin));
    const params = {strategy: 'passkey', public_key_credential: credential};
    assert.equal(attemptOf(await browser.step(id, `attempt_${slot}_factor`, params)).status, 'complete');
  });
}

test('a passkey is registered, renamed, used and removed', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  await browser.signIn('none@example.com');
  const made = (await browser.post('/v1/me/passkeys')).body.response;
  const id = String(made?.id);
  assert.equal(made?.verification?.status, 'unverified');
  const options = JSON.parse(String(made?.verification?.nonce)) as {challenge: string; rp: {id: string}};
  const authenticator = newAuthenticator();
  const verify = (credential: unknown) =>
    browser.post(`/v1/me/passkeys/${id}/attempt_verification`, {
      strategy: 'passkey',
      public_key_credential: JSON.stringify(credential),
    });
  assertError(await verify({}), 422, 'passkey_invalid_public_key_credential', 'public_key_credential');
  const verified = await verify(registration(authenticator, options.challenge, origin));
  assert.equal(verified.body.response?.verification?.status, 'verified');
  assertError(await verify({}), 400, 'verification_already_verified');
  const renamed = await browser.post(`/v1/me/passkeys/${id}`, {name: 'Mine'}, 'PATCH');
  assert.equal(renamed.body.response?.name, 'Mine');

  const other = await Browser.open(world);
  const attempt = attemptOf(await other.create({strategy: 'passkey'}));
  const {challenge} = nonceOf(attempt.first_factor_verification);
  const params = {
    strategy: 'passkey',
    public_key_credential: JSON.stringify(assertion(authenticator, challenge, origin)),
  };
  assert.equal(attemptOf(await other.step(String(attempt.id), 'attempt_first_factor', params)).status, 'complete');
  await browser.post(`/v1/me/passkeys/${id}`, {}, 'DELETE');
  assert.deepEqual((await browser.get('/v1/me')).body.response?.passkeys, []);
});

test('a known credential is added to any account, and told for a virtual authenticator', async () => {
  const world = createWorld();
  const authenticator = newAuthenticator();
  const added = await world.control('POST', '/passkeys', {
    email: 'totp@example.com',
    credentialId: authenticator.credentialId,
    publicKey: authenticator.publicKey,
  });
  assert.deepEqual(added.body.secondFactors, ['totp', 'backup_code', 'passkey']);
  assert.deepEqual(added.body.passkeys, []);
  const [seeded] = (await world.account(email)).passkeys;
  assert.equal(seeded?.credentialId, Buffer.from(seedPasskey.credentialId, 'base64url').toString('base64'));
  assert.equal(seeded?.privateKey, seedPasskey.privateKey);
  assert.equal(seeded?.rpId, 'localhost');
  const bad = {email, credentialId: 'AAAA', publicKey: 'AAAA'};
  assert.match(String((await world.control('POST', '/passkeys', bad)).body.error), /P-256/);
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertError, attemptOf, Browser, createWorld, password, strategies, type Body} from './support/harness.js';

/** What `/v1/environment` says with these settings. */
async function environmentWith(settings: object): Promise<Body> {
  const world = createWorld();
  const answer = await world.control('PATCH', '/settings', settings);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  const browser = await Browser.open(world);
  return (await browser.post('/v1/environment', {}, 'PATCH')).body;
}

function usedFor(environment: Body): string[] {
  return Object.entries(environment.user_settings?.attributes ?? {})
    .filter(([, attribute]) => (attribute.used_for_first_factor as unknown) === true)
    .map(([name]) => name);
}

const identifierTable = [
  [['email_address'], ['email_address', 'passkey']],
  [['phone_number'], ['phone_number', 'passkey']],
  [['username'], ['username', 'passkey']],
  [
    ['email_address', 'username'],
    ['email_address', 'username', 'passkey'],
  ],
] as const;

for (const [identifiers, used] of identifierTable) {
  test(`identifiers ${identifiers.join(', ')} are what the environment says`, async () => {
    assert.deepEqual(usedFor(await environmentWith({identifiers})), used);
  });
}

test('the environment tells the settings truly', async () => {
  const environment = await environmentWith({
    passwords: false,
    passkeyAutofill: true,
    passkeyButton: true,
    social: ['oauth_google', {strategy: 'oauth_custom_acme', name: 'Acme', enabled: false}],
    enterpriseSso: true,
    passwordSettings: {min_length: 12, require_numbers: true},
    emailFirstFactors: ['email_code', 'email_link'],
    secondFactors: ['totp'],
    preferredSignInStrategy: 'otp',
    maintenance: true,
    captcha: true,
    requireSameClient: true,
    supportEmail: 'help@example.com',
    applicationName: 'Acme',
    logoUrl: 'https://img.example.com/acme.png',
  });
  const user = environment.user_settings;
  assert.deepEqual(user?.attributes?.password?.enabled, false);
  assert.deepEqual(user?.passkey_settings?.allow_autofill, true);
  assert.deepEqual(user?.passkey_settings?.show_sign_in_button, true);
  assert.equal(user?.social?.oauth_google?.name, 'Google');
  assert.equal(user?.social?.oauth_google?.logo_url, null);
  assert.equal(user?.social?.oauth_custom_acme?.enabled, false);
  assert.equal(user?.enterprise_sso?.enabled, true);
  assert.equal(user?.password_settings?.min_length, 12);
  assert.equal(user?.password_settings?.max_length, 72);
  assert.deepEqual(user?.attributes?.email_address?.first_factors, ['email_code', 'email_link']);
  assert.deepEqual(user?.attributes?.email_address?.second_factors, []);
  assert.equal(user?.attributes?.phone_number?.used_for_second_factor, false);
  assert.equal(environment.display_config?.preferred_sign_in_strategy, 'otp');
  assert.equal(environment.display_config?.support_email, 'help@example.com');
  assert.equal(environment.display_config?.logo_image_url, 'https://img.example.com/acme.png');
  assert.equal(environment.display_config?.captcha_provider, 'turnstile');
  assert.equal(environment.maintenance_mode, true);
  assert.equal(user?.attack_protection?.email_link?.require_same_client, true);
});

test('one signs in with whatever the instance calls an identifier', async () => {
  const world = createWorld({settings: {identifiers: ['email_address', 'phone_number', 'username']}});
  await world.control('POST', '/accounts', {
    email: 'zoe@example.com',
    username: 'zoe_1',
    phones: [{phoneNumber: '+12015550177', firstFactor: true, secondFactor: false}],
  });
  for (const identifier of ['zoe@example.com', 'ZOE_1', '+12015550177']) {
    const browser = await Browser.open(world);
    const attempt = attemptOf(await browser.create({identifier, password}));
    assert.equal(attempt.status, 'complete', identifier);
  }
  await world.control('PATCH', '/settings', {identifiers: ['username']});
  const browser = await Browser.open(world);
  assertError(await browser.create({identifier: 'zoe@example.com'}), 422, 'form_identifier_not_found', 'identifier');
  assertError(await browser.create({identifier: 'not a name'}), 422, 'form_param_format_invalid', 'identifier');
  assert.deepEqual(attemptOf(await browser.create({identifier: 'zoe_1'})).supported_identifiers, ['username']);
});

test('a phone resets a password too, and a forgotten one is not offered to who has none', async () => {
  const world = createWorld();
  await world.control('POST', '/accounts', {
    email: 'zoe@example.com',
    phones: [{phoneNumber: '+12015550177', firstFactor: true, secondFactor: false}],
  });
  await world.control('POST', '/accounts', {email: 'nopass@example.com', password: null});
  const browser = await Browser.open(world);
  const strategy = 'reset_password_phone_code';
  const created = attemptOf(await browser.create({identifier: 'zoe@example.com', strategy}));
  const id = String(created.id);
  const verified = await browser.step(id, 'attempt_first_factor', {strategy, code: '424242'});
  assert.equal(attemptOf(verified).status, 'needs_new_password');
  assert.equal(
    attemptOf(await browser.step(id, 'reset_password', {password: 'a whole new password'})).status,
    'complete',
  );

  const other = await Browser.open(world);
  const first = attemptOf(await other.create({identifier: 'nopass@example.com'}));
  assert.deepEqual(strategies(first.supported_first_factors), ['email_code']);
  assertError(await other.signIn('nopass@example.com'), 400, 'strategy_for_user_invalid');
});

test('an account is changed where it is, and the rest of it stays', async () => {
  const world = createWorld();
  const email = 'totp@example.com';
  const change = (changes: object) => world.control('PATCH', '/accounts', {email, ...changes});
  const statusAfterPassword = async () => attemptOf(await (await Browser.open(world)).signIn(email));

  await change({status: 'needs_foo'});
  assert.equal((await statusAfterPassword()).status, 'needs_foo');
  await change({status: null, moreSecondFactors: [{strategy: 'carrier_pigeon'}]});
  assert.deepEqual(strategies((await statusAfterPassword()).supported_second_factors), [
    'carrier_pigeon',
    'totp',
    'backup_code',
  ]);
  await change({moreSecondFactors: [], moreFirstFactors: [{strategy: 'carrier_pigeon'}], totpSecret: null});
  const done = await (await Browser.open(world)).create({identifier: email});
  assert.equal(strategies(attemptOf(done).supported_first_factors)[0], 'carrier_pigeon');
  await change({moreFirstFactors: [], banned: true});
  assertError(await (await Browser.open(world)).signIn(email), 403, 'user_banned');
});

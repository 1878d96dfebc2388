import assert from 'node:assert/strict';
import {test} from 'node:test';
import {generate} from 'otplib';
import {seedTotpSecret, type LoggedRequest} from '../src/index.js';
import {attemptOf, Browser, createWorld, password} from './support/harness.js';

test('GET /_local says everything that is needed to sign in', async () => {
  const world = createWorld();
  const info = await world.info();
  assert.match(info.notice, /development/);
  assert.equal(info.publishableKey, world.clerk.publishableKey());
  assert.equal(info.proxyUrl, 'http://localhost:4200');
  assert.match(info.jwtKey, /^-----BEGIN PUBLIC KEY-----/);
  assert.equal(info.jwk.d, undefined);
  assert.deepEqual(
    info.accounts.slice(0, 10).map(({email}) => email.split(/[+@]/)[0]),
    ['none', 'totp', 'sms', 'many', 'trust', 'reset', 'setup', 'passkey', 'locked', 'banned'],
  );
  assert.ok(info.accounts.every((account) => account.description !== ''));
  assert.ok(info.accounts.slice(0, 10).every((account) => account.password === password));
  const totp = info.accounts.find((account) => account.email === 'totp@example.com');
  assert.equal(totp?.totpSecret, seedTotpSecret);
  assert.equal(totp?.backupCodes.length, 10);
  assert.equal(totp?.nextCode?.code, await generate({secret: seedTotpSecret, epoch: Math.floor(info.now / 1000)}));
  assert.deepEqual((await world.account('many+clerk_test@example.com')).phones, ['+12015550101', '+12015550102']);
});

test('instances share nothing; their URLs say localhost', async () => {
  const world = createWorld();
  const a = await Browser.open(world, '/i/a');
  await a.signIn('none@example.com');
  await world.control('PATCH', '/settings', {mode: 'production', applicationName: 'A'}, '/i/a');
  const [infoA, infoB] = [await world.info('/i/a'), await world.info('/i/b')];
  assert.equal(infoA.proxyUrl, 'http://localhost:4200/i/a');
  assert.equal(infoA.proxyPath, '/i/a');
  assert.match(infoA.publishableKey, /^pk_live_/);
  assert.match(infoB.publishableKey, /^pk_test_/);
  assert.equal((await world.control('GET', '/requests', undefined, '/i/b')).body.requests?.length, 0);
  const b = new Browser(world, '/i/b');
  b.token = a.token;
  assert.equal((await b.get('/v1/client')).status, 401);
  assert.equal((await world.send('/i/..%2f/_local')).status, 404);
  assert.equal((await world.send('/i/UPPER/_local')).status, 404);
});

test('basePath: the whole thing lives below it', async () => {
  const world = createWorld({basePath: '/__clerk'});
  const info = (await world.send('/__clerk/i/x/_local')).body;
  assert.equal(info.proxyUrl, 'http://localhost:4200/__clerk/i/x');
  assert.equal((await world.send('/_local')).status, 404);
  assert.equal((await world.send('/__clerkish/_local')).status, 404);
});

test('requests are recorded without values', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  await browser.post('/v1/environment/', {}, 'PATCH');
  await browser.signIn('totp@example.com', 'my secret');
  const {body} = await world.control('GET', '/requests');
  const requests = body.requests as unknown as LoggedRequest[];
  assert.deepEqual(
    requests.map(({method, httpMethod, path, status}) => `${httpMethod} ${method} ${path} ${status ?? '-'}`),
    ['POST POST /v1/dev_browser 200', 'POST PATCH /v1/environment 200', 'POST POST /v1/client/sign_ins 422'],
  );
  assert.deepEqual(requests[2]?.bodyParams, ['identifier', 'password']);
  assert.deepEqual(requests[2]?.queryParams, ['__clerk_api_version', '__clerk_db_jwt']);
  assert.doesNotMatch(JSON.stringify(body), /my secret|totp@|dvb_/);
});

test('reset forgets browsers, changes and time, and keeps the key', async () => {
  const world = createWorld();
  const browser = await Browser.open(world);
  const before = await world.info();
  await browser.signIn('none@example.com');
  await world.control('PATCH', '/settings', {multiSession: true});
  await world.control('POST', '/clock', {advanceMs: 1000});
  await world.control('POST', '/accounts', {email: 'new@example.com'});
  await world.control('POST', '/faults', {status: 500});
  const after = (await world.control('POST', '/reset')).body as unknown as typeof before;
  assert.equal(after.publishableKey, before.publishableKey);
  assert.equal(after.now, before.now);
  assert.deepEqual(after.settings, before.settings);
  assert.equal(after.accounts.length, before.accounts.length);
  assert.equal((await browser.get('/v1/client')).status, 401);
});

test('an added account signs in with what it was given', async () => {
  const world = createWorld({accounts: [{email: 'always@example.com'}]});
  const added = await world.control('POST', '/accounts', {
    email: 'new@example.com',
    password: 'its own password',
    totpSecret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    backupCodes: ['one'],
    phones: ['+12015550111'],
    tasks: ['setup-mfa'],
  });
  assert.equal(added.status, 200);
  assert.deepEqual(added.body.secondFactors, ['totp', 'phone_code', 'backup_code']);
  const browser = await Browser.open(world);
  assert.equal(attemptOf(await browser.signIn('new@example.com', 'its own password')).status, 'needs_second_factor');
  assert.ok(await world.account('always@example.com'));
});

const badCalls: readonly [string, string, string, RegExp][] = [
  ['POST', '/clock', '{', /not JSON/],
  ['POST', '/clock', '[]', /"body" must be an object, not an array/],
  ['POST', '/clock', '{}', /"advanceMs" is missing/],
  ['POST', '/clock', '{"advanceMs":-1}', /"advanceMs" must be a whole number of at least 0/],
  ['POST', '/clock', '{"advanceMs":"1"}', /"advanceMs" must be a whole number/],
  ['POST', '/clock', '{"advance":1}', /has no "advance". It may have: advanceMs/],
  ['POST', '/reset', '{"hard":true}', /takes no body/],
  ['PATCH', '/settings', '{"mode":"staging"}', /"mode" must be one of development, production/],
  ['PATCH', '/settings', '{"multiSession":1}', /"multiSession" must be true or false, not a number/],
  ['PATCH', '/settings', '{"allowedOrigins":["http://a/"]}', /"allowedOrigins\[0\]" must be an origin/],
  ['PATCH', '/settings', '{"constructor":1}', /has no "constructor"/],
  ['POST', '/accounts', '{}', /"email" is missing/],
  ['POST', '/accounts', '{"email":"x"}', /"email" must be an e-mail address/],
  ['POST', '/accounts', '{"email":"none@example.com"}', /is taken/],
  ['POST', '/accounts', '{"email":"a@b.c","totpSecret":"JBSWY3DPEHPK3PXP"}', /at least 26 characters/],
  ['POST', '/accounts', '{"email":"a@b.c","phones":["123"]}', /"phones\[0\]" must be a phone number/],
  ['POST', '/accounts', '{"email":"a@b.c","phones":[{}]}', /"phones\[0\].phoneNumber" is missing/],
  ['POST', '/accounts', '{"email":"a@b.c","secondFactors":[{}]}', /"secondFactors\[0\].strategy" must be/],
  ['PATCH', '/accounts', '{"email":"none@example.com"}', /"email" and at least one change are needed/],
  ['PATCH', '/accounts', '{"email":"nobody@example.com","tasks":[]}', /no account has/],
  ['POST', '/faults', '{}', /at least one of/],
  ['POST', '/faults', '{"status":700}', /"status" must be a whole number from 200 to 599/],
  ['POST', '/faults', '{"drop":true,"status":500}', /gives no answer/],
  ['POST', '/faults', '{"status":500,"path":"v1"}', /must begin with/],
];

for (const [method, path, body, message] of badCalls) {
  test(`${method} ${path} ${body}: 400`, async () => {
    const answer = await createWorld().send(`/_local${path}`, {method, body});
    assert.equal(answer.status, 400);
    assert.match(String(answer.body.error), message);
  });
}

test('control endpoints answer pages of this machine only', async () => {
  const world = createWorld();
  const call = (headers: Record<string, string>, method = 'GET') => world.send('/_local', {method, headers});
  for (const good of ['http://localhost:5173', 'http://127.0.0.1:1', 'https://[::1]:2', 'http://app.localhost']) {
    const answer = await call({Origin: good});
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('access-control-allow-origin'), good);
    assert.equal(answer.headers.get('access-control-allow-credentials'), null);
  }
  for (const bad of [
    'https://evil.example',
    'null',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
  ]) {
    for (const method of ['GET', 'OPTIONS', 'POST']) {
      const answer = await call({Origin: bad}, method);
      assert.equal(answer.status, 403);
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
    }
  }
  const asked = await call({Origin: 'http://localhost:1', 'Access-Control-Request-Headers': 'content-type'}, 'OPTIONS');
  assert.equal(asked.status, 204);
  assert.match(asked.headers.get('access-control-allow-methods') ?? '', /PATCH/);
  assert.equal(asked.headers.get('access-control-allow-headers'), 'content-type');
});

test('control endpoints refuse a foreign host name, unless told otherwise', async () => {
  for (const [anyHost, status] of [
    [false, 403],
    [true, 200],
  ] as const) {
    const {clerk} = createWorld({anyHost});
    for (const request of [
      new Request('http://evil.example:4200/_local'),
      new Request('http://evil.example:4200/i/a/_local/outbox'),
      new Request('http://localhost:4200/_local', {headers: {Host: 'evil.example:4200'}}),
    ]) {
      const response = await clerk.fetch(request);
      assert.equal(response.status, status);
      if (status === 403) assert.match(await response.text(), /DNS rebinding/);
    }
  }
  const {clerk} = createWorld();
  const environment = await clerk.fetch(new Request('http://local-clerk-01.clerk.accounts.dev/.well-known/jwks.json'));
  assert.equal(environment.status, 200);
});

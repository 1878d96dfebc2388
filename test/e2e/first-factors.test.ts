import assert from 'node:assert/strict';
import {Coverage} from '../support/coverage.js';
import {endToEnd, type Scene} from '../support/e2e.js';
import {press} from '../support/failure-page.js';
import {
  assertSignedIn,
  atFactor,
  choose,
  openElsewhere,
  OTHER,
  reads,
  TEST_CODE,
  textOf,
  typeSentCode,
  useAnother,
} from '../support/walk.js';

const coverage = new Coverage('first-factors');
const PHONE = {email: 'phone@example.com', phone: '+12015550103', username: 'ada_phone'};

async function open({visitor, instance}: Scene, settings: object = {}): Promise<void> {
  await instance.settings(settings);
  await visitor.open();
  await visitor.ready();
}

/** The first field, as browsers and password managers see it. */
function firstField({visitor}: Scene): Promise<readonly (string | undefined)[]> {
  return visitor.page.$eval('clerk-mfa-sign-in input[name="identifier"]', (input) => [
    input.labels?.[0]?.textContent.trim(),
    input.type,
    input.inputMode,
    input.autocomplete,
  ]);
}

endToEnd('What may be typed into the first field', (scene) => {
  const ROWS = [
    {kinds: ['email_address'], field: ['Email address', 'email', 'email'], typed: PHONE.email},
    {kinds: ['phone_number'], field: ['Phone number', 'tel', 'tel'], typed: PHONE.phone},
    {kinds: ['username'], field: ['Username', 'text', 'text'], typed: PHONE.username},
    {
      kinds: ['email_address', 'username'],
      field: ['Email address or username', 'text', 'email'],
      typed: PHONE.username,
    },
    {
      kinds: ['email_address', 'phone_number', 'username'],
      field: ['Email address, phone number or username', 'text', 'email'],
      typed: PHONE.phone,
    },
  ];
  scene('each kind of identifier, and kinds beside each other: the field says so, and it signs in', async (world) => {
    const {visitor, browserName} = world;
    for (const {kinds, field, typed} of ROWS) {
      await open(world, {identifiers: kinds});
      assert.deepEqual(await firstField(world), [...field, 'username']);
      await visitor.fill('identifier', typed);
      await visitor.fill('password', 'correct horse battery 9');
      await visitor.press('Enter');
      await assertSignedIn(visitor);
      await press(visitor, 'Sign out');
      await visitor.atStep('credentials');
    }
    coverage.add({kind: 'strategy', name: 'first:password', browser: browserName});
  });

  scene('what is typed before the settings arrive stays, and so does the focus', async (world) => {
    const {visitor, instance} = world;
    await instance.settings({identifiers: ['username'], applicationName: 'Late'});
    await instance.post('faults', {path: '/v1/environment', delayMs: 1500, times: null});
    await visitor.open();
    await visitor.fill('password', 'correct horse battery 9');
    await visitor.fill('identifier', PHONE.username);
    assert.ok(!(await visitor.page.evaluate(() => document.querySelector('clerk-mfa-sign-in')?.snapshot?.ready)));
    await visitor.ready();
    await reads(visitor, 'Sign in to Late');
    assert.deepEqual(await firstField(world), ['Username', 'text', 'text', 'username']);
    assert.equal(await visitor.focused(), 'identifier');
    await visitor.press('Enter');
    await assertSignedIn(visitor);
  });
});

endToEnd('First factors without a password', (scene) => {
  const ROWS = [
    {
      strategy: 'email_code',
      button: `Email code to ${PHONE.email}`,
      prove: ({visitor}: Scene): Promise<void> => typeSentCode(visitor, PHONE.email),
    },
    {
      strategy: 'phone_code',
      button: 'Send SMS code to +*********03',
      prove: ({visitor}: Scene): Promise<void> => visitor.fill('code', TEST_CODE),
    },
    {
      strategy: 'email_link',
      button: `Email link to ${PHONE.email}`,
      prove: ({visitor}: Scene): Promise<void> => openElsewhere(visitor),
    },
  ];
  for (const {strategy, button, prove} of ROWS) {
    scene(`${strategy}, from the list`, async (world) => {
      const {visitor, browserName} = world;
      await open(world, {
        identifiers: ['email_address', 'phone_number'],
        emailFirstFactors: ['email_code', 'email_link'],
      });
      await visitor.fill('identifier', PHONE.email);
      await useAnother(visitor, button);
      await atFactor(visitor, strategy);
      await reads(visitor, `Signing in as ${PHONE.email}`);
      await prove(world);
      await assertSignedIn(visitor);
      coverage.add({kind: 'strategy', name: `first:${strategy}`, browser: browserName});
      coverage.add({kind: 'status', name: 'needs_first_factor', browser: browserName});
    });
  }

  scene('the identifier alone is looked at, and a second factor follows', async (world) => {
    const {visitor, instance} = world;
    await open(world);
    const before = await instance.requests();
    for (const button of [OTHER, 'Forgot password?']) {
      await press(visitor, button);
      assert.equal(await visitor.focused(), 'identifier');
    }
    assert.deepEqual(await instance.requests(), before);
    await visitor.fill('identifier', 'totp@example.com');
    await press(visitor, 'Forgot password?');
    await visitor.atStep('forgot-password');
    await press(visitor, 'Back');
    await visitor.atStep('credentials');
    await press(visitor, OTHER);
    await choose(visitor, 'Email code to totp@example.com');
    await atFactor(visitor, 'email_code');
    await typeSentCode(visitor);
    await atFactor(visitor, 'totp');
    await visitor.submitCode('totp@example.com');
    await assertSignedIn(visitor);
    assert.equal((await instance.requests()).filter((line) => line === 'POST /v1/client/sign_ins 200').length, 1);
  });

  scene('an instance without passwords: Continue leads on with the best factor', async (world) => {
    const {visitor} = world;
    await open(world, {passwords: false});
    assert.equal(await visitor.page.$('clerk-mfa-sign-in input[name="password"]'), null);
    assert.ok(!(await textOf(visitor)).includes('Forgot password?'));
    await visitor.fill('identifier', 'code+clerk_test@example.com');
    await visitor.press('Enter');
    await atFactor(visitor, 'email_code');
    await visitor.fill('code', TEST_CODE);
    await assertSignedIn(visitor);
  });

  scene('an account with nothing that this form offers: said by name, and the way back works', async (world) => {
    const {visitor} = world;
    await open(world);
    await visitor.fill('identifier', 'web3@example.com');
    await press(visitor, OTHER);
    await visitor.atStep('unsupported');
    await reads(visitor, 'This account signs in with Metamask, which this form does not offer.');
    await press(visitor, 'Start over');
    await visitor.atStep('credentials');
    await visitor.submitCredentials('none@example.com');
    await assertSignedIn(visitor);
  });
});

endToEnd('A password that cannot sign in leads on, and says why', (scene) => {
  const ROWS = [
    {
      email: 'compromised+clerk_test@example.com',
      says: 'Others may know this password.',
      step: 'choose-factor',
    },
    {email: 'code+clerk_test@example.com', says: 'This account', step: 'choose-factor'},
    {
      email: 'pwned+clerk_test@example.com',
      says: 'This password was found in a data breach. Reset it to continue.',
      step: 'forgot-password',
    },
  ];
  for (const {email, says, step} of ROWS) {
    scene(email, async (world) => {
      const {visitor} = world;
      await open(world);
      await visitor.submitCredentials(email, 'correct horse battery 9');
      await visitor.atStep(step);
      await reads(visitor, says);
      await choose(visitor, `Email code to ${email}`);
      await atFactor(visitor, 'email_code');
      await visitor.fill('code', TEST_CODE);
      await assertSignedIn(visitor);
    });
  }
});

import assert from 'node:assert/strict';
import {Coverage} from '../support/coverage.js';
import {endToEnd, type Scene} from '../support/e2e.js';
import {assertShown, press, shownFailure} from '../support/failure-page.js';
import {sentenceOf} from '../support/sentences.js';
import type {PageOptions} from '../support/visitor.js';

const coverage = new Coverage('failures-elsewhere');
const TOTP = 'totp@example.com';

function passed({browserName: browser}: Scene, ...codes: readonly string[]): void {
  for (const name of codes) coverage.add({kind: 'code', name, browser});
}

async function signsIn({visitor}: Scene): Promise<void> {
  await visitor.submitCredentials(TOTP);
  await visitor.atStep('code');
}

/** A refusal of the page itself: said as it came, for whoever makes it, and there is nothing to press. */
async function assertFinal(scene: Scene, code: string, says: RegExp): Promise<void> {
  const {visitor} = scene;
  const {alert, errors, focus, step} = await shownFailure(visitor, code);
  assert.match(alert, says);
  assert.deepEqual([errors, focus, step], [{identifier: '', password: ''}, null, 'load-failed']);
  const state = await visitor.page.$eval('clerk-mfa-sign-in', (element) => ({
    message: element.snapshot.failure?.message,
    usable: element.querySelectorAll(':is(button, input:not([hidden])):enabled').length,
  }));
  assert.deepEqual(state, {message: alert, usable: 0});
  passed(scene, code);
}

endToEnd('Failures that the page itself has to be changed for', (scene) => {
  const table: readonly (readonly [code: string, says: RegExp, page: PageOptions])[] = [
    ['publishable_key_missing', /publishable-key/, {attributes: {'publishable-key': null}}],
    ['publishable_key_invalid', /publishable-key/, {attributes: {'publishable-key': 'pk_test_nonsense'}}],
    ['secret_key_refused', /secret key/, {attributes: {'publishable-key': 'sk_test_very0secret'}}],
    ['proxy_url_invalid', /proxy-url/, {attributes: {'proxy-url': 'clerk'}}],
    ['clerk_js_url_refused', /clerk-js-url/, {attributes: {'clerk-js-url': 'https://evil.example/clerk.browser.js'}}],
  ];
  for (const [code, says, page] of table) {
    scene(code, async (world) => {
      await world.visitor.open(page);
      await assertFinal(world, code, says);
    });
  }

  scene('publishable_key_mismatch', async (world) => {
    const {visitor, instance} = world;
    const other = `pk_test_${btoa('other-app-7.clerk.accounts.dev$')}`;
    await visitor.open({
      attributes: {'publishable-key': other, 'proxy-url': null},
      head: `<script data-clerk-publishable-key="${await instance.publishableKey()}" data-clerk-proxy-url="${instance.url}"
        src="${instance.url}/npm/@clerk/clerk-js@6/dist/clerk.browser.js" crossorigin="anonymous"></script>`,
    });
    await assertFinal(world, 'publishable_key_mismatch', /publishable-key/);
  });

  scene('trusted_types_refused', async (world) => {
    const {visitor} = world;
    await visitor.open({headers: {'content-security-policy': `trusted-types 'none'`}});
    await assertFinal(world, 'trusted_types_refused', /trusted-types/);
    // For the first template and for the script: each is a report to the page's owner.
    assert.deepEqual(
      visitor.violations.splice(0).map((violation) => violation.split(' ')[0]),
      ['trusted-types', 'trusted-types'],
    );
  });

  for (const code of ['origin_invalid', 'host_invalid', 'subdomain_not_allowed']) {
    scene(code, async (world) => {
      const {visitor, instance, site} = world;
      const error = {code, message: 'no', long_message: 'No.'};
      await instance.post('faults', {method: 'GET', path: '/v1/client', status: 400, body: {errors: [error]}});
      await visitor.open();
      await assertFinal(world, code, new RegExp(new URL(site.origin).host));
    });
  }
});

endToEnd('Failures that no single call answers', (scene) => {
  scene('clerk_load_failed: the form stays, and loads again', async (world) => {
    const {visitor, instance} = world;
    await instance.post('faults', {path: '/npm/*', status: 500});
    await visitor.open();
    const step = 'load-failed';
    const sentence = sentenceOf('clerk_load_failed', step);
    await assertShown(visitor, {code: 'clerk_load_failed', field: null, step, sentence, focus: null});
    await press(visitor, 'Try again');
    await visitor.ready();
    await signsIn(world);
    passed(world, 'clerk_load_failed');
  });

  const strange: readonly (readonly [code: string, account: object, sentence: string])[] = [
    ['unsupported_status', {status: 'needs_foo'}, sentenceOf('unsupported_status', 'unsupported')],
    [
      'unsupported_strategy',
      {secondFactors: [{strategy: 'carrier_pigeon'}]},
      'This account signs in with carrier pigeon, which this form does not offer.',
    ],
  ];
  for (const [code, account, sentence] of strange) {
    scene(`${code}: never a success, and there is a way back`, async (world) => {
      const {visitor, instance} = world;
      await instance.post('accounts', {email: 'strange@example.com', ...account});
      await visitor.open();
      await visitor.submitCredentials('strange@example.com');
      await assertShown(visitor, {code, field: null, step: 'unsupported', sentence, focus: 'title'});
      await press(visitor, 'Start over');
      await visitor.atStep('credentials');
      await signsIn(world);
      passed(world, code);
    });
  }

  scene('no_other_methods: the password is asked for after all', async (world) => {
    const {visitor, instance} = world;
    const code = 'no_other_methods';
    const email = 'password@example.com';
    await instance.post('accounts', {email, onlyFirstFactors: ['password']});
    await visitor.open();
    await visitor.ready();
    await visitor.fill('identifier', email);
    await press(visitor, 'Use another method');
    const sentence = sentenceOf(code, 'credentials');
    await assertShown(visitor, {code, field: null, step: 'credentials', sentence, focus: 'Use another method'});
    await visitor.submitCredentials(email);
    await visitor.atStep('signed-in');
    passed(world, code);
  });

  scene('account_lockout_warning: said beside what was wrong', async (world) => {
    const {visitor, instance} = world;
    await instance.post('accounts', {email: 'warned@example.com', failedAttempts: 7});
    await visitor.open();
    await visitor.submitCredentials('warned@example.com', 'wrong');
    const {alert, errors, focus} = await shownFailure(visitor, 'form_password_incorrect');
    assert.match(alert, /2 attempts left/);
    assert.equal(errors['password'], sentenceOf('form_password_incorrect', 'credentials'));
    assert.equal(focus, 'password');
    await visitor.submitCredentials('warned@example.com');
    await visitor.atStep('signed-in');
    passed(world, 'account_lockout_warning');
  });
});

endToEnd('Failures of e-mail links', (scene) => {
  const RESEND = 'Didn’t receive a link? Resend';

  async function waitForLink({visitor, instance}: Scene): Promise<void> {
    await instance.post('accounts', {email: 'linked@example.com', emailLink: true});
    await visitor.open();
    await visitor.submitCredentials('linked@example.com');
    await visitor.atStep('email-link');
  }

  /** Sends it again, and opens what was sent. */
  async function resends(world: Scene): Promise<void> {
    const {visitor, instance} = world;
    await instance.post('clock', {advanceMs: 31_000});
    await press(visitor, RESEND);
    await visitor.until(() => {
      const {failure, pending} = document.querySelector('clerk-mfa-sign-in')?.snapshot ?? {};
      return failure === null && !pending;
    });
    const link = (await instance.outbox()).at(-1)?.link;
    assert.ok(link);
    await (await world.anotherTab()).visit(link);
    await visitor.page.bringToFront();
    await visitor.atStep('signed-in');
  }

  scene('email_link_expired: noticed where it is waited for, and sent again', async (world) => {
    const {visitor, instance} = world;
    await waitForLink(world);
    await instance.post('clock', {advanceMs: 601_000});
    const sentence = sentenceOf('email_link_expired', 'email-link');
    await assertShown(visitor, {code: 'email_link_expired', field: null, step: 'email-link', sentence, focus: 'title'});
    await resends(world);
    passed(world, 'email_link_expired');
  });

  scene('email_link_failed: noticed where it is waited for, and sent again', async (world) => {
    const {visitor, instance} = world;
    await waitForLink(world);
    const response = await visitor.page.evaluate(() => {
      const {client} = document.querySelector('clerk-mfa-sign-in')?.clerk ?? {};
      const signIn = client?.signIn as unknown as {__internal_toSnapshot(): {second_factor_verification: object}};
      const snapshot = signIn.__internal_toSnapshot();
      return {...snapshot, second_factor_verification: {...snapshot.second_factor_verification, status: 'failed'}};
    });
    const path = '/v1/client/sign_ins/*';
    await instance.post('faults', {method: 'GET', path, status: 200, body: {response, client: null}});
    const sentence = sentenceOf('email_link_failed', 'email-link');
    await assertShown(visitor, {code: 'email_link_failed', field: null, step: 'email-link', sentence, focus: 'title'});
    await resends(world);
    passed(world, 'email_link_failed');
  });

  scene('email_link_client_mismatch: said on the page that the link has opened', async (world) => {
    const {visitor} = world;
    const code = 'email_link_client_mismatch';
    await visitor.open({suffix: '?__clerk_status=client_mismatch'});
    await assertShown(visitor, {
      code,
      field: null,
      step: 'email-link',
      sentence: sentenceOf(code, 'email-link'),
      focus: null,
    });
    await press(visitor, 'Start over');
    await visitor.atStep('credentials');
    await signsIn(world);
    passed(world, code);
  });
});

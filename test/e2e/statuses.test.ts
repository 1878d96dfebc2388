import assert from 'node:assert/strict';
import {Coverage} from '../support/coverage.js';
import {endToEnd, type Scene} from '../support/e2e.js';
import {press} from '../support/failure-page.js';
import {answerProtect} from '../support/protect.js';
import {assertSignedIn, atFactor, eventually, putForward, reads, textOf} from '../support/walk.js';

const coverage = new Coverage('statuses');
const MINUTE = 60_000;

endToEnd('Accounts that cannot sign in', (scene) => {
  const ROWS = [
    {email: 'banned@example.com', code: 'user_banned', says: 'This account is banned.'},
    {email: 'deactivated@example.com', code: 'user_deactivated', says: 'This account is deactivated.'},
  ];
  for (const {email, code, says} of ROWS) {
    scene(`${code}: said, with a way to support, and others can sign in`, async ({visitor, instance}) => {
      await instance.settings({supportEmail: 'help@example.com'});
      await visitor.open();
      await visitor.submitCredentials(email);
      await reads(visitor, says);
      await reads(visitor, 'Email support');
      assert.equal((await visitor.details('sign-in-error'))[0]?.['code'], code);
      await visitor.submitCredentials('none@example.com');
      await assertSignedIn(visitor);
    });
  }

  scene('locked: the time left counts down, and then it is over', async ({visitor, instance}) => {
    await visitor.open();
    await visitor.submitCredentials('locked@example.com');
    await reads(visitor, 'Your account is locked.');
    await reads(visitor, 'Try again in 60 minutes');
    await putForward(visitor, 58 * MINUTE + 30_000);
    await visitor.until(() => {
      const text = document.querySelector('clerk-mfa-sign-in [part="timer"]')?.textContent ?? '';
      const seconds = Number(/(\d+) seconds/.exec(text)?.[1]);
      return seconds > 0 && seconds <= 90;
    });
    await putForward(visitor, 2 * MINUTE);
    await visitor.until(() => !document.querySelector('clerk-mfa-sign-in [part="timer"]'));
    await instance.post('clock', {advanceMs: 61 * MINUTE});
    await visitor.submitCredentials('locked@example.com');
    await visitor.atStep('signed-in');
    assert.ok(await visitor.sessionId());
  });

  scene('wrong too often: a warning with what is left, and then locked', async ({visitor, instance}) => {
    await instance.post('accounts', {email: 'ada@example.com', failedAttempts: 8});
    await visitor.open();
    await visitor.submitCredentials('ada@example.com', 'wrong');
    await reads(visitor, 'You have 1 attempt left before your account is locked.');
    await visitor.settled();
    await visitor.submitCredentials('ada@example.com', 'wrong');
    await reads(visitor, 'Your account is now locked.');
    await visitor.settled();
    await visitor.submitCredentials('ada@example.com');
    await reads(visitor, 'Try again in 60 minutes');
    assert.equal(await visitor.sessionId(), null);
  });
});

endToEnd('Instances in a state of their own', (scene) => {
  scene('maintenance: said before and after a submit, and over when it is over', async ({visitor, instance}) => {
    await instance.settings({maintenance: true});
    await visitor.open();
    await visitor.ready();
    await reads(visitor, 'We are currently undergoing maintenance');
    await visitor.submitCredentials('none@example.com');
    assert.equal((await visitor.details('sign-in-error'))[0]?.['code'], 'maintenance_mode');
    await visitor.settled();
    await instance.settings({maintenance: false});
    await visitor.submitCredentials('none@example.com');
    await assertSignedIn(visitor);
  });

  scene('several sessions: a second account, and the first one once more', async ({visitor, instance}) => {
    await instance.settings({multiSession: true});
    await visitor.open();
    await visitor.submitCredentials('none@example.com');
    await assertSignedIn(visitor);
    const first = await visitor.sessionId();
    await visitor.page.reload();
    await visitor.ready();
    await visitor.atStep('credentials');
    await visitor.submitCredentials('totp@example.com');
    await atFactor(visitor, 'totp');
    await visitor.submitCode('totp@example.com');
    await assertSignedIn(visitor);
    assert.notEqual(await visitor.sessionId(), first);
    await visitor.page.reload();
    await visitor.ready();
    // identifier_already_signed_in: the session that there is becomes the one in use.
    await visitor.submitCredentials('none@example.com');
    await assertSignedIn(visitor);
    assert.equal(await visitor.sessionId(), first);
  });

  scene('a captcha that cannot be shown here: said, and the form stays', async ({visitor, instance}) => {
    await instance.settings({captcha: true});
    await visitor.page.setRequestInterception(true);
    visitor.page.on('request', (request) => {
      const isLocal = new URL(request.url()).hostname === 'localhost' || request.url().startsWith('data:');
      void (isLocal ? request.continue() : request.abort());
    });
    await visitor.open();
    await visitor.submitCredentials('none@example.com');
    const [error] = await visitor.details('sign-in-error');
    assert.match(String(error?.['code']), /captcha/);
    await visitor.settled();
    await visitor.atStep('credentials');
    assert.equal(await visitor.sessionId(), null);
    await instance.settings({captcha: false});
    await visitor.submitCredentials('none@example.com');
    await assertSignedIn(visitor);
  });
});

endToEnd('Protect checks', (scene) => {
  const SOLVES = `export default async (container, {token}) => {
    window.checks = (window.checks ?? 0) + 1;
    container.textContent = 'A challenge';
    return 'proof-of-' + token;
  };`;
  const FAILS_ONCE = `export default async (container, {token}) => {
    window.checks = (window.checks ?? 0) + 1;
    if (window.checks === 1) throw new Error('Not yet.');
    return 'proof-of-' + token;
  };`;
  const checks = ({visitor}: Scene): Promise<number> =>
    visitor.page.evaluate(() => (window as unknown as {checks?: number}).checks ?? 0);

  const MOMENTS = [
    {at: 'identifier', checks: 1},
    {at: 'first_factor', checks: 2},
    {at: 'completion', checks: 1},
  ];
  for (const protect of MOMENTS) {
    scene(`solved at ${protect.at}, ${protect.checks} of them`, async (world) => {
      const {visitor, instance, browserName} = world;
      await instance.settings({protect});
      await answerProtect(world, SOLVES);
      await visitor.open();
      await visitor.submitCredentials('totp@example.com');
      await atFactor(visitor, 'totp');
      await visitor.submitCode('totp@example.com');
      await assertSignedIn(visitor);
      assert.equal(await checks(world), protect.checks);
      coverage.add({kind: 'status', name: 'needs_protect_check', browser: browserName});
    });
  }

  scene('failed, tried again, found again after a reload', async (world) => {
    const {visitor} = world;
    await answerProtect(world, FAILS_ONCE);
    await visitor.open();
    await visitor.submitCredentials('protect@example.com');
    const [error] = await visitor.details('sign-in-error');
    assert.equal(error?.['code'], 'protect_check_execution_failed');
    await visitor.atStep('protect-check');
    await visitor.settled();
    await visitor.page.reload();
    await visitor.atStep('protect-check');
    await visitor.details('sign-in-error');
    const text = await textOf(visitor);
    assert.ok(text.includes('Signing in as protect@example.com') && text.includes('Start over'), text);
    await visitor.settled();
    await press(visitor, 'Try again');
    await assertSignedIn(visitor);
    assert.equal(await checks(world), 2);
  });
});

endToEnd('Session tasks', (scene) => {
  const TASKS = [
    {key: 'setup-mfa', email: 'setup@example.com', says: 'Two-step verification setup'},
    {key: 'choose-organization', email: 'organization@example.com', says: 'Choose an organization'},
    {key: 'reset-password', email: 'resettask@example.com', says: 'Reset your password'},
  ];
  const finish = async ({visitor, instance}: Scene, email: string): Promise<void> => {
    await instance.tasks(email, []);
    await visitor.page.evaluate(() =>
      (window as unknown as {Clerk: {session: {touch(): unknown}}}).Clerk.session.touch(),
    );
  };
  for (const {key, email, says} of TASKS) {
    scene(`${key}: Clerk’s own component, else it is said; the session counts when it is done`, async (world) => {
      const {visitor} = world;
      visitor.reportOnly = true;
      await visitor.open({attributes: {'user-button': ''}});
      await visitor.submitCredentials(email);
      await visitor.atStep('session-task');
      await visitor.page.waitForSelector('clerk-mfa-task *');
      assert.deepEqual(await visitor.details('session-task'), [{key}]);
      assert.deepEqual(await visitor.events('signed-in'), []);

      // Found again without Clerk’s UI, left, and come to anew: it is reported each time.
      await visitor.open();
      await visitor.atStep('session-task');
      await press(visitor, 'Sign out');
      await visitor.atStep('credentials');
      await visitor.submitCredentials(email);
      assert.deepEqual(await visitor.details('session-task', 2), [{key}, {key}]);
      await visitor.atStep('session-task');
      await visitor.settled();
      await reads(visitor, says);
      assert.deepEqual(await visitor.events('signed-in'), []);
      await finish(world, email);
      await assertSignedIn(visitor);
    });
  }

  scene('with Clerk’s UI, and the page takes care of it: nothing is mounted', async (world) => {
    const {visitor} = world;
    visitor.reportOnly = true;
    await visitor.open({
      attributes: {'user-button': ''},
      script: `addEventListener('session-task', (event) => event.preventDefault());`,
    });
    await visitor.submitCredentials('setup@example.com');
    await visitor.atStep('session-task');
    await visitor.settled();
    await eventually(async () => visitor.urls.some((url) => url.includes('@clerk/ui')));
    await reads(visitor, 'Two-step verification setup');
    assert.equal(await visitor.page.$('clerk-mfa-task'), null);
    await finish(world, 'setup@example.com');
    await assertSignedIn(visitor);
  });
});

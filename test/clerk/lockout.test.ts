import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createClerkPort} from '../../src/clerk/clerk-port.js';
import {toFailure} from '../../src/flow/failure.js';
import {apiError, FakeClerkJs, scripted} from '../support/flow-fake-clerk-js.js';
import {freshPage} from '../support/flow-globals.js';

type Hook = (request: unknown, response: unknown) => unknown;

/** A Clerk that tells what the server answers. */
class HookedClerk extends FakeClerkJs {
  readonly hooks: Hook[] = [];

  __internal_onAfterResponse(hook: Hook): void {
    this.hooks.push(hook);
  }

  answer(...errors: unknown[]): void {
    for (const hook of this.hooks) assert.notEqual(hook({}, {payload: {errors}}), false, 'the answer is kept');
  }
}

const locked = (longMessage?: string): Error => apiError('user_locked', longMessage === undefined ? {} : {longMessage});
const sentence = (span: string): string =>
  `Your account is locked. You will be able to try again in ${span}. For more information, contact support@example.com.`;

async function failureOf(clerk: FakeClerkJs, error: Error, before?: () => void): Promise<number | null> {
  scripted(clerk, {id: 'sia_1'}, [
    () => {
      before?.();
      return error;
    },
  ]);
  const thrown: unknown = await createClerkPort(clerk)
    .attemptFactor('second', 'totp', '1')
    .catch((caught: unknown) => caught);
  assert.equal(thrown, error, 'it is what Clerk threw');
  return toFailure(thrown).retryAfterMs;
}

describe('how long an account stays locked', () => {
  const told: [why: string, errors: unknown[], ms: number | null][] = [
    ['as the server says', [{code: 'user_locked', meta: {lockout_expires_in_seconds: 1800}}], 1_800_000],
    ['among other errors', [{code: 'other'}, {code: 'user_locked', meta: {lockout_expires_in_seconds: 5}}], 5000],
    ['for good', [{code: 'user_locked', meta: {}}], null],
    ['for good, without more', [{code: 'user_locked'}], null],
    ['not of other errors', [{code: 'user_banned', meta: {lockout_expires_in_seconds: 5}}], null],
    ['not of what is no error', [null, 1], null],
  ];
  for (const [why, errors, ms] of told) {
    test(why, async (t) => {
      freshPage(t);
      const clerk = new HookedClerk();
      assert.equal(await failureOf(clerk, locked(), () => clerk.answer(...errors)), ms);
    });
  }

  test('an answer of another shape does no harm', (t) => {
    freshPage(t);
    const clerk = new HookedClerk();
    createClerkPort(clerk);
    for (const response of [undefined, null, {}, {payload: null}, {payload: {errors: 'x'}}]) {
      for (const hook of clerk.hooks) assert.notEqual(hook({}, response), false);
    }
  });

  test('one hook an instance, however many ports', (t) => {
    freshPage(t);
    const [clerk, other] = [new HookedClerk(), new HookedClerk()];
    for (const one of [clerk, clerk, other, clerk]) createClerkPort(one);
    assert.deepEqual([clerk.hooks.length, other.hooks.length], [1, 1]);
  });

  const inWords: [message: string | undefined, ms: number | null][] = [
    [sentence('30 minutes'), 1_800_000],
    [sentence('1 minute'), 60_000],
    [sentence('45 seconds'), 45_000],
    [sentence('an hour'), 3_600_000],
    [sentence('1 hour and 5 minutes'), 3_900_000],
    [sentence('2 days'), 172_800_000],
    ['Your account is locked. Contact support within 3 days.', null],
    [undefined, null],
  ];
  for (const [message, ms] of inWords) {
    test(`in words, where this Clerk does not tell: ${message}`, async (t) => {
      freshPage(t);
      assert.equal(await failureOf(new FakeClerkJs(), locked(message)), ms);
    });
  }

  test('what Clerk says itself counts', async (t) => {
    freshPage(t);
    const error = Object.assign(locked(sentence('1 hour')), {retryAfter: 7});
    assert.equal(await failureOf(new FakeClerkJs(), error), 7000);
  });

  test('a frozen error is thrown as it is', async (t) => {
    freshPage(t);
    assert.equal(await failureOf(new FakeClerkJs(), Object.freeze(locked(sentence('1 hour')))), null);
  });

  test('other errors have no time', async (t) => {
    freshPage(t);
    assert.equal(await failureOf(new FakeClerkJs(), apiError('user_banned', {longMessage: sentence('1 hour')})), null);
  });
});

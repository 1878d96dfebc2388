import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createClerkPort} from '../../src/clerk/clerk-port.js';
import type {PasswordValidationLike, SignInLike} from '../../src/clerk/sign-in-like.js';
import {aSignIn, FakeClerkJs} from '../support/flow-fake-clerk-js.js';

type Validate = NonNullable<SignInLike['validatePassword']>;

/** A Clerk whose instance wants passwords of a strength. */
function clerkWith(validatePassword: Validate | undefined, strength = 3): FakeClerkJs {
  const clerk = new FakeClerkJs(aSignIn(validatePassword && {validatePassword}));
  clerk.__internal_environment = {
    userSettings: {passwordSettings: {show_zxcvbn: true, min_zxcvbn_strength: strength}},
  };
  return clerk;
}
const result = (state: string, score: number, ...suggestions: string[]): PasswordValidationLike => ({
  strength: {state, result: {score, feedback: {suggestions}}},
});

describe('how strong a password is', () => {
  for (const [state, score, strengthOk] of [
    ['fail', 1, false],
    ['pass', 2, true],
    ['excellent', 4, true],
  ] as const) {
    test(state, async () => {
      const asked: string[] = [];
      const port = createClerkPort(
        clerkWith((password, callbacks) => {
          asked.push(password);
          // What the password lacks is told at once, its strength when zxcvbn is there.
          callbacks?.onValidation?.({});
          queueMicrotask(() => callbacks?.onValidation?.(result(state, score, 'anotherWord')));
        }),
      );
      assert.deepEqual(await port.validatePassword('pw'), {strengthOk, score, suggestions: ['anotherWord']});
      assert.deepEqual(asked, ['pw']);
    });
  }

  test('is not asked where the instance does not look at it', async () => {
    const refuse: Validate = () => assert.fail('zxcvbn is not to be loaded');
    assert.equal(await createClerkPort(clerkWith(refuse, 0)).validatePassword('pw'), null);
  });

  test('is not known where zxcvbn cannot be loaded, and not asked again', async (t) => {
    t.mock.timers.enable({apis: ['setTimeout']});
    let asked = 0;
    const port = createClerkPort(clerkWith(() => void (asked += 1)));
    const validating = port.validatePassword('pw');
    t.mock.timers.tick(10_000);
    assert.equal(await validating, null);
    assert.equal(await port.validatePassword('pw2'), null);
    assert.equal(asked, 1);
  });

  test('is not known where Clerk throws, or has no client', async () => {
    const throws: Validate = () => {
      throw new Error('boom');
    };
    assert.equal(await createClerkPort(clerkWith(throws)).validatePassword('pw'), null);
    const clerk = clerkWith(undefined);
    clerk.client = null;
    assert.equal(await createClerkPort(clerk).validatePassword('pw'), null);
  });
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {EnvironmentLike} from '../../src/clerk/clerk-like.js';
import {checkInstance, missingSettings} from '../../src/clerk/instance-check.js';
import {FakeClerkJs} from '../support/flow-fake-clerk-js.js';
import {freshPage} from '../support/flow-globals.js';

const on = {enabled: true, used_for_second_factor: false};
const off = {enabled: false, used_for_second_factor: false};
const first = {enabled: true, used_for_first_factor: true, used_for_second_factor: false};
const second = {enabled: true, used_for_second_factor: true};

type Attributes = NonNullable<NonNullable<EnvironmentLike['userSettings']>['attributes']>;
const withAttributes = (attributes: Attributes): EnvironmentLike => ({userSettings: {attributes}});

describe('settings that this element needs', () => {
  const all = {email_address: first, password: on, authenticator_app: second, backup_code: second};
  const without = {...all, email_address: off};
  const alone = {email_address: first, password: on};
  const social = (parts: object): EnvironmentLike => ({
    userSettings: {attributes: without, social: {oauth_google: {enabled: true, authenticatable: true, ...parts}}},
  });
  const table: [why: string, environment: EnvironmentLike, hints: RegExp[]][] = [
    ['are all there', withAttributes(all), []],
    ['are not known', {}, []],
    ['are not known (2)', {userSettings: {}}, []],
    ['are not known (3)', withAttributes({}), []],
    ['lack e-mail addresses', withAttributes(without), [/Nobody/]],
    ['lack e-mail addresses altogether', withAttributes({...all, email_address: undefined}), [/Nobody/]],
    ['have e-mail addresses for other things', withAttributes({...all, email_address: on}), [/Nobody/]],
    ['have phone numbers in their place', withAttributes({...without, phone_number: first}), []],
    ['have usernames in their place', withAttributes({...without, username: first}), []],
    ['have a provider in their place', social({}), []],
    ['have a provider that signs nobody in', social({authenticatable: false}), [/Nobody/]],
    ['have a provider that is off', social({enabled: false}), [/Nobody/]],
    [
      'have a company’s single sign-on in their place',
      {userSettings: {attributes: without, enterpriseSSO: {enabled: true}}},
      [],
    ],
    ['are without passwords', withAttributes({...all, password: off}), []],
    ['lack a second factor', withAttributes(alone), [/second factor/]],
    [
      'have a second factor that is off',
      withAttributes({...all, authenticator_app: {...second, enabled: false}, backup_code: off}),
      [/second factor/],
    ],
    ['have factors for other things', withAttributes({...alone, phone_number: on}), [/second factor/]],
    ['have another second factor', withAttributes({...alone, phone_number: second}), []],
    ['lack everything', withAttributes({username: on}), [/Nobody/, /second factor/]],
  ];
  for (const [why, environment, hints] of table) {
    test(why, () => {
      const missing = missingSettings(environment);
      assert.equal(missing.length, hints.length, missing.join('\n'));
      hints.forEach((hint, index) => assert.match(missing[index] ?? '', hint));
      for (const hint of missing) assert.match(hint, /Clerk Dashboard/);
    });
  }
});

describe('the hints on the console', () => {
  const broken = {userSettings: {attributes: {email_address: off, password: on, authenticator_app: second}}};

  test('are given once a page, whatever the number of elements', (t) => {
    freshPage(t);
    const warn = t.mock.method(console, 'warn', () => undefined);
    for (let index = 0; index < 3; index++) {
      const clerk = new FakeClerkJs();
      clerk.instanceType = 'development';
      clerk.__internal_environment = broken;
      checkInstance(clerk);
    }
    assert.equal(warn.mock.callCount(), 1);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /^<clerk-mfa-sign-in>: Nobody/);
  });

  const silent: [why: string, instanceType: string | undefined, environment: unknown][] = [
    ['with a production key', 'production', broken],
    ['where Clerk does not tell of which kind its key is', undefined, broken],
    ['where Clerk does not tell its settings', 'development', null],
    ['where Clerk does not know its settings', 'development', undefined],
    [
      'where all is there',
      'development',
      {userSettings: {attributes: {email_address: first, password: on, totp: second}}},
    ],
  ];
  for (const [why, instanceType, environment] of silent) {
    test(`are not given ${why}`, (t) => {
      freshPage(t);
      const warn = t.mock.method(console, 'warn', () => undefined);
      const clerk = new FakeClerkJs();
      clerk.instanceType = instanceType;
      clerk.__internal_environment = environment;
      checkInstance(clerk);
      assert.equal(warn.mock.callCount(), 0);
    });
  }
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createClerkPort} from '../../src/clerk/clerk-port.js';
import type {EnvironmentLike} from '../../src/clerk/environment-like.js';
import {providerName} from '../../src/clerk/settings.js';
import type {InstanceSettings} from '../../src/flow/ports.js';
import {FakeClerkJs} from '../support/flow-fake-clerk-js.js';

const UNKNOWN: InstanceSettings = {
  applicationName: null,
  logoUrl: null,
  identifiers: ['email_address'],
  password: true,
  passwordRules: {
    minLength: 8,
    maxLength: 72,
    lowercase: false,
    uppercase: false,
    number: false,
    specialCharacter: false,
    minStrength: 0,
  },
  passkeyButton: false,
  passkeyAutofill: false,
  providers: [],
  supportEmail: null,
  maintenance: false,
};

type UserSettings = NonNullable<EnvironmentLike['userSettings']>;

function settingsOf(environment: unknown, options: Readonly<Record<string, unknown>> = {}): InstanceSettings {
  const clerk = new FakeClerkJs();
  clerk.__internal_environment = environment;
  clerk.options = options;
  return createClerkPort(clerk).settings();
}

describe('settings', () => {
  for (const environment of [null, undefined, {}, {userSettings: null, displayConfig: null}, {userSettings: {}}]) {
    test(`of ${JSON.stringify(environment)} are Clerk's defaults`, () => {
      assert.deepEqual(settingsOf(environment), UNKNOWN);
    });
  }

  const rules = {...UNKNOWN.passwordRules};
  const user: [why: string, userSettings: UserSettings, expected: Partial<InstanceSettings>][] = [
    [
      'identifiers in a fixed order, whatever that of the settings',
      {
        attributes: {
          username: {enabled: true, used_for_first_factor: true},
          phone_number: {enabled: true, used_for_first_factor: true},
          email_address: {enabled: true, used_for_first_factor: true},
          passkey: {enabled: false, used_for_first_factor: true},
        },
      },
      {identifiers: ['email_address', 'phone_number', 'username']},
    ],
    [
      'identifiers that sign in only',
      {
        attributes: {
          email_address: {enabled: true, used_for_first_factor: false},
          username: {enabled: true, used_for_first_factor: true},
        },
      },
      {identifiers: ['username']},
    ],
    ['passwords off', {attributes: {password: {enabled: false}}}, {password: false}],
    ['passwords on', {attributes: {password: {enabled: true}}}, {password: true}],
    [
      'the rules of passwords',
      {
        passwordSettings: {
          min_length: 12,
          max_length: 60,
          require_lowercase: true,
          require_uppercase: true,
          require_numbers: true,
          require_special_char: true,
          show_zxcvbn: true,
          min_zxcvbn_strength: 3,
        },
      },
      {
        passwordRules: {
          minLength: 12,
          maxLength: 60,
          lowercase: true,
          uppercase: true,
          number: true,
          specialCharacter: true,
          minStrength: 3,
        },
      },
    ],
    [
      'no strength where it is not looked at',
      {passwordSettings: {show_zxcvbn: false, min_zxcvbn_strength: 3, max_length: 0}},
      {passwordRules: rules},
    ],
    [
      'passkeys: a button',
      {attributes: {passkey: {enabled: true}}, passkeySettings: {show_sign_in_button: true, allow_autofill: false}},
      {passkeyButton: true},
    ],
    [
      'passkeys: in the field',
      {attributes: {passkey: {enabled: true}}, passkeySettings: {show_sign_in_button: false, allow_autofill: true}},
      {passkeyAutofill: true},
    ],
    [
      'passkeys off, whatever else is said of them',
      {attributes: {passkey: {enabled: false}}, passkeySettings: {show_sign_in_button: true, allow_autofill: true}},
      {},
    ],
    [
      'providers that sign in, by strategy',
      {
        social: {
          oauth_google: {enabled: true, authenticatable: true, strategy: 'oauth_google', name: 'Google'},
          oauth_custom_acme: {enabled: true, authenticatable: true, strategy: 'oauth_custom_acme', name: 'Acme ID'},
          oauth_github: {enabled: false, authenticatable: true, strategy: 'oauth_github', name: 'GitHub'},
          oauth_notion: {enabled: true, authenticatable: false, strategy: 'oauth_notion', name: 'Notion'},
          oauth_odd: {enabled: true, authenticatable: true},
          oauth_none: undefined,
        },
      },
      {
        providers: [
          {strategy: 'oauth_custom_acme', targetId: null, target: 'Acme ID', preferred: false},
          {strategy: 'oauth_google', targetId: null, target: 'Google', preferred: false},
        ],
      },
    ],
  ];
  for (const [why, userSettings, expected] of user) {
    test(why, () => assert.deepEqual(settingsOf({userSettings}), {...UNKNOWN, ...expected}));
  }

  const others: [environment: EnvironmentLike, options: object, expected: Partial<InstanceSettings>][] = [
    [{displayConfig: {applicationName: 'Acme'}}, {}, {applicationName: 'Acme'}],
    [{displayConfig: {applicationName: ''}}, {}, {}],
    [{displayConfig: {logoImageUrl: 'https://img.example.com/a.png'}}, {}, {logoUrl: 'https://img.example.com/a.png'}],
    [{displayConfig: {logoImageUrl: ''}}, {}, {}],
    [{displayConfig: {logoImageUrl: 'http://img.example.com/a.png'}}, {}, {}],
    [{displayConfig: {logoImageUrl: 'javascript:alert(1)'}}, {}, {}],
    [{displayConfig: {logoImageUrl: '//img.example.com/a.png'}}, {}, {}],
    [{displayConfig: {supportEmail: 'help@example.com'}}, {}, {supportEmail: 'help@example.com'}],
    [
      {displayConfig: {supportEmail: 'help@example.com'}},
      {supportEmail: 'desk@example.com'},
      {supportEmail: 'desk@example.com'},
    ],
    [{displayConfig: {supportEmail: ''}}, {}, {}],
    [{maintenanceMode: true}, {}, {maintenance: true}],
    [{maintenanceMode: false}, {}, {}],
  ];
  for (const [environment, options, expected] of others) {
    test(`${JSON.stringify(environment)} with ${JSON.stringify(options)}: ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(settingsOf(environment, {...options}), {...UNKNOWN, ...expected});
    });
  }
});

describe('the name of a provider', () => {
  const table: [strategy: string, name: string | null][] = [
    ['oauth_google', 'Google'],
    ['oauth_x', 'X'],
    ['oauth_linkedin_oidc', 'LinkedIn'],
    ['oauth_hugging_face', 'Hugging Face'],
    ['oauth_custom_acme_id', 'Acme Id'],
    ['oauth_', null],
    ['enterprise_sso', null],
    ['totp', null],
  ];
  for (const [strategy, name] of table) {
    test(`${strategy}: ${name}`, () => {
      const social = {oauth_linkedin_oidc: {name: 'LinkedIn'}, oauth_google: {name: ''}};
      assert.equal(providerName(strategy, {userSettings: {social}}), name);
    });
  }
});

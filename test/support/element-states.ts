import type {EnvironmentLike} from '../../src/clerk/environment-like.js';
import type {ClerkMfaSignIn} from '../../src/define.js';
import {button, CODE, fill, idle, input, press, ready, step, submitCredentials, toCodeStep} from './element-page.js';
import {FakeApiError, FakeClerk, fakeSession, needsFirstFactor, needsSecondFactor, type Factors} from './fake-clerk.js';

/** A state of the element. */
export interface State {
  readonly clerk?: () => FakeClerk;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Brings a ready element into the state. */
  readonly reach?: (el: ClerkMfaSignIn, clerk: FakeClerk) => Promise<void>;
}

export const PHONE = {strategy: 'phone_code', phoneNumberId: 'idn_1', safeIdentifier: '+*********01'};
export const OTHER_PHONE = {strategy: 'phone_code', phoneNumberId: 'idn_2', safeIdentifier: '+*********02'};
export const EMAIL = {strategy: 'email_code', emailAddressId: 'idn_3', safeIdentifier: 'a**@example.com'};
export const LINK = {strategy: 'email_link', emailAddressId: 'idn_3', safeIdentifier: 'a**@example.com'};
export const RESET = {
  strategy: 'reset_password_email_code',
  emailAddressId: 'idn_3',
  safeIdentifier: 'a**@example.com',
};
export const RESET_PHONE = {
  strategy: 'reset_password_phone_code',
  phoneNumberId: 'idn_1',
  safeIdentifier: '+*********01',
};

/** An instance with all that the first form can offer. */
export const EVERYTHING: EnvironmentLike = {
  userSettings: {
    attributes: {
      email_address: {enabled: true, used_for_first_factor: true},
      username: {enabled: true, used_for_first_factor: true},
      password: {enabled: true},
      passkey: {enabled: true, used_for_first_factor: true},
    },
    passkeySettings: {show_sign_in_button: true},
    passwordSettings: {min_length: 8, require_numbers: true, require_uppercase: true},
    social: {
      oauth_google: {enabled: true, authenticatable: true, strategy: 'oauth_google', name: 'Google'},
      oauth_github: {enabled: true, authenticatable: true, strategy: 'oauth_github', name: 'GitHub'},
    },
  },
  displayConfig: {supportEmail: 'help@example.com'},
};

const sent = (strategy: string): {status: string; strategy: string; expireAt: Date} => ({
  status: 'unverified',
  strategy,
  expireAt: new Date(Date.now() + 600_000),
});

const found = (attempt: ConstructorParameters<typeof FakeClerk>[0]) => (): FakeClerk => new FakeClerk(attempt);

const failed =
  (code: string, param?: string) =>
  async (el: ClerkMfaSignIn, clerk: FakeClerk): Promise<void> => {
    await ready(el);
    submitCredentials(el);
    (await clerk.call('create')).reject(new FakeApiError(code, param));
    await idle(el);
  };

/** Signs in as far as what the second factors lead to. */
export async function toSecondFactor(
  el: ClerkMfaSignIn,
  clerk: FakeClerk,
  name: ClerkMfaSignIn['snapshot']['step']['name'],
  ...factors: Factors
): Promise<void> {
  await ready(el);
  submitCredentials(el);
  (await clerk.call('create')).resolve(needsSecondFactor(...factors));
  await step(el, name);
  await idle(el);
}

/** Says who it is, and goes on by one of the two ways that need no password. */
export async function identify(
  el: ClerkMfaSignIn,
  clerk: FakeClerk,
  label: 'Forgot password?' | 'Use another method',
  ...factors: Factors
): Promise<void> {
  await ready(el);
  fill(el, {identifier: 'ada@example.com'});
  button(el, label).click();
  (await clerk.call('create')).resolve(needsFirstFactor(...factors));
  await step(el, label === 'Forgot password?' ? 'forgot-password' : 'choose-factor');
}

/** The states that most visitors can be in. */
export const STATES: Readonly<Record<string, State>> = {
  'the first form': {attributes: {'sign-up-url': '/sign-up'}, reach: ready},
  'the first form, with everything': {
    clerk: found({applicationName: 'Acme', environment: EVERYTHING, passkeys: true}),
    reach: ready,
  },
  'the first form, without passwords, under maintenance': {
    clerk: found({
      environment: {
        maintenanceMode: true,
        userSettings: {attributes: {phone_number: {used_for_first_factor: true}, password: {enabled: false}}},
      },
    }),
    reach: ready,
  },
  'the first form, disabled': {attributes: {disabled: ''}, reach: ready},
  'the first form, while a call is in flight': {
    reach: async (el, clerk) => {
      await ready(el);
      submitCredentials(el);
      await clerk.call('create');
      await el.updateComplete;
    },
  },
  'a wrong password': {reach: failed('form_password_incorrect', 'password')},
  'an unknown e-mail address': {
    attributes: {'sign-up-url': '/sign-up'},
    reach: failed('form_identifier_not_found', 'identifier'),
  },
  'a failure without a field': {reach: failed('too_many_requests')},
  'a failure that leads to another method': {reach: failed('dev_monthly_sms_limit_exceeded')},
  'a failure that support is for': {
    clerk: found({environment: EVERYTHING}),
    reach: failed('user_banned'),
  },
  'a failure to load': {
    clerk: () => new FakeClerk({loaded: false}).hold('load'),
    reach: async (el, clerk) => {
      (await clerk.call('load')).reject(new Error('Failed to fetch'));
      await step(el, 'load-failed');
    },
  },
  'the code': {reach: (el, clerk) => toCodeStep(el, clerk)},
  'the code of an attempt that was found on load': {
    clerk: found({attempt: {id: 'sia_0', ...needsSecondFactor('totp')}}),
    reach: (el) => step(el, 'code'),
  },
  'the code for a long e-mail address': {
    clerk: found({
      attempt: {
        id: 'sia_0',
        ...needsSecondFactor({...EMAIL, safeIdentifier: 'augusta.ada.king***********@mathematics.example.com'}, 'totp'),
        identifier: 'augusta.ada.king.countess.of.lovelace@mathematics.example.com',
      },
    }),
    reach: (el) => step(el, 'code'),
  },
  'a wrong code': {
    reach: async (el, clerk) => {
      await toCodeStep(el, clerk);
      fill(el, {code: CODE});
      press(el);
      (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('form_code_incorrect', 'code'));
      await idle(el);
    },
  },
  'a backup code': {
    reach: async (el, clerk) => {
      await toCodeStep(el, clerk);
      input(el, 'backup-code').click();
      await el.updateComplete;
    },
  },
  'backup codes alone': {reach: (el, clerk) => toCodeStep(el, clerk, ['backup_code'])},
  'an SMS code': {reach: (el, clerk) => toSecondFactor(el, clerk, 'code', PHONE, OTHER_PHONE)},
  'an SMS code that has expired': {
    reach: async (el, clerk) => {
      await toSecondFactor(el, clerk, 'code', PHONE, OTHER_PHONE);
      fill(el, {code: CODE});
      press(el);
      (await clerk.call('attemptSecondFactor')).reject(new FakeApiError('verification_expired'));
      await idle(el);
    },
  },
  'an e-mail code on a new device': {
    reach: async (el, clerk) => {
      await ready(el);
      submitCredentials(el);
      (await clerk.call('create')).resolve({...needsSecondFactor(EMAIL), status: 'needs_client_trust'});
      await step(el, 'code');
    },
  },
  'the list of second factors': {
    reach: async (el, clerk) => {
      await toSecondFactor(el, clerk, 'code', 'totp', 'backup_code', PHONE, OTHER_PHONE, EMAIL, LINK);
      button(el, 'Use another method').click();
      await step(el, 'choose-factor');
    },
  },
  'the list of first factors': {
    reach: (el, clerk) => identify(el, clerk, 'Use another method', EMAIL, LINK, 'password', 'oauth_google'),
  },
  'an e-mail link': {reach: (el, clerk) => toSecondFactor(el, clerk, 'email-link', LINK)},
  'a passkey': {
    clerk: found({passkeys: true}),
    reach: (el, clerk) => toSecondFactor(el, clerk, 'passkey', 'passkey', 'totp'),
  },
  'a forgotten password': {
    reach: (el, clerk) => identify(el, clerk, 'Forgot password?', 'password', RESET, RESET_PHONE, EMAIL),
  },
  'the code for a new password': {
    clerk: found({
      attempt: {id: 'sia_0', ...needsFirstFactor(RESET), firstFactorVerification: sent(RESET.strategy)},
    }),
    reach: (el) => step(el, 'reset-code'),
  },
  'a new password': {
    clerk: found({
      environment: EVERYTHING,
      attempt: {
        id: 'sia_0',
        status: 'needs_new_password',
        identifier: 'ada@example.com',
        firstFactorVerification: {status: 'verified', strategy: RESET.strategy, expireAt: null},
      },
    }),
    reach: (el) => step(el, 'new-password'),
  },
  'a new password that Clerk demands': {
    clerk: found({attempt: {id: 'sia_0', status: 'needs_new_password', identifier: 'ada@example.com'}}),
    reach: (el) => step(el, 'new-password'),
  },
  'a Protect check that failed': {
    clerk: found({
      attempt: {id: 'sia_0', status: 'needs_protect_check', protectCheck: {token: 't', sdkUrl: 'https://localhost:1/'}},
    }),
    reach: async (el) => {
      await step(el, 'protect-check');
      await idle(el);
    },
  },
  'a step that is not offered': {
    attributes: {'sign-up-url': '/sign-up'},
    reach: (el, clerk) => toSecondFactor(el, clerk, 'unsupported', 'carrier_pigeon'),
  },
  'a session task': {
    clerk: found({session: fakeSession({task: 'setup-mfa'})}),
    reach: (el) => step(el, 'session-task'),
  },
  'the signed-in panel': {
    clerk: found({session: fakeSession()}),
    reach: (el) => step(el, 'signed-in'),
  },
};

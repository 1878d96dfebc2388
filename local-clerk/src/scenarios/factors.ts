import {about, type Scenario} from './scenario.js';

const links = {emailFirstFactors: ['email_code', 'email_link']} as const;
const google = {social: [{strategy: 'oauth_google'}, {strategy: 'oauth_github'}]};

/** Every way to prove who one is. */
export const factorScenarios: readonly Scenario[] = [
  about('password', 'Password only', 'none@example.com', 'The password signs in.'),
  about('totp', 'Authenticator', 'totp@example.com', 'Password, then a code of the authenticator or a backup code.'),
  about('sms', 'SMS code', 'sms+clerk_test@example.com', 'Password, then 424242.'),
  about(
    'two-phones',
    'Two phones',
    'many+clerk_test@example.com',
    'The second phone is the default; both can be chosen.',
  ),
  about(
    'email-code',
    'E-mail code as second factor',
    'sms+clerk_test@example.com',
    'Password, then a code by e-mail: 424242.',
    {
      changes: {phones: [], emailCode: true},
    },
  ),
  about(
    'email-link',
    'E-mail link as second factor',
    'link@example.com',
    'Password, then open the link in the outbox.',
  ),
  about(
    'email-link-same-device',
    'E-mail link, same device only',
    'link@example.com',
    'A link that is opened in another browser is a mismatch.',
    {
      settings: {requireSameClient: true},
    },
  ),
  about(
    'passkey-second',
    'Passkey as second factor',
    'passkey@example.com',
    'Password, then the passkey or the authenticator.',
  ),
  {
    name: 'passkey-first',
    title: 'Passkey button and autofill',
    description: 'The instance shows the passkey button, and offers passkeys while one types.',
    account: 'passkey@example.com',
    settings: {passkeyButton: true, passkeyAutofill: true},
  },
  about(
    'first-email-code',
    'E-mail code instead of a password',
    'code+clerk_test@example.com',
    'The account has no password: 424242.',
  ),
  about(
    'first-email-link',
    'E-mail link instead of a password',
    'none@example.com',
    'Use another method, then open the link in the outbox.',
    {settings: links},
  ),
  about(
    'first-sms',
    'SMS code instead of a password',
    'phone@example.com',
    'Type +12015550103, use another method: 424242.',
    {identifier: '+12015550103', settings: {identifiers: ['email_address', 'phone_number']}},
  ),
  about(
    'passwordless',
    'An instance without passwords',
    'totp@example.com',
    'No password field; a code or a link, then the authenticator.',
    {
      settings: {passwords: false, ...links},
    },
  ),
  about('username', 'E-mail address or username', 'phone@example.com', 'Type ada_phone.', {
    identifier: 'ada_phone',
    settings: {identifiers: ['email_address', 'username']},
  }),
  about('all-identifiers', 'E-mail, phone or username', 'phone@example.com', 'All three work.', {
    settings: {identifiers: ['email_address', 'phone_number', 'username']},
  }),
  about('phone-only', 'Phone number only', 'phone@example.com', 'Type +12015550103.', {
    identifier: '+12015550103',
    settings: {identifiers: ['phone_number']},
  }),
  about(
    'social',
    'Social buttons',
    'totp@example.com',
    'Google and GitHub, played by local-clerk: go on, cancel, or be nobody here.',
    {settings: google},
  ),
  about(
    'social-only',
    'An account with Google only',
    'social@example.com',
    'No password: the account is connected to Google.',
    {settings: google},
  ),
  about(
    'enterprise-sso',
    'Company sign-in',
    'ada@sso.example.com',
    'Everybody at sso.example.com signs in at the company.',
    {
      settings: {enterpriseSso: true},
    },
  ),
  about('web3-only', 'A wallet only', 'web3@example.com', 'The form does not offer what the account has.'),
  about('forgot-password', 'Forgotten password', 'trust+clerk_test@example.com', 'Code 424242, then a new password.', {
    changes: {trust: false},
  }),
  about(
    'forgot-password-mfa',
    'Forgotten password, then a second factor',
    'many+clerk_test@example.com',
    'Code 424242, a new password, then a second factor.',
  ),
];

import {about, failing, type Scenario} from './scenario.js';

/** Every state of an account, a browser and an instance. */
export const stateScenarios: readonly Scenario[] = [
  about('client-trust', 'New device', 'trust+clerk_test@example.com', 'Password, then prove the device: 424242.'),
  about(
    'client-trust-link',
    'New device, by link',
    'trustlink@example.com',
    'Password, then open the link in the outbox.',
  ),
  about(
    'client-trust-legacy',
    'New device, the older form',
    'trust+clerk_test@example.com',
    'needs_second_factor in an instance without second factors.',
    {
      settings: {legacyClientTrust: true, secondFactors: []},
    },
  ),
  about(
    'new-password',
    'A new password is demanded',
    'reset+clerk_test@example.com',
    'The password leads to a new one.',
  ),
  about(
    'password-rules',
    'Rules for passwords',
    'reset+clerk_test@example.com',
    'Twelve characters, all classes, and strong.',
    {
      settings: {
        passwordSettings: {
          min_length: 12,
          require_lowercase: true,
          require_uppercase: true,
          require_numbers: true,
          require_special_char: true,
          show_zxcvbn: true,
          min_zxcvbn_strength: 3,
        },
      },
    },
  ),
  about('password-pwned', 'A leaked password', 'pwned+clerk_test@example.com', 'The right password is refused.'),
  about(
    'password-compromised',
    'A compromised password',
    'compromised+clerk_test@example.com',
    'Another way in is needed.',
  ),
  about(
    'password-reset-required',
    'A password that must be reset',
    'reset+clerk_test@example.com',
    'The right password is refused.',
    {
      changes: {resetPassword: false, passwordProblem: 'reset_required'},
    },
  ),
  about(
    'password-too-long',
    'An imported password that is too long',
    'reset+clerk_test@example.com',
    'The right password is refused.',
    {
      changes: {resetPassword: false, passwordProblem: 'too_long'},
    },
  ),
  about('locked', 'A locked account', 'locked@example.com', 'Locked for an hour.'),
  about('locked-soon-over', 'A lock that is nearly over', 'locked@example.com', 'A minute later it opens.', {
    advanceMs: 59 * 60_000,
  }),
  about('attempts-left', 'Few attempts left', 'none@example.com', 'Three wrong passwords lock the account.', {
    changes: {failedAttempts: 7},
  }),
  about('banned', 'A banned account', 'banned@example.com', 'Refused.'),
  about('deactivated', 'A deactivated account', 'deactivated@example.com', 'Refused.'),
  about('not-allowed', 'Not on the list', 'none@example.com', 'The application does not let this address in.', {
    settings: {blocklist: ['none@example.com']},
  }),
  about('setup-mfa', 'Task: set up a second factor', 'setup@example.com', 'The session is pending.'),
  about('choose-organization', 'Task: choose an organization', 'organization@example.com', 'The session is pending.'),
  about('reset-password-task', 'Task: reset the password', 'resettask@example.com', 'The session is pending.'),
  about('protect', 'A Protect check', 'protect@example.com', 'After the password; its script has to be intercepted.'),
  about('protect-chain', 'Two Protect checks', 'protect@example.com', 'One after the other.', {
    changes: {protect: {checks: 2}},
  }),
  about(
    'protect-expired',
    'A Protect check that is over',
    'protect@example.com',
    'Over at once; reading the attempt gives a new one.',
    {
      changes: {protect: {expiresInMs: 1}},
    },
  ),
  about('captcha', 'A captcha', 'totp@example.com', 'Nothing goes on without it.', {settings: {captcha: true}}),
  about(
    'multi-session',
    'Several people at once',
    'none@example.com',
    'Sign in, then sign in as somebody else, then as the first again.',
    {
      settings: {multiSession: true},
    },
  ),
  about('maintenance', 'Maintenance', 'totp@example.com', 'Writing calls are refused.', {
    settings: {maintenance: true},
  }),
  about('rate-limits', 'Rate limits', 'totp@example.com', 'Three wrong codes within ten seconds.', {
    settings: {rateLimits: true},
  }),
  about(
    'enumeration-protection',
    'Strict enumeration protection',
    'none@example.com',
    'An unknown account looks like a wrong password.',
    {
      settings: {enumerationProtection: true},
    },
  ),
  about('unsupported-status', 'A status nobody knows', 'none@example.com', 'The password leads to needs_foo.', {
    changes: {status: 'needs_foo'},
  }),
  about('unknown-strategy', 'A strategy nobody knows', 'totp@example.com', 'carrier_pigeon beside the authenticator.', {
    changes: {moreSecondFactors: [{strategy: 'carrier_pigeon'}], moreFirstFactors: [{strategy: 'carrier_pigeon'}]},
  }),
  about('only-unknown-strategy', 'Nothing but a strategy nobody knows', 'none@example.com', 'carrier_pigeon alone.', {
    changes: {moreSecondFactors: [{strategy: 'carrier_pigeon'}]},
  }),
  about('no-first-factor', 'No way in', 'none@example.com', 'The account has no first factor at all.', {
    changes: {firstFactors: []},
  }),
  failing('too_many_requests', 'Too many requests', 'Every call waits ten seconds.'),
  failing('internal_clerk_error', 'Clerk is broken', 'Every call of the sign-in fails.'),
  failing(
    'sms_send_error',
    'SMS cannot be sent',
    'Sending a code fails.',
    '/v1/client/sign_ins/*/prepare_second_factor',
  ),
  failing('action_blocked', 'Blocked as suspicious', 'The sign-in is refused.'),
];

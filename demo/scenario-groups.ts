/** What local-clerk's scenarios are about, in the order of the menu. A scenario that is in no group comes after them all. */
export const SCENARIO_GROUPS: readonly (readonly [label: string, names: readonly string[]])[] = [
  [
    'Second factors',
    [
      'totp',
      'sms',
      'two-phones',
      'email-code',
      'email-link',
      'email-link-same-device',
      'passkey-second',
      'client-trust',
      'client-trust-link',
      'client-trust-legacy',
    ],
  ],
  [
    'First factors',
    [
      'password',
      'passkey-first',
      'first-email-code',
      'first-email-link',
      'first-sms',
      'passwordless',
      'username',
      'all-identifiers',
      'phone-only',
      'social',
      'social-only',
      'enterprise-sso',
      'web3-only',
    ],
  ],
  [
    'Passwords',
    [
      'forgot-password',
      'forgot-password-mfa',
      'new-password',
      'password-rules',
      'password-pwned',
      'password-compromised',
      'password-reset-required',
      'password-too-long',
    ],
  ],
  [
    'Account states',
    [
      'locked',
      'locked-soon-over',
      'attempts-left',
      'banned',
      'deactivated',
      'not-allowed',
      'setup-mfa',
      'choose-organization',
      'reset-password-task',
    ],
  ],
  [
    'Client states',
    ['multi-session', 'enumeration-protection', 'captcha', 'protect', 'protect-chain', 'protect-expired'],
  ],
  [
    'Failures',
    ['maintenance', 'rate-limits', 'too-many-requests', 'internal-clerk-error', 'sms-send-error', 'action-blocked'],
  ],
  ['Unknown things', ['unsupported-status', 'unknown-strategy', 'only-unknown-strategy', 'no-first-factor']],
];

/** Sorts scenarios into the groups of the menu; what is in none of them into the last one, `More`. */
export function groupScenarios<Named extends {readonly name: string}>(
  scenarios: readonly Named[],
): readonly (readonly [label: string, scenarios: readonly Named[]])[] {
  const grouped = new Set(SCENARIO_GROUPS.flatMap(([, names]) => names));
  const inGroup = (names: readonly string[]): readonly Named[] =>
    names.flatMap((name) => scenarios.filter((scenario) => scenario.name === name));
  return [
    ...SCENARIO_GROUPS.map(([label, names]) => [label, inGroup(names)] as const),
    ['More', scenarios.filter(({name}) => !grouped.has(name))] as const,
  ].filter(([, found]) => found.length > 0);
}

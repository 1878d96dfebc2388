import type {AccountOptions} from './account-options.js';

/** The authenticator secret of every seeded account that has one. */
export const seedTotpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** The backup codes of every seeded account that has some. */
export const seedBackupCodes: readonly string[] = [
  'a1b2c3d4',
  'e5f6g7h8',
  'i9j0k1l2',
  'm3n4o5p6',
  'q7r8s9t0',
  'u1v2w3x4',
  'y5z6a7b8',
  'c9d0e1f2',
  'g3h4i5j6',
  'k7l8m9n0',
];

/** The accounts every instance starts with. The e-mail says what the account is. */
export const seedAccounts: readonly AccountOptions[] = [
  {
    email: 'none@example.com',
    description: 'No second factor: signed in after the password.',
  },
  {
    email: 'totp@example.com',
    totpSecret: seedTotpSecret,
    backupCodes: seedBackupCodes,
    description: 'Authenticator, and ten backup codes.',
  },
  {
    email: 'sms+clerk_test@example.com',
    phones: ['+12015550100'],
    description: 'SMS to +12015550100; the code is 424242.',
  },
  {
    email: 'many+clerk_test@example.com',
    totpSecret: seedTotpSecret,
    // The second phone is the default one, since picking the first is an easy mistake to make.
    phones: ['+12015550101', {phoneNumber: '+12015550102', default: true}],
    emailCode: true,
    backupCodes: seedBackupCodes,
    description: 'Authenticator, two phones, a code by e-mail, and ten backup codes; sent codes are 424242.',
  },
  {
    email: 'trust+clerk_test@example.com',
    trust: true,
    description: 'No second factor, but a new device must prove itself with a code by e-mail (424242).',
  },
  {
    email: 'reset+clerk_test@example.com',
    resetPassword: true,
    description: 'No second factor, but a new password must be set.',
  },
  {
    email: 'setup@example.com',
    tasks: ['setup-mfa'],
    description: 'No second factor; the new session is pending on the task setup-mfa.',
  },
  {
    email: 'passkey@example.com',
    passkey: true,
    totpSecret: seedTotpSecret,
    description: 'Passkey (listed, not yet emulated) and authenticator.',
  },
  {
    email: 'locked@example.com',
    locked: true,
    description: 'No second factor; the account is locked for an hour from the start of the instance.',
  },
  {
    email: 'banned@example.com',
    banned: true,
    description: 'No second factor; the account is banned.',
  },
];

import type {AccountOptions} from './account-options.js';
import type {PasskeyOptions} from './passkeys.js';

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

/**
 * The passkey of `passkey@example.com`. Its private key is a secret of tests like the authenticators' one: whoever puts
 * the credential into a virtual authenticator signs in to that account here, and nowhere else.
 */
export const seedPasskey: PasskeyOptions = {
  credentialId: 'bG9jYWwtY2xlcmstcGFzc2tleS0x',
  publicKey:
    'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQD9CNyTXVHsq8FAUb07hBOKjFmEQKLqJ3HZf5leizL4r+xkbyL0Eam1Rojnf8uYST3yxlmUzZr' +
    'L30HXiJxxG8A==',
  privateKey:
    'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgCLchXF1vgW4tTz5oYRUYXKEcSGDeAtErjEBV28xEI1mhRANCAARAP0I3JNdUey' +
    'rwUBRvTuEE4qMWYRAouoncdl/mV6LMviv7GRvIvQRqbVGiOd/y5hJPfLGWZTNmsvfQdeInHEbw',
};

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
    passkeys: [seedPasskey],
    totpSecret: seedTotpSecret,
    description: 'Passkey, and authenticator.',
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
  {
    email: 'link@example.com',
    emailLink: true,
    description: 'A link by e-mail.',
  },
  {
    email: 'trustlink@example.com',
    trust: true,
    trustFactors: ['email_link', 'email_code'],
    description: 'No second factor, but a new device must prove itself with a link or a code by e-mail.',
  },
  {
    email: 'phone@example.com',
    username: 'ada_phone',
    phones: [{phoneNumber: '+12015550103', firstFactor: true, secondFactor: false}],
    description:
      'No second factor; signs in with the phone +12015550103, too, and as ada_phone if there are usernames.',
  },
  {
    email: 'code+clerk_test@example.com',
    password: null,
    description: 'No password: a code by e-mail (424242), and no second factor.',
  },
  {
    email: 'ada@sso.example.com',
    description: 'No second factor; if the instance has enterprise SSO, the company signs it in.',
  },
  {
    email: 'social@example.com',
    password: null,
    social: ['oauth_google'],
    onlyFirstFactors: ['oauth_google'],
    description: 'Google only, if the instance has it; no password, no second factor.',
  },
  {
    email: 'web3@example.com',
    password: null,
    firstFactors: [{strategy: 'web3_metamask_signature', web3_wallet_id: 'idn_wallet'}],
    description: 'A wallet only, which local-clerk does not emulate.',
  },
  {
    email: 'pwned+clerk_test@example.com',
    passwordProblem: 'pwned',
    description: 'The password has leaked: it must be reset, with a code by e-mail (424242).',
  },
  {
    email: 'compromised+clerk_test@example.com',
    passwordProblem: 'compromised',
    description: 'The password may be compromised: another way in is needed, such as a code by e-mail (424242).',
  },
  {
    email: 'deactivated@example.com',
    deactivated: true,
    description: 'No second factor; the account is deactivated.',
  },
  {
    email: 'organization@example.com',
    tasks: ['choose-organization'],
    description: 'No second factor; the new session is pending on the task choose-organization.',
  },
  {
    email: 'resettask@example.com',
    tasks: ['reset-password'],
    description: 'No second factor; the new session is pending on the task reset-password.',
  },
  {
    email: 'protect@example.com',
    protect: {},
    description: 'No second factor; after the password comes a Protect check.',
  },
];

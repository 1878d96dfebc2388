import {ControlError, flag, integer, listOf, nullable, object, oneOf, shape, text, type Reader} from './readers.js';
import {protectOptions} from './protect-body.js';
import type {PasswordSettings, SettingsPatch, SocialProvider} from '../state/settings.js';

const origin: Reader<string> = (value, path) => {
  const given = text(value, path);
  if (!URL.canParse(given) || new URL(given).origin !== given) {
    throw new ControlError(`"${path}" must be an origin, such as http://localhost:5173.`);
  }
  return given;
};

const oauthStrategy: Reader<string> = (value, path) => {
  const strategy = text(value, path);
  if (!/^oauth_[a-z0-9_]+$/.test(strategy))
    throw new ControlError(`"${path}" must be a strategy, such as oauth_google.`);
  return strategy;
};

const socialShape = shape({
  strategy: oauthStrategy,
  name: text,
  enabled: flag,
  authenticatable: flag,
  logoUrl: nullable(text),
});

const socialProvider: Reader<SocialProvider> = (value, path) => {
  if (typeof value === 'string') return {strategy: oauthStrategy(value, path)};
  const {strategy, ...rest} = socialShape(value, path);
  if (strategy === undefined) throw new ControlError(`"${path}.strategy" is missing.`);
  return {...rest, strategy};
};

const passwordSettings: Reader<Partial<PasswordSettings>> = shape({
  disable_hibp: flag,
  min_length: integer(1),
  max_length: integer(1),
  require_special_char: flag,
  require_numbers: flag,
  require_uppercase: flag,
  require_lowercase: flag,
  show_zxcvbn: flag,
  min_zxcvbn_strength: integer(0, 4),
  enforce_hibp_on_sign_in: flag,
  allowed_special_characters: text,
});

const emailStrategy = oneOf('email_code', 'email_link');

const secondFactor = oneOf('totp', 'phone_code', 'email_code', 'email_link', 'backup_code', 'passkey');

/** Body of `PATCH /_local/settings`; also the `settings` option. */
export const settingsPatch: Reader<SettingsPatch> = shape({
  mode: oneOf('development', 'production'),
  multiSession: flag,
  rateLimits: flag,
  enumerationProtection: flag,
  maintenance: flag,
  testMode: flag,
  lockoutMaxAttempts: integer(1),
  lockoutMinutes: integer(1),
  applicationName: text,
  logoUrl: nullable(text),
  supportEmail: nullable(text),
  identifiers: listOf(oneOf('email_address', 'phone_number', 'username')),
  passwords: flag,
  passwordSettings,
  emailFirstFactors: listOf(emailStrategy),
  secondFactors: listOf(secondFactor),
  passkeys: flag,
  passkeyAutofill: flag,
  passkeyButton: flag,
  social: listOf(socialProvider),
  enterpriseSso: flag,
  ssoDomains: listOf(text),
  preferredSignInStrategy: oneOf('password', 'otp'),
  requireSameClient: flag,
  legacyClientTrust: flag,
  captcha: flag,
  protect: nullable(protectOptions),
  blocklist: listOf(text),
  allowedOrigins: nullable(listOf(origin)),
  environment: object,
});

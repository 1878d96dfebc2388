import {deepMerge, type JsonObject} from './json.js';
import type {Mode} from './keys.js';
import type {ProtectOptions} from './protect.js';

/** What people may sign in with. */
export type IdentifierKind = 'email_address' | 'phone_number' | 'username';

/** Strategies that an instance can have as a second factor. */
export type SecondFactorStrategy = 'totp' | 'phone_code' | 'email_code' | 'email_link' | 'backup_code' | 'passkey';

/** A social provider of the instance: an entry of `user_settings.social`. */
export interface SocialProvider {
  /** Such as `oauth_google`. */
  readonly strategy: string;
  /** For people, such as `Google`. Default: made from the strategy. */
  readonly name?: string;
  /** Default true. */
  readonly enabled?: boolean;
  /** One can sign in with it. Default true. */
  readonly authenticatable?: boolean;
  /** Default null, so that no page asks a foreign host for a logo. */
  readonly logoUrl?: string | null;
}

/** Rules for new passwords, by Clerk's names: `user_settings.password_settings`. */
export interface PasswordSettings {
  readonly disable_hibp: boolean;
  readonly min_length: number;
  readonly max_length: number;
  readonly require_special_char: boolean;
  readonly require_numbers: boolean;
  readonly require_uppercase: boolean;
  readonly require_lowercase: boolean;
  readonly show_zxcvbn: boolean;
  readonly min_zxcvbn_strength: number;
  readonly enforce_hibp_on_sign_in: boolean;
  readonly allowed_special_characters: string;
}

/** How an instance behaves. Changed by `PATCH /_local/settings`, put back by `POST /_local/reset`. */
export interface Settings {
  /** Default `development`. Changes the publishable key too. */
  readonly mode: Mode;
  /** Several accounts may be signed in in one browser. Default false. */
  readonly multiSession: boolean;
  /** Clerk's documented limits: 5 creates and 3 attempts in 10 seconds. Default false. */
  readonly rateLimits: boolean;
  /** Strict enumeration protection: an unknown account looks like a wrong password. Default false. */
  readonly enumerationProtection: boolean;
  /** Writing calls answer 503 `maintenance_mode`. Default false. */
  readonly maintenance: boolean;
  /** `+clerk_test` addresses and +1 XXX 555 0100 to 0199 take 424242. Default true. */
  readonly testMode: boolean;
  /** Failed attempts until an account is locked. Default 10. */
  readonly lockoutMaxAttempts: number;
  /** Minutes an account stays locked. Default 60. */
  readonly lockoutMinutes: number;
  /** `display_config.application_name`. Default `Local Clerk`. */
  readonly applicationName: string;
  /** `display_config.logo_image_url`. Default null, so that no page asks a foreign host for a logo. */
  readonly logoUrl: string | null;
  /** `display_config.support_email`, and who error texts say to ask. Default null. */
  readonly supportEmail: string | null;
  /** What people may sign in with. Default the e-mail address alone. */
  readonly identifiers: readonly IdentifierKind[];
  /** People have passwords. Default true. */
  readonly passwords: boolean;
  /** Rules for new passwords. Default: 8 to 72 characters, not a well-known one. */
  readonly passwordSettings: PasswordSettings;
  /** What an e-mail address proves as first factor. Default a code. */
  readonly emailFirstFactors: readonly ('email_code' | 'email_link')[];
  /** The second factors an account may have. Default all. */
  readonly secondFactors: readonly SecondFactorStrategy[];
  /** Passkeys exist. Default true. */
  readonly passkeys: boolean;
  /** `passkey_settings.allow_autofill`. Default false. */
  readonly passkeyAutofill: boolean;
  /** `passkey_settings.show_sign_in_button`. Default false. */
  readonly passkeyButton: boolean;
  /** Social providers. Default none. */
  readonly social: readonly SocialProvider[];
  /** `user_settings.enterprise_sso.enabled`. Default false. */
  readonly enterpriseSso: boolean;
  /** Domains whose people sign in at their company, if `enterpriseSso`. Default `sso.example.com`. */
  readonly ssoDomains: readonly string[];
  /** `display_config.preferred_sign_in_strategy`. Default `password`. */
  readonly preferredSignInStrategy: 'password' | 'otp';
  /** `attack_protection.email_link.require_same_client`. Default false. */
  readonly requireSameClient: boolean;
  /** A new device is `needs_second_factor`, as before Clerk's "Device Trust Status" update. Default false. */
  readonly legacyClientTrust: boolean;
  /** Creating a sign-in answers 401 `requires_captcha` until `POST /v1/client/verify`. Default false. */
  readonly captcha: boolean;
  /** Protect checks that every sign-in meets; null for none. Default null. */
  readonly protect: ProtectOptions | null;
  /** E-mail addresses and domains (`@example.org`) that get 403 `not_allowed_access`. Default none. */
  readonly blocklist: readonly string[];
  /** Origins that may call the Frontend API; `null` allows every origin. Default null. */
  readonly allowedOrigins: readonly string[] | null;
  /** Laid over the environment, deeply; `user_settings.attributes` then also decides which factors exist. Default {}. */
  readonly environment: JsonObject;
}

/** A part of the settings; those with members of their own may be in part, too. */
export type SettingsPatch = Partial<Omit<Settings, 'passwordSettings'>> & {
  readonly passwordSettings?: Partial<PasswordSettings>;
};

/** Settings with a patch laid over them. An empty `environment` clears what was laid over the environment before. */
export function mergeSettings(settings: Settings, patch: SettingsPatch): Settings {
  const clears = patch.environment && Object.keys(patch.environment).length === 0;
  return {
    ...settings,
    ...patch,
    passwordSettings: {...settings.passwordSettings, ...patch.passwordSettings},
    environment: clears ? {} : deepMerge(settings.environment, patch.environment ?? {}),
  };
}

/** The settings an instance has if nobody says anything. */
export const defaultSettings: Settings = {
  mode: 'development',
  multiSession: false,
  rateLimits: false,
  enumerationProtection: false,
  maintenance: false,
  testMode: true,
  lockoutMaxAttempts: 10,
  lockoutMinutes: 60,
  applicationName: 'Local Clerk',
  logoUrl: null,
  supportEmail: null,
  identifiers: ['email_address'],
  passwords: true,
  passwordSettings: {
    disable_hibp: false,
    min_length: 8,
    max_length: 72,
    require_special_char: false,
    require_numbers: false,
    require_uppercase: false,
    require_lowercase: false,
    show_zxcvbn: false,
    min_zxcvbn_strength: 0,
    enforce_hibp_on_sign_in: false,
    allowed_special_characters: '!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~',
  },
  emailFirstFactors: ['email_code'],
  secondFactors: ['totp', 'phone_code', 'email_code', 'email_link', 'backup_code', 'passkey'],
  passkeys: true,
  passkeyAutofill: false,
  passkeyButton: false,
  social: [],
  enterpriseSso: false,
  ssoDomains: ['sso.example.com'],
  preferredSignInStrategy: 'password',
  requireSameClient: false,
  legacyClientTrust: false,
  captcha: false,
  protect: null,
  blocklist: [],
  allowedOrigins: null,
  environment: {},
};

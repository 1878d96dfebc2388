import {deepMerge, isJsonObject, type Json, type JsonObject} from '../state/json.js';
import type {Settings} from '../state/settings.js';

/** One entry of `user_settings.attributes`. */
export interface Attribute {
  readonly enabled: boolean;
  readonly usedForFirstFactor: boolean;
  readonly firstFactors: readonly string[];
  readonly usedForSecondFactor: boolean;
  readonly secondFactors: readonly string[];
}

interface AttributeOptions {
  readonly enabled?: boolean;
  readonly required?: boolean;
  readonly first?: readonly string[];
  readonly second?: readonly string[];
  readonly verifications?: readonly string[];
  readonly verifyAtSignUp?: boolean;
}

function attribute(options: AttributeOptions = {}): JsonObject {
  const first = options.first ?? [];
  const second = options.second ?? [];
  return {
    enabled: options.enabled ?? true,
    required: options.required ?? false,
    used_for_first_factor: first.length > 0,
    first_factors: first,
    used_for_second_factor: second.length > 0,
    second_factors: second,
    verifications: options.verifications ?? [],
    verify_at_sign_up: options.verifyAtSignUp ?? false,
    immutable: false,
  };
}

const attributes: JsonObject = {
  email_address: attribute({
    required: true,
    first: ['email_code'],
    second: ['email_code'],
    verifications: ['email_code'],
    verifyAtSignUp: true,
  }),
  phone_number: attribute({first: ['phone_code'], second: ['phone_code'], verifications: ['phone_code']}),
  password: attribute({required: true}),
  authenticator_app: attribute({second: ['totp'], verifications: ['totp']}),
  backup_code: attribute({second: ['backup_code']}),
  passkey: attribute({first: ['passkey'], second: ['passkey'], verifications: ['passkey']}),
  username: attribute({enabled: false}),
  web3_wallet: attribute({enabled: false}),
  first_name: attribute(),
  last_name: attribute(),
  ticket: attribute({enabled: false}),
};

const off = {enabled: false};

function userSettings(settings: Settings): JsonObject {
  return {
    attributes,
    social: {},
    saml: off,
    enterprise_sso: {...off, self_serve_sso: false},
    sign_in: {second_factor: {required: false}},
    sign_up: {
      mode: 'public',
      progressive: true,
      captcha_enabled: false,
      captcha_widget_type: 'smart',
      custom_action_required: false,
      legal_consent_enabled: false,
      mfa: {required: false},
    },
    restrictions: {
      allowlist: off,
      blocklist: off,
      allowlist_blocklist_disabled_on_sign_in: off,
      block_email_subaddresses: off,
      block_disposable_email_domains: off,
    },
    password_settings: {
      disable_hibp: true,
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
    username_settings: {min_length: 4, max_length: 64, allow_extended_special_characters: false},
    actions: {delete_self: true, create_organization: false, create_organizations_limit: null},
    attack_protection: {
      user_lockout: {
        enabled: true,
        max_attempts: settings.lockoutMaxAttempts,
        duration_in_minutes: settings.lockoutMinutes,
      },
      pii: {enabled: true},
      email_link: {require_same_client: false},
      enumeration_protection: {enabled: settings.enumerationProtection},
    },
    passkey_settings: {allow_autofill: false, show_sign_in_button: false, satisfies_second_factor: true},
  };
}

function displayConfig(settings: Settings): JsonObject {
  return {
    object: 'display_config',
    id: 'display_config_local',
    instance_environment_type: settings.mode,
    application_name: settings.applicationName,
    theme: {},
    preferred_sign_in_strategy: 'password',
    branded: false,
    show_devmode_warning: false,
    home_url: '/',
    sign_in_url: '/sign-in',
    sign_up_url: '/sign-up',
    user_profile_url: '/user',
    waitlist_url: '/waitlist',
    after_sign_in_url: '/',
    after_sign_up_url: '/',
    after_sign_out_one_url: '/',
    after_sign_out_all_url: '/',
    after_switch_session_url: '/',
    after_join_waitlist_url: '/',
    organization_profile_url: '/organization',
    create_organization_url: '/create-organization',
    after_leave_organization_url: '/',
    after_create_organization_url: '/',
    logo_link_url: '/',
    support_email: null,
    logo_image_url: '',
    favicon_image_url: '',
    google_one_tap_client_id: null,
    help_url: null,
    privacy_policy_url: null,
    terms_url: null,
    captcha_public_key: null,
    captcha_widget_type: null,
    captcha_public_key_invisible: null,
    captcha_provider: null,
    captcha_oauth_bypass: [],
    captcha_heartbeat: false,
  };
}

/** The body of `/v1/environment`: everything an unmodified clerk-js and Clerk's own UI need, and no foreign host. */
export function buildEnvironment(settings: Settings): JsonObject {
  const built: JsonObject = {
    auth_config: {
      object: 'auth_config',
      id: 'auth_config_local',
      single_session_mode: !settings.multiSession,
      test_mode: settings.testMode,
      url_based_session_syncing: settings.mode === 'development',
      claimed_at: null,
      reverification: false,
    },
    display_config: displayConfig(settings),
    user_settings: userSettings(settings),
    organization_settings: {
      enabled: false,
      force_organization_selection: false,
      max_allowed_memberships: 5,
      actions: {admin_delete: true},
      domains: {enabled: false, enrollment_modes: [], default_role: null},
      slug: {disabled: false},
      creator_role: 'org:admin',
    },
    commerce_settings: {
      billing: {
        stripe_publishable_key: null,
        user: {enabled: false, has_paid_plans: false},
        organization: {enabled: false, has_paid_plans: false},
      },
    },
    api_keys_settings: {user_api_keys_enabled: false, orgs_api_keys_enabled: false},
    protect_config: {loaders: []},
    maintenance_mode: settings.maintenance,
    client_debug_mode: false,
    partitioned_cookies: false,
  };
  return deepMerge(built, settings.environment);
}

function strings(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function member(object: Json | undefined, key: string): Json | undefined {
  return isJsonObject(object) ? object[key] : undefined;
}

/** Reads an attribute back from an environment, which a test may have changed: it decides which factors exist. */
export function readAttribute(environment: JsonObject, name: string): Attribute {
  const found = member(member(environment.user_settings, 'attributes'), name);
  const enabled = member(found, 'enabled') === true;
  return {
    enabled,
    usedForFirstFactor: enabled && member(found, 'used_for_first_factor') === true,
    firstFactors: strings(member(found, 'first_factors')),
    usedForSecondFactor: enabled && member(found, 'used_for_second_factor') === true,
    secondFactors: strings(member(found, 'second_factors')),
  };
}

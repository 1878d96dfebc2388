import {deepMerge, type JsonObject} from '../state/json.js';
import type {Settings} from '../state/settings.js';
import {providerName} from '../state/social.js';
import {attributesOf} from './attributes.js';

const off = {enabled: false};

function socialOf(settings: Settings): JsonObject {
  return Object.fromEntries(
    settings.social.map((provider) => [
      provider.strategy,
      {
        enabled: provider.enabled ?? true,
        required: false,
        authenticatable: provider.authenticatable ?? true,
        block_email_subaddresses: false,
        strategy: provider.strategy,
        not_selectable: false,
        deprecated: false,
        name: providerName(provider),
        logo_url: provider.logoUrl ?? null,
      },
    ]),
  );
}

function userSettings(settings: Settings): JsonObject {
  return {
    attributes: attributesOf(settings),
    social: socialOf(settings),
    saml: off,
    enterprise_sso: {enabled: settings.enterpriseSso, self_serve_sso: false},
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
    password_settings: {...settings.passwordSettings},
    username_settings: {min_length: 4, max_length: 64, allow_extended_special_characters: false},
    actions: {delete_self: true, create_organization: false, create_organizations_limit: null},
    attack_protection: {
      user_lockout: {
        enabled: true,
        max_attempts: settings.lockoutMaxAttempts,
        duration_in_minutes: settings.lockoutMinutes,
      },
      pii: {enabled: true},
      email_link: {require_same_client: settings.requireSameClient},
      enumeration_protection: {enabled: settings.enumerationProtection},
    },
    passkey_settings: {
      allow_autofill: settings.passkeyAutofill,
      show_sign_in_button: settings.passkeyButton,
      satisfies_second_factor: true,
    },
  };
}

function displayConfig(settings: Settings): JsonObject {
  return {
    object: 'display_config',
    id: 'display_config_local',
    instance_environment_type: settings.mode,
    application_name: settings.applicationName,
    theme: {},
    preferred_sign_in_strategy: settings.preferredSignInStrategy,
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
    support_email: settings.supportEmail,
    logo_image_url: settings.logoUrl ?? '',
    favicon_image_url: '',
    google_one_tap_client_id: null,
    help_url: null,
    privacy_policy_url: null,
    terms_url: null,
    captcha_public_key: settings.captcha ? 'local-clerk' : null,
    captcha_widget_type: settings.captcha ? 'smart' : null,
    captcha_public_key_invisible: null,
    captcha_provider: settings.captcha ? 'turnstile' : null,
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

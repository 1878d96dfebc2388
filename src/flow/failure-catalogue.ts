import type {FieldName} from './failure.js';
import {FIELD_CODES} from './failure-fields.js';

/** What a visitor can do next about a failure. */
export type WayOn =
  /** Type something else, and send the form. */
  | 'retype'
  /** Do the same again. */
  | 'retry'
  /** Do the same again, later: `Failure.retryAfterMs` says when, where the server does. */
  | 'wait'
  /** Ask for a new code or link. */
  | 'resend'
  /** Prove who it is by another factor. */
  | 'other-method'
  /** Set a new password. */
  | 'reset-password'
  /** Sign in from the first form on: this attempt is over. */
  | 'start-over'
  /** Get help from those whose application it is; or be somebody else. */
  | 'support'
  /** Make an account. */
  | 'sign-up'
  /** Load the page again. */
  | 'reload'
  /** Nothing: the page itself has to be changed. */
  | 'none';

/** What is known of a failure by its code. */
export interface CatalogueRow {
  /** The input that Clerk names with it; `null`: the form as a whole. */
  readonly field: FieldName | null;
  readonly wayOn: WayOn;
}

// Every failure that a sign-in can meet: Clerk's codes, its SDK's and our own. Where it shows (an input, else the form as a
// whole), what can be done next, and the codes of which that is true: in the order of `english-errors.ts`, which makes
// the two compress to little more than one. What is in neither place is in `test/support/clerk-error-codes.ts`, with the
// reason.
const ROWS: readonly (readonly [field: FieldName | null, wayOn: WayOn, codes: string])[] = [
  ...FIELD_CODES.map(([field, codes]) => [field, 'retype', codes] as const),
  [
    null,
    'retype',
    'sign_in_must_use_enterprise_connection_identifier oauth_email_domain_reserved_by_saml ' +
      'form_param_nil form_param_missing form_conditional_param_missing form_param_format_invalid form_param_type_invalid ' +
      'form_param_value_invalid form_param_max_length_exceeded no_other_methods account_lockout_warning',
  ],
  [
    null,
    'retry',
    'internal_clerk_error verification_status_unknown server_error unknown_error network_error clerk_offline ' +
      'clerk_load_failed activation_failed ' +
      'oauth_access_denied oauth_fetch_user_error oauth_missing_access_token ' +
      'passkey_retrieval_cancelled passkey_operation_aborted passkey_retrieval_failed ' +
      'passkey_authentication_failure passkey_invalid_verification passkey_invalid_public_key_credential ' +
      'protect_check_aborted protect_check_execution_failed protect_check_timed_out protect_check_required ' +
      'requires_protect_check protect_check_script_load_failed',
  ],
  [
    null,
    'wait',
    'gateway_timeout resource_locked maintenance_mode too_many_requests verification_code_rate_limit_exceeded ' +
      'verification_code_too_many_requests sms_verification_not_yet_sent user_locked',
  ],
  [
    null,
    'resend',
    'verification_expired verification_failed verification_missing verification_not_sent ' +
      'email_link_expired email_link_failed',
  ],
  [
    null,
    'other-method',
    'strategy_for_user_invalid no_second_factors factor_not_found backup_codes_not_available no_password_set ' +
      'form_password_compromised ' +
      'no_passkeys_found_for_user passkey_not_registered passkey_not_supported passkey_invalid_rpID_or_domain ' +
      'oauth_config_missing oauth_provider_not_enabled resource_missmatch verification_strategy_invalid ' +
      'enterprise_sso_sign_in_connection_missing ' +
      'sms_send_error dev_monthly_sms_limit_exceeded dev_monthly_email_limit_exceeded unsupported_country_code ' +
      'enterprise_sso_email_address_domain_mismatch enterprise_sso_hosted_domain_mismatch ' +
      'enterprise_sso_user_attribute_missing saml_email_address_domain_mismatch saml_user_attribute_missing ' +
      'saml_jit_provisioning_disabled organization_membership_quota_exceeded_for_sso',
  ],
  // At the step that sets a new password, that is what is being done already.
  [null, 'reset-password', 'form_password_pwned password_reset_required password_too_long_needs_reset'],
  [
    null,
    'start-over',
    'email_link_client_mismatch ' +
      'client_state_invalid resource_forbidden resource_not_found sign_in_identification_or_user_deleted ' +
      'verification_already_verified authentication_invalid signed_out client_not_found ' +
      'action_for_session_not_authorized unsupported_status unsupported_strategy',
  ],
  [
    null,
    'support',
    'user_banned user_deactivated action_blocked device_blocked ' +
      'authorization_invalid user_settings_invalid form_param_unknown ' +
      'requires_captcha captcha_invalid captcha_missing_token captcha_not_enabled captcha_unavailable ' +
      'protect_check_invalid_sdk_url protect_check_invalid_script protect_check_unsupported_environment',
  ],
  [null, 'sign-up', 'external_account_not_found'],
  [
    null,
    'reload',
    'session_exists identifier_already_signed_in session_creation_not_allowed ' +
      'dev_browser_unauthenticated csrf_token_invalid request_header_missing origin_missing ' +
      'captcha_client_attempts_exceeded',
  ],
  [
    null,
    'none',
    'publishable_key_missing publishable_key_invalid publishable_key_mismatch secret_key_refused proxy_url_invalid ' +
      'clerk_js_url_refused trusted_types_refused origin_invalid host_invalid subdomain_not_allowed',
  ],
];

/** The failures that are known, by code. */
export const CATALOGUE: ReadonlyMap<string, CatalogueRow> = new Map(
  ROWS.flatMap(([field, wayOn, codes]) =>
    codes.split(' ').map((code): [string, CatalogueRow] => [code, {field, wayOn}]),
  ),
);

/** What can be done next. A code that nobody knows yet may be gone the next time: `retry`. */
export function wayOn(code: string): WayOn {
  return CATALOGUE.get(code)?.wayOn ?? 'retry';
}

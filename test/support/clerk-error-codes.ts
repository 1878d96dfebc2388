import {ERROR_CODES} from '@clerk/shared/internal/clerk-js/constants';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * The errors of Clerk's servers that have to do with sign-ins, clients and sessions, as Clerk's documentation lists them
 * (clerk-docs, August 2026).
 */
export const SERVER_CODES: readonly string[] = list(`
  account_lockout_warning
  action_blocked
  action_for_session_not_authorized
  authentication_invalid
  authorization_header_format_invalid
  authorization_invalid
  backup_codes_not_available
  captcha_invalid
  captcha_missing_token
  captcha_not_enabled
  client_not_found
  client_state_invalid
  csrf_token_invalid
  dev_browser_unauthenticated
  dev_monthly_email_limit_exceeded
  dev_monthly_sms_limit_exceeded
  device_blocked
  enterprise_sso_account_already_connected
  enterprise_sso_additional_identifications_disabled
  enterprise_sso_email_address_domain_mismatch
  enterprise_sso_hosted_domain_mismatch
  enterprise_sso_sign_in_connection_missing
  enterprise_sso_sign_up_connection_missing
  enterprise_sso_user_attribute_missing
  external_account_missing_refresh_token
  external_account_not_found
  form_code_incorrect
  form_conditional_param_missing
  form_identifier_not_found
  form_incorrect_signature
  form_new_password_matches_current
  form_param_format_invalid
  form_param_max_length_exceeded
  form_param_missing
  form_param_nil
  form_param_type_invalid
  form_param_unknown
  form_param_value_invalid
  form_password_compromised
  form_password_incorrect
  form_password_length_too_long
  form_password_length_too_short
  form_password_matches_identifier
  form_password_no_lowercase
  form_password_no_number
  form_password_no_special_char
  form_password_no_uppercase
  form_password_not_strong_enough
  form_password_or_identifier_incorrect
  form_password_pwned
  form_password_size_in_bytes_exceeded
  form_password_validation_failed
  gateway_timeout
  host_invalid
  identifier_already_signed_in
  internal_clerk_error
  maintenance_mode
  multiple_authorization_header_values_forbidden
  multiple_origin_header_values_forbidden
  no_passkeys_found_for_user
  no_password_set
  no_second_factors
  not_allowed_access
  oauth_access_denied
  oauth_account_already_connected
  oauth_config_missing
  oauth_fetch_user_error
  oauth_missing_access_token
  oauth_missing_refresh_token
  oauth_provider_not_enabled
  origin_authorization_headers_conflict
  origin_invalid
  origin_missing
  passkey_authentication_failure
  passkey_invalid_public_key_credential
  passkey_invalid_verification
  passkey_not_registered
  password_reset_required
  password_too_long_needs_reset
  protect_check_already_resolved
  request_header_missing
  requires_captcha
  requires_protect_check
  resource_forbidden
  resource_locked
  resource_missmatch
  resource_not_found
  saml_email_address_domain_mismatch
  saml_email_address_domain_reserved
  saml_failed_to_fetch_idp_metadata
  saml_jit_provisioning_disabled
  saml_metadata_missing_fields
  saml_response_relaystate_missing
  saml_user_attribute_missing
  session_creation_not_allowed
  session_exists
  sign_in_email_link_not_same_client
  sign_in_identification_or_user_deleted
  sign_in_must_use_enterprise_connection_identifier
  sign_in_no_identification_for_user
  signed_out
  sms_send_error
  sms_verification_not_yet_sent
  strategy_for_user_invalid
  subdomain_not_allowed
  too_many_requests
  unsupported_country_code
  user_banned
  user_deactivated
  user_locked
  user_settings_invalid
  verification_already_verified
  verification_code_rate_limit_exceeded
  verification_code_too_many_requests
  verification_expired
  verification_failed
  verification_link_token_expired
  verification_link_token_invalid
  verification_link_token_source_invalid
  verification_link_token_stale
  verification_missing
  verification_not_sent
  verification_status_unknown
  verification_strategy_invalid
`);

/** What clerk-js 6.40 names itself, as codes of the server that it looks for and as those of its own `ClerkRuntimeError`. */
export const SDK_CODES: readonly string[] = [
  ...new Set<string>([
    ...Object.values<string>(ERROR_CODES),
    ...list(`
      network_error clerk_offline factor_not_found missing_public_key_options
      passkey_not_supported passkey_retrieval_cancelled passkey_retrieval_failed passkey_operation_aborted
      passkey_invalid_rpID_or_domain passkey_already_exists passkey_pa_not_supported passkey_registration_cancelled
      passkey_registration_failed
      captcha_unavailable captcha_client_attempts_exceeded
      protect_check_aborted protect_check_invalid_sdk_url protect_check_script_load_failed protect_check_invalid_script
      protect_check_execution_failed protect_check_timed_out protect_check_unsupported_environment protect_check_required
    `),
  ]),
];

/** What this package names itself, and conditions that have no code of Clerk's. */
export const OWN_CODES: readonly string[] = list(`
  activation_failed unsupported_status unsupported_strategy no_other_methods
  email_link_expired email_link_failed email_link_client_mismatch
  clerk_load_failed server_error unknown_error
  passkey_autofill_unavailable
  publishable_key_missing publishable_key_invalid publishable_key_mismatch secret_key_refused proxy_url_invalid
  clerk_js_url_refused trusted_types_refused
`);

const NO_HEADER = 'A browser sets Origin by itself, and clerk-js sends no Authorization.';
const CONNECTING = 'Answered when a provider is connected to an account that is signed in already.';
const SIGN_UP = 'Answered to a sign-up, and this element makes none.';
const TOKENS = 'About tokens that an application asks a provider for, after the sign-in.';
const IDP_SETUP = 'Answered when a connection is set up in the Clerk Dashboard.';
const CLERKS_PAGE =
  'Said on a page of Clerk’s that a link or a provider leads to; the element hears of it in other words.';
const NEW_PASSKEY = 'Answered when a passkey is made.';

/** Codes of those above that a sign-in by this element cannot meet, each with the reason. */
export const CANNOT_MEET: Readonly<Record<string, string>> = {
  authorization_header_format_invalid: NO_HEADER,
  multiple_authorization_header_values_forbidden: NO_HEADER,
  multiple_origin_header_values_forbidden: NO_HEADER,
  origin_authorization_headers_conflict: NO_HEADER,
  enterprise_sso_account_already_connected: CONNECTING,
  oauth_account_already_connected: CONNECTING,
  enterprise_sso_additional_identifications_disabled: 'Answered when an address is added to an account.',
  saml_email_address_domain_reserved: 'Answered when an address is added to an account, or signs up.',
  enterprise_sso_sign_up_connection_missing: SIGN_UP,
  external_account_exists: SIGN_UP,
  not_allowed_to_sign_up: SIGN_UP,
  sign_up_mode_restricted: SIGN_UP,
  sign_up_restricted_waitlist: SIGN_UP,
  signup_rate_limit_exceeded: SIGN_UP,
  invitation_account_not_exists: 'Answered to a ticket, and this element takes none.',
  sign_in_no_identification_for_user: 'Answered to a sign-in token, and this element takes none.',
  external_account_missing_refresh_token: TOKENS,
  oauth_missing_refresh_token: TOKENS,
  form_incorrect_signature: 'About signatures of web3 wallets, which this element does not offer.',
  saml_failed_to_fetch_idp_metadata: IDP_SETUP,
  saml_metadata_missing_fields: IDP_SETUP,
  saml_response_relaystate_missing: CLERKS_PAGE,
  verification_link_token_expired: CLERKS_PAGE,
  verification_link_token_invalid: CLERKS_PAGE,
  verification_link_token_source_invalid: CLERKS_PAGE,
  verification_link_token_stale: CLERKS_PAGE,
  sign_in_email_link_not_same_client: CLERKS_PAGE,
  missing_public_key_options: 'Of calls of clerk-js (its signals) that this element does not use.',
  protect_check_already_resolved: 'No failure: the attempt is read anew, and goes on.',
  passkey_autofill_unavailable: 'No failure: browsers that cannot offer passkeys in the first field just do not.',
  passkey_already_exists: NEW_PASSKEY,
  passkey_pa_not_supported: NEW_PASSKEY,
  passkey_registration_cancelled: NEW_PASSKEY,
  passkey_registration_failed: NEW_PASSKEY,
};

const DYNAMIC = 'Clerk puts a time, a number or a name into it.';
const FOR_THE_PAGE = 'For whoever makes the page: it says what to change.';

/** Codes that are said in the words that came with them, each with the reason. */
export const SAID_AS_IT_CAME: Readonly<Record<string, string>> = {
  user_locked: DYNAMIC,
  account_lockout_warning: DYNAMIC,
  not_allowed_access: DYNAMIC,
  origin_invalid: FOR_THE_PAGE,
  host_invalid: FOR_THE_PAGE,
  subdomain_not_allowed: FOR_THE_PAGE,
  publishable_key_missing: FOR_THE_PAGE,
  publishable_key_invalid: FOR_THE_PAGE,
  publishable_key_mismatch: FOR_THE_PAGE,
  secret_key_refused: FOR_THE_PAGE,
  proxy_url_invalid: FOR_THE_PAGE,
  clerk_js_url_refused: FOR_THE_PAGE,
  trusted_types_refused: FOR_THE_PAGE,
};

// What a visitor is told, and the codes that mean it: in the order of `failure-catalogue.ts`. Some codes are missing on
// purpose, since the words that come with them say more. Clerk's server puts a time, a number or a name into those of
// `user_locked`, `account_lockout_warning` and `not_allowed_access`; and `origin_invalid`, `host_invalid`,
// `subdomain_not_allowed` and our own `publishable_key_*` and their like are for whoever makes the page. That this module
// itself could not be loaded (`clerk_load_failed`) is said in `english.ts`.
const SENTENCES: readonly (readonly [sentence: string, codes: string])[] = [
  ['We couldn’t find your account. Check what you typed and try again.', 'form_identifier_not_found'],
  ['Incorrect password. Try again, or use another method.', 'form_password_incorrect form_password_validation_failed'],
  ['These sign-in details are incorrect. Check them and try again.', 'form_password_or_identifier_incorrect'],
  ['This password is too short. Use a longer one.', 'form_password_length_too_short'],
  [
    'This password is too long. Use a shorter one.',
    'form_password_length_too_long form_password_size_in_bytes_exceeded',
  ],
  ['Add a lowercase letter to your password.', 'form_password_no_lowercase'],
  ['Add an uppercase letter to your password.', 'form_password_no_uppercase'],
  ['Add a number to your password.', 'form_password_no_number'],
  ['Add a special character to your password.', 'form_password_no_special_char'],
  ['This password is too easy to guess. Use a longer or less common one.', 'form_password_not_strong_enough'],
  ['Your password must differ from your email address, phone number and username.', 'form_password_matches_identifier'],
  ['This is your current password. Use another one.', 'form_new_password_matches_current'],
  ['Incorrect code. Check it and try again.', 'form_code_incorrect'],
  [
    'Your account signs in with an email address. Enter it in place of what you typed.',
    'sign_in_must_use_enterprise_connection_identifier',
  ],
  [
    'Your organization has a sign-in of its own. Enter your work email address to use it.',
    'oauth_email_domain_reserved_by_saml',
  ],
  [
    'Something is missing. Fill in every field and try again.',
    'form_param_nil form_param_missing form_conditional_param_missing',
  ],
  [
    'This does not look right. Check what you typed and try again.',
    'form_param_format_invalid form_param_type_invalid form_param_value_invalid form_param_max_length_exceeded',
  ],
  ['This account has no other way to sign in here.', 'no_other_methods'],

  [
    'Something went wrong. Please try again.',
    'internal_clerk_error verification_status_unknown server_error unknown_error',
  ],
  ['No connection. Check your network and try again.', 'network_error clerk_offline'],
  ['Your session could not be opened. Please try again.', 'activation_failed'],
  ['Access was not granted. Try again, or use another method.', 'oauth_access_denied'],
  [
    'The provider did not say who you are. Try again, or use another method.',
    'oauth_fetch_user_error oauth_missing_access_token',
  ],
  [
    'No passkey was used. Try again, or use another method.',
    'passkey_retrieval_cancelled passkey_operation_aborted passkey_retrieval_failed',
  ],
  [
    'Your passkey was not accepted. Try again, or use another method.',
    'passkey_authentication_failure passkey_invalid_verification passkey_invalid_public_key_credential',
  ],
  [
    'The security check did not finish. Please try again.',
    'protect_check_aborted protect_check_execution_failed protect_check_timed_out protect_check_required ' +
      'requires_protect_check',
  ],
  ['The security check could not be loaded. Check your network and try again.', 'protect_check_script_load_failed'],

  ['Your account is locked.', 'user_locked__timed'],
  ['The service is busy. Wait a moment, then try again.', 'gateway_timeout resource_locked'],
  ['Sign-in is down for maintenance. Try again in a few minutes.', 'maintenance_mode'],
  ['Too many tries in a short time. Wait a moment, then try again.', 'too_many_requests'],
  [
    'No more codes can be sent right now. Wait a moment, then ask again.',
    'verification_code_rate_limit_exceeded verification_code_too_many_requests',
  ],
  ['Your code is still on its way. Check your messages, then try again.', 'sms_verification_not_yet_sent'],

  ['This code has expired. Ask for a new one.', 'verification_expired'],
  ['Too many failed attempts. Ask for a new code, or use another method.', 'verification_failed'],
  ['No code has been sent yet. Ask for one first.', 'verification_missing verification_not_sent'],
  ['This link has expired. Ask for a new one.', 'email_link_expired'],
  ['This link does not work. Ask for a new one.', 'email_link_failed'],

  [
    'This account cannot sign in that way. Use another method.',
    'strategy_for_user_invalid no_second_factors factor_not_found backup_codes_not_available',
  ],
  ['This account has no password. Use another method.', 'no_password_set'],
  ['Others may know this password. Sign in another way, then set a new one.', 'form_password_compromised'],
  ['This account has no passkey. Use another method.', 'no_passkeys_found_for_user'],
  ['This passkey is not known here. Use another one, or another method.', 'passkey_not_registered'],
  ['Passkeys do not work here. Use another method.', 'passkey_not_supported passkey_invalid_rpID_or_domain'],
  [
    'This method does not work right now. Use another one.',
    'oauth_config_missing oauth_provider_not_enabled resource_missmatch verification_strategy_invalid ' +
      'enterprise_sso_sign_in_connection_missing',
  ],
  [
    'The code could not be sent. Use another method, or try again later.',
    'sms_send_error dev_monthly_sms_limit_exceeded dev_monthly_email_limit_exceeded',
  ],
  ['Codes cannot be sent to this number. Use another method.', 'unsupported_country_code'],
  [
    'Your organization’s sign-in did not accept this account. Ask its administrator, or use another method.',
    'enterprise_sso_email_address_domain_mismatch enterprise_sso_hosted_domain_mismatch ' +
      'enterprise_sso_user_attribute_missing saml_email_address_domain_mismatch saml_user_attribute_missing ' +
      'saml_jit_provisioning_disabled organization_membership_quota_exceeded_for_sso',
  ],

  ['This password was found in a data breach. Use another one.', 'form_password_pwned'],
  ['This password was found in a data breach. Reset it to continue.', 'form_password_pwned__sign_in'],
  ['This account needs a new password. Reset it to continue.', 'password_reset_required password_too_long_needs_reset'],

  ['You began this sign-in in another browser. Open the link there, or start over.', 'email_link_client_mismatch'],
  [
    'This sign-in has expired. Please sign in again.',
    'client_state_invalid resource_forbidden resource_not_found sign_in_identification_or_user_deleted ' +
      'verification_already_verified authentication_invalid signed_out client_not_found ' +
      'action_for_session_not_authorized',
  ],
  ['This account needs a step that this form does not offer.', 'unsupported_status unsupported_strategy'],

  ['This account is banned. If you think this is a mistake, contact support.', 'user_banned'],
  ['This account is deactivated. Contact support to use it again.', 'user_deactivated'],
  ['This sign-in was blocked. If you think this is a mistake, contact support.', 'action_blocked device_blocked'],
  [
    'This sign-in cannot be completed here. Contact support.',
    'authorization_invalid user_settings_invalid form_param_unknown',
  ],
  [
    'You need a security check that cannot be shown here. Try another browser, or contact support.',
    'requires_captcha captcha_invalid captcha_missing_token captcha_not_enabled captcha_unavailable',
  ],
  [
    'The security check does not work here. Try another browser, or contact support.',
    'protect_check_invalid_sdk_url protect_check_invalid_script protect_check_unsupported_environment',
  ],

  ['Nobody here signs in that way yet. Sign up first, or use another method.', 'external_account_not_found'],

  ['You’re already signed in. Reload the page to continue.', 'session_exists identifier_already_signed_in'],
  ['You’re signed in as somebody else. Reload the page and sign out first.', 'session_creation_not_allowed'],
  ['This page is out of date. Reload it and try again.', 'dev_browser_unauthenticated csrf_token_invalid'],
  [
    'Your browser left something out. Turn off its extensions, then reload the page.',
    'request_header_missing origin_missing',
  ],
  ['The security check failed. Reload the page, or try another browser.', 'captcha_client_attempts_exceeded'],
];

/**
 * English for error codes, under the paths of Clerk's `LocalizationResource`: `unstable__errors.<code>`, and where Clerk
 * says something else at a sign-in than at a new password, `unstable__errors.<code>__sign_in`; `unstable__errors.<code>__timed`
 * stands beside the time that is left. For what can only happen once Clerk is loaded, and loaded with it. A code that is
 * missing here is said in the words that came with it.
 */
export const ENGLISH_ERRORS: Readonly<Record<string, string>> = Object.fromEntries(
  SENTENCES.flatMap(([sentence, codes]) => codes.split(' ').map((code) => [`unstable__errors.${code}`, sentence])),
);

/** English for what can be done about them. */
export const ENGLISH_WAYS = {
  'clerkMfaSignIn.reload': 'Reload the page',
  'clerkMfaSignIn.tryAgainIn': 'Try again in {{time}}',
} as const;

/**
 * Where a sign-in meets each failure of the catalogue, for the end-to-end test of it: at which stage, and what the server
 * answers there. `failure-stages.ts` knows how to get to a stage, and what leads on from it.
 */

/** Parts of a sign-in with a call of their own that can be refused. */
export type StageName =
  /** The first form: identifier and password. */
  | 'credentials'
  /** The same, where something else than the password leads on. */
  | 'password-refused'
  /** A code of an authenticator, with other second factors beside it. */
  | 'authenticator'
  /** A code that was sent. */
  | 'sent-code'
  /** Sending a code that was chosen from the list. */
  | 'send'
  | 'new-password'
  /** The button for passkeys on the first form: what the server answers, and what the browser's prompt comes to. */
  | 'passkey'
  | 'passkey-prompt'
  /** The button of a social provider on the first form. */
  | 'provider'
  /** Back on the page, from a provider. */
  | 'return'
  /** A Protect check. */
  | 'protect';

/** A row: a code, and how the server gives it. */
export interface FailureRow {
  readonly code: string;
  readonly stage: StageName;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Clerk's `param_name`. */
  readonly param: string | null;
  /** The answer in full, as `POST /_local/faults` takes it, where it is none of Clerk's errors. */
  readonly fault: object | null;
}

/** What the server says in its own words. The test knows it when it sees it. */
export const SERVER_WORDS = 'The server says so.';

type Group = readonly [stage: StageName, status: number, param: string | null, codes: string];

const GROUPS: readonly Group[] = [
  ['credentials', 422, 'identifier', 'form_identifier_not_found form_param_nil form_param_format_invalid'],
  ['credentials', 422, 'identifier', 'form_param_value_invalid form_param_type_invalid form_param_max_length_exceeded'],
  ['credentials', 422, 'password', 'form_param_missing form_conditional_param_missing'],
  ['credentials', 403, 'email_address', 'not_allowed_access'],
  ['credentials', 422, 'password', 'form_password_incorrect form_password_validation_failed'],
  ['credentials', 422, null, 'form_password_or_identifier_incorrect account_lockout_warning form_param_unknown'],
  ['credentials', 422, null, 'sign_in_must_use_enterprise_connection_identifier'],
  ['credentials', 500, null, 'internal_clerk_error verification_status_unknown'],
  ['credentials', 504, null, 'gateway_timeout'],
  ['credentials', 503, null, 'maintenance_mode'],
  ['credentials', 409, null, 'resource_locked user_settings_invalid session_creation_not_allowed'],
  ['credentials', 429, null, 'too_many_requests'],
  ['credentials', 403, null, 'user_locked user_banned user_deactivated action_blocked device_blocked'],
  ['credentials', 403, null, 'authorization_invalid requires_protect_check csrf_token_invalid'],
  ['credentials', 401, null, 'authentication_invalid signed_out action_for_session_not_authorized'],
  ['credentials', 401, null, 'requires_captcha dev_browser_unauthenticated'],
  ['credentials', 400, null, 'client_not_found session_exists identifier_already_signed_in request_header_missing'],
  ['credentials', 400, null, 'origin_missing captcha_invalid captcha_missing_token captcha_not_enabled'],
  ['credentials', 400, null, 'captcha_unavailable captcha_client_attempts_exceeded clerk_offline'],

  ['password-refused', 400, null, 'strategy_for_user_invalid no_password_set'],
  ['password-refused', 422, 'password', 'form_password_compromised form_password_pwned'],
  ['password-refused', 422, null, 'password_reset_required password_too_long_needs_reset'],

  ['authenticator', 422, 'code', 'form_code_incorrect'],
  ['authenticator', 400, null, 'no_second_factors backup_codes_not_available client_state_invalid'],
  ['authenticator', 400, null, 'sign_in_identification_or_user_deleted verification_already_verified'],
  ['authenticator', 403, null, 'resource_forbidden'],
  ['authenticator', 404, null, 'resource_not_found'],

  ['sent-code', 400, null, 'verification_expired verification_failed verification_missing verification_not_sent'],
  ['sent-code', 422, null, 'sms_verification_not_yet_sent'],

  ['send', 400, null, 'sms_send_error dev_monthly_sms_limit_exceeded dev_monthly_email_limit_exceeded'],
  ['send', 400, null, 'resource_missmatch verification_strategy_invalid'],
  ['send', 403, null, 'unsupported_country_code'],
  ['send', 429, null, 'verification_code_rate_limit_exceeded verification_code_too_many_requests'],

  ['new-password', 422, 'password', 'form_password_length_too_short form_password_length_too_long'],
  ['new-password', 422, 'password', 'form_password_size_in_bytes_exceeded form_password_no_lowercase'],
  ['new-password', 422, 'password', 'form_password_no_uppercase form_password_no_number form_password_no_special_char'],
  ['new-password', 422, 'password', 'form_password_not_strong_enough form_password_matches_identifier'],
  ['new-password', 422, 'password', 'form_new_password_matches_current'],

  ['passkey', 400, null, 'no_passkeys_found_for_user passkey_authentication_failure passkey_invalid_verification'],
  ['passkey', 404, null, 'passkey_not_registered factor_not_found'],
  ['passkey', 422, 'public_key_credential', 'passkey_invalid_public_key_credential'],

  // The last one leaves a page that cannot go on with passkeys.
  ['passkey-prompt', 0, null, 'passkey_retrieval_cancelled passkey_operation_aborted passkey_retrieval_failed'],
  ['passkey-prompt', 0, null, 'passkey_invalid_rpID_or_domain passkey_not_supported'],

  ['provider', 400, null, 'oauth_config_missing oauth_provider_not_enabled'],
  ['provider', 422, null, 'enterprise_sso_sign_in_connection_missing'],

  ['return', 403, null, 'oauth_access_denied'],
  ['return', 400, null, 'oauth_fetch_user_error oauth_missing_access_token oauth_email_domain_reserved_by_saml'],
  ['return', 400, null, 'enterprise_sso_email_address_domain_mismatch enterprise_sso_hosted_domain_mismatch'],
  ['return', 400, null, 'enterprise_sso_user_attribute_missing saml_email_address_domain_mismatch'],
  ['return', 400, null, 'saml_user_attribute_missing organization_membership_quota_exceeded_for_sso'],
  ['return', 404, null, 'saml_jit_provisioning_disabled external_account_not_found'],

  ['protect', 400, null, 'protect_check_aborted protect_check_timed_out protect_check_required'],
  ['protect', 400, null, 'protect_check_execution_failed protect_check_script_load_failed'],
  ['protect', 400, null, 'protect_check_invalid_sdk_url protect_check_invalid_script'],
  ['protect', 400, null, 'protect_check_unsupported_environment'],
];

const HTML = '<!doctype html><title>Not Clerk</title>';

/** An attempt that is complete, with a session that nobody knows of. */
const UNKNOWN_SESSION = {
  object: 'sign_in_attempt',
  id: 'sia_unknown',
  status: 'complete',
  created_session_id: 'sess_unknown',
};

const NO_NONCE = {...UNKNOWN_SESSION, status: 'needs_first_factor', created_session_id: null};

/** Answers that are no error of Clerk's. */
const FAULTS: readonly (readonly [stage: StageName, code: string, fault: object])[] = [
  // Browsers send a request once more whose connection breaks off.
  ['credentials', 'network_error', {drop: true, times: null}],
  ['credentials', 'server_error', {status: 502, body: HTML}],
  ['credentials', 'activation_failed', {status: 200, body: {response: UNKNOWN_SESSION, client: null}}],
  // clerk-js stumbles over a passkey that it has nothing to sign for.
  ['passkey', 'unknown_error', {status: 200, body: {response: NO_NONCE, client: null}}],
];

/** Every row that a call answers. The others are in `failures-elsewhere.test.ts`, each with a way of its own to be met. */
export const FAILURE_ROWS: readonly FailureRow[] = [
  ...FAULTS.map(([stage, code, fault]): FailureRow => ({code, stage, status: 0, param: null, fault})),
  ...GROUPS.flatMap(([stage, status, param, codes]) =>
    codes.split(' ').map((code): FailureRow => ({code, stage, status, param, fault: null})),
  ),
];

/** A browser that a provider has sent back, with an error at the attempt. */
function returnedClient(error: object): object {
  const verification = {object: 'verification_oauth', status: 'failed', strategy: 'oauth_google', error};
  const attempt = {
    object: 'sign_in_attempt',
    id: 'sia_returned',
    status: 'needs_first_factor',
    first_factor_verification: verification,
  };
  return {object: 'client', id: 'client_returned', sessions: [], sign_in: attempt, sign_up: null};
}

/** The fault by which local-clerk answers a row. */
export function faultOf({code, stage, status, param, fault}: FailureRow): object {
  if (fault) return fault;
  const meta = param === null ? {} : {meta: {param_name: param}};
  const error = {code, message: 'short', long_message: SERVER_WORDS, ...meta};
  if (stage === 'return') return {status: 200, body: {response: returnedClient(error), client: null}};
  const body = {errors: [error]};
  // clerk-js tries to show a captcha, says that it has, and asks once more.
  return code === 'requires_captcha' ? {status, body, path: '/v1/client/*', times: null} : {status, body};
}

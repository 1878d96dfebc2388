/**
 * What people type, and what was sent to them: fields, codes, links, passkeys, captchas.
 *
 * A line an error, with ` | ` between: code, status, field or `-`, message, long message (`=`: the same, nothing: none).
 * Facts of Clerk's public list of Frontend API errors. Where a text there has blanks to fill, or is not told, it is an
 * example of ours.
 */
export const fieldErrors = `
backup_codes_not_available | 400 | - | Backup codes not available | In order to use backup codes, you have to enable any other Multi-factor method
captcha_invalid | 400 | - | Authentication unsuccessful due to failed security validations. | Authentication unsuccessful due to failed security validations. Please try using a different browser or disabling browser extensions. If issues persist, contact support for assistance.
captcha_missing_token | 400 | - | Authentication unsuccessful due to failed security validations. | Authentication unsuccessful due to failed security validations. Please refresh the page to try again or reach out to support for more assistance.
captcha_not_enabled | 400 | - | CAPTCHA not enabled | You attempted to complete a CAPTCHA, but they are not enabled. If this issue persists, please contact support.
dev_monthly_email_limit_exceeded | 400 | - | Development monthly email limit exceeded | The monthly limit for email messages in development (100) has been reached. Please use test emails (https://go.clerk.com/test-emails) instead
dev_monthly_sms_limit_exceeded | 400 | - | Development monthly SMS limit exceeded | Operation cannot be completed because the monthly limit for SMS messages in development (20) has been reached.
form_code_incorrect | 422 | code | is incorrect | Incorrect code
form_conditional_param_missing | 422 | password | is missing | \`password\` is required when \`strategy\` is \`password\`.
form_identifier_not_found | 422 | identifier | Couldn't find your account. | =
form_incorrect_signature | 422 | signature | is incorrect | Incorrect signature
form_new_password_matches_current | 422 | password | is invalid | New password cannot be the same as the current password.
form_param_format_invalid | 422 | identifier | is invalid | identifier must be either a valid email address or a valid phone number according to E.164 international standard.
form_param_max_length_exceeded | 422 | password | exceeds maximum length | password should not exceed 72 characters.
form_param_missing | 422 | identifier | is missing | identifier must be included.
form_param_nil | 422 | identifier | is missing | Enter identifier.
form_param_type_invalid | 422 | identifier | is invalid | \`identifier\` must be a \`string\`.
form_param_unknown | 422 | identifier | is unknown | identifier is not a valid parameter for this request.
form_param_value_invalid | 422 | strategy | is invalid | strategy is invalid.
form_password_compromised | 422 | password | Your password may be compromised. | Your password may be compromised. To protect your account, please continue with an alternative sign-in method. You will be required to reset your password after signing in.
form_password_incorrect | 422 | password | Password is incorrect. Try again, or use another method. | =
form_password_length_too_long | 422 | password | Passwords must be less than 73 characters. | =
form_password_length_too_short | 422 | password | Passwords must be 8 characters or more. | =
form_password_matches_identifier | 422 | password | Password cannot match your email address, phone number or username. For account safety, please use a different password. | =
form_password_no_lowercase | 422 | password | Passwords must contain at least one lowercase character. | =
form_password_no_number | 422 | password | Passwords must contain at least one number. | =
form_password_no_special_char | 422 | password | Passwords must contain at least one special character. | =
form_password_no_uppercase | 422 | password | Passwords must contain at least one uppercase character. | =
form_password_not_strong_enough | 422 | password | Given password is not strong enough. | =
form_password_or_identifier_incorrect | 422 | - | Invalid identifier or password | The identifier or password you provided is incorrect.
form_password_pwned | 422 | password | Password has been found in an online data breach. | Password has been found in an online data breach. For account safety, please use a different password.
form_password_size_in_bytes_exceeded | 422 | password | Your password is too long. Please use a shorter one. | =
form_password_validation_failed | 422 | password | Incorrect password. Please try again. | =
no_passkeys_found_for_user | 400 | - | User has no passkeys | User has no passkeys registered for this account
no_password_set | 400 | - | no password set | This user does not have a password set for their account
no_second_factors | 400 | - | no second factors | No second factors were found for strategy totp.
passkey_authentication_failure | 400 | - | authentication failed | Passkey authentication failed
passkey_invalid_public_key_credential | 422 | public_key_credential | is invalid | Invalid passkey public key credential
passkey_invalid_verification | 400 | - | invalid verification | Passkey verification contains invalid nonce
passkey_not_registered | 404 | - | not registered | Passkey is not registered.
password_reset_required | 422 | - | password reset required | This account requires a password reset before sign-in can continue. Please reset your password or contact support.
password_too_long_needs_reset | 422 | - | imported password too long and needs reset | The existing imported password is too long and cannot be used, please reset your password.
sms_send_error | 400 | - | Sending SMS failed | Sending SMS failed. Please contact support or try again later.
sms_verification_not_yet_sent | 422 | - | verification code not yet delivered | Your verification code is still being delivered. Please check your messages in a moment and try again.
strategy_for_user_invalid | 400 | - | Invalid verification strategy | The verification strategy is not valid for this account
verification_already_verified | 400 | - | already verified | This verification has already been verified.
verification_code_rate_limit_exceeded | 429 | - | Too many verification code requests | Too many verification code requests. Please try again later.
verification_code_too_many_requests | 429 | - | Too many verification code requests | Too many verification code requests. Please wait at least 30 seconds to receive your code before trying again.
verification_expired | 400 | - | expired | This verification has expired. You must create a new one.
verification_failed | 400 | - | failed | Too many failed attempts. You have to try again with the same or another method.
verification_link_token_expired | 400 | - | expired link token | Verification link token has expired
verification_link_token_invalid | 400 | - | invalid link token | Verification link token is invalid
verification_link_token_source_invalid | 400 | - | invalid link token source | Verification link token source is invalid
verification_link_token_stale | 400 | - | stale link token | Verification link token is no longer valid. Please request a new one.
verification_missing | 400 | - | is missing | This strategy requires verification preparation before attempting to validate it.
verification_not_sent | 400 | - | not sent | You need to send a verification code before attempting to verify.
verification_status_unknown | 500 | - | Unknown verification status | Found unknown verification status paused
verification_strategy_invalid | 400 | - | has invalid strategy | The strategy is not valid for the current verification.
`;

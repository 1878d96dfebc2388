/**
 * The account, the browser, the instance and the server.
 *
 * A line an error, with ` | ` between: code, status, field or `-`, message, long message (`=`: the same, nothing: none).
 * Facts of Clerk's public list of Frontend API errors. Where a text there has blanks to fill, or is not told, it is an
 * example of ours.
 */
export const stateErrors = `
account_lockout_warning | 422 | - | Account lockout warning | You have 2 attempts left before your account is locked.
action_blocked | 403 | - | Action blocked | This action was detected as suspicious and has been blocked. If you believe this was a mistake, please contact support.
action_for_session_not_authorized | 401 | - | Unauthorized action for session | Not authorized to perform requested action on session sess_local
authentication_invalid | 401 | - | Invalid authentication | Unable to authenticate the request, you need to supply an active session
authorization_header_format_invalid | 401 | - | Invalid Authorization header format | Invalid Authorization header format. Must be 'Bearer YOUR_API_KEY'
authorization_invalid | 403 | - | Request not allowed | This request cannot be completed due to a policy restriction.
client_not_found | 400 | - | No client found | This request is expecting a client and did not find one
client_state_invalid | 400 | - | Invalid action | We were unable to complete this action for this Client. Please start over.
csrf_token_invalid | 403 | - | Invalid or missing CSRF token | To protect against CSRF attacks, the given request must include a valid CSRF token.
dev_browser_unauthenticated | 401 | - | Browser unauthenticated | Unable to authenticate this browser for your development instance. Check your Clerk cookies and try again. If the issue persists reach out to support@clerk.com.
device_blocked | 403 | - | Device blocked | This device was detected as suspicious and has been blocked. It will no longer be able to perform actions. If you believe this was by mistake, please contact support.
gateway_timeout | 504 | - | Gateway Timeout | A request to a 3rd party service timed out
host_invalid | 400 | - | Invalid host | We were unable to attribute this request to an instance running on Clerk. Make sure that your Clerk Publishable Key is correct.
identifier_already_signed_in | 400 | - | You're already signed in | =
internal_clerk_error | 500 | - | Oops, an unexpected error occurred | There was an internal error on our servers. We've been notified and are working on fixing it.
maintenance_mode | 503 | - | System under maintenance | We are currently undergoing maintenance and only essential operations are permitted. Please try again later.
multiple_authorization_header_values_forbidden | 400 | - | Multiple 'Authorization' header values | Setting multiple values in the 'Authorization' header is forbidden
multiple_origin_header_values_forbidden | 400 | - | Multiple 'Origin' header values | Setting multiple values in the 'Origin' header is forbidden
not_allowed_access | 403 | - | Access not allowed. | ada@example.com is not allowed to access this application.
origin_authorization_headers_conflict | 400 | - | Setting both the 'Origin' and 'Authorization' headers is forbidden | For security purposes, only one of the 'Origin' and 'Authorization' headers should be provided, but not both. In browser contexts, the 'Origin' header is set automatically by the browser. In native application contexts (e.g. mobile apps), set the 'Authorization' header.
origin_invalid | 400 | - | Invalid HTTP Origin header | The Request HTTP Origin header must be equal to or a subdomain of the requesting URL.
origin_missing | 400 | - | Origin header missing | This request requires an Origin header to be set, but it is missing
protect_check_already_resolved | 400 | - | protect check already resolved | This protect check has already been completed and cannot be resolved again.
request_header_missing | 400 | - | Invalid request headers | Your Clerk Frontend API is accessible from browsers and native applications. To protect against standard web attacks, the HTTP Origin header is required in browser requests.
requires_captcha | 401 | - | CAPTCHA verification is required | =
requires_protect_check | 403 | - | Protect check required | A Protect check is required before this action can continue.
resource_forbidden | 403 | - | Update operations are not allowed on older sign ins | Resource forbidden
resource_locked | 409 | - | resource busy | This resource is currently being modified by another request. Please try again.
resource_missmatch | 400 | - | Redirect url mismatch | The current redirect url passed in the sign in or sign up request does not match an authorized redirect URI for this instance. Review authorized redirect urls for your instance.
resource_not_found | 404 | - | not found | No sign in was found with id sia_local
session_creation_not_allowed | 409 | - | unable to create session | Unable to create new session when an impersonation session is present. Please sign out first.
session_exists | 400 | - | Session already exists | You're already signed in.
sign_in_email_link_not_same_client | 403 | - | email link sign in cannot be completed | Email link sign in cannot be completed because it originates from a different client
sign_in_identification_or_user_deleted | 400 | - | identification or user deleted | Either the user or the selected identification were deleted. Please start over.
sign_in_must_use_enterprise_connection_identifier | 422 | - | sign in with must use enterprise connection email address | Your account is linked to an enterprise connection. You must sign in with an email address.
sign_in_no_identification_for_user | 404 | - | no identification for user | The given token doesn't have an associated identification for the user who created it.
signed_out | 401 | - | Signed out | You are signed out
subdomain_not_allowed | 403 | - | Subdomain not allowed | The request origin subdomain is not in the allowed subdomains list. Please add it to your subdomain allowlist in the Dashboard.
too_many_requests | 429 | - | Too many requests. Please try again in a bit. |
unsupported_country_code | 403 | - | Unsupported country code | Phone numbers from this country (Utopia) are currently not supported. For more information, please contact support.
user_banned | 403 | - | User banned | You have been banned. If you think this was by mistake, please contact support.
user_deactivated | 403 | - | User deactivated | You have been deactivated. Please contact support.
user_locked | 403 | - | Account locked | Your account is locked. You will be able to try again in 1 hour. For more information, please contact support.
user_settings_invalid | 409 | - | invalid auth configuration | The authentication settings are invalid.
`;

import type {JsonObject} from './state/json.js';

/** One entry of `errors` in an error body. */
export interface ErrorEntry {
  readonly code: string;
  readonly message: string;
  readonly long_message?: string;
  readonly meta?: JsonObject;
}

/** An answer that is an error, in Clerk's shape. Thrown anywhere below the routes, turned into a response by them. */
export class ApiError extends Error {
  /** HTTP status. */
  readonly status: number;
  readonly entries: readonly ErrorEntry[];
  /** Seconds for `Retry-After`, or undefined for none. */
  readonly retryAfter: number | undefined;

  constructor(status: number, entries: readonly ErrorEntry[], retryAfter?: number) {
    super(entries[0]?.long_message ?? entries[0]?.message ?? `HTTP ${status}`);
    this.name = 'ApiError';
    this.status = status;
    this.entries = entries;
    this.retryAfter = retryAfter;
  }
}

/** An error with one entry. */
export function apiError(
  status: number,
  code: string,
  message: string,
  longMessage: string = message,
  meta?: JsonObject,
): ApiError {
  return new ApiError(status, [{code, message, long_message: longMessage, ...(meta && {meta})}]);
}

/** A 422 about one form field; `param` becomes `meta.param_name`, which is what clerk-js reads. */
export function fieldError(param: string, code: string, message: string, longMessage: string = message): ApiError {
  return apiError(422, code, message, longMessage, {param_name: param});
}

/** A parameter is there but empty. The wording is ours: Clerk's is not public. */
export const paramNil = (param: string) => fieldError(param, 'form_param_nil', 'is missing', `Enter ${param}.`);

/** A parameter is absent. */
export const paramMissing = (param: string) =>
  fieldError(param, 'form_param_missing', 'is missing', `${param} must be included.`);

/** A parameter's value is not one of those Clerk knows. */
export const paramValueInvalid = (param: string, value: string) =>
  fieldError(param, 'form_param_value_invalid', 'is invalid', `${value} is invalid.`);

export const codeIncorrect = () => fieldError('code', 'form_code_incorrect', 'is incorrect', 'Incorrect code');

export const passwordIncorrect = () =>
  fieldError(
    'password',
    'form_password_incorrect',
    'Password is incorrect. Try again, or use another method.',
    'Password is incorrect. Try again, or use another method.',
  );

/** What strict enumeration protection says instead of "no such account" and "wrong password". */
export const passwordOrIdentifierIncorrect = () =>
  apiError(
    422,
    'form_password_or_identifier_incorrect',
    'Invalid identifier or password',
    'The identifier or password you provided is incorrect.',
  );

export const identifierNotFound = () =>
  fieldError('identifier', 'form_identifier_not_found', "Couldn't find your account.");

const verificationTexts = {
  verification_expired: ['expired', 'This verification has expired. You must create a new one.'],
  verification_failed: ['failed', 'Too many failed attempts. You have to try again with the same or another method.'],
  verification_missing: [
    'is missing',
    'This strategy requires verification preparation before attempting to validate it.',
  ],
  verification_already_verified: ['already verified', 'This verification has already been verified.'],
  verification_strategy_invalid: ['has invalid strategy', 'The strategy is not valid for the current verification.'],
} as const;

/** A verification that cannot be attempted, or is over. */
export function verificationError(code: keyof typeof verificationTexts): ApiError {
  const [message, longMessage] = verificationTexts[code];
  return apiError(400, code, message, longMessage);
}

export const strategyForUserInvalid = () =>
  apiError(
    400,
    'strategy_for_user_invalid',
    'Invalid verification strategy',
    'The verification strategy is not valid for this account',
  );

export const noSecondFactors = (strategy: string) =>
  apiError(400, 'no_second_factors', 'no second factors', `No second factors were found for strategy ${strategy}.`);

export const clientStateInvalid = (action: string, resolution: string) =>
  apiError(
    400,
    'client_state_invalid',
    'Invalid action',
    `We were unable to complete ${action} for this Client. ${resolution}`,
  );

export const notFound = (what: string, id: string) =>
  apiError(404, 'resource_not_found', 'not found', `No ${what} was found with id ${id}`);

export const olderSignIn = () =>
  apiError(403, 'resource_forbidden', 'Update operations are not allowed on older sign ins', 'Resource forbidden');

export const signedOut = () => apiError(401, 'signed_out', 'Signed out', 'You are signed out');

export const authenticationInvalid = () =>
  apiError(
    401,
    'authentication_invalid',
    'Invalid authentication',
    'Unable to authenticate the request, you need to supply an active session',
  );

export const sessionExists = () =>
  apiError(400, 'session_exists', 'Session already exists', "You're already signed in.");

export const identifierAlreadySignedIn = (sessionId: string) =>
  apiError(400, 'identifier_already_signed_in', "You're already signed in", "You're already signed in", {
    session_id: sessionId,
  });

export const userBanned = () =>
  apiError(
    403,
    'user_banned',
    'User banned',
    'You have been banned. If you think this was by mistake, please contact support.',
  );

export const userDeactivated = () =>
  apiError(403, 'user_deactivated', 'User deactivated', 'You have been deactivated. Please contact support.');

export const devBrowserUnauthenticated = () =>
  apiError(
    401,
    'dev_browser_unauthenticated',
    'Browser unauthenticated',
    'Unable to authenticate this browser for your development instance. Check your Clerk cookies and try again. ' +
      'If the issue persists reach out to support@clerk.com.',
  );

export const maintenanceMode = () =>
  apiError(
    503,
    'maintenance_mode',
    'System under maintenance',
    'We are currently undergoing maintenance and only essential operations are permitted. Please try again later.',
  );

/** Rate limit. Like the live service it sends no long_message. */
export const tooManyRequests = (retryAfter: number) =>
  new ApiError(
    429,
    [{code: 'too_many_requests', message: 'Too many requests. Please try again in a bit.'}],
    retryAfter,
  );

/** A second code was asked for within the waiting time. */
export const resendTooSoon = (retryAfter: number) =>
  new ApiError(
    429,
    [
      {
        code: 'verification_code_too_many_requests',
        message: 'Too many verification code requests',
        long_message:
          'Too many verification code requests. Please wait at least 30 seconds to receive your code before trying again.',
      },
    ],
    retryAfter,
  );

/** Something real Clerk can do and local-clerk cannot (yet). A code of ours, so that nobody takes it for Clerk's. */
export const notEmulated = (what: string) =>
  apiError(501, 'local_clerk_not_emulated', 'not emulated', `local-clerk does not emulate ${what}.`);

export const requiresProtectCheck = (protectCheck: JsonObject) =>
  apiError(
    403,
    'requires_protect_check',
    'Protect check required',
    'A Protect check is required before this action can continue.',
    {protect_check: protectCheck},
  );

export const protectCheckAlreadyResolved = () =>
  apiError(
    400,
    'protect_check_already_resolved',
    'protect check already resolved',
    'This protect check has already been completed and cannot be resolved again.',
  );

export const noPasskeys = () =>
  apiError(
    400,
    'no_passkeys_found_for_user',
    'User has no passkeys',
    'User has no passkeys registered for this account',
  );

export const redirectMismatch = (url: string) =>
  apiError(
    400,
    'resource_missmatch',
    'Redirect url mismatch',
    `The redirect url must be an http(s) URL on this machine or of an allowed origin. ${url}`,
  );

import {deepFreeze} from './deep-freeze.js';

/** The inputs of the form, by their `name`. */
export type FieldName = 'identifier' | 'password' | 'code';

/** One error as Clerk reported it. */
export interface FailureDetail {
  readonly code: string;
  readonly message: string;
  readonly field: FieldName | null;
}

/** Why something did not work. Holds nothing that was typed, and no URL with a query string. */
export interface Failure {
  /** Clerk's error code, or one of this package's own (the README lists them). */
  readonly code: string;
  /** The input at fault; `null` when it is the form as a whole. */
  readonly field: FieldName | null;
  /** English, by Clerk or by this package. What a visitor sees is looked up by code first. */
  readonly message: string;
  /**
   * What Clerk warns of beside it, mostly `null`: that few attempts are left before the account is locked. To be shown as
   * well, for the form as a whole. It is one of {@link errors}; a warning that comes alone is the failure itself.
   */
  readonly warning: FailureDetail | null;
  /** How long the server asks to wait before the next try, in milliseconds. */
  readonly retryAfterMs: number | null;
  /** Everything that came with it, the failure itself included. */
  readonly errors: readonly FailureDetail[];
  /** What was thrown. Not enumerable: it may know more than a log should. */
  readonly cause?: unknown;
}

/** Thrown for a reason that this package knows by a code of its own. */
export class SignInError extends Error {
  /** Stable, for programs. */
  readonly code: string;
  /** Whether loading again may help, without the page being changed. */
  readonly retryable: boolean;

  constructor(code: string, message: string, options: {readonly cause?: unknown; readonly retryable?: boolean} = {}) {
    super(message, 'cause' in options ? {cause: options.cause} : undefined);
    this.name = 'SignInError';
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}

// Clerk's `param_name` for what a visitor typed; the first field takes whatever identifies somebody.
const FIELD_OF_PARAM: ReadonlyMap<unknown, FieldName> = new Map([
  ['identifier', 'identifier'],
  ['email_address', 'identifier'],
  ['phone_number', 'identifier'],
  ['username', 'identifier'],
  ['password', 'password'],
  ['code', 'code'],
]);
// Strict enumeration protection names no parameter, on purpose; the password is then the one to type again.
const CODE_OF_EITHER = 'form_password_or_identifier_incorrect';

// Says something of the account, beside what did not work.
const WARNING_CODE = 'account_lockout_warning';

// What a browser throws about passkeys, by name, and what clerk-js calls it where it gets to see it first.
const CODE_OF_NAME: ReadonlyMap<unknown, string> = new Map([
  ['NotAllowedError', 'passkey_retrieval_cancelled'],
  ['AbortError', 'passkey_operation_aborted'],
]);

/**
 * Makes a {@link Failure} of anything that was thrown. Never throws itself.
 *
 * Clerk's errors are recognised by their shape, not by their class: a page may have several copies of Clerk's code.
 *
 * @param fieldOf the input that a code is about, where Clerk has named none; default: the form as a whole
 */
export function toFailure(thrown: unknown, fieldOf: FieldOf = () => null): Failure {
  try {
    return failureFrom(thrown, fieldOf);
  } catch {
    // An object that throws when it is looked at.
    return failureOf('unknown_error', 'Something that cannot be read was thrown.');
  }
}

/** Whether an error is one of this package's own. Never throws. */
export function isSignInError(thrown: unknown): thrown is SignInError {
  try {
    return thrown instanceof SignInError;
  } catch {
    return false;
  }
}

type FieldOf = (code: string) => FieldName | null;

function failureFrom(thrown: unknown, fieldOf: FieldOf): Failure {
  if (isSignInError(thrown)) {
    const message = withoutQueries(thrown.message);
    return makeFailure({code: thrown.code, message, field: null}, thrown.cause ?? thrown);
  }
  const errors = apiErrors(thrown, fieldOf);
  if (!errors) return makeFailure(plainError(thrown), thrown);
  const primary = errors.find(({code}) => code !== WARNING_CODE) ?? errors[0] ?? serverError(thrown);
  const warning = errors.find((error) => error.code === WARNING_CODE && error !== primary) ?? null;
  return makeFailure(primary, thrown, errors, warning, retryAfterMs(thrown));
}

/** For what is a failure although nothing was thrown. */
export function failureOf(code: string, message: string): Failure {
  return makeFailure({code, message, field: null});
}

/** Cuts the query string off every URL in a text, absolute or not, and every token that Clerk passes in one. */
export function withoutQueries(text: string): string {
  return text
    .replace(/((?:https?:)?\/\/[^\s"'?#]*)[?#][^\s"']*/gi, '$1')
    .replace(/\?[^\s"'?=]+=[^\s"']*/g, '')
    .replace(/__clerk_[a-z_]+=[^\s&"']+/g, '');
}

function makeFailure(
  primary: FailureDetail,
  cause?: unknown,
  errors: readonly FailureDetail[] = [],
  warning: FailureDetail | null = null,
  retryAfterMs: number | null = null,
): Failure {
  const failure = {...primary, warning, retryAfterMs, errors: errors.length > 0 ? errors : [primary]};
  return deepFreeze(Object.defineProperty(failure, 'cause', {value: cause, enumerable: false}));
}

function apiErrors(thrown: unknown, fieldOf: FieldOf): readonly FailureDetail[] | null {
  const errors = property(thrown, 'errors');
  if (!Array.isArray(errors)) return null;
  return Array.from(errors, (error: unknown) => {
    const code = text(property(error, 'code')) ?? 'unknown_error';
    const message = text(property(error, 'longMessage')) ?? text(property(error, 'message')) ?? code;
    const param = property(property(error, 'meta'), 'paramName');
    const field = FIELD_OF_PARAM.get(param) ?? (code === CODE_OF_EITHER ? 'password' : fieldOf(code));
    return {code, message: withoutQueries(message), field};
  });
}

function serverError(thrown: unknown): FailureDetail {
  return {
    code: 'server_error',
    message: `Clerk answered with status ${String(property(thrown, 'status'))}.`,
    field: null,
  };
}

function plainError(thrown: unknown): FailureDetail {
  const code = text(property(thrown, 'code')) ?? CODE_OF_NAME.get(property(thrown, 'name'));
  const said = text(property(thrown, 'message')) ?? code ?? 'Something that is not an error was thrown.';
  const message = withoutQueries(said);
  // clerk-js throws a plain Error without a code for a request that failed while it took the browser for online.
  if (!code && /^ClerkJS: Network error/.test(message)) return {code: 'network_error', message, field: null};
  return {code: code ?? 'unknown_error', message, field: null};
}

function retryAfterMs(thrown: unknown): number | null {
  const seconds = property(thrown, 'retryAfter');
  return typeof seconds === 'number' && seconds >= 0 && seconds < Infinity ? seconds * 1000 : null;
}

function property(value: unknown, key: string): unknown {
  try {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

import {ApiError} from '../errors.js';
import type {JsonObject} from '../state/json.js';
import {fieldErrors} from './field-errors.js';
import {providerErrors} from './provider-errors.js';
import {stateErrors} from './state-errors.js';

/** An error that Clerk's Frontend API can answer with, as a sign-in would meet it. */
export interface ErrorCode {
  readonly code: string;
  /** HTTP status. */
  readonly status: number;
  readonly message: string;
  /** What clerk-js gives `Error.message`; null where Clerk sends none. */
  readonly longMessage: string | null;
  /** `meta.param_name`, or null for an error of no field. */
  readonly param: string | null;
}

function readLine(line: string): ErrorCode {
  const [code = '', status = '', param = '', message = '', long = ''] = line.split(/ \| ?/);
  return {
    code,
    status: Number(status),
    message,
    longMessage: long === '=' ? message : long || null,
    param: param === '-' ? null : param,
  };
}

/**
 * Every error of Clerk's public list, by code. A code that has several statuses has the one that a sign-in meets.
 */
export const CLERK_ERROR_CODES: readonly ErrorCode[] = [fieldErrors, stateErrors, providerErrors]
  .flatMap((lines) => lines.trim().split('\n').map(readLine))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** Seconds for `Retry-After` of a 429 that says nothing else. */
const defaultRetryAfter = 10;

/** What codes carry in `meta` beside their field. */
const metas: Readonly<Record<string, JsonObject>> = {
  form_password_not_strong_enough: {
    zxcvbn: {
      suggestions: [{code: 'anotherWord', message: 'Add another word or two. Uncommon words are better.'}],
    },
  },
  identifier_already_signed_in: {session_id: 'sess_local'},
  not_allowed_access: {identifiers: ['ada@example.com']},
  user_locked: {lockout_expires_in_seconds: 3600},
};

/**
 * The error with that code, or null if Clerk has none.
 *
 * @param meta Laid over what `meta` has by itself, such as `param_name`.
 */
export function errorOf(code: string, meta: JsonObject = {}): ApiError | null {
  const found = CLERK_ERROR_CODES.find((candidate) => candidate.code === code);
  if (!found) return null;
  const all = {...(found.param !== null && {param_name: found.param}), ...metas[code], ...meta};
  const entry = {
    code,
    message: found.message,
    ...(found.longMessage !== null && {long_message: found.longMessage}),
    ...(Object.keys(all).length > 0 && {meta: all}),
  };
  return new ApiError(found.status, [entry], found.status === 429 ? defaultRetryAfter : undefined);
}

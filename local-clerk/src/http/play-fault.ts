import {errorOf} from '../catalogue/error-codes.js';
import {ApiError, apiError} from '../errors.js';
import {ConnectionDroppedError} from '../options.js';
import type {PendingFault} from '../state/faults.js';
import {errorResponse} from './answers.js';

/** Whether the fault gives an answer of its own. */
function replaces(fault: PendingFault): boolean {
  return fault.status !== undefined || fault.body !== undefined || fault.code !== undefined;
}

/**
 * Plays a fault. Unless it says `after`, it comes before the server does anything: the request changes no state.
 *
 * @param route Lets the server do its work.
 * @returns The server's answer if the fault leaves it, or null if the fault's own answer is due.
 * @throws {ConnectionDroppedError} if the fault drops the connection.
 */
export async function playFault(
  fault: PendingFault,
  route: () => Promise<Response>,
  delay: (ms: number) => Promise<void>,
): Promise<Response | null> {
  const own = replaces(fault);
  const early = fault.after === true ? await route() : null;
  if (fault.delayMs !== undefined && fault.delayMs > 0) await delay(fault.delayMs);
  if (fault.drop === true) throw new ConnectionDroppedError();
  if (own) return null;
  const response = early ?? (await route());
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(fault.headers ?? {})) headers.set(name, value);
  return new Response(response.body, {status: response.status, headers});
}

const errorTexts: Readonly<Record<number, readonly [string, string]>> = {
  401: ['authentication_invalid', 'Invalid authentication'],
  403: ['authorization_invalid', 'Request not allowed'],
  404: ['resource_not_found', 'not found'],
  409: ['resource_locked', 'This resource is currently being modified by another request. Please try again.'],
  429: ['too_many_requests', 'Too many requests. Please try again in a bit.'],
  503: ['maintenance_mode', 'We are currently undergoing maintenance. Please try again later.'],
  504: ['gateway_timeout', 'A request to a 3rd party service timed out'],
};

function errorFor(fault: PendingFault): ApiError {
  const found = fault.code === undefined ? null : errorOf(fault.code, fault.meta);
  if (found) return fault.status === undefined ? found : new ApiError(fault.status, found.entries, found.retryAfter);
  const status = fault.status ?? 500;
  const [code, message] = errorTexts[status] ?? ['internal_clerk_error', 'Oops, an unexpected error occurred'];
  return apiError(status, code, message);
}

/** The answer that a fault makes itself. */
export function faultAnswer(fault: PendingFault): Response {
  const status = fault.status ?? 200;
  const given = fault.headers ?? {};
  if (fault.body === undefined) {
    if (fault.code === undefined && status < 400) return new Response(null, {status, headers: given});
    const response = errorResponse(errorFor(fault), null);
    for (const [name, value] of Object.entries(given)) response.headers.set(name, value);
    return response;
  }
  const isText = typeof fault.body === 'string';
  const headers = new Headers({
    'Content-Type': isText ? 'text/plain; charset=utf-8' : 'application/json',
    'Cache-Control': 'no-store',
  });
  for (const [name, value] of Object.entries(given)) headers.set(name, value);
  return new Response(isText ? fault.body : JSON.stringify(fault.body), {status, headers});
}

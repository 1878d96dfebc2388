import type {ApiError} from '../errors.js';
import {newTraceId} from '../state/ids.js';
import type {JsonObject} from '../state/json.js';
import {wireClient} from '../wire/client.js';
import type {Call} from './call.js';

/** A JSON answer that nobody may store. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers},
  });
}

/** The caller's client on the wire, or null. */
export async function clientOf(call: Call): Promise<JsonObject | null> {
  return call.client ? wireClient(call.instance, call.client, call.pageOrigin) : null;
}

/** The envelope of nearly every answer. `client: null` tells clerk-js that nothing changed. */
export function envelope(response: unknown, client: JsonObject | null): Response {
  return json({response, client});
}

/** The envelope, with the client as it is now. */
export async function withClient(call: Call, response: unknown): Promise<Response> {
  return envelope(response, await clientOf(call));
}

/** An error in Clerk's shape. `client` travels in `meta`, where clerk-js looks for it on writing calls. */
export function errorResponse(error: ApiError, client: JsonObject | null): Response {
  return json(
    {errors: error.entries, ...(client && {meta: {client}}), clerk_trace_id: newTraceId()},
    error.status,
    error.retryAfter === undefined ? {} : {'Retry-After': String(error.retryAfter)},
  );
}

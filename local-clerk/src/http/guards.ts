import {apiError, maintenanceMode} from '../errors.js';
import type {Call} from './call.js';

/** Calls that go on under maintenance, since clerk-js cannot load or stay signed in without them. */
const maintenanceExempt = /^\/v1\/(?:environment|dev_browser|client\/sessions\/[^/]+\/tokens(?:\/[^/]+)?)$/;

/** The rules about `Origin`: writing calls of browsers have one, and native calls have `Authorization` instead. */
export function assertOrigin(call: Call): void {
  const {origin, request, instance} = call;
  const native = request.headers.has('authorization');
  if (origin !== null && native) {
    throw apiError(
      400,
      'origin_authorization_headers_conflict',
      "Setting both the 'Origin' and 'Authorization' headers is forbidden",
      "For security purposes, only one of the 'Origin' and 'Authorization' headers should be provided, but not both. " +
        "In browser contexts, the 'Origin' header is set automatically by the browser. In native application contexts " +
        "(e.g. mobile apps), set the 'Authorization' header.",
    );
  }
  if (origin === null) {
    if (request.method === 'GET' || request.method === 'HEAD' || native) return;
    throw apiError(
      400,
      'request_header_missing',
      'Invalid request headers',
      'Your Clerk Frontend API is accessible from browsers and native applications. To protect against standard web ' +
        'attacks, the HTTP Origin header is required in browser requests. If you see this error, you probably accessed ' +
        'Clerk Frontend API directly from the address bar or a browser extension is intercepting your browser requests, ' +
        'removing the HTTP Origin header. For more information refer to ' +
        'https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.',
    );
  }
  const {allowedOrigins} = instance.settings;
  if (allowedOrigins && !allowedOrigins.includes(origin)) {
    throw apiError(
      400,
      'origin_invalid',
      'Invalid HTTP Origin header',
      'The Request HTTP Origin header must be equal to or a subdomain of the requesting URL.',
    );
  }
}

/** Throws 503 for a writing call while the instance is under maintenance. */
export function assertNoMaintenance(call: Call): void {
  if (!call.instance.settings.maintenance || call.method === 'GET') return;
  if (!maintenanceExempt.test(call.path)) throw maintenanceMode();
}

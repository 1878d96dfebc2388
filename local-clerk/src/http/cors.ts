import type {Call} from './call.js';
import {isLoopbackOrigin} from './hosts.js';

const exposed = 'Clerk-Db-Jwt, Retry-After, X-Country';

/** The CORS headers of an answer. They differ for scripts, for the Frontend API, and for control endpoints. */
export function corsHeaders(call: Call): Readonly<Record<string, string>> {
  const {origin, path} = call;
  if (path.startsWith('/npm/')) {
    return {'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'};
  }
  if (origin === null) return {Vary: 'Origin'};
  if (isControlPath(path)) {
    // These answers hand out passwords and codes: a page from elsewhere must not read them.
    return isLoopbackOrigin(origin) ? {'Access-Control-Allow-Origin': origin, Vary: 'Origin'} : {Vary: 'Origin'};
  }
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': exposed,
    Vary: 'Origin',
  };
}

/** The answer to a preflight. clerk-js causes none; control endpoints, which take JSON, do. */
export function preflight(call: Call): Response {
  const requested = call.request.headers.get('access-control-request-headers');
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(call),
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
      ...(requested !== null && {'Access-Control-Allow-Headers': requested}),
      'Access-Control-Max-Age': '600',
    },
  });
}

/** Whether a path is one of the control endpoints. */
export function isControlPath(path: string): boolean {
  return path === '/_local' || path.startsWith('/_local/');
}

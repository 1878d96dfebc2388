import type {Client} from '../state/clients.js';
import type {Instance} from '../state/instance.js';

/** Where a call goes, worked out before any routing. */
export interface Target {
  readonly instance: Instance;
  /** Relative to the instance, without trailing slash. */
  readonly path: string;
  /** Public base URL of the instance, such as `http://localhost:4200/i/a`. */
  readonly baseUrl: string;
  /** The same without scheme and host; empty for the root of a server. */
  readonly basePath: string;
}

/** What a call brought along. */
export interface Call extends Target {
  readonly request: Request;
  /** The method that counts, after `_method`. */
  readonly method: string;
  readonly query: URLSearchParams;
  /** The form body. Empty for other bodies. */
  readonly form: URLSearchParams;
  /** The body as text, for control endpoints. */
  readonly body: string;
  /** The `Origin` header. */
  readonly origin: string | null;
  /** The page's origin as far as it is known, from `Origin` or `Referer`. */
  readonly pageOrigin: string | null;
  readonly secure: boolean;
  /** Who calls; set once the browser is known. */
  client: Client | null;
  /** The development browser's token, in development. */
  devBrowser: string | null;
  /** The browser must be given a new `__client` cookie, and its user-authenticated-at ones. */
  identityChanged: boolean;
  /** The browser must forget its `__client` cookie. */
  forgetClient: boolean;
}

function refererOrigin(referer: string | null): string | null {
  return referer !== null && URL.canParse(referer) ? new URL(referer).origin : null;
}

/** Reads a request. `body` is its text, which can be read only once. */
export function readCall(request: Request, target: Target, body: string): Call {
  const url = new URL(request.url);
  const origin = request.headers.get('origin');
  const isForm = (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
  const override = request.method === 'POST' ? url.searchParams.get('_method') : null;
  return {
    ...target,
    request,
    method: (override ?? request.method).toUpperCase(),
    query: url.searchParams,
    form: new URLSearchParams(isForm ? body : ''),
    body,
    origin,
    pageOrigin: origin ?? refererOrigin(request.headers.get('referer')),
    secure: url.protocol === 'https:',
    client: null,
    devBrowser: null,
    identityChanged: false,
    forgetClient: false,
  };
}

import {loadOptionOf, type ClerkLike} from './clerk-like.js';

/** The element's own redirect attributes. */
export interface RedirectAttributes {
  readonly forceRedirectUrl: string | null;
  readonly fallbackRedirectUrl: string | null;
}

const DEV_BROWSER_PARAM = '__clerk_db_jwt';
const DEV_BROWSER_TOKEN = /([?&])__clerk_db_jwt=[^&#]*(&?)/g;

/**
 * Where to go after a sign-in, by Clerk's order (`RedirectUrls` of clerk-js) and through Clerk's own filter. A candidate
 * that the filter refuses counts as absent; without a candidate there is no target.
 *
 * @param search the page's query string
 * @returns an absolute URL, or `null` to stay
 */
export function redirectTarget(clerk: ClerkLike, attributes: RedirectAttributes, search: string): string | null {
  const query = new URLSearchParams(search);
  const candidates: readonly unknown[] = [
    query.get('sign_in_force_redirect_url'),
    attributes.forceRedirectUrl,
    loadOptionOf(clerk, 'signInForceRedirectUrl'),
    query.get('redirect_url'),
    query.get('sign_in_fallback_redirect_url'),
    attributes.fallbackRedirectUrl,
    loadOptionOf(clerk, 'signInFallbackRedirectUrl'),
  ];
  for (const candidate of candidates) {
    if (typeof candidate !== 'string' || candidate === '') continue;
    const url = allowed(clerk, candidate);
    if (url) return url;
  }
  return null;
}

/** Whether two URLs are the same document, so that going from one to the other loads nothing. */
export function isSameDocument(a: string, b: string): boolean {
  return a.replace(/#.*$/, '') === b.replace(/#.*$/, '');
}

/**
 * Asks Clerk whether it would redirect to a candidate: it must come out of `buildAfterSignInUrl` as it went in. That
 * applies `allowedRedirectOrigins` and refuses `javascript:`, `//host` and their like.
 */
function allowed(clerk: ClerkLike, candidate: string): string | null {
  try {
    const expected = new URL(candidate, location.origin);
    const params = new URLSearchParams({sign_in_force_redirect_url: candidate});
    const built = new URL(clerk.buildAfterSignInUrl({params}), location.origin);
    const isAllowed = /^https?:$/.test(expected.protocol) && comparable(built) === comparable(expected);
    // As it was given, to the letter: it may be signed. Only a token has no business in it.
    return isAllowed
      ? expected.href.replace(DEV_BROWSER_TOKEN, (_, before: string, after: string) => after && before)
      : null;
  } catch {
    return null;
  }
}

/**
 * For another origin Clerk adds the development browser's token, which is put back when the page really goes; adding
 * anything to a query writes the rest of it anew, too.
 */
function comparable(url: URL): string {
  const copy = new URL(url);
  copy.searchParams.delete(DEV_BROWSER_PARAM);
  return copy.href;
}

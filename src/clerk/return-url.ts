import type {Return} from '../flow/ports.js';
import {pageRegistry} from './page-registry.js';

// Ours, so that a page's own callback from a provider is left alone.
const MARKER = 'clerk-mfa-sign-in';
const OURS_OR_CLERKS = new RegExp(`^(__clerk_|${MARKER}=)`);

/** What Clerk says of an e-mail link. Others are of other flows, which are the page's. */
const LINK_STATUSES = ['verified', 'expired', 'failed', 'client_mismatch'] as const;

/**
 * How this page was opened, once for all elements of it: Clerk's parameters and our marker then leave the URL, and nothing
 * else does. Never throws.
 */
export function takeReturn(): Return | null {
  const registry = pageRegistry();
  const {href} = location;
  const url = new URL(href);
  const returned = returnOf(url.searchParams);
  // A router may have put the old URL back.
  if (!returned || registry.returnTaken === href) return null;
  registry.returnTaken = href;
  try {
    history.replaceState(history.state, '', cleaned(url));
  } catch {
    // Not in a document that has no URL of its own.
  }
  return returned;
}

/**
 * The URL by which a link or a provider leads back to this page.
 *
 * @param fromProvider marks it as ours
 */
export function returnUrl(fromProvider: boolean): string {
  const url = cleaned(new URL(location.href));
  if (fromProvider) url.search += `${url.search && '&'}${MARKER}=provider`;
  return url.href;
}

function returnOf(query: URLSearchParams): Return | null {
  if (query.has(MARKER)) return {type: 'provider'};
  const status = LINK_STATUSES.find((known) => known === query.get('__clerk_status'));
  return status ? {type: 'email-link', status, sessionId: query.get('__clerk_created_session') || null} : null;
}

/** Without changing how the rest of the query is written. */
function cleaned(url: URL): URL {
  const parameters = url.search.slice(1).split('&');
  url.search = parameters.filter((parameter) => !OURS_OR_CLERKS.test(parameter)).join('&');
  return url;
}

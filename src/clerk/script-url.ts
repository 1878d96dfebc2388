import {SignInError} from '../flow/failure.js';
import type {PublishableKey} from './publishable-key.js';

/** Where an instance's Frontend API is reached, and so where its scripts come from. */
export interface ScriptSource {
  readonly key: PublishableKey;
  readonly proxyUrl: string | null;
  readonly domain: string | null;
  /** Replaces the URL of clerk-js; for pages that host it themselves. */
  readonly clerkJsUrl: string | null;
}

/** Clerk's browser scripts, with the major version that this package is made for. */
export type ClerkScript = '@clerk/clerk-js@6/dist/clerk.browser.js' | '@clerk/ui@1/dist/ui.browser.js';

// Clerk's list of development and staging hosts, for which `domain` does not count (@clerk/shared, constants).
const DEVELOPMENT_HOST_SUFFIXES: readonly string[] = [
  '.lcl.dev',
  '.stg.dev',
  '.lclstage.dev',
  '.stgstage.dev',
  '.dev.lclclerk.com',
  '.stg.lclclerk.com',
  '.accounts.lclclerk.com',
  'accountsstage.dev',
  'accounts.dev',
];

/**
 * The URL of one of Clerk's scripts, by Clerk's rules (`clerkJSScriptUrl` of `@clerk/shared`) with one exception: an
 * absolute `http:` proxy on the loopback interface keeps its scheme, where Clerk makes it `https:`.
 */
export function scriptUrl(source: ScriptSource, script: ClerkScript): string {
  const {key, proxyUrl, clerkJsUrl} = source;
  if (clerkJsUrl !== null && script.startsWith('@clerk/clerk-js')) return clerkJsUrl;
  if (proxyUrl?.startsWith('/')) return `${proxyUrl.replace(/\/+$/, '')}/npm/${script}`;
  if (proxyUrl !== null && isHttpUrl(proxyUrl)) {
    const scheme = proxyUrl.startsWith('http:') && isLoopback(new URL(proxyUrl).hostname) ? 'http' : 'https';
    return `${scheme}://${proxyUrl.replace(/^https?:\/\//, '').replace(/\/+$/, '')}/npm/${script}`;
  }
  return `https://${productionDomain(source) ?? key.frontendApi}/npm/${script}`;
}

/**
 * Makes sure that a script of this URL may run on the page.
 *
 * @param url absolute, or relative to `pageUrl`
 * @param elementUrl where this package's own code was loaded from
 * @returns the absolute URL
 * @throws {SignInError} `clerk_js_url_refused`
 */
export function checkScriptUrl(url: string, source: ScriptSource, pageUrl: string, elementUrl: string): string {
  const parsed = parse(url, pageUrl);
  const secure = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLoopback(parsed.hostname));
  const domain = productionDomain(source);
  const proxy = source.proxyUrl && parse(source.proxyUrl, pageUrl);
  const allowed = [
    `https://${source.key.frontendApi}`,
    domain && `https://${domain}`,
    proxy && proxy.origin,
    // Clerk, and so `scriptUrl`, asks a proxy for scripts over https: only.
    proxy && `https://${proxy.host}`,
    pageUrl,
    elementUrl,
  ];
  const isAllowed = allowed.some((from) => from && parse(from)?.origin === parsed?.origin);
  if (parsed && secure && isAllowed) return parsed.href;
  throw new SignInError(
    'clerk_js_url_refused',
    `Clerk's script must come over https: from the instance's Frontend API (${source.key.frontendApi}), its proxy or ` +
      `domain, or this page's own origin, not from ${parsed?.origin ?? 'a malformed URL'}. Change clerk-js-url.`,
  );
}

/**
 * Makes sure that a proxy URL is one for Clerk.
 *
 * @throws {SignInError} `proxy_url_invalid`
 */
export function checkProxyUrl(proxyUrl: string | null): void {
  // Browsers take a backslash for a slash, and drop tabs and line breaks: any of these may lead to another host.
  if (proxyUrl === null || /^\/(?![/\\])[^\\\s]*$/.test(proxyUrl) || isHttpUrl(proxyUrl)) return;
  throw new SignInError(
    'proxy_url_invalid',
    'The proxy-url attribute must be an http(s) URL, or a path of this site that begins with a slash.',
  );
}

function productionDomain({key, domain}: ScriptSource): string | null {
  if (!domain || DEVELOPMENT_HOST_SUFFIXES.some((suffix) => key.frontendApi.endsWith(suffix))) return null;
  return addClerkPrefix(domain);
}

// As `addClerkPrefix` of @clerk/shared does it, so that both always agree on the host.
function addClerkPrefix(domain: string): string {
  if (/^(clerk\.)+\w*$/.test(domain)) return `clerk.${domain.replace(/(clerk\.)*(?=clerk\.)/, '')}`;
  if (/\.clerk.accounts/.test(domain)) return domain;
  return `clerk.${domain.replace(/^(clerk\.)*/i, '')}`;
}

function isHttpUrl(url: string): boolean {
  return /^https?:\/\//.test(url) && parse(url) !== null;
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

function parse(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

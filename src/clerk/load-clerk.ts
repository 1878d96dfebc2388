import {SignInError, toFailure} from '../flow/failure.js';
import {isClerkLike, isLoadBegun, type ClerkLike} from './clerk-like.js';
import {clerkUiOption} from './clerk-ui.js';
import {insertScript, OWN_SCRIPT_ATTRIBUTE} from './insert-script.js';
import {pageRegistry} from './page-registry.js';
import {parsePublishableKey, type PublishableKey} from './publishable-key.js';
import {checkProxyUrl, checkScriptUrl, scriptUrl, type ScriptSource} from './script-url.js';
import {documentLoaded, documentParsed, documentTask, withTimeout} from './timing.js';

/** Where Clerk comes from. The first that is there wins: `clerk`, the page's own Clerk, a script of ours. */
export interface ClerkConfiguration {
  /** An instance, loaded or not. */
  readonly clerk: ClerkLike | null;
  /** Needed for a script of ours; otherwise it must be the key of the instance that is used. */
  readonly publishableKey: string | null;
  readonly proxyUrl: string | null;
  readonly domain: string | null;
  readonly clerkJsUrl: string | null;
  /** CSP nonce for the script; empty for none. */
  readonly nonce: string;
  /** Bring Clerk's own UI, too, when Clerk is loaded by us. */
  readonly clerkUi: boolean;
}

const NO_CONFIGURATION: ClerkConfiguration = {
  clerk: null,
  publishableKey: null,
  proxyUrl: null,
  domain: null,
  clerkJsUrl: null,
  nonce: '',
  clerkUi: false,
};

/** How long a script, a `load()` and the page's own load may take each, in milliseconds. */
const TIMEOUT_MS = 15_000;

// A script with one of these is about to make `window.Clerk`.
const PAGE_SCRIPT_SELECTOR =
  'script:is([data-clerk-js-script], [data-clerk-publishable-key], [src*="/@clerk/clerk-js@"])' +
  `:not([${OWN_SCRIPT_ATTRIBUTE}])`;

/**
 * Finds or brings a Clerk instance, and loads it. Whatever the page holds is shared: one script, one `load()`.
 *
 * @param options what is left out is not given
 * @param timeoutMs how long each part may take, in milliseconds
 * @throws {SignInError} `publishable_key_missing`, `publishable_key_invalid`, `publishable_key_mismatch`,
 *   `secret_key_refused`, `proxy_url_invalid`, `clerk_js_url_refused`, `origin_invalid` and its like (all final), or
 *   `clerk_load_failed` (retryable), whose `cause` is what failed
 */
export async function loadClerk(options: Partial<ClerkConfiguration>, timeoutMs = TIMEOUT_MS): Promise<ClerkLike> {
  const configuration: ClerkConfiguration = {...NO_CONFIGURATION, ...options};
  const {publishableKey, proxyUrl} = configuration;
  const key = publishableKey ? parsePublishableKey(publishableKey) : null;
  checkProxyUrl(proxyUrl);
  if (configuration.clerk) return useInstance(configuration.clerk, key, timeoutMs);

  await documentParsed();
  const found = await inTurn(() => findOrBring(configuration, key, timeoutMs));
  if (found) return found;
  await documentLoaded(timeoutMs);
  const late = await inTurn(() => findOrBring(configuration, key, timeoutMs));
  if (late) return late;
  throw new SignInError(
    'publishable_key_missing',
    'The publishable-key attribute is missing, and the page has no Clerk of its own. ' +
      'Copy the key from the Clerk Dashboard, API keys.',
  );
}

/** One page has one Clerk: whoever looks for it waits for what the one before has found or brought. */
function inTurn<T>(find: () => Promise<T>): Promise<T> {
  const registry = pageRegistry();
  const turn = registry.turn.then(find, find);
  registry.turn = turn.catch(() => undefined);
  return turn;
}

async function findOrBring(
  configuration: ClerkConfiguration,
  key: PublishableKey | null,
  timeoutMs: number,
): Promise<ClerkLike | null> {
  const instance = windowClerk();
  // One of ours that is not loaded was left behind by an attempt that failed: it is brought again.
  const isLeftBehind = instance !== null && pageRegistry().ownInstances.has(instance) && !instance.loaded;
  if (instance && !isLeftBehind) return useInstance(instance, key, timeoutMs);
  const script = document.querySelector<HTMLScriptElement>(PAGE_SCRIPT_SELECTOR);
  if (script && !instance) {
    const settled = withTimeout(
      scriptSettled(script, timeoutMs),
      timeoutMs,
      `The page's own Clerk script did not arrive`,
    );
    // With a key the element can help itself.
    await (key ? settled.catch(() => undefined) : settled);
    const brought = windowClerk();
    if (brought) return useInstance(brought, key, timeoutMs);
    if (!key) throw new SignInError('clerk_load_failed', `The page's own script brought no Clerk.`, {retryable: true});
  }
  return key ? bringClerk({...configuration, key}, timeoutMs) : null;
}

/** Resolves when a script of the page has run or failed, or when the page is loaded, so it must have done either. */
async function scriptSettled(script: HTMLScriptElement, timeoutMs: number): Promise<void> {
  // Its events are over when it was fetched, or refused, before anybody listened.
  if (performance.getEntriesByName(script.src, 'resource').length > 0) return documentTask();
  const settled = new Promise<void>((resolve) => {
    script.addEventListener('load', () => resolve(), {once: true});
    script.addEventListener('error', () => resolve(), {once: true});
  });
  await (document.readyState === 'complete' ? settled : Promise.race([settled, documentLoaded(timeoutMs)]));
}

function checkKey(clerk: ClerkLike, key: PublishableKey | null): void {
  if (!key || !clerk.publishableKey || clerk.publishableKey === key.key) return;
  throw new SignInError(
    'publishable_key_mismatch',
    `The publishable-key attribute is not the key of the page's own Clerk. Use the same key, or leave it out.`,
  );
}

async function useInstance(clerk: ClerkLike, key: PublishableKey | null, timeoutMs: number): Promise<ClerkLike> {
  checkKey(clerk, key);
  if (clerk.loaded) return clerk;
  if (!isLoadBegun(clerk)) await documentLoaded(timeoutMs);
  if (clerk.loaded) return clerk;
  const isPagesOwn = isLoadBegun(clerk) && !pageRegistry().loadedHere.has(clerk);
  const waiting = isPagesOwn ? pageLoad(clerk) : loadOnce(clerk);
  await orLoadError(withTimeout(waiting, timeoutMs, 'Clerk did not become ready'));
  return clerk;
}

/** Resolves when a load that the page has begun is through. */
function pageLoad(clerk: ClerkLike): Promise<void> {
  return new Promise((resolve, reject) => {
    const onStatus = (status: string): void => {
      if (clerk.loaded) resolve();
      else if (status === 'error') reject(new Error(`The page's own clerk.load() failed.`));
      else return;
      clerk.off?.('status', onStatus);
    };
    clerk.on?.('status', onStatus, {notify: true});
  });
}

type OwnConfiguration = ClerkConfiguration & {readonly key: PublishableKey};

async function bringClerk(configuration: OwnConfiguration, timeoutMs: number): Promise<ClerkLike> {
  const {ownInstances} = pageRegistry();
  const {key, proxyUrl, domain, nonce} = configuration;
  const earlier = windowClerk();
  // Left behind by an attempt of ours that failed: with another key it is of no use to anybody.
  if (earlier && earlier.publishableKey !== key.key) delete (globalThis as ClerkWindow).Clerk;
  if (!windowClerk()) {
    const url = allowedUrl(configuration, '@clerk/clerk-js@6/dist/clerk.browser.js');
    const attributes = {
      'data-clerk-js-script': 'true',
      'data-clerk-publishable-key': key.key,
      ...(proxyUrl ? {'data-clerk-proxy-url': proxyUrl} : {}),
      ...(domain ? {'data-clerk-domain': domain} : {}),
    };
    // Also when it arrives too late for this attempt, what it brings is ours.
    const inserted = insertScript(url, {nonce, attributes}).then(() => {
      const brought = windowClerk();
      if (brought) ownInstances.add(brought);
    });
    await withTimeout(inserted, timeoutMs, `Clerk's script did not arrive`);
  }
  const clerk = windowClerk();
  if (!clerk) throw new SignInError('clerk_load_failed', `Clerk's script brought no Clerk.`, {retryable: true});
  checkKey(clerk, key);
  const ui = configuration.clerkUi
    ? clerkUiOption(allowedUrl(configuration, '@clerk/ui@1/dist/ui.browser.js'), nonce)
    : {};
  const options = {telemetry: false, experimental: {rethrowOfflineNetworkErrors: true}, ...ui};
  await orLoadError(withTimeout(loadOnce(clerk, options), timeoutMs, 'Clerk did not become ready'));
  return clerk;
}

function allowedUrl(source: ScriptSource, script: Parameters<typeof scriptUrl>[1]): string {
  return checkScriptUrl(scriptUrl(source, script), source, location.href, import.meta.url);
}

function loadOnce(clerk: ClerkLike, options?: object): Promise<void> {
  const {loads, loadedHere} = pageRegistry();
  let loading = loads.get(clerk);
  if (!loading) {
    loadedHere.add(clerk);
    loading = clerk.load(options).then(() => {
      // clerk-js resolves without having loaded where it takes the browser for offline.
      if (!clerk.loaded) throw new Error('Clerk could not be reached.');
    });
    loads.set(clerk, loading);
    loading.catch(() => loads.delete(clerk));
  }
  return loading;
}

// A live key works on the instance's own domains only, and these are how Clerk says so.
const DOMAIN_CODES: readonly string[] = ['origin_invalid', 'host_invalid', 'subdomain_not_allowed'];

async function orLoadError(loading: Promise<unknown>): Promise<void> {
  try {
    await loading;
  } catch (cause) {
    if (cause instanceof SignInError) throw cause;
    const {code, message} = toFailure(cause);
    if (DOMAIN_CODES.includes(code)) {
      throw new SignInError(
        code,
        `Clerk does not accept this key on ${location.host}. Add the domain in the Clerk Dashboard, Domains, or use ` +
          `the publishable key of the instance that serves it (a development key, pk_test_…, works anywhere).`,
        {cause},
      );
    }
    throw new SignInError('clerk_load_failed', message, {cause, retryable: true});
  }
}

interface ClerkWindow {
  Clerk?: unknown;
}

function windowClerk(): ClerkLike | null {
  const {Clerk} = globalThis as ClerkWindow;
  return isClerkLike(Clerk) ? Clerk : null;
}

import {
  ApiError,
  apiError,
  identifierAlreadySignedIn,
  paramMissing,
  redirectMismatch,
  type ErrorEntry,
} from '../errors.js';
import {connectionOf} from '../rules/enterprise.js';
import {assertMayAttempt} from '../rules/lockout.js';
import {isExpired, validMs} from '../rules/verification-codes.js';
import type {Account} from '../state/accounts.js';
import type {Verification} from '../state/attempts.js';
import {liveSessions} from '../state/clients.js';
import type {Instance} from '../state/instance.js';
import {isJsonObject} from '../state/json.js';
import {isCurrent, type Link} from '../state/links.js';
import {providerName} from '../state/social.js';
import {readUserSetting} from '../wire/attributes.js';
import {advance} from './advance.js';
import type {AttemptVisit} from './visit.js';

/** The strategies that lead to a page elsewhere. */
export function isProviderStrategy(strategy: string): boolean {
  return /^oauth_(?!token_)/.test(strategy) || strategy === 'enterprise_sso';
}

/** What people call a provider of the instance. */
export function nameOfProvider(instance: Instance, strategy: string): string {
  if (strategy === 'enterprise_sso') return 'your company';
  const entry = readUserSetting(instance.environment(), 'social')[strategy];
  const name = isJsonObject(entry) && typeof entry.name === 'string' ? entry.name : null;
  return name ?? providerName({strategy});
}

function assertEnabled(instance: Instance, strategy: string): void {
  const entry = readUserSetting(instance.environment(), 'social')[strategy];
  if (isJsonObject(entry) && entry.enabled === true && entry.authenticatable === true) return;
  const name = nameOfProvider(instance, strategy);
  throw apiError(
    400,
    'oauth_provider_not_enabled',
    'Single-sign on is not enabled',
    `Single-sign on with ${name} OAuth provider is not enabled in the instance settings.`,
  );
}

function readTarget(visit: AttemptVisit, params: URLSearchParams, name: string): string | null {
  const url = params.get(name) || null;
  if (url !== null && !visit.isAllowedTarget(url)) throw redirectMismatch(url);
  return url;
}

/** Makes the page of a provider for this attempt: `external_verification_redirect_url`. */
export function prepareProvider(visit: AttemptVisit, strategy: string, params: URLSearchParams): void {
  const {attempt, client, instance, baseUrl} = visit;
  if (strategy === 'enterprise_sso') {
    const address = attempt.account?.email ?? attempt.identifier ?? '';
    if (!connectionOf(instance, address)) throw noConnection();
  } else {
    assertEnabled(instance, strategy);
  }
  const redirectUrl = readTarget(visit, params, 'redirect_url');
  if (redirectUrl === null) throw paramMissing('redirect_url');
  // clerk-js sends it as the page gave it, which may be a path.
  const complete = params.get('action_complete_redirect_url') || null;
  const completeUrl = complete !== null && URL.canParse(complete, redirectUrl) ? new URL(complete, redirectUrl) : null;
  if (completeUrl && !visit.isAllowedTarget(completeUrl.href)) throw redirectMismatch(completeUrl.href);
  const verification: Verification = {
    // [guess] for enterprise_sso.
    object: strategy === 'enterprise_sso' ? 'verification_enterprise_sso' : 'verification_oauth',
    strategy,
    status: 'unverified',
    attempts: null,
    expireAt: instance.clock.now() + validMs,
    verifiedAt: null,
  };
  instance.links.add((token) => {
    verification.externalUrl = `${baseUrl}/_provider?state=${token}`;
    return {
      kind: 'provider',
      client,
      attempt,
      slot: 'firstFactor',
      verification,
      redirectUrl,
      completeUrl: completeUrl?.href ?? null,
    };
  });
  attempt.firstFactor = verification;
}

/** What a person does at the provider: goes on as somebody, or does not. */
export type ProviderAnswer = {readonly email: string} | 'deny';

const noConnection = () =>
  apiError(
    422,
    'enterprise_sso_sign_in_connection_missing',
    'No Enterprise Connection for this sign-in',
    'The current sign-in does not have a corresponding Enterprise Connection. Please check the domain of the provided email address.',
  );

const notFound: ErrorEntry = {
  code: 'external_account_not_found',
  message: 'Invalid external account',
  long_message: 'The External Account was not found.',
};

function fail(verification: Verification, error: ErrorEntry, status: 'failed' | 'transferable' = 'failed'): void {
  verification.status = status;
  verification.error = error;
}

/** What keeps an account from signing in, or null. */
function refusalOf(visit: AttemptVisit, account: Account): ErrorEntry | null {
  const {client, instance} = visit;
  const now = instance.clock.now();
  try {
    assertMayAttempt(account, now, instance.settings);
    const session = liveSessions(client, now).find((candidate) => candidate.account === account);
    if (session) throw identifierAlreadySignedIn(session.id);
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error.entries[0] ?? null;
    throw error;
  }
}

function settle(visit: AttemptVisit, link: Link, answer: ProviderAnswer): void {
  const {attempt, instance} = visit;
  const {verification} = link;
  verification.externalUrl = null;
  if (answer === 'deny') {
    const text = `You did not grant access to your ${nameOfProvider(instance, verification.strategy)} account`;
    fail(verification, {code: 'oauth_access_denied', message: text, long_message: text});
    return;
  }
  const {email} = answer;
  if (verification.strategy === 'enterprise_sso') {
    const expected = connectionOf(instance, attempt.account?.email ?? attempt.identifier ?? '')?.domain ?? '';
    const received = email.slice(email.lastIndexOf('@') + 1);
    if (received.toLowerCase() !== expected) {
      fail(verification, {
        code: 'enterprise_sso_email_address_domain_mismatch',
        message: 'Enterprise Connection email address domain mismatch',
        long_message: `The email address returned by the provider ${received} does not match the domain of the enterprise connection ${expected} that initiated the authentication.`,
      });
      return;
    }
  }
  const account = instance.accounts.findByIdentifier(email, ['email_address']);
  if (!account) {
    fail(verification, notFound, 'transferable');
    return;
  }
  const refusal = refusalOf(visit, account);
  if (refusal) {
    fail(verification, refusal);
    return;
  }
  attempt.account = account;
  attempt.identifier ??= account.email;
  if (verification.strategy !== 'enterprise_sso' && !account.social.includes(verification.strategy)) {
    // Clerk connects a provider's account to the one here that has the same verified address.
    account.social = [...account.social, verification.strategy];
  }
  verification.status = 'verified';
  verification.verifiedAt = instance.clock.now();
  advance(visit);
}

/**
 * Takes what a person did at the provider, and says where the browser goes then. An answer that comes too late changes
 * nothing. ([guess]: a finished sign-in goes to `action_complete_redirect_url`, any other to `redirect_url`.)
 */
export function answerProvider(visit: AttemptVisit, link: Link, answer: ProviderAnswer): string {
  const isOpen = link.verification.status === 'unverified' && isCurrent(link);
  if (isOpen && !isExpired(link.verification, visit.instance.clock.now())) settle(visit, link, answer);
  const {redirectUrl, completeUrl, attempt} = link;
  return (attempt.status === 'complete' ? completeUrl : null) ?? redirectUrl ?? visit.baseUrl;
}

import {apiError, redirectMismatch} from '../errors.js';
import {assertMayAttempt} from '../rules/lockout.js';
import {assertMaySend, isExpired, validMs} from '../rules/verification-codes.js';
import type {FactorSlot, Verification} from '../state/attempts.js';
import type {Client} from '../state/clients.js';
import type {Instance} from '../state/instance.js';
import {isCurrent, type Link} from '../state/links.js';
import {advance} from './advance.js';
import {targetOf} from './targets.js';
import type {AttemptVisit} from './visit.js';

/** How opening a link ended: `__clerk_status` in the URL of the page it leads to. Names of clerk-js 6.40. */
export type LinkStatus = 'client_mismatch' | 'expired' | 'failed' | 'verified';

/** "Sends" an e-mail with a link, which verifies a factor when it is opened. Throws 429 within 30 seconds of the last. */
export function sendLink(visit: AttemptVisit, slot: FactorSlot, params: URLSearchParams): void {
  const {attempt, client, instance, baseUrl} = visit;
  const target = targetOf(attempt, 'email_link', params, slot === 'firstFactor' ? 'first' : 'second');
  const redirectUrl = params.get('redirect_url') || null;
  if (redirectUrl !== null && !visit.isAllowedTarget(redirectUrl)) throw redirectMismatch(redirectUrl);
  assertMaySend(instance, attempt, 'email_link', target);
  const now = instance.clock.now();
  const verification: Verification = {
    object: 'verification_email_link',
    strategy: 'email_link',
    status: 'unverified',
    attempts: null,
    expireAt: now + validMs,
    verifiedAt: null,
  };
  let url = '';
  instance.links.add((token) => {
    url = `${baseUrl}/v1/verify?token=${token}`;
    return {kind: 'email_link', client, attempt, slot, verification, redirectUrl, completeUrl: null};
  });
  attempt[slot] = verification;
  if (!target.real) return;
  instance.outbox.add({
    channel: 'email',
    to: target.address,
    strategy: 'email_link',
    code: null,
    link: url,
    signInId: attempt.id,
    sentAt: now,
    expiresAt: now + validMs,
    text: `Sign in to ${instance.settings.applicationName}: ${url}`,
  });
}

function cannotBeOpened(instance: Instance, link: Link, opener: Client | null): LinkStatus | null {
  const {verification, attempt, client} = link;
  const now = instance.clock.now();
  // [guess]: a link that was used, replaced by a newer one, or left behind by a newer sign-in.
  if (verification.status !== 'unverified' || !isCurrent(link) || now >= attempt.abandonAt) return 'failed';
  if (isExpired(verification, now)) return 'expired';
  if (instance.requiresSameClient() && opener !== client) return 'client_mismatch';
  try {
    if (attempt.account) assertMayAttempt(attempt.account, now, instance.settings);
  } catch {
    return 'failed';
  }
  return null;
}

/** Opens a link in the browser `opener`, and goes on with the attempt, which need not be that browser's. */
export function openLink(visit: AttemptVisit, link: Link, opener: Client | null): LinkStatus {
  const {instance} = visit;
  const refusal = cannotBeOpened(instance, link, opener);
  if (refusal) return refusal;
  link.verification.status = 'verified';
  link.verification.verifiedAt = instance.clock.now();
  if (opener) link.verification.verifiedAtClient = opener.id;
  advance(visit);
  return 'verified';
}

/** The URL that an opened link leads to. */
export function linkTarget(link: Link, redirectUrl: string, status: LinkStatus): string {
  const url = new URL(redirectUrl);
  url.searchParams.set('__clerk_status', status);
  const {createdSessionId} = link.attempt;
  if (status === 'verified' && createdSessionId !== null) {
    url.searchParams.set('__clerk_created_session', createdSessionId);
  }
  return url.href;
}

export const linkTokenInvalid = () =>
  apiError(400, 'verification_link_token_invalid', 'invalid link token', 'Verification link token is invalid');

import {firstFactorsOf, secondFactorsOf} from '../rules/factors.js';
import {clearFailures} from '../rules/lockout.js';
import {makeSession} from '../state/sessions.js';
import {readUserSetting} from '../wire/attributes.js';
import {stopForProtect} from './protect-check.js';
import type {AttemptVisit} from './visit.js';

/**
 * The one place that decides where an attempt goes once a factor has been verified, a password set or a check passed.
 * Nothing else writes a status after `needs_first_factor`.
 */
export function advance(visit: AttemptVisit): void {
  const {attempt, client, instance} = visit;
  const {account} = attempt;
  if (!account || attempt.firstFactor?.status !== 'verified') return;
  if (stopForProtect(visit, 'first_factor')) return;
  const moved = attempt.secondFactor?.status === 'verified' || attempt.passwordSet;
  if (account.override.status !== null && !moved) {
    attempt.status = account.override.status;
    return;
  }
  if (mustSetPassword(visit)) {
    attempt.status = 'needs_new_password';
    return;
  }
  if (attempt.secondFactor?.status !== 'verified' && !isEnough(visit)) {
    if (attempt.firstFactor.strategy === 'password' && account.trust && !client.trustedAccounts.has(account.id)) {
      attempt.trustState = 'new';
    }
    const enrolled = secondFactorsOf({...attempt, trustState: 'known'}, instance).length > 0;
    if (enrolled) {
      attempt.trustState = 'known';
      attempt.status = 'needs_second_factor';
      return;
    }
    if (attempt.trustState === 'new') {
      attempt.status = instance.settings.legacyClientTrust ? 'needs_second_factor' : 'needs_client_trust';
      return;
    }
  }
  if (stopForProtect(visit, 'completion')) return;
  complete(visit);
}

/** After "forgot password", or when the account demands it. */
function mustSetPassword({attempt}: AttemptVisit): boolean {
  if (attempt.account?.resetPassword) return true;
  const strategy = attempt.firstFactor?.strategy ?? '';
  return strategy.startsWith('reset_password_') && !attempt.passwordSet;
}

/** A passkey is a thing one has and a person it knows: no second factor after it, if the instance says so. */
function isEnough({attempt, instance}: AttemptVisit): boolean {
  const {satisfies_second_factor: satisfies} = readUserSetting(instance.environment(), 'passkey_settings');
  return attempt.firstFactor?.strategy === 'passkey' && satisfies === true;
}

function complete({attempt, client, instance, origin, identityChanged}: AttemptVisit): void {
  const {account, firstFactor, secondFactor} = attempt;
  if (!account || !firstFactor) return;
  const now = instance.clock.now();
  const session = makeSession(
    account,
    {firstFactorAt: firstFactor.verifiedAt ?? now, secondFactorAt: secondFactor?.verifiedAt ?? null},
    origin,
    now,
  );
  client.sessions.push(session);
  client.lastActiveSessionId = session.id;
  client.lastStrategy = firstFactor.strategy;
  client.trustedAccounts.add(account.id);
  client.currentAttemptId = null;
  client.updatedAt = now;
  account.lastSignInAt = now;
  clearFailures(account);
  attempt.status = 'complete';
  attempt.createdSessionId = session.id;
  identityChanged();
}

/** Whether `strategy` is among the attempt's first factors. */
export function hasFirstFactor({attempt, instance}: AttemptVisit, strategy: string): boolean {
  return firstFactorsOf(attempt, instance).some((factor) => factor.strategy === strategy);
}

/** Whether `strategy` is among the attempt's second factors. */
export function hasSecondFactor({attempt, instance}: AttemptVisit, strategy: string): boolean {
  return secondFactorsOf(attempt, instance).some((factor) => factor.strategy === strategy);
}

import {clientStateInvalid, paramMissing} from '../errors.js';
import {assertMayAttempt} from '../rules/lockout.js';
import {assertNewPassword} from '../rules/passwords.js';
import {setPassword, type Account} from '../state/accounts.js';
import type {Instance} from '../state/instance.js';
import type {Session} from '../state/sessions.js';
import {advance} from './advance.js';
import {assertNoProtect} from './protect-check.js';
import type {AttemptVisit} from './visit.js';

/** Ends every session of an account but `kept`. */
export function endSessions(instance: Instance, account: Account, kept: Session | null): void {
  for (const client of instance.clients.all()) {
    for (const session of client.sessions) {
      const counts = session.account === account && session !== kept;
      if (counts && session.status !== 'removed') session.status = 'revoked';
    }
  }
}

/** `POST …/reset_password`: sets the password of an attempt in `needs_new_password`, and goes on from there. */
export function resetPassword(visit: AttemptVisit, params: URLSearchParams): void {
  const {attempt, instance} = visit;
  const {account} = attempt;
  assertNoProtect(attempt);
  if (attempt.status !== 'needs_new_password' || !account) {
    throw clientStateInvalid('reset_password', `The sign in is in status ${attempt.status}.`);
  }
  const now = instance.clock.now();
  assertMayAttempt(account, now, instance.settings);
  const password = params.get('password');
  if (password === null) throw paramMissing('password');
  assertNewPassword(instance, account, password);
  setPassword(account, password, now);
  attempt.passwordSet = true;
  if (params.get('sign_out_of_other_sessions') === 'true') endSessions(instance, account, null);
  advance(visit);
}

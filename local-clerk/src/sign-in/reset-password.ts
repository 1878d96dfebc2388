import {clientStateInvalid, paramMissing} from '../errors.js';
import {assertMayAttempt} from '../rules/lockout.js';
import {assertNewPassword} from '../rules/passwords.js';
import {advance} from './advance.js';
import type {AttemptVisit} from './visit.js';

/** `POST …/reset_password`: sets the password of an attempt in `needs_new_password`, and goes on from there. */
export function resetPassword(visit: AttemptVisit, params: URLSearchParams): void {
  const {attempt, instance} = visit;
  const {account} = attempt;
  if (attempt.status !== 'needs_new_password' || !account) {
    throw clientStateInvalid('reset_password', `The sign in is in status ${attempt.status}.`);
  }
  const now = instance.clock.now();
  assertMayAttempt(account, now);
  const password = params.get('password');
  if (password === null) throw paramMissing('password');
  assertNewPassword(account, password);
  account.password = password;
  account.passwordUpdatedAt = now;
  account.resetPassword = false;
  attempt.passwordSet = true;
  if (params.get('sign_out_of_other_sessions') === 'true') {
    for (const client of instance.clients.all()) {
      for (const session of client.sessions) {
        if (session.account === account && session.status !== 'removed') session.status = 'revoked';
      }
    }
  }
  advance(visit);
}

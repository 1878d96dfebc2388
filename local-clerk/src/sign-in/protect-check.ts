import {paramMissing, paramValueInvalid, protectCheckAlreadyResolved, requiresProtectCheck} from '../errors.js';
import type {SignInAttempt} from '../state/attempts.js';
import type {Instance} from '../state/instance.js';
import {makeProtectCheck, proofOf, type ProtectMoment, type ProtectOptions} from '../state/protect.js';
import {wireProtectCheck} from '../wire/protect-check.js';
import {advance} from './advance.js';
import type {AttemptVisit} from './visit.js';

/** The checks that an attempt meets: its account's, or else the instance's. */
function optionsOf(attempt: SignInAttempt, instance: Instance): ProtectOptions | null {
  return attempt.account?.protect ?? instance.settings.protect;
}

/** Stops the attempt for a Protect check, if one is due now. Gives back whether it is stopped. */
export function stopForProtect(visit: AttemptVisit, moment: ProtectMoment): boolean {
  const {attempt, instance} = visit;
  if (attempt.protect) return true;
  const options = optionsOf(attempt, instance);
  if (!options) return false;
  const at = options.at ?? 'first_factor';
  // A check that is due at the identifier catches up with a sign-in that brought its password along.
  const isDue = at === moment || (at === 'identifier' && moment === 'first_factor');
  if (!isDue) return false;
  attempt.protectLeft ??= options.checks ?? 1;
  if (attempt.protectLeft === 0) return false;
  attempt.protect = makeProtectCheck(options, instance.clock.now());
  attempt.status = 'needs_protect_check';
  return true;
}

/** Gives an attempt whose check is over a new one. Clerk's form reloads the attempt then. ([guess]: that this helps.) */
export function renewProtect(attempt: SignInAttempt, instance: Instance): void {
  const now = instance.clock.now();
  const options = optionsOf(attempt, instance);
  if (attempt.protect && options && now >= attempt.protect.expiresAt) attempt.protect = makeProtectCheck(options, now);
}

/** Throws 403 while the attempt waits for a check. */
export function assertNoProtect(attempt: SignInAttempt): void {
  if (attempt.protect) throw requiresProtectCheck(wireProtectCheck(attempt.protect));
}

/**
 * `PATCH …/protect_check`: takes the proof of a check and goes on from there, to the next check or the next status. A
 * check that is over is replaced by a new one, whatever the proof. ([guess]: the answers to a wrong proof and to an old
 * one.)
 */
export function submitProtectCheck(visit: AttemptVisit, params: URLSearchParams): void {
  const {attempt, instance} = visit;
  if (!attempt.protect) throw protectCheckAlreadyResolved();
  const proof = params.get('proof_token');
  if (!proof) throw paramMissing('proof_token');
  if (instance.clock.now() >= attempt.protect.expiresAt) {
    renewProtect(attempt, instance);
    return;
  }
  if (proof !== proofOf(attempt.protect.token)) throw paramValueInvalid('proof_token', 'The proof token');
  attempt.protect = null;
  attempt.protectLeft = (attempt.protectLeft ?? 1) - 1;
  if (attempt.firstFactor?.status === 'verified') {
    advance(visit);
  } else if (!stopForProtect(visit, 'identifier')) {
    attempt.status = 'needs_first_factor';
  }
}

import {
  clientStateInvalid,
  codeIncorrect,
  noSecondFactors,
  notEmulated,
  olderSignIn,
  paramMissing,
  paramNil,
  verificationError,
  type ApiError,
} from '../errors.js';
import {acceptBackupCode} from '../rules/backup-codes.js';
import {assertMayAttempt, recordFailure} from '../rules/lockout.js';
import {acceptTotp} from '../rules/totp.js';
import {checkCode, sendCode} from '../rules/verification-codes.js';
import type {Account} from '../state/accounts.js';
import type {Verification} from '../state/attempts.js';
import {advance, hasSecondFactor} from './advance.js';
import {sendLink} from './email-link.js';
import {readStrategy} from './first-factor.js';
import {attemptPasskey, preparePasskey} from './passkey.js';
import {assertNoProtect} from './protect-check.js';
import {isCodeStrategy, targetOf} from './targets.js';
import type {AttemptVisit} from './visit.js';

/** The account, if the attempt waits for its second factor and `strategy` may be that factor. Throws otherwise. */
function assertSecondFactor(visit: AttemptVisit, strategy: string, action: string): Account {
  const {attempt, instance} = visit;
  assertNoProtect(attempt);
  const waiting = attempt.status === 'needs_second_factor' || attempt.status === 'needs_client_trust';
  if (!waiting || !attempt.account) {
    throw clientStateInvalid(action, `The sign in is in status ${attempt.status}.`);
  }
  assertMayAttempt(attempt.account, instance.clock.now(), instance.settings);
  if (!hasSecondFactor(visit, strategy)) throw noSecondFactors(strategy);
  return attempt.account;
}

/** `POST …/prepare_second_factor`: sends a code or a link, or challenges a passkey. */
export async function prepareSecondFactor(visit: AttemptVisit, params: URLSearchParams): Promise<void> {
  const {attempt, instance} = visit;
  const strategy = readStrategy(params);
  assertSecondFactor(visit, strategy, 'prepare_second_factor');
  if (strategy === 'totp' || strategy === 'backup_code') throw verificationError('verification_strategy_invalid');
  if (strategy === 'passkey') {
    await preparePasskey(visit, 'secondFactor');
    return;
  }
  if (strategy === 'email_link') {
    sendLink(visit, 'secondFactor', params);
    return;
  }
  if (!isCodeStrategy(strategy)) throw notEmulated(`the second factor ${strategy}`);
  attempt.secondFactor = sendCode(instance, attempt, strategy, targetOf(attempt, strategy, params, 'second'));
}

/** The verification of a factor that needs no preparation, with one more attempt counted. */
function countAttempt(visit: AttemptVisit, strategy: 'totp' | 'backup_code'): Verification {
  const before = visit.attempt.secondFactor;
  const verification: Verification = {
    object: `verification_${strategy}`,
    strategy,
    status: 'unverified',
    attempts: ((before?.strategy === strategy ? before.attempts : 0) ?? 0) + 1,
    expireAt: null,
    verifiedAt: null,
  };
  return verification;
}

/** `POST …/attempt_second_factor`: a code of any kind, or a passkey. */
export async function attemptSecondFactor(visit: AttemptVisit, params: URLSearchParams): Promise<void> {
  const {attempt, client, instance} = visit;
  const strategy = readStrategy(params);
  const account = assertSecondFactor(visit, strategy, 'attempt_second_factor');
  const code = params.get('code');
  const now = instance.clock.now();
  const failed = (error: ApiError): ApiError => recordFailure(account, now, instance.settings, error);

  if (strategy === 'totp' || strategy === 'backup_code') {
    assertCodeGiven(code);
    const verification = countAttempt(visit, strategy);
    const right = strategy === 'totp' ? await acceptTotp(account, code.trim(), now) : acceptBackupCode(account, code);
    // Another call may have finished or replaced the attempt while the code was being checked.
    if (client.currentAttemptId !== attempt.id) throw olderSignIn();
    if (right) {
      verification.status = 'verified';
      verification.verifiedAt = now;
      attempt.secondFactor = verification;
    } else {
      // An open code, link or challenge stays open: a mistyped authenticator code must not cost a resend.
      if (attempt.secondFactor === null || attempt.secondFactor.expireAt === null) attempt.secondFactor = verification;
      throw failed(codeIncorrect());
    }
  } else if (strategy === 'passkey') {
    await attemptPasskey(visit, 'secondFactor', params);
  } else if (strategy === 'email_link') {
    throw verificationError('verification_strategy_invalid');
  } else if (isCodeStrategy(strategy)) {
    assertCodeGiven(code);
    checkCode(attempt.secondFactor, strategy, code, now, failed);
  } else {
    throw notEmulated(`the second factor ${strategy}`);
  }
  advance(visit);
}

function assertCodeGiven(code: string | null): asserts code is string {
  if (code === null) throw paramMissing('code');
  if (code.trim() === '') throw paramNil('code');
}

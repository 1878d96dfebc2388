import {
  clientStateInvalid,
  notEmulated,
  paramMissing,
  paramNil,
  paramValueInvalid,
  passwordIncorrect,
  passwordOrIdentifierIncorrect,
  strategyForUserInvalid,
  verificationError,
  type ApiError,
} from '../errors.js';
import {assertMayAttempt, recordFailure} from '../rules/lockout.js';
import {assertNewPassword} from '../rules/passwords.js';
import {checkCode, sendCode} from '../rules/verification-codes.js';
import {advance, hasFirstFactor} from './advance.js';
import {isCodeStrategy, targetOf} from './targets.js';
import type {AttemptVisit} from './visit.js';

/** Throws unless the attempt waits for its first factor and `strategy` may be that factor. */
function assertFirstFactor(visit: AttemptVisit, strategy: string, action: string): void {
  const {attempt, instance} = visit;
  if (attempt.status === 'needs_identifier') {
    throw clientStateInvalid(action, 'Please identify the sign in first.');
  }
  if (attempt.firstFactor?.status === 'verified') throw verificationError('verification_already_verified');
  if (attempt.status !== 'needs_first_factor') {
    throw clientStateInvalid(action, `The sign in is in status ${attempt.status}.`);
  }
  if (attempt.account) assertMayAttempt(attempt.account, instance.clock.now());
  if (hasFirstFactor(visit, strategy)) return;
  if (strategy === 'passkey' || strategy === 'email_link') throw notEmulated(`the strategy ${strategy}`);
  if (strategy !== 'password' && !isCodeStrategy(strategy)) throw paramValueInvalid('strategy', strategy);
  throw strategyForUserInvalid();
}

/** Reads `strategy`. Throws 422 if it is not there. */
export function readStrategy(params: URLSearchParams): string {
  const strategy = params.get('strategy');
  if (!strategy) throw paramMissing('strategy');
  return strategy;
}

/** `POST …/prepare_first_factor`: sends a code. */
export function prepareFirstFactor(visit: AttemptVisit, params: URLSearchParams): void {
  const {attempt, instance} = visit;
  const strategy = readStrategy(params);
  assertFirstFactor(visit, strategy, 'prepare_first_factor');
  if (strategy === 'password') throw verificationError('verification_strategy_invalid');
  if (!isCodeStrategy(strategy)) throw notEmulated(`the strategy ${strategy}`);
  attempt.firstFactor = sendCode(instance, attempt, strategy, targetOf(attempt, strategy, params, 'first'));
}

/** Counts a failure against the account, if there is one. */
function failed({attempt, instance}: AttemptVisit, error: ApiError): ApiError {
  if (!attempt.account) return error;
  return recordFailure(attempt.account, instance.clock.now(), instance.settings, error);
}

function attemptPassword(visit: AttemptVisit, params: URLSearchParams): void {
  const {attempt, instance} = visit;
  const password = params.get('password');
  if (password === null) throw paramMissing('password');
  if (password === '') throw paramNil('password');
  const before = attempt.firstFactor?.strategy === 'password' ? attempt.firstFactor.attempts : 0;
  const right = attempt.account !== null && attempt.account.password === password;
  attempt.firstFactor = {
    object: 'verification_password',
    strategy: 'password',
    status: right ? 'verified' : 'unverified',
    attempts: before + 1,
    expireAt: null,
    verifiedAt: right ? instance.clock.now() : null,
  };
  if (!right) {
    const error = instance.settings.enumerationProtection ? passwordOrIdentifierIncorrect() : passwordIncorrect();
    throw failed(visit, error);
  }
}

function attemptCode(visit: AttemptVisit, strategy: string, params: URLSearchParams): void {
  const {attempt, instance} = visit;
  const code = params.get('code');
  if (code === null) throw paramMissing('code');
  if (code.trim() === '') throw paramNil('code');
  const password = params.get('password');
  const setsPassword = strategy.startsWith('reset_password_') && password !== null && attempt.account !== null;
  // Checked before the code is used up, so that a refused password costs no second e-mail.
  if (setsPassword && attempt.account) assertNewPassword(attempt.account, password);
  // A pretended account has a code that nobody was sent, and that must not be guessed either.
  const compared = attempt.account ? code : '';
  checkCode(attempt.firstFactor, strategy, compared, instance.clock.now(), (error) => failed(visit, error));
  if (setsPassword && attempt.account) {
    attempt.account.password = password;
    attempt.account.passwordUpdatedAt = instance.clock.now();
    attempt.account.resetPassword = false;
    attempt.passwordSet = true;
  }
}

/** `POST …/attempt_first_factor`: a password or a code. */
export async function attemptFirstFactor(visit: AttemptVisit, params: URLSearchParams): Promise<void> {
  const strategy = readStrategy(params);
  assertFirstFactor(visit, strategy, 'attempt_first_factor');
  if (strategy === 'password') attemptPassword(visit, params);
  else if (isCodeStrategy(strategy)) attemptCode(visit, strategy, params);
  else throw notEmulated(`the strategy ${strategy}`);
  advance(visit);
}

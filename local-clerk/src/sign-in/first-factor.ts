import {
  clientStateInvalid,
  noPasskeys,
  notEmulated,
  paramMissing,
  paramNil,
  paramValueInvalid,
  strategyForUserInvalid,
  verificationError,
} from '../errors.js';
import {assertMayAttempt} from '../rules/lockout.js';
import {assertNewPassword} from '../rules/passwords.js';
import {checkCode, sendCode} from '../rules/verification-codes.js';
import {setPassword} from '../state/accounts.js';
import {advance, hasFirstFactor} from './advance.js';
import {sendLink} from './email-link.js';
import {attemptPasskey, preparePasskey} from './passkey.js';
import {attemptPassword, failed} from './password.js';
import {assertNoProtect} from './protect-check.js';
import {isProviderStrategy, prepareProvider} from './provider.js';
import {isCodeStrategy, targetOf} from './targets.js';
import type {AttemptVisit} from './visit.js';

/** What Clerk knows, whoever has it. */
function isKnown(strategy: string): boolean {
  const others = ['password', 'email_link', 'passkey'];
  return others.includes(strategy) || isCodeStrategy(strategy) || isProviderStrategy(strategy);
}

/** Throws unless the attempt waits for its first factor and `strategy` may be that factor. */
function assertFirstFactor(visit: AttemptVisit, strategy: string, action: string): void {
  const {attempt, instance} = visit;
  assertNoProtect(attempt);
  if (attempt.status === 'needs_identifier') {
    // A passkey says itself whose it is, and so does a provider.
    const names = strategy === 'passkey' || strategy.startsWith('oauth_');
    if (names && (action === 'prepare_first_factor' || attempt.firstFactor?.strategy === strategy)) return;
    throw clientStateInvalid(action, 'Please identify the sign in first.');
  }
  if (attempt.firstFactor?.status === 'verified') throw verificationError('verification_already_verified');
  if (attempt.status !== 'needs_first_factor') {
    throw clientStateInvalid(action, `The sign in is in status ${attempt.status}.`);
  }
  if (attempt.account) assertMayAttempt(attempt.account, instance.clock.now(), instance.settings);
  if (hasFirstFactor(visit, strategy)) return;
  if (strategy === 'passkey') throw noPasskeys();
  // A provider of the instance may be used by anybody: with it, the account gets connected.
  if (isProviderStrategy(strategy)) return;
  if (!isKnown(strategy)) throw paramValueInvalid('strategy', strategy);
  throw strategyForUserInvalid();
}

/** Reads `strategy`. Throws 422 if it is not there. */
export function readStrategy(params: URLSearchParams): string {
  const strategy = params.get('strategy');
  if (!strategy) throw paramMissing('strategy');
  return strategy;
}

/** `POST …/prepare_first_factor`: sends a code or a link, challenges a passkey, or leads to a provider. */
export async function prepareFirstFactor(visit: AttemptVisit, params: URLSearchParams): Promise<void> {
  const {attempt, instance} = visit;
  const strategy = readStrategy(params);
  assertFirstFactor(visit, strategy, 'prepare_first_factor');
  if (strategy === 'password') throw verificationError('verification_strategy_invalid');
  if (strategy === 'passkey') {
    await preparePasskey(visit, 'firstFactor');
  } else if (strategy === 'email_link') {
    sendLink(visit, 'firstFactor', params);
  } else if (isProviderStrategy(strategy)) {
    prepareProvider(visit, strategy, params);
  } else if (isCodeStrategy(strategy)) {
    attempt.firstFactor = sendCode(instance, attempt, strategy, targetOf(attempt, strategy, params, 'first'));
  } else {
    throw notEmulated(`the strategy ${strategy}`);
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
  if (setsPassword && attempt.account) assertNewPassword(instance, attempt.account, password);
  // A pretended account has a code that nobody was sent, and that must not be guessed either.
  const compared = attempt.account ? code : '';
  checkCode(attempt.firstFactor, strategy, compared, instance.clock.now(), (error) => failed(visit, error));
  if (setsPassword && attempt.account) {
    setPassword(attempt.account, password, instance.clock.now());
    attempt.passwordSet = true;
  }
}

/** `POST …/attempt_first_factor`: a password, a code or a passkey. */
export async function attemptFirstFactor(visit: AttemptVisit, params: URLSearchParams): Promise<void> {
  const strategy = readStrategy(params);
  assertFirstFactor(visit, strategy, 'attempt_first_factor');
  if (strategy === 'password') attemptPassword(visit, params);
  else if (strategy === 'passkey') await attemptPasskey(visit, 'firstFactor', params);
  else if (isCodeStrategy(strategy)) attemptCode(visit, strategy, params);
  // Links and providers are answered elsewhere than in the page.
  else if (strategy === 'email_link' || isProviderStrategy(strategy)) {
    throw verificationError('verification_strategy_invalid');
  } else throw notEmulated(`the strategy ${strategy}`);
  advance(visit);
}

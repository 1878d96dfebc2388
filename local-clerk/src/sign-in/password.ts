import {
  apiError,
  fieldError,
  paramMissing,
  paramNil,
  passwordIncorrect,
  passwordOrIdentifierIncorrect,
  type ApiError,
} from '../errors.js';
import {recordFailure} from '../rules/lockout.js';
import {passwordPwned, pwnedPasswords} from '../rules/passwords.js';
import type {PasswordProblem} from '../state/account-options.js';
import type {Account} from '../state/accounts.js';
import type {Instance} from '../state/instance.js';
import {readUserSetting} from '../wire/attributes.js';
import type {AttemptVisit} from './visit.js';

const problems: Readonly<Record<PasswordProblem, () => ApiError>> = {
  pwned: passwordPwned,
  compromised: () =>
    fieldError(
      'password',
      'form_password_compromised',
      'Your password may be compromised.',
      'Your password may be compromised. To protect your account, please continue with an alternative sign-in method. ' +
        'You will be required to reset your password after signing in.',
    ),
  reset_required: () =>
    apiError(
      422,
      'password_reset_required',
      'password reset required',
      'This account requires a password reset before sign-in can continue. Please reset your password or contact support.',
    ),
  too_long: () =>
    apiError(
      422,
      'password_too_long_needs_reset',
      'imported password too long and needs reset',
      'The existing imported password is too long and cannot be used, please reset your password.',
    ),
};

/** Throws what a right password is refused with. It counts as no failure: it was right. */
function assertUsable(instance: Instance, account: Account): void {
  if (account.passwordProblem) throw problems[account.passwordProblem]();
  const rules = readUserSetting(instance.environment(), 'password_settings');
  const isPwned = account.password !== null && pwnedPasswords.includes(account.password);
  if (rules.enforce_hibp_on_sign_in === true && isPwned) throw passwordPwned();
}

/** A failure, counted against the account if there is one. */
export function failed({attempt, instance}: AttemptVisit, error: ApiError): ApiError {
  if (!attempt.account) return error;
  return recordFailure(attempt.account, instance.clock.now(), instance.settings, error);
}

/** `attempt_first_factor` with a password. */
export function attemptPassword(visit: AttemptVisit, params: URLSearchParams): void {
  const {attempt, instance} = visit;
  const {account} = attempt;
  const password = params.get('password');
  if (password === null) throw paramMissing('password');
  if (password === '') throw paramNil('password');
  const before = attempt.firstFactor?.strategy === 'password' ? attempt.firstFactor.attempts : 0;
  const right = account !== null && account.password === password;
  if (right) assertUsable(instance, account);
  attempt.firstFactor = {
    object: 'verification_password',
    strategy: 'password',
    status: right ? 'verified' : 'unverified',
    attempts: (before ?? 0) + 1,
    expireAt: null,
    verifiedAt: right ? instance.clock.now() : null,
  };
  if (!right) {
    const error = instance.settings.enumerationProtection ? passwordOrIdentifierIncorrect() : passwordIncorrect();
    throw failed(visit, error);
  }
}

import {ApiError, fieldError, paramNil, type ErrorEntry} from '../errors.js';
import type {Account} from '../state/accounts.js';
import type {Instance} from '../state/instance.js';
import type {JsonObject} from '../state/json.js';
import {readUserSetting} from '../wire/attributes.js';

/** Passwords that stand for everything Have I Been Pwned knows. */
export const pwnedPasswords: readonly string[] = ['password', 'password1', 'Password123!', '1234567890', 'qwertyuiop'];

const matchesIdentifier =
  'Password cannot match your email address, phone number or username. For account safety, please use a different password.';

/** What the settings demand of a password and it lacks, as Clerk's errors: all at once. */
function complexityErrors(password: string, rules: JsonObject): readonly ErrorEntry[] {
  const entries: ErrorEntry[] = [];
  const demand = (name: string, pattern: RegExp, code: string, what: string): void => {
    if (rules[name] !== true || pattern.test(password)) return;
    const message = `Passwords must contain at least one ${what}.`;
    entries.push({code, message, long_message: message, meta: {param_name: 'password'}});
  };
  demand('require_lowercase', /[a-z]/, 'form_password_no_lowercase', 'lowercase character');
  demand('require_uppercase', /[A-Z]/, 'form_password_no_uppercase', 'uppercase character');
  demand('require_numbers', /\d/, 'form_password_no_number', 'number');
  demand('require_special_char', /[^A-Za-z0-9\s]/, 'form_password_no_special_char', 'special character');
  return entries;
}

/**
 * A stand-in for zxcvbn's 0 to 4, far cruder: long and varied is strong. (What Clerk's server computes is zxcvbn; its
 * dictionaries are larger than all of local-clerk.)
 */
function strengthOf(password: string): number {
  const different = new Set(password).size;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((pattern) => pattern.test(password)).length;
  if (different < 5) return 0;
  return Math.min(4, Math.floor(different / 5) + Math.floor(password.length / 12) + (classes > 2 ? 1 : 0));
}

function numberOf(value: unknown, fallback: number): number {
  return typeof value === 'number' && value > 0 ? value : fallback;
}

/** Throws 422 if `password` may not become the account's password. */
export function assertNewPassword(instance: Instance, account: Account, password: string): void {
  const rules = readUserSetting(instance.environment(), 'password_settings');
  if (password === '') throw paramNil('password');
  const min = numberOf(rules.min_length, 8);
  const max = numberOf(rules.max_length, 72);
  if (password.length < min) {
    throw fieldError('password', 'form_password_length_too_short', `Passwords must be ${min} characters or more.`);
  }
  if (password.length > max) {
    throw fieldError('password', 'form_password_length_too_long', `Passwords must be less than ${max + 1} characters.`);
  }
  if (new TextEncoder().encode(password).length > 72) {
    const text = 'Your password is too long. Please use a shorter one.';
    throw fieldError('password', 'form_password_size_in_bytes_exceeded', text);
  }
  const complexity = complexityErrors(password, rules);
  if (complexity.length > 0) throw new ApiError(422, complexity);
  if (password === account.password) {
    throw fieldError(
      'password',
      'form_new_password_matches_current',
      'is invalid',
      'New password cannot be the same as the current password.',
    );
  }
  const names = [account.email, account.username, ...account.phones.map((phone) => phone.phoneNumber)];
  if (names.some((name) => name?.toLowerCase() === password.toLowerCase())) {
    throw fieldError('password', 'form_password_matches_identifier', matchesIdentifier);
  }
  if (rules.disable_hibp !== true && pwnedPasswords.includes(password)) throw passwordPwned();
  if (strengthOf(password) < numberOf(rules.min_zxcvbn_strength, 0)) throw notStrongEnough();
}

/** The right password, or a new one, is known to have leaked. */
export function passwordPwned(): ApiError {
  return fieldError(
    'password',
    'form_password_pwned',
    'Password has been found in an online data breach.',
    'Password has been found in an online data breach. For account safety, please use a different password.',
  );
}

function notStrongEnough(): ApiError {
  const message = 'Given password is not strong enough.';
  const suggestions = [{code: 'anotherWord', message: 'Add another word or two. Uncommon words are better.'}];
  return new ApiError(422, [
    {
      code: 'form_password_not_strong_enough',
      message,
      long_message: message,
      meta: {param_name: 'password', zxcvbn: {suggestions}},
    },
  ]);
}

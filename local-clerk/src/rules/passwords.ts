import {fieldError, paramNil} from '../errors.js';
import type {Account} from '../state/accounts.js';

/** Throws 422 if `password` may not become the account's password. */
export function assertNewPassword(account: Account, password: string): void {
  if (password === '') throw paramNil('password');
  if (password.length < 8) {
    throw fieldError('password', 'form_password_length_too_short', 'Passwords must be 8 characters or more.');
  }
  if (password.length > 72) {
    throw fieldError('password', 'form_password_length_too_long', 'Passwords must be less than 73 characters.');
  }
  if (password === account.password) {
    throw fieldError(
      'password',
      'form_new_password_matches_current',
      'is invalid',
      'New password cannot be the same as the current password.',
    );
  }
  if (password.toLowerCase() === account.email.toLowerCase()) {
    throw fieldError(
      'password',
      'form_password_matches_identifier',
      'Password cannot match your email address, phone number or username. For account safety, please use a different password.',
    );
  }
}

import type {PasswordRules} from '../flow/ports.js';
import type {Translate} from '../strings/translate.js';

/** One thing that a new password has to be. */
export interface PasswordRule {
  readonly text: string;
  readonly isMet: (password: string) => boolean;
}

// Clerk counts these as special characters, and no others where an instance does not say which.
const SPECIAL = /[!"#$%&'()*+,\-./:;<=>?@[\]^_`{|}~]/;

/** What an instance asks of a new password, in the order of Clerk's own form. */
export function passwordRules(rules: PasswordRules, t: Translate): readonly PasswordRule[] {
  const text = (name: string, length = 0): string =>
    t.find(`unstable__errors.passwordComplexity.${name}`, {length: String(length)}) ?? name;
  const {minLength, maxLength} = rules;
  const wanted: (PasswordRule | false)[] = [
    minLength > 0 && {text: text('minimumLength', minLength), isMet: (password) => password.length >= minLength},
    // Nobody wants to read of a limit that no password comes near.
    maxLength > 0 &&
      maxLength < 72 && {text: text('maximumLength', maxLength), isMet: (password) => password.length <= maxLength},
    rules.lowercase && {text: text('requireLowercase'), isMet: (password) => /[a-z]/.test(password)},
    rules.uppercase && {text: text('requireUppercase'), isMet: (password) => /[A-Z]/.test(password)},
    rules.number && {text: text('requireNumbers'), isMet: (password) => /\d/.test(password)},
    rules.specialCharacter && {text: text('requireSpecialCharacter'), isMet: (password) => SPECIAL.test(password)},
  ];
  return wanted.filter((rule) => rule !== false);
}

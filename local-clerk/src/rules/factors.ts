import type {Account, Phone} from '../state/accounts.js';
import type {SignInAttempt} from '../state/attempts.js';
import type {JsonObject} from '../state/json.js';
import {readAttribute} from '../wire/environment.js';
import {maskEmail, maskPhone} from './identifiers.js';

function phoneFactor(phone: Phone, primary: boolean): JsonObject {
  return {
    strategy: 'phone_code',
    safe_identifier: maskPhone(phone.phoneNumber),
    phone_number_id: phone.id,
    primary,
  };
}

/** The address as the visitor may see it: in full if they typed it themselves. */
function safeEmail(email: string, attempt: SignInAttempt): string {
  return attempt.identifier?.toLowerCase() === email.toLowerCase() ? email : maskEmail(email);
}

function emailFactor(strategy: string, account: Account, attempt: SignInAttempt): JsonObject {
  return {
    strategy,
    safe_identifier: safeEmail(account.email, attempt),
    email_address_id: account.emailId,
    primary: true,
  };
}

/** The first factors of a pretended account: what an ordinary one would have. */
function pretendedFirstFactors(attempt: SignInAttempt, environment: JsonObject): readonly JsonObject[] {
  const factors: JsonObject[] = [];
  if (readAttribute(environment, 'password').enabled) factors.push({strategy: 'password'});
  if (readAttribute(environment, 'email_address').firstFactors.includes('email_code')) {
    factors.push({
      strategy: 'email_code',
      safe_identifier: attempt.identifier ?? '',
      email_address_id: attempt.pretendedEmailId,
      primary: true,
    });
  }
  return factors;
}

/** `supported_first_factors` of an attempt whose identifier is known. */
export function firstFactorsOf(attempt: SignInAttempt, environment: JsonObject): readonly JsonObject[] {
  const {account} = attempt;
  if (!account) return pretendedFirstFactors(attempt, environment);
  if (account.override.firstFactors) return account.override.firstFactors;
  const email = readAttribute(environment, 'email_address');
  const phone = readAttribute(environment, 'phone_number');
  const password = readAttribute(environment, 'password');
  const passkey = readAttribute(environment, 'passkey');
  const factors: JsonObject[] = [];
  if (password.enabled && account.password !== null) factors.push({strategy: 'password'});
  if (phone.usedForFirstFactor && phone.firstFactors.includes('phone_code')) {
    const phones = account.phones.filter((candidate) => candidate.firstFactor);
    factors.push(...phones.map((candidate, index) => phoneFactor(candidate, index === 0)));
  }
  if (email.usedForFirstFactor && email.firstFactors.includes('email_code')) {
    factors.push(emailFactor('email_code', account, attempt));
  }
  if (password.enabled && email.enabled) factors.push(emailFactor('reset_password_email_code', account, attempt));
  if (account.passkey && passkey.usedForFirstFactor) factors.push({strategy: 'passkey'});
  return factors;
}

/** `supported_second_factors` of an account that is enrolled; empty if it is not. */
function enrolledFactors(attempt: SignInAttempt, account: Account, environment: JsonObject): readonly JsonObject[] {
  if (account.override.secondFactors) return account.override.secondFactors;
  const usable = (attribute: string, strategy: string): boolean => {
    const found = readAttribute(environment, attribute);
    return found.usedForSecondFactor && found.secondFactors.includes(strategy);
  };
  const factors: JsonObject[] = [];
  if (account.totpSecret !== null && usable('authenticator_app', 'totp')) factors.push({strategy: 'totp'});
  if (usable('phone_number', 'phone_code')) {
    const phones = account.phones.filter((candidate) => candidate.secondFactor);
    const only = phones.length === 1;
    factors.push(
      ...phones.map((phone, index) => ({
        ...phoneFactor(phone, index === 0),
        ...((phone.default || only) && {default: true}),
      })),
    );
  }
  if (account.emailCode && usable('email_address', 'email_code')) {
    factors.push(emailFactor('email_code', account, attempt));
  }
  // Clerk gives backup codes only beside another method; alone they would be a second password.
  if (factors.length > 0 && account.backupCodes.length > 0 && usable('backup_code', 'backup_code')) {
    factors.push({strategy: 'backup_code'});
  }
  if (account.passkey && usable('passkey', 'passkey')) factors.push({strategy: 'passkey'});
  return factors;
}

/** `supported_second_factors`, and whether they are due because of MFA or because the device is new. */
export function secondFactorsOf(attempt: SignInAttempt, environment: JsonObject): readonly JsonObject[] {
  const {account} = attempt;
  if (!account) return [];
  const enrolled = enrolledFactors(attempt, account, environment);
  if (enrolled.length > 0 || attempt.trustState !== 'new') return enrolled;
  return [emailFactor('email_code', account, attempt)];
}

/** What a person would need after the first factor, for `GET /_local`. */
export function strategiesOf(factors: readonly JsonObject[]): readonly string[] {
  return factors.flatMap(({strategy}) => (typeof strategy === 'string' ? [strategy] : []));
}

import {hasPasskey, type Account, type Phone} from '../state/accounts.js';
import type {SignInAttempt} from '../state/attempts.js';
import type {Instance} from '../state/instance.js';
import type {JsonObject} from '../state/json.js';
import {readAttribute, readUserSetting} from '../wire/attributes.js';
import {connectionOf, enterpriseFactor} from './enterprise.js';
import {maskEmail, maskPhone} from './identifiers.js';

function phoneFactor(strategy: string, phone: Phone, primary: boolean): JsonObject {
  return {
    strategy,
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

function ownFirstFactors(attempt: SignInAttempt, account: Account, environment: JsonObject): readonly JsonObject[] {
  const email = readAttribute(environment, 'email_address');
  const phone = readAttribute(environment, 'phone_number');
  const passkey = readAttribute(environment, 'passkey');
  const social = readUserSetting(environment, 'social');
  const hasPassword = readAttribute(environment, 'password').enabled && account.password !== null;
  const phones = account.phones.filter((candidate) => candidate.firstFactor);
  const factors: JsonObject[] = [];
  if (hasPassword) factors.push({strategy: 'password'});
  if (phone.usedForFirstFactor && phone.firstFactors.includes('phone_code')) {
    factors.push(...phones.map((candidate, index) => phoneFactor('phone_code', candidate, index === 0)));
  }
  if (email.usedForFirstFactor) {
    for (const strategy of ['email_code', 'email_link']) {
      if (email.firstFactors.includes(strategy)) factors.push(emailFactor(strategy, account, attempt));
    }
  }
  if (hasPassword && email.enabled) factors.push(emailFactor('reset_password_email_code', account, attempt));
  if (hasPassword && phone.enabled) {
    factors.push(...phones.map((candidate, index) => phoneFactor('reset_password_phone_code', candidate, index === 0)));
  }
  if (hasPasskey(account) && passkey.usedForFirstFactor) factors.push({strategy: 'passkey'});
  for (const strategy of account.social) {
    const provider = social[strategy];
    if (isEnabled(provider)) factors.push({strategy});
  }
  return factors;
}

function isEnabled(provider: unknown): boolean {
  return typeof provider === 'object' && provider !== null && 'enabled' in provider && provider.enabled === true;
}

/** `supported_first_factors` of an attempt whose identifier is known. */
export function firstFactorsOf(attempt: SignInAttempt, instance: Instance): readonly JsonObject[] {
  const environment = instance.environment();
  const {account} = attempt;
  const connection = connectionOf(instance, account?.email ?? attempt.identifier ?? '');
  if (!account) return connection ? [enterpriseFactor(connection)] : pretendedFirstFactors(attempt, environment);
  const {firstFactors, moreFirstFactors} = account.override;
  if (firstFactors) return firstFactors;
  // Whoever belongs to a company's domain signs in there, and in no other way.
  const own = connection ? [enterpriseFactor(connection)] : ownFirstFactors(attempt, account, environment);
  const limit = account.onlyFirstFactors;
  return [
    ...moreFirstFactors,
    ...(limit ? own.filter(({strategy}) => limit.some((allowed) => allowed === strategy)) : own),
  ];
}

/** `supported_second_factors` of an account that is enrolled; empty if it is not. */
function enrolledFactors(attempt: SignInAttempt, account: Account, environment: JsonObject): readonly JsonObject[] {
  if (account.override.secondFactors) return account.override.secondFactors;
  const usable = (attribute: string, strategy: string): boolean => {
    const found = readAttribute(environment, attribute);
    return found.usedForSecondFactor && found.secondFactors.includes(strategy);
  };
  const factors: JsonObject[] = [...account.override.moreSecondFactors];
  if (account.totpSecret !== null && usable('authenticator_app', 'totp')) factors.push({strategy: 'totp'});
  if (usable('phone_number', 'phone_code')) {
    const phones = account.phones.filter((candidate) => candidate.secondFactor);
    const only = phones.length === 1;
    factors.push(
      ...phones.map((phone, index) => ({
        ...phoneFactor('phone_code', phone, index === 0),
        ...((phone.default || only) && {default: true}),
      })),
    );
  }
  if (account.emailCode && usable('email_address', 'email_code')) {
    factors.push(emailFactor('email_code', account, attempt));
  }
  if (account.emailLink && usable('email_address', 'email_link')) {
    factors.push(emailFactor('email_link', account, attempt));
  }
  // Clerk gives backup codes only beside another method; alone they would be a second password.
  if (factors.length > 0 && account.backupCodes.length > 0 && usable('backup_code', 'backup_code')) {
    factors.push({strategy: 'backup_code'});
  }
  if (hasPasskey(account) && usable('passkey', 'passkey')) factors.push({strategy: 'passkey'});
  return factors;
}

/** How a new device proves itself. */
function trustFactorsOf(attempt: SignInAttempt, account: Account): readonly JsonObject[] {
  return account.trustFactors.flatMap((strategy) =>
    strategy === 'phone_code'
      ? account.phones.map((phone, index) => phoneFactor(strategy, phone, index === 0))
      : [emailFactor(strategy, account, attempt)],
  );
}

/** `supported_second_factors`, whether they are due because of MFA or because the device is new. */
export function secondFactorsOf(attempt: SignInAttempt, instance: Instance): readonly JsonObject[] {
  const {account} = attempt;
  if (!account) return [];
  const enrolled = enrolledFactors(attempt, account, instance.environment());
  if (enrolled.length > 0 || attempt.trustState !== 'new') return enrolled;
  return trustFactorsOf(attempt, account);
}

/** What a person would need after the first factor, for `GET /_local`. */
export function strategiesOf(factors: readonly JsonObject[]): readonly string[] {
  return factors.flatMap(({strategy}) => (typeof strategy === 'string' ? [strategy] : []));
}

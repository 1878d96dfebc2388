import {notFound} from '../errors.js';
import type {Phone} from '../state/accounts.js';
import type {SignInAttempt} from '../state/attempts.js';
import type {Target} from '../rules/verification-codes.js';

/** The strategies whose code goes out by e-mail or SMS. */
export function isCodeStrategy(strategy: string): boolean {
  return strategy === 'email_code' || strategy === 'phone_code' || strategy === 'reset_password_email_code';
}

function phoneTarget(phones: readonly Phone[], id: string | null): Target {
  // Without an id Clerk takes the default phone; clerk-js always sends one.
  const phone = id ? phones.find((candidate) => candidate.id === id) : (phones.find((p) => p.default) ?? phones[0]);
  if (!phone) throw notFound('phone number', id ?? '');
  return {id: phone.id, address: phone.phoneNumber, channel: 'sms', real: true};
}

/** Where the code of `strategy` goes. Throws 404 if the id is not one of this account's. */
export function targetOf(
  attempt: SignInAttempt,
  strategy: string,
  params: URLSearchParams,
  factor: 'first' | 'second',
): Target {
  const {account} = attempt;
  if (strategy === 'phone_code' && account) {
    const phones = account.phones.filter((phone) => (factor === 'first' ? phone.firstFactor : phone.secondFactor));
    // Somebody who typed a phone number gets the code there.
    const typed = phones.find((phone) => phone.phoneNumber === attempt.identifier);
    return phoneTarget(phones, params.get('phone_number_id') || (factor === 'first' ? (typed?.id ?? null) : null));
  }
  const emailId = account?.emailId ?? attempt.pretendedEmailId;
  const id = params.get('email_address_id') || emailId;
  if (id !== emailId) throw notFound('email address', id);
  return {id, address: account?.email ?? attempt.identifier ?? '', channel: 'email', real: account !== null};
}

import {notFound} from '../errors.js';
import type {Account, Phone} from '../state/accounts.js';
import type {SignInAttempt} from '../state/attempts.js';
import type {Target} from '../rules/verification-codes.js';

/** The strategies whose code goes out by e-mail or SMS. */
export function isCodeStrategy(strategy: string): boolean {
  return /^(?:reset_password_)?(?:email|phone)_code$/.test(strategy);
}

function phoneTarget(phones: readonly Phone[], id: string | null): Target {
  // Without an id Clerk takes the default phone; clerk-js always sends one.
  const phone = id ? phones.find((candidate) => candidate.id === id) : (phones.find((p) => p.default) ?? phones[0]);
  if (!phone) throw notFound('phone number', id ?? '');
  return {id: phone.id, address: phone.phoneNumber, channel: 'sms', real: true};
}

/** The phones that a code may go to. */
function phonesFor(attempt: SignInAttempt, account: Account, factor: 'first' | 'second'): readonly Phone[] {
  if (factor === 'first') return account.phones.filter((phone) => phone.firstFactor);
  // A new device may prove itself with any phone of an account that has no second factor.
  return attempt.trustState === 'new' ? account.phones : account.phones.filter((phone) => phone.secondFactor);
}

/** Where the code or link of `strategy` goes. Throws 404 if the id is not one of this account's. */
export function targetOf(
  attempt: SignInAttempt,
  strategy: string,
  params: URLSearchParams,
  factor: 'first' | 'second',
): Target {
  const {account} = attempt;
  if (strategy.endsWith('phone_code') && account) {
    const phones = phonesFor(attempt, account, factor);
    // Somebody who typed a phone number gets the code there.
    const typed = phones.find((phone) => phone.phoneNumber === attempt.identifier);
    return phoneTarget(phones, params.get('phone_number_id') || (factor === 'first' ? (typed?.id ?? null) : null));
  }
  const emailId = account?.emailId ?? attempt.pretendedEmailId;
  const id = params.get('email_address_id') || emailId;
  if (id !== emailId) throw notFound('email address', id);
  return {id, address: account?.email ?? attempt.identifier ?? '', channel: 'email', real: account !== null};
}

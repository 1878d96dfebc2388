import {fieldError, paramNil} from '../errors.js';
import type {IdentifierKind} from '../state/settings.js';

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phonePattern = /^\+[1-9]\d{6,14}$/;
const usernamePattern = /^[\w-]+$/;

const names: Readonly<Record<IdentifierKind, string>> = {
  email_address: 'a valid email address',
  phone_number: 'a valid phone number according to E.164 international standard',
  username: 'a valid username',
};

/**
 * What people type into the first field, trimmed. Throws 422 if it is empty, or of no kind that the instance has.
 * Anything that reads as an e-mail address or a phone number passes, since whether it is one's identifier is asked later.
 */
export function readIdentifier(value: string, kinds: readonly IdentifierKind[]): string {
  const identifier = value.trim();
  if (identifier === '') throw paramNil('identifier');
  const readable =
    emailPattern.test(identifier) ||
    phonePattern.test(identifier) ||
    (kinds.includes('username') && usernamePattern.test(identifier));
  if (!readable) {
    const wanted = kinds.map((kind) => names[kind]).join(' or ');
    throw fieldError(
      'identifier',
      'form_param_format_invalid',
      'is invalid',
      `identifier must be ${kinds.length > 1 ? `either ${wanted}` : wanted}.`,
    );
  }
  return identifier;
}

/** A phone number with all but its last two digits hidden. */
export function maskPhone(phoneNumber: string): string {
  return `+${'*'.repeat(Math.max(0, phoneNumber.length - 3))}${phoneNumber.slice(-2)}`;
}

/** An e-mail address with its local part hidden but for the first character. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}${'*'.repeat(Math.max(1, at - 1))}${email.slice(at)}`;
}

/** Whether the address takes Clerk's test code: a `+clerk_test` subaddress, or +1 XXX 555 0100 to 0199. */
export function isTestAddress(address: string): boolean {
  return /\+clerk_test(?:@|\+)/i.test(address) || /^\+1\d{3}55501\d{2}$/.test(address);
}

import {fieldError, paramNil} from '../errors.js';

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phonePattern = /^\+[1-9]\d{6,14}$/;

/** What people type into the first field, trimmed. Throws 422 if it is empty, or neither an e-mail nor a phone number. */
export function readIdentifier(value: string): string {
  const identifier = value.trim();
  if (identifier === '') throw paramNil('identifier');
  if (!emailPattern.test(identifier) && !phonePattern.test(identifier)) {
    throw fieldError(
      'identifier',
      'form_param_format_invalid',
      'is invalid',
      'identifier must be either a valid email address or a valid phone number according to E.164 international standard.',
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

import type {FieldName} from './failure.js';

// Apart from the catalogue, which is not needed before something has failed, and is built on it.
/** The inputs that Clerk names, and the codes with which it does. What is typed there is to be typed anew. */
export const FIELD_CODES: readonly (readonly [field: FieldName, codes: string])[] = [
  ['identifier', 'form_identifier_not_found not_allowed_access'],
  [
    'password',
    'form_password_incorrect form_password_validation_failed form_password_or_identifier_incorrect ' +
      'form_password_length_too_short form_password_length_too_long form_password_size_in_bytes_exceeded ' +
      'form_password_no_lowercase form_password_no_uppercase form_password_no_number form_password_no_special_char ' +
      'form_password_not_strong_enough form_password_matches_identifier form_new_password_matches_current',
  ],
  ['code', 'form_code_incorrect'],
];

/**
 * The input that Clerk names with a code; `null`: the form as a whole, as for a step that does not have the input. What
 * came with a failure (`Failure.field`) is said there and goes before this.
 */
export function fieldOf(code: string): FieldName | null {
  return FIELD_CODES.find(([, codes]) => codes.split(' ').includes(code))?.[0] ?? null;
}

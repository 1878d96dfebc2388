/** English for codes of Clerk and of this package, as `unstable__errors.<code>`. */
export const ENGLISH_ERRORS: Readonly<Record<string, string>> = {
  'unstable__errors.activation_failed': 'Your session could not be opened. Please try again.',
  'unstable__errors.form_password_or_identifier_incorrect': 'The email address or the password is incorrect.',
  'unstable__errors.network_error': 'No connection. Check your network and try again.',
  'unstable__errors.client_state_invalid': 'This sign-in has expired. Please sign in again.',
  'unstable__errors.resource_forbidden': 'This sign-in has expired. Please sign in again.',
  'unstable__errors.resource_not_found': 'This sign-in has expired. Please sign in again.',
  'unstable__errors.sign_in_identification_or_user_deleted': 'This sign-in has expired. Please sign in again.',
  'unstable__errors.verification_already_verified': 'This sign-in has expired. Please sign in again.',
  'unstable__errors.server_error': 'Something went wrong. Please try again.',
  'unstable__errors.session_exists': 'You’re already signed in. Reload the page to continue.',
  'unstable__errors.unknown_error': 'Something went wrong. Please try again.',
  'unstable__errors.unsupported_status': 'This account needs a step that this form does not offer.',
  'unstable__errors.unsupported_strategy': 'This account needs a step that this form does not offer.',
};

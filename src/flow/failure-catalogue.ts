/** What a visitor can do about a failure. */
export type WayOn =
  | 'retype'
  | 'retry'
  | 'wait'
  | 'resend'
  | 'other-method'
  | 'reset-password'
  | 'start-over'
  | 'support'
  | 'sign-up'
  | 'reload'
  | 'none';

const WAYS: Readonly<Record<string, WayOn>> = {
  form_password_pwned: 'reset-password',
  form_password_compromised: 'other-method',
  form_identifier_not_found: 'sign-up',
  verification_expired: 'resend',
  verification_failed: 'resend',
  resource_not_found: 'start-over',
  too_many_requests: 'wait',
  user_locked: 'support',
  session_exists: 'reload',
};

/** The way on after a failure, by its code. */
export function wayOn(code: string): WayOn {
  return WAYS[code] ?? 'none';
}

import {SignInError} from '../flow/failure.js';

/** What a publishable key says. */
export interface PublishableKey {
  /** As given, without surrounding white space. */
  readonly key: string;
  readonly instanceType: 'development' | 'production';
  /** Host of the instance's Frontend API, such as `clerk.example.com`. */
  readonly frontendApi: string;
}

/**
 * Reads a Clerk publishable key by Clerk's own rules: `pk_test_` or `pk_live_`, then the Frontend API host and a `$` in
 * standard base64.
 *
 * @throws {SignInError} `secret_key_refused` for a secret key, `publishable_key_invalid` for anything else. Neither
 *   message repeats the key.
 */
export function parsePublishableKey(value: string): PublishableKey {
  const key = value.trim();
  if (/^sk_/i.test(key)) {
    throw new SignInError(
      'secret_key_refused',
      'The publishable-key attribute holds a secret key (sk_…), which must never be on a page. ' +
        'Use the publishable key (pk_…), and replace the secret key in the Clerk Dashboard: it has been exposed.',
    );
  }
  const match = /^pk_(test|live)_([^_]+)$/.exec(key);
  const decoded = match ? decodeBase64(match[2] ?? '') : '';
  if (!match || !/^[^$]*\.[^$]*\$$/.test(decoded)) {
    throw new SignInError(
      'publishable_key_invalid',
      'The publishable-key attribute is not a Clerk publishable key. ' +
        'It begins with pk_test_ or pk_live_; copy it whole from the Clerk Dashboard, API keys.',
    );
  }
  return {key, instanceType: match[1] === 'live' ? 'production' : 'development', frontendApi: decoded.slice(0, -1)};
}

function decodeBase64(value: string): string {
  try {
    return atob(value);
  } catch {
    return '';
  }
}

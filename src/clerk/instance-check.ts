import {environmentOf, type ClerkLike, type EnvironmentLike} from './clerk-like.js';
import {hintOnce} from './hint-once.js';

/**
 * Tells the developer, once and only with a development key, which settings of the Clerk instance this element needs
 * and does not find.
 */
export function checkInstance(clerk: ClerkLike): void {
  if (clerk.instanceType !== 'development') return;
  const environment = environmentOf(clerk);
  if (environment) missingSettings(environment).forEach(hintOnce);
}

/** What to switch on in the Clerk Dashboard, a sentence each; empty when all is there, or not known. */
export function missingSettings(environment: EnvironmentLike): readonly string[] {
  const attributes = environment.userSettings?.attributes;
  if (!attributes || Object.keys(attributes).length === 0) return [];
  const hints: string[] = [];
  if (!attributes['email_address']?.enabled) {
    hints.push(
      'E-mail addresses are off in this Clerk instance, so nobody can sign in with one. ' +
        'Turn on "Sign-in with email" in the Clerk Dashboard, User & authentication, Email.',
    );
  }
  if (!attributes['password']?.enabled) {
    hints.push(
      'Passwords are off in this Clerk instance, so nobody can sign in with one. ' +
        'Turn on "Sign-up with password" in the Clerk Dashboard, User & authentication, Password.',
    );
  }
  if (!Object.values(attributes).some((attribute) => attribute?.enabled && attribute.used_for_second_factor)) {
    hints.push(
      'No second factor is on in this Clerk instance, so a password alone signs in. ' +
        'Turn on "Authenticator application" and "Backup codes" in the Clerk Dashboard, User & authentication, ' +
        'Multi-factor.',
    );
  }
  return hints;
}

import {environmentOf, type ClerkLike, type EnvironmentLike} from './clerk-like.js';
import {hintOnce} from './hint-once.js';

const IDENTIFIERS = ['email_address', 'phone_number', 'username'];

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
  const {social = {}, enterpriseSSO} = environment.userSettings ?? {};
  const identifies = IDENTIFIERS.some((name) => attributes[name]?.enabled && attributes[name].used_for_first_factor);
  const leads = Object.values(social).some((provider) => provider?.enabled && provider.authenticatable);
  const hints: string[] = [];
  if (!identifies && !leads && !enterpriseSSO?.enabled) {
    hints.push(
      'Nobody can sign in to this Clerk instance: e-mail addresses, phone numbers and usernames are all off for it. ' +
        'Turn on "Sign-in with email" in the Clerk Dashboard, User & authentication, Email.',
    );
  }
  if (!Object.values(attributes).some((attribute) => attribute?.enabled && attribute.used_for_second_factor)) {
    hints.push(
      'No second factor is on in this Clerk instance, so that one proof alone signs in. ' +
        'Turn on "Authenticator application" and "Backup codes" in the Clerk Dashboard, User & authentication, ' +
        'Multi-factor.',
    );
  }
  return hints;
}

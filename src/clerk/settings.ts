import type {IdentifierKind, InstanceSettings} from '../flow/ports.js';
import {environmentOf, loadOptionOf, type ClerkLike} from './clerk-like.js';
import type {EnvironmentLike} from './environment-like.js';

const KINDS: readonly IdentifierKind[] = ['email_address', 'phone_number', 'username'];

// What Clerk assumes of passwords where the instance says nothing: `UserSettings` of clerk-js. 72 is bcrypt's limit.
const MIN_LENGTH = 8;
const MAX_LENGTH = 72;

/** What a sign-in form follows of the settings of an instance. Never throws; what is not known is as Clerk has it. */
export function toSettings(clerk: ClerkLike): InstanceSettings {
  const environment = environmentOf(clerk);
  const {attributes, passkeySettings, passwordSettings, social} = environment?.userSettings ?? {};
  const identifiers = KINDS.filter((kind) => attributes?.[kind]?.used_for_first_factor);
  const hasPasskeys = Boolean(attributes?.['passkey']?.enabled);
  const supportEmail = loadOptionOf(clerk, 'supportEmail') || environment?.displayConfig?.supportEmail;
  return {
    applicationName: environment?.displayConfig?.applicationName || null,
    logoUrl: httpsUrl(environment?.displayConfig?.logoImageUrl),
    identifiers: identifiers.length > 0 ? identifiers : ['email_address'],
    password: attributes?.['password']?.enabled ?? true,
    passwordRules: {
      minLength: passwordSettings?.min_length || MIN_LENGTH,
      maxLength: passwordSettings?.max_length || MAX_LENGTH,
      lowercase: Boolean(passwordSettings?.require_lowercase),
      uppercase: Boolean(passwordSettings?.require_uppercase),
      number: Boolean(passwordSettings?.require_numbers),
      specialCharacter: Boolean(passwordSettings?.require_special_char),
      minStrength: (passwordSettings?.show_zxcvbn && passwordSettings.min_zxcvbn_strength) || 0,
    },
    passkeyButton: hasPasskeys && Boolean(passkeySettings?.show_sign_in_button),
    passkeyAutofill: hasPasskeys && Boolean(passkeySettings?.allow_autofill),
    // By strategy, as Clerk's own form has them.
    providers: Object.values(social ?? {})
      .flatMap((provider) => (provider?.enabled && provider.authenticatable && provider.strategy) || [])
      .sort()
      .map((strategy) => ({strategy, targetId: null, target: providerName(strategy, environment), preferred: false})),
    supportEmail: typeof supportEmail === 'string' ? supportEmail || null : null,
    maintenance: Boolean(environment?.maintenanceMode),
  };
}

/** Of a logo: nothing else than a picture from a server, and nothing that a page on https: would be warned of. */
function httpsUrl(url: unknown): string | null {
  return typeof url === 'string' && /^https:\/\/\S+$/.test(url) ? url : null;
}

/** The name of the provider behind a strategy, as the settings have it, else made of the strategy; `null` for others. */
export function providerName(strategy: string, environment: EnvironmentLike | null): string | null {
  const {name} = environment?.userSettings?.social?.[strategy] ?? {};
  if (name) return name;
  const [, provider] = /^oauth_(?:custom_)?(.+)/.exec(strategy) ?? [];
  if (!provider) return null;
  return provider.replace(/_+/g, ' ').replace(/(?<!\S)\S/g, (letter) => letter.toUpperCase());
}

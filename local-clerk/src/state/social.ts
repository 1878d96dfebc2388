import type {SocialProvider} from './settings.js';

const names: Readonly<Record<string, string>> = {
  oauth_github: 'GitHub',
  oauth_gitlab: 'GitLab',
  oauth_linkedin_oidc: 'LinkedIn',
  oauth_x: 'X / Twitter',
};

/** What people call a provider, such as `Google` for `oauth_google`. */
export function providerName(provider: Pick<SocialProvider, 'strategy' | 'name'>): string {
  if (provider.name !== undefined) return provider.name;
  const plain = provider.strategy.replace(/^oauth_(?:custom_)?/, '');
  return names[provider.strategy] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

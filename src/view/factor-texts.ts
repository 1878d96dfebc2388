import type {Factor} from '../flow/ports.js';
import type {StringKey} from '../strings/string-key.js';
import type {Translate} from '../strings/translate.js';
import type {ViewContext} from './view-context.js';

const BLOCK_BUTTONS: Readonly<Record<string, StringKey>> = {
  totp: 'signIn.alternativeMethods.blockButton__totp',
  backup_code: 'signIn.alternativeMethods.blockButton__backupCode',
  phone_code: 'signIn.alternativeMethods.blockButton__phoneCode',
  email_code: 'signIn.alternativeMethods.blockButton__emailCode',
  email_link: 'signIn.alternativeMethods.blockButton__emailLink',
  passkey: 'signIn.alternativeMethods.blockButton__passkey',
  password: 'signIn.alternativeMethods.blockButton__password',
};

/** What the button of a factor says. */
export function factorText({t, snapshot}: ViewContext, {strategy, target}: Factor): string {
  const key = BLOCK_BUTTONS[strategy];
  if (key) return t(key, {identifier: target ?? snapshot.identifier ?? ''});
  if (strategy === 'enterprise_sso' && !target) return t('signIn.enterpriseSSO.formButtonPrimary');
  return t('socialButtonsBlockButton', {provider: target ?? providerName(strategy)});
}

/** A strategy that this form does not offer, in words within a sentence. */
export function strategyText(t: Translate, strategy: string): string {
  const known = t.find(`clerkMfaSignIn.strategy.${strategy}`);
  return known ?? (PROVIDER.test(strategy) ? providerName(strategy) : strategy.replaceAll('_', ' '));
}

const PROVIDER = /^(oauth(_custom)?|web3)_|_signature$/;

/** `oauth_google` -> Google, `web3_metamask_signature` -> Metamask. */
function providerName(strategy: string): string {
  const words = strategy.replace(new RegExp(PROVIDER, 'g'), '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

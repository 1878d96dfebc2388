import type {FactorStage} from '../flow/ports.js';
import {internalsOf, type ClerkLike} from './clerk-like.js';
import type {SignInLike} from './sign-in-like.js';

// clerk-js refuses passkeys to what it takes for a robot, which some people's browsers are: `isValidBrowser`.
const ROBOT =
  /bot|spider|crawl|bing|yandex|baidu|duckduck|yahoo|ecosia|facebook|instagram|pinterest|reddit|slack|twitter|whatsapp|youtube/i;

/** Whether clerk-js can have this browser prove a passkey. */
export function canUsePasskeys(clerk: ClerkLike): boolean {
  const own = internalsOf(clerk).__internal_isWebAuthnSupported?.();
  return own ?? (typeof PublicKeyCredential === 'function' && !navigator.webdriver && !ROBOT.test(navigator.userAgent));
}

/** Whether this browser offers passkeys in a field. Where it does not, clerk-js would open a dialog instead. */
export async function canAutofillPasskeys(clerk: ClerkLike): Promise<boolean> {
  if (!canUsePasskeys(clerk)) return false;
  try {
    const own = internalsOf(clerk).__internal_isWebAuthnAutofillSupported?.();
    return await (own ?? PublicKeyCredential.isConditionalMediationAvailable());
  } catch {
    return false;
  }
}

/**
 * Whether `authenticateWithPasskey()`, which is not told a stage, would prove the one that is meant. It takes the second
 * one by the status of the attempt, and the first one in all other cases.
 */
export function offersPasskey(signIn: SignInLike, stage: FactorStage): boolean {
  const isSecond = signIn.status === 'needs_second_factor' || signIn.status === 'needs_client_trust';
  const factors = isSecond ? signIn.supportedSecondFactors : signIn.supportedFirstFactors;
  return isSecond === (stage === 'second') && Boolean(factors?.some(({strategy}) => strategy === 'passkey'));
}

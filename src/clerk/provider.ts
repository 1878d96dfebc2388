import type {Factor} from '../flow/ports.js';
import {isGated} from './attempt.js';
import {returnUrl} from './return-url.js';
import type {FactorLike, RedirectParams, SignInLike} from './sign-in-like.js';

/**
 * What `authenticateWithRedirect` is to be given. An attempt that offers an enterprise connection goes on. Any other
 * provider may be somebody else's, and begins a new one, unless the attempt has just been through the Protect check that
 * stood in this very way.
 *
 * @param identifier tells Clerk the connection, where the attempt does not
 * @param gatedId the attempt that had the check
 */
export function redirectParams(
  signIn: SignInLike,
  {strategy, targetId}: Factor,
  identifier: string | null,
  gatedId: string | null,
): RedirectParams {
  const isEnterprise = strategy === 'enterprise_sso';
  const isOffered = (factor: FactorLike): boolean =>
    factor.strategy === strategy && (factor.enterpriseConnectionId ?? null) === targetId;
  const {id, firstFactorVerification, supportedFirstFactors} = signIn;
  const continues = isEnterprise
    ? supportedFirstFactors?.some(isOffered)
    : id === gatedId && firstFactorVerification.strategy === strategy && !isGated(signIn);
  const url = returnUrl(true);
  return {
    strategy,
    redirectUrl: url,
    redirectUrlComplete: url,
    ...(id && continues && {continueSignIn: true}),
    ...(isEnterprise && !continues && identifier !== null && {identifier}),
    ...(isEnterprise && targetId !== null && {enterpriseConnectionId: targetId}),
  };
}

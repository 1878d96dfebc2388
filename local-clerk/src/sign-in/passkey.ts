import {apiError, fieldError, olderSignIn, paramMissing, verificationError} from '../errors.js';
import {assertMayAttempt} from '../rules/lockout.js';
import {isExpired} from '../rules/verification-codes.js';
import {challengeMs, newChallenge, readCredential, requestOptions, rpIdOf, verifyAssertion} from '../rules/webauthn.js';
import type {Account} from '../state/accounts.js';
import type {FactorSlot} from '../state/attempts.js';
import type {Instance} from '../state/instance.js';
import type {Passkey} from '../state/passkeys.js';
import type {AttemptVisit} from './visit.js';

/** The page's origin, which the credential is bound to. Only native apps send none, and they have their own ways. */
export function originOf(origin: string | null): string {
  if (origin !== null) return origin;
  throw apiError(
    400,
    'origin_missing',
    'Origin header missing',
    'This request requires an Origin header to be set, but it is missing',
  );
}

/** Challenges a passkey: one of the account's, or whichever the person chooses if nobody is known yet. */
export async function preparePasskey(visit: AttemptVisit, slot: FactorSlot): Promise<void> {
  const {attempt, instance} = visit;
  const challenge = newChallenge();
  const known = attempt.account?.passkeys.filter(({publicKey}) => publicKey !== null) ?? [];
  attempt[slot] = {
    object: 'verification_passkey',
    strategy: 'passkey',
    status: 'unverified',
    attempts: null,
    expireAt: instance.clock.now() + challengeMs,
    verifiedAt: null,
    challenge,
    nonce: JSON.stringify(requestOptions(challenge, rpIdOf(originOf(visit.origin)), known)),
  };
}

function findPasskey(instance: Instance, id: string): {account: Account; passkey: Passkey} | null {
  for (const account of instance.accounts.all()) {
    const passkey = account.passkeys.find((candidate) => candidate.credentialId === id && candidate.publicKey);
    if (passkey) return {account, passkey};
  }
  return null;
}

const invalidCredential = () =>
  fieldError(
    'public_key_credential',
    'passkey_invalid_public_key_credential',
    'is invalid',
    'Invalid passkey public key credential',
  );

/** Takes a passkey's answer to the challenge. Throws Clerk's errors. */
export async function attemptPasskey(visit: AttemptVisit, slot: FactorSlot, params: URLSearchParams): Promise<void> {
  const {attempt, client, instance} = visit;
  const text = params.get('public_key_credential');
  if (!text) throw paramMissing('public_key_credential');
  const verification = attempt[slot];
  if (!verification) throw verificationError('verification_missing');
  if (verification.strategy !== 'passkey' || verification.challenge === undefined) {
    throw verificationError('verification_strategy_invalid');
  }
  if (isExpired(verification, instance.clock.now())) throw verificationError('verification_expired');
  const credential = readCredential(text);
  if (!credential) throw invalidCredential();
  if (credential.challenge !== verification.challenge) {
    throw apiError(
      400,
      'passkey_invalid_verification',
      'invalid verification',
      'Passkey verification contains invalid nonce',
    );
  }
  const found = findPasskey(instance, credential.id);
  if (!found || (attempt.account && found.account !== attempt.account)) {
    throw apiError(404, 'passkey_not_registered', 'not registered', 'Passkey is not registered.');
  }
  const {account, passkey} = found;
  assertMayAttempt(account, instance.clock.now(), instance.settings);
  const right = await verifyAssertion(text, passkey, verification.challenge, originOf(visit.origin));
  // Another call may have finished or replaced the attempt meanwhile.
  if (client.currentAttemptId !== attempt.id || attempt[slot] !== verification) throw olderSignIn();
  if (!right) {
    throw apiError(400, 'passkey_authentication_failure', 'authentication failed', 'Passkey authentication failed');
  }
  verification.status = 'verified';
  verification.verifiedAt = instance.clock.now();
  passkey.lastUsedAt = instance.clock.now();
  attempt.account = account;
  attempt.identifier ??= account.email;
}

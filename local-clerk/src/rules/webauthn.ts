import type {AuthenticationResponseJSON, RegistrationResponseJSON} from '@simplewebauthn/server';
import type {Account} from '../state/accounts.js';
import {newToken} from '../state/ids.js';
import type {JsonObject} from '../state/json.js';
import {toBase64Url, userHandleOf, type Passkey} from '../state/passkeys.js';

/** How long a challenge is good for: Clerk's clients wait as long for the authenticator. [guess] */
export const challengeMs = 300_000;

/** A challenge nobody can guess, base64url. */
export function newChallenge(): string {
  return toBase64Url(new TextEncoder().encode(newToken()));
}

/** The relying party of a page: its host. */
export function rpIdOf(origin: string): string {
  return new URL(origin).hostname;
}

/** `PublicKeyCredentialRequestOptionsJSON`. An empty list of credentials lets the person choose one. */
export function requestOptions(challenge: string, rpId: string, passkeys: readonly Passkey[]): JsonObject {
  return {
    challenge,
    rpId,
    timeout: challengeMs,
    userVerification: 'preferred',
    allowCredentials: passkeys.map(({credentialId}) => ({type: 'public-key', id: credentialId, transports: []})),
  };
}

/** `PublicKeyCredentialCreationOptionsJSON` for a new passkey of an account. */
export function creationOptions(challenge: string, rpId: string, rpName: string, account: Account): JsonObject {
  return {
    challenge,
    rp: {id: rpId, name: rpName},
    user: {
      id: userHandleOf(account.id),
      name: account.email,
      displayName: `${account.firstName} ${account.lastName}`,
    },
    pubKeyCredParams: [
      {type: 'public-key', alg: -7},
      {type: 'public-key', alg: -257},
    ],
    timeout: challengeMs,
    excludeCredentials: account.passkeys
      .filter(({publicKey}) => publicKey !== null)
      .map(({credentialId}) => ({type: 'public-key', id: credentialId, transports: []})),
    authenticatorSelection: {residentKey: 'required', requireResidentKey: true, userVerification: 'preferred'},
    attestation: 'none',
  };
}

/** A credential as clerk-js sends it, or null if it is none. */
export function readCredential(text: string): {readonly id: string; readonly challenge: string} | null {
  try {
    const credential = JSON.parse(text) as {id?: unknown; response?: {clientDataJSON?: unknown}};
    const encoded = credential.response?.clientDataJSON;
    if (typeof credential.id !== 'string' || typeof encoded !== 'string') return null;
    const clientData = JSON.parse(atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))) as {challenge?: unknown};
    return typeof clientData.challenge === 'string' ? {id: credential.id, challenge: clientData.challenge} : null;
  } catch {
    return null;
  }
}

/**
 * Whether an assertion is right. Its counter is not held against it: synchronised passkeys have none, and a test may put
 * the same credential into several browsers.
 */
export async function verifyAssertion(
  text: string,
  passkey: Passkey,
  challenge: string,
  origin: string,
): Promise<boolean> {
  if (!passkey.publicKey) return false;
  // Loaded when it is needed: it brings half a second of certificate code along.
  const {verifyAuthenticationResponse} = await import('@simplewebauthn/server');
  try {
    const {verified} = await verifyAuthenticationResponse({
      response: JSON.parse(text) as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpIdOf(origin),
      credential: {id: passkey.credentialId, publicKey: passkey.publicKey, counter: 0},
      requireUserVerification: false,
    });
    return verified;
  } catch {
    return false;
  }
}

/** The credential that a registration made, or null if it is not right. */
export async function verifyRegistration(
  text: string,
  challenge: string,
  origin: string,
): Promise<{readonly id: string; readonly publicKey: Uint8Array<ArrayBuffer>} | null> {
  const {verifyRegistrationResponse} = await import('@simplewebauthn/server');
  try {
    const result = await verifyRegistrationResponse({
      response: JSON.parse(text) as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpIdOf(origin),
      requireUserVerification: false,
    });
    if (!result.verified) return null;
    const {id, publicKey} = result.registrationInfo.credential;
    return {id, publicKey: Uint8Array.from(publicKey)};
  } catch {
    return null;
  }
}

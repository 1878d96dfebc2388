import {newId} from './ids.js';

/** A passkey, as `POST /_local/accounts` and `POST /_local/passkeys` take it. */
export interface PasskeyOptions {
  /** The credential's id, base64url. */
  readonly credentialId: string;
  /** Its public key: SubjectPublicKeyInfo of a P-256 key, DER, base64 or base64url. */
  readonly publicKey: string;
  /** Its private key: PKCS#8, DER, base64. A test secret, told in `GET /_local`. Default: not known. */
  readonly privateKey?: string;
  /** Default `Passkey`. */
  readonly name?: string;
}

/** A credential of an account. */
export interface Passkey {
  readonly id: string;
  name: string;
  /** Base64url. */
  credentialId: string;
  /** COSE, as WebAuthn has it; null until the registration is verified. */
  publicKey: Uint8Array<ArrayBuffer> | null;
  /** PKCS#8, base64; null for a credential that a browser made. */
  readonly privateKey: string | null;
  /** Base64url; null once the registration is verified. */
  challenge: string | null;
  challengeExpiresAt: number;
  lastUsedAt: number | null;
  readonly createdAt: number;
}

/** Bytes from base64 or base64url, with or without padding. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', ''));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What SubjectPublicKeyInfo of an uncompressed P-256 key begins with. */
const p256Prefix = [
  0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce,
  0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
];

/** The key as COSE, which WebAuthn verifies with. Throws a RangeError if it is no P-256 key. */
function coseOf(publicKey: string): Uint8Array<ArrayBuffer> {
  const der = fromBase64(publicKey);
  const start = p256Prefix.length;
  if (der.length !== start + 64 || p256Prefix.some((byte, index) => der[index] !== byte)) {
    throw new RangeError('a passkey needs a P-256 public key as SubjectPublicKeyInfo (DER, base64)');
  }
  const x = der.slice(start, start + 32);
  const y = der.slice(start + 32);
  // {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
  return Uint8Array.from([
    ...[0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20],
    ...x,
    ...[0x22, 0x58, 0x20],
    ...y,
  ]);
}

/** A passkey whose key is known. Throws a RangeError if the key cannot be one. */
export function makePasskey(options: PasskeyOptions, now: number): Passkey {
  return {
    id: newId('idn'),
    name: options.name ?? 'Passkey',
    credentialId: toBase64Url(fromBase64(options.credentialId)),
    publicKey: coseOf(options.publicKey),
    privateKey: options.privateKey ?? null,
    challenge: null,
    challengeExpiresAt: 0,
    lastUsedAt: null,
    createdAt: now,
  };
}

/** What an authenticator keeps as `userHandle` for an account: nothing that says who it is. */
export function userHandleOf(accountId: string): string {
  return toBase64Url(new TextEncoder().encode(accountId));
}

import {createHash, createPrivateKey, generateKeyPairSync, randomBytes, sign, type KeyObject} from 'node:crypto';
import {seedPasskey} from '../../src/index.js';

/** A credential that a test holds, in place of a browser's authenticator. */
export interface Authenticator {
  /** Base64url. */
  readonly credentialId: string;
  /** SubjectPublicKeyInfo, base64. */
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

/** One with a credential of its own. */
export function newAuthenticator(): Authenticator {
  const {publicKey, privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  return {
    credentialId: randomBytes(16).toString('base64url'),
    publicKey: publicKey.export({type: 'spki', format: 'der'}).toString('base64'),
    privateKey,
  };
}

/** The one of `passkey@example.com`. */
export function seededAuthenticator(): Authenticator {
  const key = Buffer.from(seedPasskey.privateKey ?? '', 'base64');
  return {
    credentialId: seedPasskey.credentialId,
    publicKey: seedPasskey.publicKey,
    privateKey: createPrivateKey({key, format: 'der', type: 'pkcs8'}),
  };
}

const sha256 = (data: Buffer): Buffer => createHash('sha256').update(data).digest();

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({type, challenge, origin, crossOrigin: false}));
}

/** Host's hash, flags, counter. */
function authenticatorData(flags: number): Buffer {
  return Buffer.concat([sha256(Buffer.from('localhost')), Buffer.from([flags, 0, 0, 0, 1])]);
}

/** What `navigator.credentials.get` gives, as clerk-js sends it. */
export function assertion(authenticator: Authenticator, challenge: string, origin: string): object {
  const client = clientData('webauthn.get', challenge, origin);
  const data = authenticatorData(0x05);
  const signature = sign('sha256', Buffer.concat([data, sha256(client)]), authenticator.privateKey);
  return {
    type: 'public-key',
    id: authenticator.credentialId,
    rawId: authenticator.credentialId,
    authenticatorAttachment: 'platform',
    response: {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: null,
    },
  };
}

/** What `navigator.credentials.create` gives, as clerk-js sends it. */
export function registration(authenticator: Authenticator, challenge: string, origin: string): object {
  const id = Buffer.from(authenticator.credentialId, 'base64url');
  const point = Buffer.from(authenticator.publicKey, 'base64').subarray(-64);
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    point.subarray(0, 32),
    Buffer.from('225820', 'hex'),
    point.subarray(32),
  ]);
  const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
  const data = Buffer.concat([authenticatorData(0x45), attested]);
  // {"fmt": "none", "attStmt": {}, "authData": data}
  const attestationObject = Buffer.concat([
    Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
    Buffer.from([0x58, data.length]),
    data,
  ]);
  return {
    type: 'public-key',
    id: authenticator.credentialId,
    rawId: authenticator.credentialId,
    authenticatorAttachment: 'platform',
    response: {
      clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    },
  };
}

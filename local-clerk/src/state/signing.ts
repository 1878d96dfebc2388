import {exportJWK, exportSPKI, generateKeyPair, jwtVerify, SignJWT, type JWK, type JWTPayload} from 'jose';

/** The RS256 key pair behind session tokens and the `__client` cookie. */
export class SigningKey {
  #pair: Promise<{privateKey: CryptoKey; publicKey: CryptoKey}> | undefined;

  /** Signs a token; `header` is added to the protected header. */
  async sign(claims: JWTPayload, header: Readonly<Record<string, string | number>>): Promise<string> {
    const {privateKey} = await this.#keys();
    return new SignJWT(claims).setProtectedHeader({...header, alg: 'RS256', typ: 'JWT'}).sign(privateKey);
  }

  /** The claims of a token of ours, or null if it is not one. Expiry is the caller's business. */
  async read(token: string): Promise<JWTPayload | null> {
    const {publicKey} = await this.#keys();
    try {
      return (await jwtVerify(token, publicKey, {algorithms: ['RS256'], currentDate: new Date(0)})).payload;
    } catch {
      return null;
    }
  }

  /** The public key for `/.well-known/jwks.json`. */
  async jwk(kid: string): Promise<JWK> {
    const {publicKey} = await this.#keys();
    return {...(await exportJWK(publicKey)), use: 'sig', alg: 'RS256', kid};
  }

  /** The public key as PEM, what `@clerk/backend` takes as `jwtKey`. */
  async pem(): Promise<string> {
    const {publicKey} = await this.#keys();
    return exportSPKI(publicKey);
  }

  #keys(): Promise<{privateKey: CryptoKey; publicKey: CryptoKey}> {
    // Made on first use: it takes a tenth of a second, and many instances never sign anything.
    return (this.#pair ??= generateKeyPair('RS256', {extractable: true}));
  }
}

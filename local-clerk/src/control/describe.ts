import type {JWK} from 'jose';
import type {Call} from '../http/call.js';
import {secondFactorsOf, strategiesOf} from '../rules/factors.js';
import {lockoutSeconds} from '../rules/lockout.js';
import {nextTotp, type NextCode} from '../rules/totp.js';
import type {Account} from '../state/accounts.js';
import {makeAttempt} from '../state/attempts.js';
import type {Instance} from '../state/instance.js';
import type {Mode} from '../state/keys.js';
import {fromBase64, userHandleOf, type Passkey} from '../state/passkeys.js';
import type {Settings} from '../state/settings.js';

/** An account in `GET /_local`, with everything needed to sign in to it. */
export interface AccountInfo {
  readonly id: string;
  readonly email: string;
  readonly password: string | null;
  readonly totpSecret: string | null;
  /** The next authenticator code that will be accepted, or null without an authenticator. */
  readonly nextCode: NextCode | null;
  /** The unused ones. */
  readonly backupCodes: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  /** Strategies of the second factor, in the order of `supported_second_factors`. */
  readonly secondFactors: readonly string[];
  /** One sentence on the second factor. */
  readonly description: string;
  readonly locked: boolean;
  readonly banned: boolean;
  readonly deactivated: boolean;
  readonly username: string | null;
  /** Social providers it is connected to. */
  readonly social: readonly string[];
  /** Passkeys whose private key is known, for a virtual authenticator. */
  readonly passkeys: readonly PasskeyInfo[];
}

/** A credential as CDP's `WebAuthn.addCredential` takes it, but for `isResidentCredential`. All base64, not base64url. */
export interface PasskeyInfo {
  readonly credentialId: string;
  /** PKCS#8. */
  readonly privateKey: string;
  readonly userHandle: string;
  readonly rpId: string;
  readonly signCount: number;
}

/** The answer of `GET /_local`. */
export interface InstanceInfo {
  readonly notice: string;
  /** The instance's name; null for the root. */
  readonly instance: string | null;
  readonly mode: Mode;
  readonly publishableKey: string;
  /** Absolute, `http://localhost:PORT/…`. */
  readonly proxyUrl: string;
  /** The same as a path, for pages on the same origin; empty for the root of a server. */
  readonly proxyPath: string;
  /** The host in the publishable key, and in `iss` of tokens. */
  readonly frontendApi: string;
  readonly jwksUrl: string;
  /** Public key of the session tokens as PEM: `jwtKey` of `@clerk/backend`. */
  readonly jwtKey: string;
  /** The same as a JWK. */
  readonly jwk: JWK;
  /** The instance's time, milliseconds since the epoch; every other time here is on this clock. */
  readonly now: number;
  readonly accounts: readonly AccountInfo[];
  readonly settings: Settings;
}

export const notice = 'For development and tests only. Accounts, passwords and keys here protect nothing.';

/** Base64 from base64url, with padding, as DevTools wants it. */
function plainBase64(text: string): string {
  return btoa(String.fromCharCode(...fromBase64(text)));
}

function describePasskey(account: Account, passkey: Passkey): readonly PasskeyInfo[] {
  if (passkey.privateKey === null) return [];
  return [
    {
      credentialId: plainBase64(passkey.credentialId),
      privateKey: plainBase64(passkey.privateKey),
      userHandle: plainBase64(userHandleOf(account.id)),
      rpId: 'localhost',
      signCount: 0,
    },
  ];
}

/** An account as `GET /_local` tells it. */
export async function describeAccount(instance: Instance, account: Account): Promise<AccountInfo> {
  const now = instance.clock.now();
  // What an attempt by somebody who typed the e-mail address would be offered.
  const attempt = {...makeAttempt(now, null, null), account, identifier: account.email};
  const strategies = strategiesOf(secondFactorsOf(attempt, instance));
  const fallback = strategies.length > 0 ? `${strategies.join(', ')}.` : 'None.';
  return {
    id: account.id,
    email: account.email,
    password: account.password,
    totpSecret: account.totpSecret,
    nextCode: await nextTotp(account, now),
    backupCodes: account.backupCodes,
    phones: account.phones.map((phone) => phone.phoneNumber),
    secondFactors: strategies,
    description: account.description ?? fallback,
    locked: lockoutSeconds(account, now) !== null,
    banned: account.banned,
    deactivated: account.deactivated,
    username: account.username,
    social: account.social,
    passkeys: account.passkeys.flatMap((passkey) => describePasskey(account, passkey)),
  };
}

/** The answer of `GET /_local`. */
export async function describeInstance(call: Call): Promise<InstanceInfo> {
  const {instance, baseUrl, basePath} = call;
  return {
    notice,
    instance: instance.name,
    mode: instance.settings.mode,
    publishableKey: instance.publishableKey,
    proxyUrl: baseUrl,
    proxyPath: basePath,
    frontendApi: instance.frontendApi,
    jwksUrl: `${baseUrl}/.well-known/jwks.json`,
    jwtKey: await instance.signingKey.pem(),
    jwk: await instance.signingKey.jwk(instance.id),
    now: instance.clock.now(),
    accounts: await Promise.all(instance.accounts.all().map((account) => describeAccount(instance, account))),
    settings: instance.settings,
  };
}

import {
  ControlError,
  either,
  flag,
  integer,
  listOf,
  nullable,
  object,
  oneOf,
  shape,
  text,
  type Reader,
  type Shape,
} from './readers.js';
import {protectOptions} from './protect-body.js';
import type {AccountChanges, AccountOptions} from '../state/account-options.js';
import type {PasskeyOptions} from '../state/passkeys.js';

const isString = (value: unknown): boolean => typeof value === 'string';

const email: Reader<string> = (value, path) => {
  const address = text(value, path);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new ControlError(`"${path}" must be an e-mail address.`);
  return address;
};

const phoneNumber: Reader<string> = (value, path) => {
  const number = text(value, path);
  if (!/^\+[1-9]\d{6,14}$/.test(number)) {
    throw new ControlError(`"${path}" must be a phone number in E.164 form, such as +12015550100.`);
  }
  return number;
};

const username: Reader<string> = (value, path) => {
  const name = text(value, path);
  if (!/^[\w-]+$/.test(name)) throw new ControlError(`"${path}" must be letters, digits, hyphens and underscores.`);
  return name;
};

const totpSecret: Reader<string> = (value, path) => {
  const secret = text(value, path);
  // 16 bytes is what RFC 4226 demands, and what the TOTP library refuses to go below.
  if (!/^[A-Z2-7]{26,}$/.test(secret)) {
    throw new ControlError(`"${path}" must be Base32 (A to Z, 2 to 7), without padding, of at least 26 characters.`);
  }
  return secret;
};

const base64: Reader<string> = (value, path) => {
  const given = text(value, path);
  if (!/^[\w+/-]+={0,2}$/.test(given)) throw new ControlError(`"${path}" must be base64 or base64url.`);
  return given;
};

const factor: Reader<Readonly<Record<string, never>>> = (value, path) => {
  const given = object(value, path);
  text(given.strategy, `${path}.strategy`);
  return given as Readonly<Record<string, never>>;
};

const phone = shape({phoneNumber, secondFactor: flag, firstFactor: flag, default: flag});

const phoneOptions: Reader<{readonly phoneNumber: string}> = (value, path) => {
  const given = phone(value, path);
  if (given.phoneNumber === undefined) throw new ControlError(`"${path}.phoneNumber" is missing.`);
  return {...given, phoneNumber: given.phoneNumber};
};

const passkeyMembers = {credentialId: base64, publicKey: base64, privateKey: base64, name: text};

function passkeyOf(given: Shape<typeof passkeyMembers>, path: string): PasskeyOptions {
  const {credentialId, publicKey, ...rest} = given;
  if (credentialId === undefined || publicKey === undefined) {
    throw new ControlError(`"${path}" needs "credentialId" and "publicKey".`);
  }
  return {...rest, credentialId, publicKey};
}

const passkeyShape = shape(passkeyMembers);

const account = {
  password: nullable(text),
  passwordProblem: nullable(oneOf('pwned', 'compromised', 'reset_required', 'too_long')),
  username: nullable(username),
  firstName: text,
  lastName: text,
  totpSecret: nullable(totpSecret),
  backupCodes: listOf(text),
  phones: listOf(either(isString, phoneNumber, phoneOptions)),
  emailCode: flag,
  emailLink: flag,
  passkey: flag,
  passkeys: listOf((value, path) => passkeyOf(passkeyShape(value, path), path)),
  social: listOf(text),
  onlyFirstFactors: nullable(listOf(text)),
  trust: flag,
  trustFactors: listOf(oneOf('email_code', 'email_link', 'phone_code')),
  resetPassword: flag,
  tasks: listOf(text),
  protect: nullable(protectOptions),
  locked: flag,
  failedAttempts: integer(0),
  banned: flag,
  deactivated: flag,
  status: nullable(text),
  firstFactors: nullable(listOf(factor)),
  secondFactors: nullable(listOf(factor)),
  moreFirstFactors: listOf(factor),
  moreSecondFactors: listOf(factor),
  signIn: object,
  description: text,
};

const accountShape = shape({email, ...account});

/** Body of `POST /_local/accounts`. */
export const accountOptions: Reader<AccountOptions> = (value, path) => {
  const given = accountShape(value, path);
  if (given.email === undefined) throw new ControlError('"email" is missing.');
  return {...given, email: given.email};
};

/** Body of `PATCH /_local/accounts`: whose account, and what changes. */
export const accountChanges: Reader<{readonly email: string; readonly changes: AccountChanges}> = (value, path) => {
  const {email: whose, ...changes} = accountShape(value, path);
  if (whose === undefined || Object.keys(changes).length === 0) {
    throw new ControlError('"email" and at least one change are needed.');
  }
  return {email: whose, changes};
};

const addedPasskey = shape({email, ...passkeyMembers});

/** Body of `POST /_local/passkeys`: a credential for an account. */
export const passkeyBody: Reader<{readonly email: string; readonly passkey: PasskeyOptions}> = (value, path) => {
  const {email: whose, ...passkey} = addedPasskey(value, path);
  if (whose === undefined) throw new ControlError('"email" is missing.');
  return {email: whose, passkey: passkeyOf(passkey, path)};
};

import type {AccountChanges, AccountOptions, PasswordProblem, PhoneOptions, TrustStrategy} from './account-options.js';
import {newId} from './ids.js';
import type {JsonObject} from './json.js';
import {makePasskey, type Passkey} from './passkeys.js';
import type {ProtectOptions} from './protect.js';
import type {IdentifierKind} from './settings.js';

/** The password of every account that does not say otherwise. */
export const defaultPassword = 'correct horse battery 9';

/** A phone of an account. */
export interface Phone {
  readonly id: string;
  readonly phoneNumber: string;
  secondFactor: boolean;
  readonly firstFactor: boolean;
  default: boolean;
}

/** What is sent in place of what the rules give. */
export interface Overrides {
  readonly status: string | null;
  readonly firstFactors: readonly JsonObject[] | null;
  readonly secondFactors: readonly JsonObject[] | null;
  readonly moreFirstFactors: readonly JsonObject[];
  readonly moreSecondFactors: readonly JsonObject[];
  readonly signIn: JsonObject;
}

/** A person who can sign in. */
export interface Account {
  readonly id: string;
  readonly emailId: string;
  readonly email: string;
  username: string | null;
  firstName: string;
  lastName: string;
  /** Kept in the clear on purpose: `GET /_local` tells it. Nothing here is anybody's real password. */
  password: string | null;
  passwordUpdatedAt: number;
  passwordProblem: PasswordProblem | null;
  totpSecret: string | null;
  /** The newest accepted time step. That step and older ones are refused from then on. */
  lastTotpStep: number;
  /** Unused codes, as they were given. */
  backupCodes: string[];
  phones: Phone[];
  emailCode: boolean;
  emailLink: boolean;
  /** It has a passkey that nobody here knows. */
  passkey: boolean;
  passkeys: Passkey[];
  social: readonly string[];
  onlyFirstFactors: readonly string[] | null;
  trust: boolean;
  trustFactors: readonly TrustStrategy[];
  resetPassword: boolean;
  tasks: readonly string[];
  protect: ProtectOptions | null;
  banned: boolean;
  deactivated: boolean;
  failedAttempts: number;
  /** Milliseconds since the epoch; 0 if not locked. */
  lockedUntil: number;
  lastSignInAt: number | null;
  readonly createdAt: number;
  override: Overrides;
  description: string | undefined;
}

function makePhone(options: string | PhoneOptions): Phone {
  const given: PhoneOptions = typeof options === 'string' ? {phoneNumber: options} : options;
  return {
    id: newId('idn'),
    phoneNumber: given.phoneNumber,
    secondFactor: given.secondFactor ?? true,
    firstFactor: given.firstFactor ?? false,
    default: given.default ?? false,
  };
}

/** Makes an account; `lockMs` is how long `locked` lasts. Throws a RangeError if a passkey's key cannot be one. */
export function makeAccount(options: AccountOptions, now: number, lockMs: number): Account {
  const account: Account = {
    id: newId('user'),
    emailId: newId('idn'),
    email: options.email,
    username: null,
    firstName: 'Ada',
    lastName: 'Lovelace',
    password: defaultPassword,
    passwordUpdatedAt: now,
    passwordProblem: null,
    totpSecret: null,
    lastTotpStep: -1,
    backupCodes: [],
    phones: [],
    emailCode: false,
    emailLink: false,
    passkey: false,
    passkeys: [],
    social: [],
    onlyFirstFactors: null,
    trust: false,
    trustFactors: ['email_code'],
    resetPassword: false,
    tasks: [],
    protect: null,
    banned: false,
    deactivated: false,
    failedAttempts: 0,
    lockedUntil: 0,
    lastSignInAt: null,
    createdAt: now,
    override: {
      status: null,
      firstFactors: null,
      secondFactors: null,
      moreFirstFactors: [],
      moreSecondFactors: [],
      signIn: {},
    },
    description: undefined,
  };
  changeAccount(account, options, now, lockMs);
  return account;
}

/** Changes what `changes` says and leaves the rest. Throws a RangeError if a passkey's key cannot be one. */
export function changeAccount(account: Account, changes: AccountChanges, now: number, lockMs: number): void {
  const {
    phones,
    passkeys,
    backupCodes,
    locked,
    password,
    status = account.override.status,
    firstFactors = account.override.firstFactors,
    secondFactors = account.override.secondFactors,
    moreFirstFactors = account.override.moreFirstFactors,
    moreSecondFactors = account.override.moreSecondFactors,
    signIn = account.override.signIn,
    ...plain
  } = changes;
  const made = passkeys?.map((options) => makePasskey(options, now));
  account.override = {status, firstFactors, secondFactors, moreFirstFactors, moreSecondFactors, signIn};
  Object.assign(account, plain);
  if (made) account.passkeys = made;
  if (phones) account.phones = phones.map(makePhone);
  if (backupCodes) account.backupCodes = [...backupCodes];
  if (locked !== undefined) account.lockedUntil = locked ? now + lockMs : 0;
  if (password !== undefined) {
    account.password = password;
    account.passwordUpdatedAt = now;
  }
}

/** Gives the account a new password. What was wrong with the old one, or asked for a new one, is over. */
export function setPassword(account: Account, password: string, now: number): void {
  account.password = password;
  account.passwordUpdatedAt = now;
  account.passwordProblem = null;
  account.resetPassword = false;
}

/** Whether the account has a passkey, known or not. */
export function hasPasskey(account: Account): boolean {
  return account.passkey || account.passkeys.some((passkey) => passkey.publicKey !== null);
}

/** The accounts of one instance, found by what people type. */
export class AccountStore {
  readonly #accounts: Account[] = [];

  /** Adds an account. Throws a RangeError if the e-mail or the username is taken. */
  add(account: Account): void {
    if (this.findByIdentifier(account.email, ['email_address'])) throw new RangeError(`"${account.email}" is taken`);
    this.#accounts.push(account);
  }

  /** By e-mail address or username in any case, or by a phone number that is a first factor. */
  findByIdentifier(identifier: string, kinds: readonly IdentifierKind[]): Account | undefined {
    const wanted = identifier.toLowerCase();
    return this.#accounts.find(
      (account) =>
        (kinds.includes('email_address') && account.email.toLowerCase() === wanted) ||
        (kinds.includes('username') && account.username?.toLowerCase() === wanted) ||
        (kinds.includes('phone_number') &&
          account.phones.some((phone) => phone.firstFactor && phone.phoneNumber === wanted)),
    );
  }

  all(): readonly Account[] {
    return this.#accounts;
  }
}

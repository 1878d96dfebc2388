import {newId} from './ids.js';
import type {JsonObject} from './json.js';

/** The password of every account that does not say otherwise. */
export const defaultPassword = 'correct horse battery 9';

/** A phone of an account, as `POST /_local/accounts` takes it. A plain string is a phone for the second factor. */
export interface PhoneOptions {
  /** E.164, such as `+12015550100`. */
  readonly phoneNumber: string;
  /** Usable as a second factor. Default true. */
  readonly secondFactor?: boolean;
  /** Usable as an identifier and first factor. Default false. */
  readonly firstFactor?: boolean;
  /** The default second factor among the phones. Default false. */
  readonly default?: boolean;
}

/** What an account is made of: the body of `POST /_local/accounts`. */
export interface AccountOptions {
  /** Primary e-mail address, unique in the instance. Verified from the start. */
  readonly email: string;
  /** Default `correct horse battery 9`; `null` makes an account without a password. */
  readonly password?: string | null;
  readonly firstName?: string;
  readonly lastName?: string;
  /** Base32, at least 26 characters (16 bytes). Enrols an authenticator. Default none. */
  readonly totpSecret?: string;
  /** Single-use codes; offered only beside another second factor, as Clerk does. Default none. */
  readonly backupCodes?: readonly string[];
  readonly phones?: readonly (string | PhoneOptions)[];
  /** A code by e-mail is a second factor. Default false. */
  readonly emailCode?: boolean;
  /** The account has a passkey. local-clerk lists the factor, but cannot yet verify it. Default false. */
  readonly passkey?: boolean;
  /** Without a second factor, a browser that never signed in to it gets `needs_client_trust`. Default false. */
  readonly trust?: boolean;
  /** After the first factor the attempt is `needs_new_password`. Default false. */
  readonly resetPassword?: boolean;
  /** Keys of tasks, such as `setup-mfa`, that leave the new session pending. Default none. */
  readonly tasks?: readonly string[];
  /** Locked for the lockout time from now on. Default false. */
  readonly locked?: boolean;
  /** Default false. */
  readonly banned?: boolean;
  /** The attempt's status after the first factor, for a status that Clerk has not invented yet. Default: by the rules. */
  readonly status?: string;
  /** Sent as `supported_first_factors`, as they are. Default: by the rules. */
  readonly firstFactors?: readonly JsonObject[];
  /** Sent as `supported_second_factors`, as they are; a non-empty list makes a second factor due. Default: by the rules. */
  readonly secondFactors?: readonly JsonObject[];
  /** More members for the attempt once the account is known, such as `protect_check`. Default none. */
  readonly signIn?: JsonObject;
  /** One sentence for `GET /_local`. Default: made from the factors. */
  readonly description?: string;
}

/** A phone of an account. */
export interface Phone {
  readonly id: string;
  readonly phoneNumber: string;
  secondFactor: boolean;
  readonly firstFactor: boolean;
  default: boolean;
}

/** A person who can sign in. */
export interface Account {
  readonly id: string;
  readonly emailId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Kept in the clear on purpose: `GET /_local` tells it. Nothing here is anybody's real password. */
  password: string | null;
  passwordUpdatedAt: number;
  totpSecret: string | null;
  /** The newest accepted time step. That step and older ones are refused from then on. */
  lastTotpStep: number;
  /** Unused codes, as they were given. */
  backupCodes: string[];
  readonly phones: Phone[];
  readonly emailCode: boolean;
  readonly passkey: boolean;
  readonly trust: boolean;
  resetPassword: boolean;
  tasks: readonly string[];
  readonly banned: boolean;
  failedAttempts: number;
  /** Milliseconds since the epoch; 0 if not locked. */
  lockedUntil: number;
  lastSignInAt: number | null;
  readonly createdAt: number;
  readonly override: {
    readonly status: string | undefined;
    readonly firstFactors: readonly JsonObject[] | undefined;
    readonly secondFactors: readonly JsonObject[] | undefined;
    readonly signIn: JsonObject | undefined;
  };
  readonly description: string | undefined;
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

/** Makes an account; `lockMs` is how long `locked` lasts. */
export function makeAccount(options: AccountOptions, now: number, lockMs: number): Account {
  return {
    id: newId('user'),
    emailId: newId('idn'),
    email: options.email,
    firstName: options.firstName ?? 'Ada',
    lastName: options.lastName ?? 'Lovelace',
    password: options.password === undefined ? defaultPassword : options.password,
    passwordUpdatedAt: now,
    totpSecret: options.totpSecret ?? null,
    lastTotpStep: -1,
    backupCodes: [...(options.backupCodes ?? [])],
    phones: (options.phones ?? []).map(makePhone),
    emailCode: options.emailCode ?? false,
    passkey: options.passkey ?? false,
    trust: options.trust ?? false,
    resetPassword: options.resetPassword ?? false,
    tasks: options.tasks ?? [],
    banned: options.banned ?? false,
    failedAttempts: 0,
    lockedUntil: options.locked ? now + lockMs : 0,
    lastSignInAt: null,
    createdAt: now,
    override: {
      status: options.status,
      firstFactors: options.firstFactors,
      secondFactors: options.secondFactors,
      signIn: options.signIn,
    },
    description: options.description,
  };
}

/** The accounts of one instance, found by what people type. */
export class AccountStore {
  readonly #accounts: Account[] = [];

  /** Adds an account. Throws a RangeError if the e-mail is taken. */
  add(account: Account): void {
    if (this.findByIdentifier(account.email)) throw new RangeError(`"${account.email}" is taken`);
    this.#accounts.push(account);
  }

  /** By e-mail address in any case, or by a phone number that is a first factor. */
  findByIdentifier(identifier: string): Account | undefined {
    const wanted = identifier.toLowerCase();
    return this.#accounts.find(
      (account) =>
        account.email.toLowerCase() === wanted ||
        account.phones.some((phone) => phone.firstFactor && phone.phoneNumber === wanted),
    );
  }

  all(): readonly Account[] {
    return this.#accounts;
  }
}

import type {JsonObject} from './json.js';
import type {PasskeyOptions} from './passkeys.js';
import type {ProtectOptions} from './protect.js';

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

/** What is wrong with a right password: what a sign-in with it answers. */
export type PasswordProblem = 'pwned' | 'compromised' | 'reset_required' | 'too_long';

/** How a new device proves itself. */
export type TrustStrategy = 'email_code' | 'email_link' | 'phone_code';

/** What an account is made of: the body of `POST /_local/accounts`. */
export interface AccountOptions {
  /** Primary e-mail address, unique in the instance. Verified from the start. */
  readonly email: string;
  /** Default `correct horse battery 9`; `null` makes an account without a password. */
  readonly password?: string | null;
  /** The right password is refused with the error of that name. Over once a new one is set. Default none. */
  readonly passwordProblem?: PasswordProblem | null;
  /** Unique; an identifier if the instance has usernames. Default none. */
  readonly username?: string | null;
  readonly firstName?: string;
  readonly lastName?: string;
  /** Base32, at least 26 characters (16 bytes). Enrols an authenticator. Default none. */
  readonly totpSecret?: string | null;
  /** Single-use codes; offered only beside another second factor, as Clerk does. Default none. */
  readonly backupCodes?: readonly string[];
  readonly phones?: readonly (string | PhoneOptions)[];
  /** A code by e-mail is a second factor. Default false. */
  readonly emailCode?: boolean;
  /** A link by e-mail is a second factor. Default false. */
  readonly emailLink?: boolean;
  /** The account has a passkey that nobody here knows: listed, and never verified. Default false. */
  readonly passkey?: boolean;
  /** Passkeys whose public key is known. Default none. */
  readonly passkeys?: readonly PasskeyOptions[];
  /** Social providers it is connected to, such as `oauth_google`. Default none. */
  readonly social?: readonly string[];
  /** The first factors are limited to these strategies, as in an instance that has no others. Default no limit. */
  readonly onlyFirstFactors?: readonly string[] | null;
  /** Without a second factor, a browser that never signed in to it gets `needs_client_trust`. Default false. */
  readonly trust?: boolean;
  /** How a new device proves itself. Default a code by e-mail. */
  readonly trustFactors?: readonly TrustStrategy[];
  /** After the first factor the attempt is `needs_new_password`. Default false. */
  readonly resetPassword?: boolean;
  /** Keys of tasks, such as `setup-mfa`, that leave the new session pending. Default none. */
  readonly tasks?: readonly string[];
  /** Its sign-ins meet Protect checks. Default: what the settings say. */
  readonly protect?: ProtectOptions | null;
  /** Locked for the lockout time from now on. Default false. */
  readonly locked?: boolean;
  /** Wrong passwords and codes so far. Default 0. */
  readonly failedAttempts?: number;
  /** Default false. */
  readonly banned?: boolean;
  /** Default false. */
  readonly deactivated?: boolean;
  /** The attempt's status after the first factor, for a status that Clerk has not invented yet. Default: by the rules. */
  readonly status?: string | null;
  /** Sent as `supported_first_factors`, as they are. Default: by the rules. */
  readonly firstFactors?: readonly JsonObject[] | null;
  /** Sent as `supported_second_factors`, as they are; a non-empty list makes a second factor due. Default: by the rules. */
  readonly secondFactors?: readonly JsonObject[] | null;
  /** Sent in front of those that the rules give. Default none. */
  readonly moreFirstFactors?: readonly JsonObject[];
  /** Sent in front of those that the rules give; one makes a second factor due. Default none. */
  readonly moreSecondFactors?: readonly JsonObject[];
  /** More members for the attempt once the account is known, such as `user_data`. Default none. */
  readonly signIn?: JsonObject;
  /** One sentence for `GET /_local`. Default: made from the factors. */
  readonly description?: string;
}

/** Changes to an account: the body of `PATCH /_local/accounts`. Members that are absent stay as they are. */
export type AccountChanges = Omit<Partial<AccountOptions>, 'email'>;

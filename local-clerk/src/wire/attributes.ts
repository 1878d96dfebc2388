import type {Json, JsonObject} from '../state/json.js';
import {isJsonObject} from '../state/json.js';
import type {Settings} from '../state/settings.js';

/** One entry of `user_settings.attributes`. */
export interface Attribute {
  readonly enabled: boolean;
  /** Clerk's name for: people may sign in with it. */
  readonly usedForFirstFactor: boolean;
  readonly firstFactors: readonly string[];
  readonly usedForSecondFactor: boolean;
  readonly secondFactors: readonly string[];
}

interface AttributeOptions {
  readonly enabled?: boolean;
  readonly required?: boolean;
  readonly identifier?: boolean;
  readonly first?: readonly string[];
  readonly second?: readonly string[];
  readonly verifications?: readonly string[];
  readonly verifyAtSignUp?: boolean;
}

function attribute(options: AttributeOptions = {}): JsonObject {
  const enabled = options.enabled ?? true;
  const first = enabled ? (options.first ?? []) : [];
  const second = enabled ? (options.second ?? []) : [];
  return {
    enabled,
    required: enabled && (options.required ?? false),
    used_for_first_factor: enabled && (options.identifier ?? first.length > 0),
    first_factors: first,
    used_for_second_factor: second.length > 0,
    second_factors: second,
    verifications: options.verifications ?? [],
    verify_at_sign_up: options.verifyAtSignUp ?? false,
    immutable: false,
  };
}

/** `user_settings.attributes`, in the order in which Clerk's own form offers the identifiers. */
export function attributesOf(settings: Settings): JsonObject {
  const has = (kind: Settings['identifiers'][number]): boolean => settings.identifiers.includes(kind);
  const second = (...strategies: readonly Settings['secondFactors'][number][]): readonly string[] =>
    strategies.filter((strategy) => settings.secondFactors.includes(strategy));
  const email = has('email_address');
  const phone = has('phone_number');
  return {
    email_address: attribute({
      required: true,
      identifier: email,
      first: email ? settings.emailFirstFactors : [],
      second: second('email_code', 'email_link'),
      verifications: settings.emailFirstFactors.length > 0 ? settings.emailFirstFactors : ['email_code'],
      verifyAtSignUp: true,
    }),
    phone_number: attribute({
      identifier: phone,
      first: phone ? ['phone_code'] : [],
      second: second('phone_code'),
      verifications: ['phone_code'],
    }),
    username: attribute({enabled: has('username'), identifier: true}),
    password: attribute({enabled: settings.passwords, required: true}),
    authenticator_app: attribute({second: second('totp'), verifications: ['totp']}),
    backup_code: attribute({second: second('backup_code')}),
    passkey: attribute({
      enabled: settings.passkeys,
      first: ['passkey'],
      second: second('passkey'),
      verifications: ['passkey'],
    }),
    web3_wallet: attribute({enabled: false}),
    first_name: attribute(),
    last_name: attribute(),
    ticket: attribute({enabled: false}),
  };
}

function strings(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function member(object: Json | undefined, key: string): Json | undefined {
  return isJsonObject(object) ? object[key] : undefined;
}

/** Reads an attribute back from an environment, which a test may have changed: it decides which factors exist. */
export function readAttribute(environment: JsonObject, name: string): Attribute {
  const found = member(member(environment.user_settings, 'attributes'), name);
  const enabled = member(found, 'enabled') === true;
  return {
    enabled,
    usedForFirstFactor: enabled && member(found, 'used_for_first_factor') === true,
    firstFactors: strings(member(found, 'first_factors')),
    usedForSecondFactor: enabled && member(found, 'used_for_second_factor') === true,
    secondFactors: strings(member(found, 'second_factors')),
  };
}

/** The identifiers that the environment lets people type. */
export function readIdentifierKinds(environment: JsonObject): readonly Settings['identifiers'][number][] {
  const kinds = ['email_address', 'phone_number', 'username'] as const;
  return kinds.filter((kind) => readAttribute(environment, kind).usedForFirstFactor);
}

/** A member of `user_settings`, such as `password_settings`; empty if it is not an object. */
export function readUserSetting(environment: JsonObject, name: string): JsonObject {
  const found = member(environment.user_settings, name);
  return isJsonObject(found) ? found : {};
}

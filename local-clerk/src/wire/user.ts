import {attemptsRemaining, lockoutSeconds} from '../rules/lockout.js';
import type {Account} from '../state/accounts.js';
import type {Passkey} from '../state/passkeys.js';
import type {Instance} from '../state/instance.js';
import type {JsonObject} from '../state/json.js';

function verified(strategy: string): JsonObject {
  return {object: 'verification_otp', status: 'verified', strategy, attempts: 1, expire_at: null};
}

function emailOf(account: Account): JsonObject {
  return {
    id: account.emailId,
    object: 'email_address',
    email_address: account.email,
    reserved: false,
    verification: verified('email_code'),
    linked_to: [],
    matches_sso_connection: false,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  };
}

function phonesOf(account: Account): readonly JsonObject[] {
  return account.phones.map((phone) => ({
    id: phone.id,
    object: 'phone_number',
    phone_number: phone.phoneNumber,
    reserved_for_second_factor: phone.secondFactor,
    default_second_factor: phone.default,
    reserved: false,
    verification: verified('phone_code'),
    linked_to: [],
    backup_codes: null,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  }));
}

/** A passkey on the wire; `nonce` while it is being registered. */
export function wirePasskey(passkey: Passkey, nonce?: string): JsonObject {
  const verified = passkey.publicKey !== null;
  return {
    object: 'passkey',
    id: passkey.id,
    name: passkey.name,
    last_used_at: passkey.lastUsedAt,
    verification: {
      object: 'verification_passkey',
      status: verified ? 'verified' : 'unverified',
      strategy: 'passkey',
      attempts: null,
      expire_at: verified ? null : passkey.challengeExpiresAt,
      ...(nonce !== undefined && {nonce}),
    },
    created_at: passkey.createdAt,
    updated_at: passkey.lastUsedAt ?? passkey.createdAt,
  };
}

function passkeysOf(account: Account): readonly JsonObject[] {
  return account.passkeys.filter((passkey) => passkey.publicKey !== null).map((passkey) => wirePasskey(passkey));
}

function externalAccountsOf(account: Account): readonly JsonObject[] {
  return account.social.map((strategy) => ({
    object: 'external_account',
    id: `${account.emailId}_${strategy}`,
    identification_id: account.emailId,
    provider: strategy,
    provider_user_id: account.id,
    approved_scopes: '',
    email_address: account.email,
    first_name: account.firstName,
    last_name: account.lastName,
    username: '',
    image_url: '',
    public_metadata: {},
    label: null,
    verification: {object: 'verification_oauth', status: 'verified', strategy, attempts: null, expire_at: null},
    created_at: account.createdAt,
    updated_at: account.createdAt,
  }));
}

/** A user on the wire. */
export function wireUser(instance: Instance, account: Account): JsonObject {
  const now = instance.clock.now();
  const seconds = lockoutSeconds(account, now);
  const enrolled =
    account.totpSecret !== null ||
    account.emailCode ||
    account.emailLink ||
    account.phones.some((phone) => phone.secondFactor);
  return {
    id: account.id,
    object: 'user',
    username: account.username,
    first_name: account.firstName,
    last_name: account.lastName,
    image_url: '',
    has_image: false,
    primary_email_address_id: account.emailId,
    primary_phone_number_id: account.phones[0]?.id ?? null,
    primary_web3_wallet_id: null,
    password_enabled: account.password !== null,
    two_factor_enabled: enrolled,
    totp_enabled: account.totpSecret !== null,
    backup_code_enabled: account.backupCodes.length > 0,
    email_addresses: [emailOf(account)],
    phone_numbers: phonesOf(account),
    web3_wallets: [],
    passkeys: passkeysOf(account),
    organization_memberships: [],
    external_accounts: externalAccountsOf(account),
    saml_accounts: [],
    enterprise_accounts: [],
    password_last_updated_at: account.password === null ? null : account.passwordUpdatedAt,
    public_metadata: {},
    unsafe_metadata: {},
    external_id: null,
    last_sign_in_at: account.lastSignInAt,
    banned: account.banned,
    locked: seconds !== null,
    lockout_expires_in_seconds: seconds,
    verification_attempts_remaining: attemptsRemaining(account, instance.settings),
    created_at: account.createdAt,
    updated_at: account.createdAt,
    delete_self_enabled: false,
    create_organization_enabled: false,
    last_active_at: account.lastSignInAt,
    mfa_enabled_at: enrolled ? account.createdAt : null,
    mfa_disabled_at: null,
    legal_accepted_at: null,
  };
}

/** The few members of a user that a session repeats. */
export function wirePublicUserData(account: Account): JsonObject {
  return {
    first_name: account.firstName,
    last_name: account.lastName,
    image_url: '',
    has_image: false,
    identifier: account.email,
    user_id: account.id,
    username: account.username,
    banned: account.banned,
  };
}

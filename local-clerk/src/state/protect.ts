import type {JsonObject} from './json.js';
import {newToken} from './ids.js';

/** When a Protect check stops a sign-in. */
export type ProtectMoment = 'identifier' | 'first_factor' | 'completion';

/** Clerk Protect as an instance or an account meets it. */
export interface ProtectOptions {
  /** How many checks come one after the other. Default 1. */
  readonly checks?: number;
  /** Default `first_factor`: once the first factor is verified. `identifier` also stops a sign-in that has none yet. */
  readonly at?: ProtectMoment;
  /** Clerk loads `https:` only. Default `https://protect.local-clerk.example/v1/check.js`, which a test intercepts. */
  readonly sdkUrl?: string;
  /** Milliseconds until a check is over. Default 60 000. */
  readonly expiresInMs?: number;
  /** Handed to the script as they are. Default {}. */
  readonly uiHints?: JsonObject;
}

/** The check that a sign-in waits for: `sign_in.protect_check`. */
export interface ProtectCheck {
  readonly token: string;
  readonly sdkUrl: string;
  readonly expiresAt: number;
  readonly uiHints: JsonObject;
}

/** The script that the default `sdk_url` names. Nothing answers there. */
export const protectSdkUrl = 'https://protect.local-clerk.example/v1/check.js';

/** A new check. */
export function makeProtectCheck(options: ProtectOptions, now: number): ProtectCheck {
  return {
    token: `pct_${newToken()}`,
    sdkUrl: options.sdkUrl ?? protectSdkUrl,
    expiresAt: now + (options.expiresInMs ?? 60_000),
    uiHints: options.uiHints ?? {},
  };
}

/** The only proof that a check takes. */
export function proofOf(token: string): string {
  return `proof-of-${token}`;
}

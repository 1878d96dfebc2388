import type {ErrorEntry} from '../errors.js';
import type {Account} from './accounts.js';
import {newId} from './ids.js';
import type {ProtectCheck} from './protect.js';

/** How long an attempt can be continued. */
const attemptMs = 86_400_000;

/** The proof of one factor within an attempt. */
export interface Verification {
  /** `object` on the wire, such as `verification_otp`. */
  readonly object: string;
  readonly strategy: string;
  status: 'unverified' | 'verified' | 'failed' | 'transferable';
  /** Null where attempts are not counted. */
  attempts: number | null;
  /** Milliseconds since the epoch on the instance's clock, or null if it does not expire. */
  readonly expireAt: number | null;
  /** When it was verified. */
  verifiedAt: number | null;
  /** The code that was sent, if one was. */
  readonly code?: string;
  readonly channel?: 'sms';
  /** The challenge of a passkey, base64url. */
  readonly challenge?: string;
  /** What the browser is asked for a passkey: `nonce`. */
  readonly nonce?: string;
  /** The client in which an e-mail link was opened. */
  verifiedAtClient?: string;
  /** Where the provider is; null once it has answered. */
  externalUrl?: string | null;
  /** Why it failed at the provider. */
  error?: ErrorEntry;
}

/** Which of an attempt's two factors. */
export type FactorSlot = 'firstFactor' | 'secondFactor';

/** One attempt to sign in: Clerk's `sign_in`. */
export interface SignInAttempt {
  readonly id: string;
  readonly createdAt: number;
  readonly abandonAt: number;
  /** Clerk's status; a string, since a test may invent one. */
  status: string;
  identifier: string | null;
  /** Null before the identifier is known, and always for a pretended account under enumeration protection. */
  account: Account | null;
  /** Ids for the factors of a pretended account. */
  readonly pretendedEmailId: string;
  firstFactor: Verification | null;
  secondFactor: Verification | null;
  /** When a code was last sent, by strategy and target. */
  readonly sentAt: Map<string, number>;
  createdSessionId: string | null;
  /** A new password was set in this attempt. */
  passwordSet: boolean;
  trustState: 'known' | 'new';
  /** The Protect check it waits for. */
  protect: ProtectCheck | null;
  /** Protect checks still to come, with the present one; null before the first. */
  protectLeft: number | null;
  readonly locale: string | null;
  readonly timezone: string | null;
}

/** A new, empty attempt. */
export function makeAttempt(now: number, locale: string | null, timezone: string | null): SignInAttempt {
  return {
    id: newId('sia'),
    createdAt: now,
    abandonAt: now + attemptMs,
    status: 'needs_identifier',
    identifier: null,
    account: null,
    pretendedEmailId: newId('idn'),
    firstFactor: null,
    secondFactor: null,
    sentAt: new Map(),
    createdSessionId: null,
    passwordSet: false,
    trustState: 'known',
    protect: null,
    protectLeft: null,
    locale,
    timezone,
  };
}

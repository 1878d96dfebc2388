/** What a transition has to know that no event tells. */
export interface World {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether this browser can prove a passkey. */
  readonly passkeys: boolean;
  /** Whether it may offer passkeys in the first field. */
  readonly passkeyAutofill: boolean;
}

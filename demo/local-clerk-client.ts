/** A code of an authenticator. Times are milliseconds on local-clerk's clock. */
export interface NextCode {
  readonly code: string;
  /** From when on it is accepted; often in the past. */
  readonly validFrom: number;
  /** The first moment at which it is not accepted any more. */
  readonly validUntil: number;
}

/** An account that local-clerk knows. */
export interface Account {
  readonly email: string;
  readonly password: string | null;
  readonly description: string;
  readonly nextCode: NextCode | null;
  /** The unused ones. */
  readonly backupCodes: readonly string[];
  readonly locked: boolean;
  readonly banned: boolean;
}

/** What local-clerk tells of itself. */
export interface LocalClerkState {
  readonly publishableKey: string;
  /** Its clock, milliseconds since the epoch. It may run ahead of the browser's. */
  readonly now: number;
  readonly accounts: readonly Account[];
  readonly settings: {readonly passwords: boolean};
}

/** A state that local-clerk can be brought into. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** What to do, and what is seen then. */
  readonly description: string;
  /** What to type into the first field, where that is not the e-mail address of `account`. */
  readonly identifier?: string;
  /** E-mail address of the account that it is about. */
  readonly account?: string;
}

/** A message that real Clerk would have sent. */
export interface Message {
  readonly channel: 'email' | 'sms';
  readonly to: string;
  /** What the code is for, such as `phone_code`. */
  readonly strategy: string;
  /** `null` in a message with a link. */
  readonly code: string | null;
  /** What to open; `null` in a message with a code. */
  readonly link: string | null;
  readonly sentAt: number;
  readonly expiresAt: number;
  readonly text: string;
}

/**
 * Talks to the control endpoints of local-clerk. The types above are the part of its answers that this page reads; they
 * are not imported, since the demo is type-checked before local-clerk is built.
 */
export class LocalClerkClient {
  readonly #base: string;

  /** @param base Where local-clerk is mounted, such as `/__clerk`. */
  constructor(base: string) {
    this.#base = base;
  }

  async state(): Promise<LocalClerkState> {
    const state = await this.#call<LocalClerkState>('/_local');
    if (!state.publishableKey) throw new Error('The answer has no publishable key.');
    return state;
  }

  /** The messages, newest first. */
  async outbox(): Promise<readonly Message[]> {
    const {messages} = await this.#call<{readonly messages: readonly Message[]}>('/_local/outbox');
    return [...messages].reverse();
  }

  /** Back to the seeds: nobody is signed in, no code is used up, no account is newly locked. */
  async reset(): Promise<void> {
    await this.#call('/_local/reset', {method: 'POST'});
  }

  async scenarios(): Promise<readonly Scenario[]> {
    const {scenarios} = await this.#call<{readonly scenarios: readonly Scenario[]}>('/_local/scenarios');
    return scenarios;
  }

  /** Resets local-clerk and brings it into the state of a scenario. */
  async begin(scenario: string): Promise<void> {
    await this.#call(`/_local/scenarios/${encodeURIComponent(scenario)}`, {method: 'POST'});
  }

  async #call<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(this.#base + path, {...init, headers: {accept: 'application/json'}});
    if (!response.ok) throw new Error(`${path} answered with status ${response.status}.`);
    // SAFETY: the demo and local-clerk are of one repository, and anything that is no JSON has thrown.
    return (await response.json()) as Answer;
  }
}

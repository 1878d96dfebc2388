import type {AccountChanges, AccountOptions} from './account-options.js';
import {AccountStore, changeAccount, makeAccount, type Account} from './accounts.js';
import {ClientStore, liveSessions} from './clients.js';
import {Clock} from './clock.js';
import {FaultList} from './faults.js';
import {isJsonObject, type JsonObject} from './json.js';
import {frontendApiOf, publishableKeyOf} from './keys.js';
import {LinkStore} from './links.js';
import {Outbox} from './outbox.js';
import {makePasskey, type PasskeyOptions} from './passkeys.js';
import {RequestLog} from './request-log.js';
import {seedAccounts} from './seed.js';
import {setTasks} from './sessions.js';
import type {Settings} from './settings.js';
import type {SigningKey} from './signing.js';
import {RateLimits} from '../rules/rate-limit.js';
import {readUserSetting} from '../wire/attributes.js';
import {buildEnvironment} from '../wire/environment.js';

/** What an instance is made from. */
export interface InstanceSetup {
  /** Null for the root. */
  readonly name: string | null;
  readonly settings: Settings;
  /** Accounts beside the seeded ones. */
  readonly accounts: readonly AccountOptions[];
  readonly signingKey: SigningKey;
  readonly wall: () => number;
}

interface State {
  readonly clock: Clock;
  settings: Settings;
  readonly accounts: AccountStore;
  readonly clients: ClientStore;
  readonly outbox: Outbox;
  readonly requests: RequestLog;
  readonly faults: FaultList;
  readonly rateLimits: RateLimits;
  readonly links: LinkStore;
}

/** One Clerk application: its accounts, its browsers, its settings, its time. Instances share nothing but the JWT key. */
export class Instance {
  readonly name: string | null;
  readonly signingKey: SigningKey;
  readonly #setup: InstanceSetup;
  #state: State;

  constructor(setup: InstanceSetup) {
    this.name = setup.name;
    this.signingKey = setup.signingKey;
    this.#setup = setup;
    this.#state = this.#freshState();
  }

  get clock(): Clock {
    return this.#state.clock;
  }

  get settings(): Settings {
    return this.#state.settings;
  }

  get accounts(): AccountStore {
    return this.#state.accounts;
  }

  get clients(): ClientStore {
    return this.#state.clients;
  }

  get outbox(): Outbox {
    return this.#state.outbox;
  }

  get requests(): RequestLog {
    return this.#state.requests;
  }

  get faults(): FaultList {
    return this.#state.faults;
  }

  get rateLimits(): RateLimits {
    return this.#state.rateLimits;
  }

  /** What the links and redirects that it has given out lead to. */
  get links(): LinkStore {
    return this.#state.links;
  }

  /** The host its publishable key names. */
  get frontendApi(): string {
    return frontendApiOf(this.name, this.settings.mode);
  }

  get publishableKey(): string {
    return publishableKeyOf(this.name, this.settings.mode);
  }

  /** `kid` of its tokens, and Clerk's id of the instance. */
  get id(): string {
    return `ins_${this.name ?? 'root'}`;
  }

  /** The environment as it is served, with what tests have laid over it. */
  environment(): JsonObject {
    return buildEnvironment(this.settings);
  }

  /** Whether an e-mail link counts only in the browser that asked for it. */
  requiresSameClient(): boolean {
    const {email_link: emailLink} = readUserSetting(this.environment(), 'attack_protection');
    return isJsonObject(emailLink) && emailLink.require_same_client === true;
  }

  /** Adds an account. Throws a RangeError if the e-mail is taken. */
  addAccount(options: AccountOptions): Account {
    const account = makeAccount(options, this.clock.now(), this.settings.lockoutMinutes * 60_000);
    this.accounts.add(account);
    return account;
  }

  /** Changes an account, and what remains to be done in its sessions. Throws a RangeError if nobody has the e-mail. */
  changeAccount(email: string, changes: AccountChanges): Account {
    const account = this.#byEmail(email);
    const now = this.clock.now();
    changeAccount(account, changes, now, this.settings.lockoutMinutes * 60_000);
    if (changes.tasks) this.setTasks(account, changes.tasks);
    return account;
  }

  /** Says what remains to be done for an account, in its sessions too. */
  setTasks(account: Account, tasks: readonly string[]): void {
    const now = this.clock.now();
    account.tasks = tasks;
    for (const client of this.clients.all()) {
      for (const session of liveSessions(client, now)) {
        if (session.account === account) setTasks(session, tasks, now);
      }
    }
  }

  /** Adds a credential to an account. Throws a RangeError if nobody has the e-mail, or if the key cannot be one. */
  addPasskey(email: string, passkey: PasskeyOptions): Account {
    const account = this.#byEmail(email);
    account.passkeys.push(makePasskey(passkey, this.clock.now()));
    return account;
  }

  #byEmail(email: string): Account {
    const account = this.accounts.all().find((candidate) => candidate.email === email);
    if (!account) throw new RangeError(`no account has "${email}"`);
    return account;
  }

  changeSettings(settings: Settings): void {
    this.#state.settings = settings;
  }

  /** Back to the first day: seeds, settings, time; no browsers, messages, faults or recorded requests. */
  reset(): void {
    this.#state = this.#freshState();
  }

  #freshState(): State {
    const {settings, wall, accounts} = this.#setup;
    const state: State = {
      clock: new Clock(wall),
      settings,
      accounts: new AccountStore(),
      clients: new ClientStore(),
      outbox: new Outbox(),
      requests: new RequestLog(),
      faults: new FaultList(),
      rateLimits: new RateLimits(),
      links: new LinkStore(),
    };
    for (const options of [...seedAccounts, ...accounts]) {
      state.accounts.add(makeAccount(options, wall(), settings.lockoutMinutes * 60_000));
    }
    return state;
  }
}

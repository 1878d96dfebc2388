import type {SignInAttempt} from './attempts.js';
import {newId, newToken} from './ids.js';
import {isLive, type Session} from './sessions.js';

/** What Clerk calls a client: one browser. */
export interface Client {
  readonly id: string;
  readonly createdAt: number;
  updatedAt: number;
  /** Every session it ever had; those that are over too, so that a call about one gets the right error. */
  readonly sessions: Session[];
  readonly attempts: Map<string, SignInAttempt>;
  currentAttemptId: string | null;
  lastActiveSessionId: string | null;
  lastStrategy: string | null;
  /** Accounts for which this browser is a known device. */
  readonly trustedAccounts: Set<string>;
  /** Changes at every sign-in and sign-out, so that a cookie from before is worth nothing. */
  rotatingToken: string;
  /** It was signed in from outside, by a link opened elsewhere: its next call brings it a new identity. */
  mustRotate: boolean;
  /** It has solved a captcha. */
  captchaPassed: boolean;
}

/** The clients of one instance, and how a browser is known again. */
export class ClientStore {
  readonly #clients = new Map<string, Client>();
  readonly #devBrowsers = new Map<string, string | null>();

  /** Makes a development browser, which has no client yet, and gives back its token. */
  createDevBrowser(): string {
    const token = `dvb_${newToken()}`;
    this.#devBrowsers.set(token, null);
    return token;
  }

  hasDevBrowser(token: string): boolean {
    return this.#devBrowsers.has(token);
  }

  /** The client of a development browser, if it has one. */
  byDevBrowser(token: string): Client | undefined {
    return this.byId(this.#devBrowsers.get(token) ?? '');
  }

  /** Ties a development browser to a client, or to none. */
  bindDevBrowser(token: string, client: Client | null): void {
    this.#devBrowsers.set(token, client?.id ?? null);
  }

  byId(id: string): Client | undefined {
    return this.#clients.get(id);
  }

  create(now: number): Client {
    const client: Client = {
      id: newId('client'),
      createdAt: now,
      updatedAt: now,
      sessions: [],
      attempts: new Map(),
      currentAttemptId: null,
      lastActiveSessionId: null,
      lastStrategy: null,
      trustedAccounts: new Set(),
      rotatingToken: newToken(),
      mustRotate: false,
      captchaPassed: false,
    };
    this.#clients.set(client.id, client);
    return client;
  }

  delete(client: Client): void {
    this.#clients.delete(client.id);
  }

  all(): readonly Client[] {
    return [...this.#clients.values()];
  }
}

/** The sessions that count: active or pending, and not expired. */
export function liveSessions(client: Client, now: number): readonly Session[] {
  return client.sessions.filter((session) => isLive(session, now));
}

/** Gives the client a new rotating token. */
export function rotate(client: Client): void {
  client.rotatingToken = newToken();
}

import type {FactorSlot, SignInAttempt, Verification} from './attempts.js';
import type {Client} from './clients.js';
import {newToken} from './ids.js';

/** Something that a browser opens outside the page: a link in an e-mail, or the page of a provider. */
export interface Link {
  readonly kind: 'email_link' | 'provider';
  /** Whose attempt it is. */
  readonly client: Client;
  readonly attempt: SignInAttempt;
  readonly slot: FactorSlot;
  readonly verification: Verification;
  /** Where it leads in the end; null shows a sentence instead. */
  readonly redirectUrl: string | null;
  /** Where a finished sign-in leads; null for the same. */
  readonly completeUrl: string | null;
}

/** The links of one instance, by their tokens. */
export class LinkStore {
  readonly #links = new Map<string, Link>();

  /** A token for a link that is made with it. */
  add(make: (token: string) => Link): Link {
    const token = newToken();
    const link = make(token);
    this.#links.set(token, link);
    return link;
  }

  find(token: string): Link | undefined {
    return this.#links.get(token);
  }
}

/** Whether the link's verification is still the one that its attempt waits for. */
export function isCurrent(link: Link): boolean {
  return link.client.currentAttemptId === link.attempt.id && link.attempt[link.slot] === link.verification;
}

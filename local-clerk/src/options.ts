import type {AccountOptions} from './state/account-options.js';
import type {SettingsPatch} from './state/settings.js';

/**
 * Reads a file of an installed package.
 *
 * @param packageName `@clerk/clerk-js` or `@clerk/ui`.
 * @param path Relative to the package, such as `dist/clerk.browser.js`; checked to have no `..` in it.
 * @returns The bytes, or null if there is no such file.
 */
export type Assets = (packageName: string, path: string) => Promise<Uint8Array | null>;

/** Options of `createLocalClerk`. */
export interface LocalClerkOptions {
  /** Settings every instance starts with, and goes back to on reset. Default: see `Settings`. */
  readonly settings?: SettingsPatch;
  /** Accounts that every instance has beside the seeded ones. Default none. */
  readonly accounts?: readonly AccountOptions[];
  /** Path below which everything is served, such as `/__clerk`. Default none. */
  readonly basePath?: string;
  /** Reads the packages behind `/npm/…`. Default: nothing is served there. */
  readonly assets?: Assets;
  /**
   * Control endpoints answer on every host name, not only on those of this machine. Default false, since a page of an
   * attacker can give its own host name the address 127.0.0.1 (DNS rebinding) and would read the accounts.
   */
  readonly anyHost?: boolean;
  /** The machine's clock, milliseconds since the epoch. Default `Date.now`. */
  readonly now?: () => number;
  /** Waits, for faults with a delay. Default: a timer. */
  readonly delay?: (ms: number) => Promise<void>;
}

/** The connection was torn down by a fault with `drop`: there is no answer. `fetch` rejects with it. */
export class ConnectionDroppedError extends Error {
  constructor() {
    super('The connection was dropped by a fault.');
    this.name = 'ConnectionDroppedError';
  }
}

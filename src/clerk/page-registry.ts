import type {ClerkLike} from './clerk-like.js';

/** What all copies of this package on one page share, whatever bundle each came with. */
export interface PageRegistry {
  /** The search for the page's Clerk that is under way, if any. Never rejects. */
  turn: Promise<unknown>;
  /** Instances whose script this package inserted. */
  readonly ownInstances: WeakSet<ClerkLike>;
  /** Calls of `load()`, one an instance: it has no guard of its own. */
  readonly loads: WeakMap<ClerkLike, Promise<void>>;
  /** Instances on which this package has called `load()`, with whatever outcome. */
  readonly loadedHere: WeakSet<ClerkLike>;
  /** Scripts on their way, by URL. */
  readonly scripts: Map<string, Promise<void>>;
  /** Script URLs that the Trusted Types policy lets through. */
  readonly allowedScriptUrls: Set<string>;
  /** Console hints given already. */
  readonly hints: Set<string>;
  /** The URL that a return was taken of, so that no second element takes it, too. */
  returnTaken?: string;
  /** Seconds that the last locked account stays locked, by instance; each has one hook that notes it. */
  lockouts?: WeakMap<ClerkLike, number | null>;
  /** The checked part of the package's Trusted Types policy, once that is made. Every script of the page can reach it. */
  scriptUrlPolicy?: {createScriptURL(url: string): unknown} | undefined;
}

const REGISTRY_KEY = Symbol.for('clerk-mfa-sign-in');

/** The registry of this page, made on first use. */
export function pageRegistry(): PageRegistry {
  const page = globalThis as {[REGISTRY_KEY]?: PageRegistry};
  return (page[REGISTRY_KEY] ??= {
    turn: Promise.resolve(),
    ownInstances: new WeakSet(),
    loads: new WeakMap(),
    loadedHere: new WeakSet(),
    scripts: new Map(),
    allowedScriptUrls: new Set(),
    hints: new Set(),
  });
}

import type {TestContext} from 'node:test';

/** Gives a global another value until the test is over. */
export function stubGlobal(t: TestContext, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
  t.after(() => {
    if (before) Object.defineProperty(globalThis, name, before);
    else Reflect.deleteProperty(globalThis, name);
  });
}

/** A `location` at a URL, which notes where it is sent instead of going there. */
export function stubLocation(t: TestContext, href: string): {readonly assigned: string[]} {
  const {origin, host, hostname, pathname, search, hash, protocol} = new URL(href);
  const assigned: string[] = [];
  const assign = (url: string): void => void assigned.push(url);
  const location = {href, origin, host, hostname, pathname, search, hash, protocol, assign};
  stubGlobal(t, 'location', location);
  stubGlobal(t, 'window', {location});
  return {assigned};
}

/** A `sessionStorage` of the test's own. */
export function stubSessionStorage(t: TestContext): Map<string, string> {
  const items = new Map<string, string>();
  stubGlobal(t, 'sessionStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  });
  return items;
}

/** Forgets what earlier tests left in the registry of the page. */
export function freshPage(t: TestContext): void {
  const key = Symbol.for('clerk-mfa-sign-in');
  Reflect.deleteProperty(globalThis, key);
  t.after(() => Reflect.deleteProperty(globalThis, key));
}

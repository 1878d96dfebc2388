/** Whether an instance is a development or a production instance: two ways to know a browser again. */
export type Mode = 'development' | 'production';

/** Names of instances: what fits into one label of a host name. */
export const instanceNamePattern = /^[a-z0-9](?:[a-z0-9-]{0,45}[a-z0-9])?$/;

function slugOf(name: string | null): string {
  return name === null ? 'local-clerk-01' : `local-clerk-${name}-01`;
}

/**
 * The host that the publishable key names. Nothing answers there.
 *
 * In development it ends with `.clerk.accounts.dev`, since clerk-js asks for a dev browser only on such hosts.
 */
export function frontendApiOf(name: string | null, mode: Mode): string {
  const slug = slugOf(name);
  return mode === 'development' ? `${slug}.clerk.accounts.dev` : `clerk.${slug}.localhost.example`;
}

/** The publishable key of an instance. The same name and mode always give the same key. */
export function publishableKeyOf(name: string | null, mode: Mode): string {
  const prefix = mode === 'development' ? 'pk_test_' : 'pk_live_';
  // Standard base64: clerk-js splits a key at its underscores, so base64url would not do.
  return prefix + btoa(`${frontendApiOf(name, mode)}$`);
}

/** The suffix Clerk gives its cookies: eight characters from the publishable key's SHA-1. */
export async function cookieSuffixOf(publishableKey: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(publishableKey));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, 8);
}

/**
 * Throws if a caller tries to bring a key along. local-clerk makes its own keys: a real one has no place in it, and a
 * secret one least of all.
 */
export function refuseForeignKeys(given: Readonly<Record<string, unknown>>): void {
  for (const name of ['publishableKey', 'secretKey', 'publishable-key', 'secret-key', 'jwtKey']) {
    if (given[name] !== undefined) {
      throw new TypeError(
        `local-clerk makes its own keys and takes none: remove "${name}". Read the publishable key from GET /_local.`,
      );
    }
  }
}

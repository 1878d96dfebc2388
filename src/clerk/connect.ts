import {connected, type ConnectedClerk} from '../flow/effects.js';
import {createClerkPort, type BrowserClerkPort, type ClerkPortOptions} from './clerk-port.js';
import {checkInstance} from './instance-check.js';
import {loadClerk, type ClerkConfiguration} from './load-clerk.js';

/**
 * Loads Clerk, looks whether the instance has what a sign-in needs, and adapts it. All of Clerk that the element knows
 * hangs on this module, which is loaded when the form is on screen.
 *
 * @throws {SignInError} as `loadClerk` does
 */
export async function connectClerk(
  configuration: ClerkConfiguration,
  options: ClerkPortOptions,
): Promise<ConnectedClerk & {readonly port: BrowserClerkPort}> {
  const clerk = await loadClerk(configuration);
  checkInstance(clerk);
  return connected(createClerkPort(clerk, options));
}

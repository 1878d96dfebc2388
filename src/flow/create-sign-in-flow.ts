import {connected} from './effects.js';
import type {ClerkPort, Clock} from './ports.js';
import {createUnconnectedFlow, type SignInFlow, type SignInFlowOptions} from './sign-in-flow.js';

/** What a flow is made of. */
export interface SignInFlowPorts extends SignInFlowOptions {
  /** Loads Clerk, or waits for the page's own. Called again for a retry. */
  readonly connect: () => Promise<ClerkPort>;
  readonly clock: Clock;
}

/** Makes a flow. It does nothing until it is sent `start`. */
export function createSignInFlow({connect, ...options}: SignInFlowPorts): SignInFlow {
  return createUnconnectedFlow({...options, connect: () => connect().then(connected)});
}

/**
 * The sign-in without a form, for a page's own user interface.
 *
 * @example
 * const flow = createSignInFlow({connect: async () => createClerkPort(await loadClerk({publishableKey: 'pk_test_…'}))});
 * flow.subscribe((snapshot) => show(snapshot));
 * flow.send({type: 'start'});
 */
import {BROWSER_CLOCK} from './browser-clock.js';
import {createSignInFlow as createFlow, type SignInFlowPorts as FlowPorts} from './flow/create-sign-in-flow.js';
import type {SignInFlow} from './flow/sign-in-flow.js';

export {createClerkPort} from './clerk/clerk-port.js';
export type {BrowserClerkPort, ClerkPortOptions} from './clerk/clerk-port.js';
export type {ClerkLike} from './clerk/clerk-like.js';
export {loadClerk} from './clerk/load-clerk.js';
export type {ClerkConfiguration} from './clerk/load-clerk.js';
export type {RedirectAttributes} from './clerk/redirect-target.js';
export {wayOn} from './flow/failure-catalogue.js';
export type {WayOn} from './flow/failure-catalogue.js';
export {SignInError, toFailure} from './flow/failure.js';
export type {Failure, FailureDetail, FieldName} from './flow/failure.js';
export type * from './flow/ports.js';
export type {SignInFlow, SignInFlowOptions} from './flow/sign-in-flow.js';
export type * from './flow/flow-events.js';
export type * from './flow/steps.js';

/** What a flow is made of. The clock is the browser's where none is given. */
export type SignInFlowPorts = Omit<FlowPorts, 'clock'> & Partial<Pick<FlowPorts, 'clock'>>;

/** Makes a flow. It does nothing until it is sent `start`. */
export function createSignInFlow(ports: SignInFlowPorts): SignInFlow {
  return createFlow({clock: BROWSER_CLOCK, ...ports});
}

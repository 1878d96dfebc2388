import {pageRegistry} from './page-registry.js';

/** Tells the integrator something on the console, once a page. */
export function hintOnce(message: string): void {
  const {hints} = pageRegistry();
  if (hints.has(message)) return;
  hints.add(message);
  console.warn(`<clerk-mfa-sign-in>: ${message}`);
}

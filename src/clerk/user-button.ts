import {mountClerkChild} from './clerk-child.js';
import type {ClerkLike} from './clerk-like.js';
import {hintOnce} from './hint-once.js';

/**
 * Mounts Clerk's user button into a child of an element. Where this Clerk has no UI, a hint is all that comes of it.
 *
 * @param slot the slot of the element that shows it
 * @returns takes the button away
 */
export function mountUserButton(clerk: ClerkLike, host: HTMLElement, slot: string): () => void {
  const mounted = mountClerkChild(
    host,
    'clerk-mfa-user-button',
    slot,
    (node) => clerk.mountUserButton(node),
    (node) => clerk.unmountUserButton(node),
  );
  if (mounted) return mounted;
  hintOnce(
    `user-button needs Clerk's UI, and this page's Clerk was loaded without it. ` +
      `Set the attribute from the start, or pass ui: {ClerkUI} to your own clerk.load().`,
  );
  return () => undefined;
}

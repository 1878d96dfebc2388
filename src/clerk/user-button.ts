import type {ClerkLike} from './clerk-like.js';
import {hintOnce} from './hint-once.js';

const TAG = 'clerk-mfa-user-button';

/**
 * Mounts Clerk's user button into a child of an element. It lies in the page's own tree, since that is where Clerk's UI
 * puts its styles, and is slotted when Clerk has put something there to see: its UI may be on its way, or never arrive.
 * Where this Clerk has no UI, a hint is all that comes of it.
 *
 * @param slot the slot of the element that shows it
 * @returns takes the button away
 */
export function mountUserButton(clerk: ClerkLike, host: HTMLElement, slot: string): () => void {
  // One that a clone of the page has brought belongs to nobody.
  for (const copy of host.querySelectorAll(`:scope > ${TAG}`)) copy.remove();
  const node = document.createElement('div');
  const child = document.createElement(TAG);
  child.append(node);
  host.append(child);
  const observer = new MutationObserver(() => {
    if (node.childElementCount === 0) return;
    child.slot = slot;
    observer.disconnect();
  });
  observer.observe(node, {childList: true, subtree: true});
  try {
    clerk.mountUserButton(node);
  } catch {
    hintOnce(
      `user-button needs Clerk's UI, and this page's Clerk was loaded without it. ` +
        `Set the attribute from the start, or pass ui: {ClerkUI} to your own clerk.load().`,
    );
  }
  return () => {
    observer.disconnect();
    clerk.unmountUserButton(node);
    child.remove();
  };
}

import type {ClerkLike} from './clerk-like.js';
import {hintOnce} from './page-registry.js';

/** Clerk's user button in a child of an element. */
export interface UserButton {
  /** Whether Clerk has put something there to see. Its UI may still be on its way, or never arrive. */
  readonly isMounted: boolean;
  /** Takes the button away. */
  remove(): void;
}

/**
 * Mounts Clerk's user button into a child of an element. It lies in the page's own tree, since that is where Clerk's UI
 * puts its styles. Where this Clerk has no UI, a hint is all that comes of it.
 *
 * @param slot the slot of the element that shows it
 * @param onMounted called when there is something to see
 */
export function mountUserButton(clerk: ClerkLike, host: HTMLElement, slot: string, onMounted: () => void): UserButton {
  const node = document.createElement('div');
  const child = document.createElement('clerk-mfa-user-button');
  child.slot = slot;
  child.append(node);
  host.append(child);
  let isMounted = false;
  const observer = new MutationObserver(() => {
    isMounted = node.childElementCount > 0;
    if (isMounted) observer.disconnect();
    if (isMounted) onMounted();
  });
  observer.observe(node, {childList: true, subtree: true});
  try {
    clerk.mountUserButton(node);
  } catch {
    hintOnce(
      `user-button needs Clerk's UI, and the page's own Clerk was loaded without it. ` +
        `Pass ui: {ClerkUI} to clerk.load(), or leave the attribute out.`,
    );
  }
  return {
    get isMounted() {
      return isMounted;
    },
    remove() {
      observer.disconnect();
      clerk.unmountUserButton(node);
      child.remove();
    },
  };
}

/** Name of the slot that shows Clerk's user button in the frame. */
export const USER_BUTTON_SLOT = 'clerk-mfa-user-button';

/**
 * Clerk's user button, in a child of the element. It is in the page's own tree, since that is where Clerk's UI puts its
 * styles.
 */
export class UserButton {
  readonly #host: HTMLElement;
  readonly #onMounted: () => void;
  #child: HTMLElement | null = null;
  #observer: MutationObserver | null = null;
  #isMounted = false;

  constructor(host: HTMLElement, onMounted: () => void) {
    this.#host = host;
    this.#onMounted = onMounted;
  }

  /** Whether Clerk has put something there to see. Its UI may still be on its way, or never arrive. */
  get isMounted(): boolean {
    return this.#isMounted;
  }

  /**
   * @param wanted whether it should be there
   * @param mount mounts the button into a node
   */
  update(wanted: boolean, mount: (node: HTMLDivElement) => void): void {
    if (!wanted) return this.remove();
    if (this.#child) return;
    const node = document.createElement('div');
    const child = document.createElement('clerk-mfa-user-button');
    child.slot = USER_BUTTON_SLOT;
    child.append(node);
    this.#child = child;
    this.#host.append(child);
    this.#observer = new MutationObserver(() => {
      if (this.#isMounted || node.childElementCount === 0) return;
      this.#isMounted = true;
      this.#onMounted();
    });
    this.#observer.observe(node, {childList: true, subtree: true});
    mount(node);
  }

  /** Takes the button away. Clerk notices by itself that its node has left the page. */
  remove(): void {
    this.#observer?.disconnect();
    this.#child?.remove();
    this.#child = null;
    this.#isMounted = false;
  }
}

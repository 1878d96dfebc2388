/**
 * Has Clerk's UI show something in a child of an element. The child lies in the page's own tree, since that is where
 * Clerk's UI puts its styles, and is slotted when Clerk has put something there to see: its UI may be on its way, or never
 * arrive.
 *
 * @param slot the slot of the element that shows it
 * @returns takes it away again; `null` when mounting throws, as it does where this Clerk has no UI
 */
export function mountClerkChild(
  host: HTMLElement,
  tag: string,
  slot: string,
  mount: (node: HTMLDivElement) => void,
  unmount: (node: HTMLDivElement) => void,
): (() => void) | null {
  // One that a clone of the page has brought belongs to nobody.
  for (const copy of host.querySelectorAll(`:scope > ${tag}`)) copy.remove();
  const node = document.createElement('div');
  const child = document.createElement(tag);
  child.append(node);
  host.append(child);
  const observer = new MutationObserver(() => {
    if (node.childElementCount === 0) return;
    child.slot = slot;
    observer.disconnect();
  });
  observer.observe(node, {childList: true, subtree: true});
  const remove = (): void => {
    observer.disconnect();
    child.remove();
  };
  try {
    mount(node);
  } catch {
    remove();
    return null;
  }
  return () => {
    unmount(node);
    remove();
  };
}

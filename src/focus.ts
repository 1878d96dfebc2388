/**
 * Whether the focus can be taken without taking it from another part of the page.
 *
 * @param own a node whose own descendants do not count as another part
 */
export function isFocusFree(own?: Node): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === null || active === document.body || (own?.contains(active) ?? false);
}

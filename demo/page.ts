/**
 * An element of this page.
 *
 * @throws {Error} if the page has none with this id, which is a mistake in its HTML
 */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`This page has no element with the id "${id}".`);
  return element;
}

/** Says something to screen readers, through the page's one live region. */
export function announce(text: string): void {
  const status = document.getElementById('status');
  if (!status) return;
  // The same words twice are announced once only, unless the region was empty in between.
  status.textContent = '';
  setTimeout(() => (status.textContent = text), 50);
}

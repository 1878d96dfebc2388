/** The absolute form of a URL that a link may lead to; `null` for any other scheme than `http(s):`, and for no URL at all. */
export function httpUrl(url: string | null): string | null {
  if (!url) return null;
  try {
    const {protocol, href} = new URL(url, document.baseURI);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}

/**
 * A target as a router takes it: within the page's own origin, its path, query and hash.
 *
 * @param url absolute
 * @returns the path, or the URL itself where it leads elsewhere
 */
export function routeOf(url: string): string {
  const {origin} = location;
  const path = url.startsWith(`${origin}/`) ? url.slice(origin.length) : '';
  // A path that begins with two slashes would be another site's name.
  return path && !path.startsWith('//') ? path : url;
}

/** Whether a host name can only mean this machine. */
export function isLoopbackHost(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}

/** Whether an `Origin` names a page on this machine. `null`, and anything that is no http(s) origin, does not. */
export function isLoopbackOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const {protocol, hostname} = new URL(origin);
  return (protocol === 'http:' || protocol === 'https:') && isLoopbackHost(hostname);
}

/** The host name that a request was sent to, from its `Host` header if it has one: that is what rebinding fakes. */
export function requestHostname(request: Request): string {
  const host = request.headers.get('host');
  if (host !== null && URL.canParse(`http://${host}`)) return new URL(`http://${host}`).hostname;
  return new URL(request.url).hostname;
}

/** Whether a browser may be sent there: to a page on this machine, on the host that was asked, or of an allowed origin. */
export function isAllowedTarget(target: string, request: Request, allowedOrigins: readonly string[] | null): boolean {
  if (!URL.canParse(target)) return false;
  const {protocol, hostname, origin} = new URL(target);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return (
    isLoopbackHost(hostname) ||
    hostname === new URL(request.url).hostname ||
    (allowedOrigins?.includes(origin) ?? false)
  );
}

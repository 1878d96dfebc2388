const STORAGE_KEY = 'demo-scenario';
const PARAMETER = 'scenario';

/**
 * The scenario that the URL asks for, which leaves the URL: a reload, or a link that comes back from an e-mail, is not to
 * begin it anew. An empty one asks for none.
 */
export function takeScenario(): string | null {
  const url = new URL(location.href);
  const name = url.searchParams.get(PARAMETER);
  if (name === null) return null;
  url.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', url);
  return name;
}

/** Begins a scenario on a fresh page: Clerk in this one still believes in a session that is then gone. `null`: none. */
export function goToScenario(name: string | null): void {
  location.search = new URLSearchParams({[PARAMETER]: name ?? ''}).toString();
}

/** The scenario that this tab has begun; `null` for none. */
export function notedScenario(): string | null {
  try {
    return sessionStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

export function noteScenario(name: string | null): void {
  try {
    if (name === null) sessionStorage.removeItem(STORAGE_KEY);
    else sessionStorage.setItem(STORAGE_KEY, name);
  } catch {
    // Storage is off: a reload then forgets which one it was.
  }
}

/** What could not be written, for as long as the page lives: a visitor or a browser may forbid the storage. */
const memory = new Map<string, string>();

/** Reads what this tab has noted, also before a reload. */
export function readNote(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return memory.get(key) ?? null;
  }
}

/** Notes something for this tab. Never throws. */
export function writeNote(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    memory.set(key, value);
  }
}

/** One of Clerk's `ClerkAPIError`s, by shape: a page may have several copies of Clerk's code. */
interface ApiErrorLike {
  readonly code?: unknown;
  readonly longMessage?: unknown;
  readonly message?: unknown;
}

/** What the server said, where an error is that; empty otherwise. */
export function apiErrors(error: unknown): readonly ApiErrorLike[] {
  const errors = (error as {readonly errors?: unknown} | null | undefined)?.errors;
  return Array.isArray(errors) ? (errors as readonly ApiErrorLike[]) : [];
}

/** Whether an error has one of these codes, the server's or Clerk's own. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  const own = error as ApiErrorLike | null | undefined;
  return [own, ...apiErrors(error)].some((one) => codes.some((code) => one?.code === code));
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function randomText(length: number, characters: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  let text = '';
  for (const byte of bytes) {
    text += characters[byte % characters.length];
  }
  return text;
}

/** A new id in Clerk's form, such as `sess_` and 27 letters and digits. */
export function newId(prefix: string): string {
  return `${prefix}_${randomText(27, alphabet)}`;
}

/** A token nobody can guess, for the identity of a browser. */
export function newToken(): string {
  return randomText(40, alphabet);
}

/** Six random digits, as in an e-mail or SMS code. */
export function newCode(): string {
  return randomText(6, '0123456789');
}

/** The value of `clerk_trace_id` in an error. */
export function newTraceId(): string {
  return randomText(32, '0123456789abcdef');
}

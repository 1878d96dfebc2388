// Arabic, Persian, Devanagari, Bengali and full-width digits: what keyboards type in languages that have digits of their own.
const ZEROS = '\u0660\u06f0\u0966\u09e6\uff10';

/** A code as Clerk knows it: without white space, and with the digits that were sent. */
export function plainCode(typed: string): string {
  return typed.replace(/\s/g, '').replace(/\p{Nd}/gu, (digit) => {
    const value = [...ZEROS].map((zero) => digit.charCodeAt(0) - zero.charCodeAt(0)).find((at) => at >= 0 && at < 10);
    return value === undefined ? digit : String(value);
  });
}

// Arabic, Persian, Devanagari, Bengali and full-width digits: what keyboards type in languages that have digits of their own.
const ZEROS = '\u0660\u06f0\u0966\u09e6\uff10';

/** A code that stands by itself, in one piece or in two or three: `123456`, `123 456`, `12-34-56`. */
const CODE = /(?<!\d)(?:\d{6}|\d{3}[\s-]\d{3}|\d\d[\s-]\d\d[\s-]\d\d)(?!\d)/;

/**
 * The six digits in what was typed or pasted: "Your Acme2 code is 123 456" is 123456. Where there is no such code, all of
 * its digits, since somebody is still typing.
 */
export function sentCode(typed: string): string {
  const plain = westernDigits(typed);
  const [code = plain] = CODE.exec(plain) ?? [];
  return code.replace(/\D/g, '');
}

/** Whether what was typed in place of six digits must be something else: it has letters, and no code among them. */
export function isNoSentCode(typed: string): boolean {
  return /[a-z]/i.test(typed) && !CODE.test(westernDigits(typed));
}

/** A backup code as Clerk knows it: in small letters, without what people put between them. */
export function backupCode(typed: string): string {
  return westernDigits(typed).replace(/[\s-]/g, '').toLowerCase();
}

function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const value = [...ZEROS].map((zero) => digit.charCodeAt(0) - zero.charCodeAt(0)).find((at) => at >= 0 && at < 10);
    return value === undefined ? digit : String(value);
  });
}

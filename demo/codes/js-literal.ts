const INDENT = '  ';

/**
 * A JavaScript string literal in single quotes. It has no `<`, so that it can stand in a `<script>` of any kind of file
 * and ends none.
 */
export function jsString(value: string): string {
  const body = JSON.stringify(value)
    .slice(1, -1)
    .replace(/\\"|['<\u2028\u2029]/g, (found) =>
      found === '\\"' ? '"' : found === "'" ? "\\'" : unicodeEscape(found),
    );
  return `'${body}'`;
}

/**
 * A JavaScript literal for a value that came from JSON.
 *
 * @param indent what stands before the line that it begins in
 */
export function jsLiteral(value: unknown, indent = ''): string {
  if (typeof value === 'string') return jsString(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = indent + INDENT;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const members = Array.isArray(value)
    ? value.map((member) => jsLiteral(member, inner))
    : Object.entries(value).map(([key, member]) => `${jsKey(key)}: ${jsLiteral(member, inner)}`);
  if (members.length === 0) return `${open}${close}`;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

/** What stands between two backticks. */
export function jsTemplateText(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

function jsKey(key: string): string {
  // Written as a plain key, it would set the object's prototype.
  if (key === '__proto__') return `['__proto__']`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : jsString(key);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

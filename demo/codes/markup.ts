import {TAG, type SetAttribute} from './settings.js';
import {jsString} from './js-literal.js';

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;'};

/** A value of an attribute as HTML has it between double quotes. */
export function escapeAttribute(value: string): string {
  return value.replace(/[&"<>\r\n]/g, (found) => ENTITIES[found] ?? `&#${found.charCodeAt(0)};`);
}

/** An attribute in HTML; a boolean one has its name only. */
export function htmlAttribute(name: string, value: string | number | true): string {
  return value === true ? name : `${name}="${escapeAttribute(String(value))}"`;
}

/**
 * Whether a text means itself as an attribute in double quotes, in HTML as in any framework's template: nothing in it is
 * an entity, an interpolation, an escape or an end.
 */
export function isPlain(value: string): boolean {
  return !/["&<>{}\\`\p{Cc}\u2028\u2029]/u.test(value);
}

/** An attribute whose value is a string of JavaScript in braces where it is not plain, as JSX and Svelte have it. */
export function bracedAttribute({name, value}: Pick<SetAttribute, 'name' | 'value'>): string {
  if (typeof value !== 'string' || isPlain(value)) return htmlAttribute(name, value);
  return `${name}={${jsString(value)}}`;
}

/**
 * The element's tag with one attribute a line.
 *
 * @param attributes as written
 * @param selfClosing as Vue and JSX have it
 */
export function tag(attributes: readonly string[], {name = TAG, selfClosing = false} = {}): string {
  const end = selfClosing ? '/>' : `></${name}>`;
  return [`<${name}`, ...attributes.map((attribute) => `  ${attribute}`), end].join('\n');
}

/** Every line, but not an empty one, a little to the right. */
export function indent(text: string, by = '  '): string {
  // Not by ^ with the flag m, which also finds line breaks of Unicode's that stand within a value.
  return text
    .split('\n')
    .map((line) => (line === '' ? line : by + line))
    .join('\n');
}

import {TAG, type CssDeclaration} from './settings.js';

const CLOSING: Readonly<Record<string, string>> = {'(': ')', '[': ']'};

/**
 * What is wrong with a value of a custom property; `null` if nothing. Stricter than CSS: what passes neither ends the
 * declaration, nor the rule or the `<style>` around it, nor means anything to the tools that look through style sheets.
 */
export function cssValueError(value: string): string | null {
  // Outside of strings no value here has a use for these, and in one they can be written as CSS escapes.
  const forbidden = /[<{}\p{Cc}]/u.exec(value);
  if (forbidden) return /[<{}]/.test(forbidden[0]) ? `It must not have ${forbidden[0]} in it.` : 'It must be one line.';
  if (/\/\*/.test(value)) return 'It must not have a comment in it.';
  if (/v-bind\s*\(/i.test(value)) return 'It must not have v-bind() in it, which is Vue’s.';
  const open: string[] = [];
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index);
    if (character === '\\') {
      if (++index === value.length) return 'It must not end with a backslash.';
    } else if (character === '"' || character === "'") {
      index = endOfString(value, index);
      if (index === -1) return `The string that ${character} begins has no end.`;
    } else if (CLOSING[character]) {
      open.push(CLOSING[character]);
    } else if (character === ')' || character === ']') {
      if (open.pop() !== character) return `There is a ${character} too many.`;
    } else if (open.length === 0 && (character === ';' || character === '!')) {
      return `It must not have ${character} in it.`;
    }
  }
  return open.length > 0 ? `A ${open.at(-1)} is missing.` : null;
}

/** The style rule with the custom properties, or an empty text when there is none. Values that are none are left out. */
export function cssRule(css: readonly CssDeclaration[]): string {
  const lines = css.filter(({value}) => cssValueError(value) === null).map(({name, value}) => `  ${name}: ${value};\n`);
  return lines.length === 0 ? '' : `${TAG} {\n${lines.join('')}}`;
}

function endOfString(value: string, start: number): number {
  for (let index = start + 1; index < value.length; index++) {
    if (value[index] === '\\') index++;
    else if (value[index] === value[start]) return index;
  }
  return -1;
}

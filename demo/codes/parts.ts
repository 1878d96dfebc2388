import {jsLiteral} from './js-literal.js';
import type {ElementSettings, SetAttribute, SetProperty} from './settings.js';

const KEY_ATTRIBUTE: SetAttribute = {name: 'publishable-key', property: 'publishableKey', value: 'pk_test_…'};

/** The attributes, with a place for the key where none is set: no code works without one. */
export function attributesOf({attributes}: ElementSettings): readonly SetAttribute[] {
  return attributes.some(({name}) => name === KEY_ATTRIBUTE.name) ? attributes : [KEY_ATTRIBUTE, ...attributes];
}

/** The body of a handler of `signed-in`. */
export const HANDLER_BODY = `// With a router:
// event.preventDefault(); router.push(event.detail.redirectUrl ?? '/');
console.log('Signed in:', event.detail.userId);`;

/** A constant for every property that has no attribute. */
export function constants(properties: readonly SetProperty[], keyword = 'const'): string {
  return properties.map(({name, value}) => `${keyword} ${name} = ${jsLiteral(value)};\n`).join('');
}

/** The parts that are there, an empty line between two. */
export function paragraphs(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join('\n\n');
}

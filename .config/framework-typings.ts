/**
 * One file a framework. What differs between them is how they write an attribute, which names of properties and events
 * reach the element, and what of that they get wrong: each is a test in `test/apps/types-*`.
 */
import {isSettable, type Declaration} from './element-model.js';
import {camel, comment, member, pascal} from './typings-text.js';

const FALSE_IS_TEXT = 'writes `false` as the text "false", which is as true as any other: the property takes `false`.';
const BEFORE_UPGRADE = 'Attributes also work before the element is defined, properties do not.';

/**
 * React 19: a property where the element has one of that name, else an attribute, which `false` removes. Only handlers
 * named after the event, letter by letter, are called; `onError` is React's own, and never called here.
 */
export function react(element: Declaration): string {
  const {name, tagName, events} = element;
  const neverCalled = events.map(({name: event}) => `'on${pascal(event)}'`).join(' | ');
  return `import type {ClassAttributes, HTMLAttributes} from 'react';
${imports(element)}

interface Own extends ${name}Attributes, ${name}Properties {
${member('class', 'string', 'As `className`.')}
${handlers(element, (event) => `on${event}`)}
}

${comment(`What \`<${tagName}>\` takes in React 19. ${BEFORE_UPGRADE}`)}
export interface ${name}Props
  extends Own, ClassAttributes<${name}>, Omit<HTMLAttributes<${name}>, keyof Own | ${neverCalled}> {}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': ${name}Props;
    }
  }
}
`;
}

/**
 * Preact 10 and 11: as React, but `onError` listens to `error`; and an attribute whose fifth character is a hyphen is
 * taken for one of `aria-` or `data-`, whose `false` is written as text.
 */
export function preact(element: Declaration): string {
  const {name, tagName, attributes} = element;
  const keepsFalse = attributes.filter(({name: attribute, type}) => type.text === 'boolean' && attribute[4] === '-');
  const keys = keepsFalse.map((attribute) => `'${attribute.name}'`).join(' | ') || 'never';
  return `import type {HTMLAttributes, Signalish} from 'preact';
${imports(element)}

${comment(`Of these, Preact ${FALSE_IS_TEXT}`)}
type KeepsFalse = ${keys};
type Values = Omit<${name}Attributes, KeepsFalse> & Pick<${name}Attributes<true>, KeepsFalse> & ${name}Properties;
type MaybeSignals<T> = {[Key in keyof T]: Signalish<T[Key]>};

interface Own extends MaybeSignals<Values> {
${handlers(element, (event) => `on${event}`)}
${handlers(element, (event) => (event.includes('-') ? null : `on${pascal(event)}`))}
}

${comment(`What \`<${tagName}>\` takes in Preact. ${BEFORE_UPGRADE}`)}
export interface ${name}Props extends Own, Omit<HTMLAttributes<${name}>, keyof Own> {}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': ${name}Props;
    }
  }
}
`;
}

/**
 * Solid: a name with hyphens is set as the property that it is in camelCase; a name with capitals is lowered first, and
 * so reaches nothing. `prop:`, `attr:` and `bool:` say which is meant.
 */
export function solid(element: Declaration): string {
  const {name, tagName, attributes} = element;
  const fields = element.members.filter(isSettable);
  const listener = (kind: string, event: string): string => `JSX.${kind}<${name}, ${name}EventMap['${event}']>`;
  const asProperty = fields.filter((field) => field.name === field.name.toLowerCase());
  const asText = attributes.filter(({type}) => type.text !== 'boolean');
  const asFlag = attributes.filter(({type}) => type.text === 'boolean');
  return `import type {JSX} from 'solid-js';
import type {${name}, ${name}EventMap} from '../index.js';
import type {${name}Attributes, ${name}Properties} from './attributes.js';

type All = ${name}Attributes & ${name}Properties;

interface Own extends ${name}Attributes, Pick<${name}Properties, ${quoted(asProperty)}> {
${fields.map((field) => member(`prop:${field.name}`, `All['${field.name}']`, field.description)).join('\n')}
${asText.map((text) => member(`attr:${text.name}`, `All['${text.name}']`, text.description)).join('\n')}
${asFlag.map((flag) => member(`attr:${flag.name}`, "true | ''", `${flag.description}\nSolid ${FALSE_IS_TEXT}`)).join('\n')}
${asFlag.map((flag) => member(`bool:${flag.name}`, 'boolean', flag.description)).join('\n')}
${handlers(
  element,
  (event) => `on:${event}`,
  (event) => listener('EventHandlerWithOptionsUnion', event),
)}
${handlers(
  element,
  (event) => `on${event}`,
  (event) => listener('EventHandlerUnion', event),
)}
${handlers(
  element,
  (event) => (event.includes('-') ? null : `on${pascal(event)}`),
  (event) => listener('EventHandlerUnion', event),
)}
}

${comment(`What \`<${tagName}>\` takes in Solid.`)}
export interface ${name}Props extends Own, Omit<JSX.HTMLAttributes<${name}>, keyof Own> {}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': ${name}Props;
    }
  }
}
`;
}

/** Svelte 5: a property where the element has one of that name, else an attribute, whose `false` is written as text. */
export function svelte(element: Declaration): string {
  const {name, tagName} = element;
  const handler = (event: string): string => `${name}Handler<'${event}'> | null`;
  return `import type {HTMLAttributes} from 'svelte/elements';
${imports(element)}

${comment(`Of a boolean attribute, Svelte ${FALSE_IS_TEXT}`)}
interface Own extends ${name}Attributes<true | '' | null>, ${name}Properties {
${handlers(element, (event) => `on${event}`, handler)}
${handlers(element, (event) => `on:${event}`, handler)}
}

${comment(`What \`<${tagName}>\` takes in Svelte. ${BEFORE_UPGRADE}`)}
export interface ${name}Props extends Own, Omit<HTMLAttributes<${name}>, keyof Own> {}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tagName}': ${name}Props;
  }
}
`;
}

/**
 * Vue: as Svelte. But its checker knows what a template gives to a component by camelCase names alone, so `:no-resume`,
 * which writes `false` as text, cannot be told from `:noResume`, which is right. In TSX it can.
 */
export function vue(element: Declaration): string {
  const {name, tagName, attributes} = element;
  const isAttribute = (field: string): boolean => attributes.some(({fieldName}) => fieldName === field);
  const others = element.members.filter(isSettable).filter((field) => !isAttribute(field.name));
  const alsoText: Readonly<Record<string, string>> = {boolean: " | ''", number: ' | `${number}`'};
  return `import type {HTMLAttributes, PublicProps, ReservedProps} from 'vue';
${imports(element)}

interface Handlers {
${handlers(element, (event) => `on${pascal(event)}`)}
}

interface Own extends Handlers, Pick<${name}Properties, ${quoted(others)}> {
${attributes
  .map(({name: attribute, fieldName, type, description}) => {
    const value = fieldName ? `${name}['${fieldName}']` : type.text;
    return member(camel(attribute), value + (alsoText[type.text] ?? ''), description);
  })
  .join('\n')}
}

${comment(`What \`<${tagName}>\` takes in Vue's templates. ${BEFORE_UPGRADE}`)}
export interface ${name}Props extends Own, Omit<HTMLAttributes, keyof Own> {}

interface OwnTsx extends ${name}Attributes<true | '' | null>, ${name}Properties, Handlers {}

${comment(`What \`<${tagName}>\` takes in TSX. Of a boolean attribute, Vue ${FALSE_IS_TEXT}`)}
export interface ${name}TsxProps extends OwnTsx, Omit<HTMLAttributes, keyof OwnTsx> {}

declare module 'vue' {
  interface GlobalComponents {
    '${tagName}': new () => ${name} & {
      $props: ${name}Props & PublicProps;
${comment('Children only: the slots of an element are filled by `slot="…"`, not by `#…`.', '      ')}
      $slots: {default?: () => unknown};
    };
  }

  interface IntrinsicElementAttributes {
    '${tagName}': ${name}TsxProps & ReservedProps;
  }

  interface HTMLAttributes {
${comment('What a child needs to lie in a slot of an element; Vue knows its own slots only.', '    ')}
    slot?: string | undefined;
  }
}
`;
}

function imports({name}: Declaration): string {
  return `import type {${name}} from '../index.js';
import type {${name}Attributes, ${name}Handler, ${name}Properties} from './attributes.js';`;
}

/** The events as members, under what a framework calls their handlers; `null` where it has no such name. */
function handlers(
  {name, events}: Declaration,
  key: (event: string) => string | null,
  handler = (event: string): string => `${name}Handler<'${event}'>`,
): string {
  return events
    .flatMap((event) => {
      const named = key(event.name);
      return named === null ? [] : [member(named, handler(event.name), event.description)];
    })
    .join('\n');
}

function quoted(members: readonly {readonly name: string}[]): string {
  return members.map(({name}) => `'${name}'`).join(' | ') || 'never';
}

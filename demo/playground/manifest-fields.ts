/** The part of a custom elements manifest that is read here. */
export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly (Described & {readonly fieldName?: string})[];
  readonly members?: readonly (Described & {
    readonly kind: string;
    readonly attribute?: string;
    readonly readonly?: boolean;
  })[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
}

/** How something is set. */
export type Control =
  | {readonly kind: 'boolean' | 'text' | 'json' | 'color' | 'css'}
  | {readonly kind: 'choice'; readonly options: readonly string[]}
  | {readonly kind: 'number'; readonly min: number | null; readonly max: number | null}
  /** It is not: it is read. */
  | {readonly kind: 'state'};

/** An attribute, property or CSS custom property of the element. */
export interface Field {
  readonly group: 'attribute' | 'property' | 'css';
  readonly name: string;
  /** The property that stands for it; of a CSS custom property, its own name. */
  readonly property: string;
  readonly description: string;
  /** As it is typed into a control; empty for none. */
  readonly defaultText: string;
  readonly control: Control;
}

/** Everything about an element that has a control or is shown. */
export interface ManifestFields {
  readonly attributes: readonly Field[];
  /** Those that have no attribute. */
  readonly properties: readonly Field[];
  readonly css: readonly Field[];
  readonly states: readonly string[];
}

/**
 * Reads what can be set on an element, and how, from its manifest.
 *
 * @throws {Error} if the manifest does not know the tag
 */
export function manifestFields({modules}: Manifest, tagName: string): ManifestFields {
  const declaration = modules.flatMap(({declarations = []}) => declarations).find((one) => one.tagName === tagName);
  if (!declaration) throw new Error(`The manifest has no <${tagName}>.`);
  const {attributes = [], members = [], cssProperties = [], cssStates = []} = declaration;
  const own = members.filter(({kind, attribute}) => kind === 'field' && attribute === undefined);
  return {
    // Without a property it is a sign between the element and whoever renders the page, and nothing to play with.
    attributes: attributes.flatMap((one) =>
      one.fieldName === undefined ? [] : [field('attribute', one, one.fieldName, controlOf(one))],
    ),
    properties: own.map((one) => field('property', one, one.name, one.readonly ? {kind: 'state'} : controlOf(one))),
    css: cssProperties.map((one) => field('css', one, one.name, {kind: one.name.includes('color') ? 'color' : 'css'})),
    states: cssStates.map(({name}) => name),
  };
}

function field(group: Field['group'], described: Described, property: string, control: Control): Field {
  const {name, description = '', default: byDefault} = described;
  const defaultText = byDefault === undefined || byDefault === 'null' ? '' : byDefault.replace(/^'(.*)'$/, '$1');
  return {group, name, property, description: description.replace(/\s+/g, ' '), defaultText, control};
}

/** The kind of control follows from the type. */
function controlOf({type, description = '', default: byDefault = ''}: Described): Control {
  const parts = (type?.text ?? 'string').split('|').map((part) => part.trim());
  const types = parts.filter((part) => part !== 'null' && part !== 'undefined');
  const literals = types.map(literal);
  if (literals.every((value) => value !== null)) return {kind: 'choice', options: literals};
  const [only = 'string'] = types;
  if (only === 'boolean') return {kind: 'boolean'};
  if (only === 'number') {
    const range = /\b(\d+) to (\d+)\b/.exec(description);
    return {kind: 'number', min: range ? Number(range[1]) : null, max: range ? Number(range[2]) : null};
  }
  if (only === 'object') return {kind: 'json'};
  if (only === 'string') return {kind: 'text'};
  // The name of a type. Of a union with a literal as its default, the description marks the values as code.
  const values = [...description.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value);
  const initial = literal(byDefault);
  return initial !== null && values.includes(initial) ? {kind: 'choice', options: values} : {kind: 'state'};
}

function literal(text: string): string | null {
  return /^(['"])(.*)\1$/.exec(text)?.[2] ?? null;
}

/**
 * What editors know of the tag, from the manifest: `dist/vscode.*-custom-data.json` and `dist/web-types.json`. Written by
 * the kept generators, and corrected where they are wrong or leave something out.
 */
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {writeFileSync} from 'node:fs';
import {exportedNames, readElement, type Described} from './element-model.js';

interface HtmlData {
  readonly tags: readonly {
    readonly name: string;
    readonly description: string;
    readonly attributes: readonly (Described & {readonly values: readonly {readonly name: string}[]})[];
  }[];
}

interface CssData {
  readonly properties: readonly Described[];
  readonly pseudoElements: readonly Described[];
}

interface WebTypes {
  readonly contributions: {
    readonly html: {readonly elements: readonly WebTypesElement[]};
    readonly css: Readonly<Record<string, readonly Described[]>>;
  };
}

interface WebTypesElement {
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly (Described & {readonly value: {readonly type: string; readonly default?: string}})[];
  readonly slots: readonly Described[];
  readonly js: Readonly<Record<'properties' | 'events', readonly (Described & {readonly type: string})[]>>;
}

const element = readElement();
const typed = element.events.map((event) => ({...event, description: `\`${event.type.text}\`: ${event.description}`}));
const states = element.cssStates.map(({name, description}) => `- **${name}** - ${description}`);
const STATES = `\n\n### **CSS States:**\n ${states.join('\n')}`;
/** What a generator of descriptions reads, with the class of each event, which it would leave out. */
const manifest = {
  schemaVersion: '1.0.0',
  modules: [
    {kind: 'javascript-module' as const, path: '', declarations: [{...element, kind: 'class' as const, events: typed}]},
  ],
} as unknown as Parameters<typeof getVsCodeHtmlCustomData>[0] & Parameters<typeof getWebTypesData>[0];

/**
 * Adds the states, and the empty line without which Markdown takes the summary for a heading; says of boolean attributes
 * that they take no value, and leaves out lists of nothing.
 */
function vsCodeHtml(): object {
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest)) as HtmlData;
  const isBoolean = (name: string): boolean =>
    element.attributes.some((attribute) => attribute.name === name && attribute.type.text === 'boolean');
  return {
    ...data,
    tags: data.tags.map(({name, description, attributes}) => ({
      name,
      description: description.replace('\n---\n', '\n\n---\n') + STATES,
      attributes: attributes.map(({values, ...attribute}) => ({
        ...attribute,
        ...(isBoolean(attribute.name) ? {valueSet: 'v'} : {}),
        ...(values.length > 0 ? {values: values.map((value) => ({name: value.name}))} : {}),
      })),
    })),
  };
}

/**
 * Adds the states and the defaults, says that descriptions are Markdown, since VS Code shows a plain text's characters as
 * they are, and leaves out lists of nothing.
 */
function vsCodeCss(): object {
  const {properties, pseudoElements, ...data} = JSON.parse(getVsCodeCssCustomData(manifest)) as CssData;
  const markdown = ({name, description}: Described): object => ({
    name,
    description: {kind: 'markdown', value: description},
  });
  const withDefault = ({name, description}: Described): Described => {
    const initial = element.cssProperties.find((property) => property.name === name)?.default;
    return {name, description: initial ? `${description} Default: \`${initial}\`.` : description};
  };
  return {
    ...data,
    properties: properties.map(withDefault).map(markdown),
    pseudoElements: pseudoElements.map(markdown),
    pseudoClasses: element.cssStates.map(({name, description}) => markdown({name: `:state(${name})`, description})),
  };
}

/**
 * Says that types are TypeScript and which of them the package exports, what is read-only, and the states. Leaves out
 * events among the HTML, which is deprecated, links to nothing, and `null`, which no attribute is.
 */
function webTypes(): object {
  const data = JSON.parse(getWebTypesData(manifest, {})) as WebTypes;
  const exported = exportedNames();
  const reference = (type: string): string | {name: string} => (exported.has(type) ? {name: type} : type);
  const types = (text: string): unknown => {
    const all = text.split(' | ').map(reference);
    return all.length === 1 ? all[0] : all;
  };
  const isReadonly = (name: string): boolean => element.members.some((field) => field.name === name && field.readonly);
  const {html, css} = data.contributions;
  return {
    ...data,
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: html.elements.map(({name, description, attributes, slots, js}) => ({
          name,
          description: description + STATES,
          source: {symbol: element.name},
          attributes: attributes.map(({value, ...attribute}) => ({
            ...attribute,
            value: {
              type: value.type.replace(' | null', ''),
              ...(value.default && value.default !== 'null' ? {default: value.default.replaceAll("'", '')} : {}),
            },
          })),
          slots,
          js: {
            properties: js.properties.map(({type, ...property}) => ({
              ...property,
              type: types(type),
              ...(isReadonly(property.name) ? {'read-only': true} : {}),
            })),
            events: element.events.map(({name: event, description: text, type}) => ({
              name: event,
              description: text,
              type: types(type.text),
            })),
          },
        })),
      },
      css: {
        ...css,
        'pseudo-classes': element.cssStates.map(({name, description}) => ({name: `state(${name})`, description})),
      },
    },
  };
}

for (const [file, data] of Object.entries({
  'vscode.html-custom-data': vsCodeHtml(),
  'vscode.css-custom-data': vsCodeCss(),
  'web-types': webTypes(),
})) {
  writeFileSync(`dist/${file}.json`, `${JSON.stringify(data, null, 2)}\n`);
}

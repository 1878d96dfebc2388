/** What editors are told of the tag, asked of VS Code's own language services, and held against the manifest. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import type {CSSDataV1} from 'vscode-css-languageservice';
import type {HTMLDataV1} from 'vscode-html-languageservice';

// Node finds no names in their UMD files.
const require = createRequire(import.meta.url);
const {getLanguageService, newHTMLDataProvider, TextDocument} =
  require('vscode-html-languageservice') as typeof import('vscode-html-languageservice');
const {getCSSLanguageService, newCSSDataProvider} =
  require('vscode-css-languageservice') as typeof import('vscode-css-languageservice');

interface Described {
  readonly name: string;
  readonly description: string;
}

interface Declaration {
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly (Described & {readonly type: {readonly text: string}})[];
  readonly members: readonly (Described & {readonly kind: string; readonly readonly?: boolean})[];
  readonly events: readonly (Described & {readonly type: {readonly text: string}})[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly (Described & {readonly default: string})[];
  readonly cssStates: readonly Described[];
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

const {modules} = read<{modules: {declarations: Declaration[]}[]}>('custom-elements.json');
const element = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName);
assert.ok(element);
const names = (all: readonly {readonly name: string}[]): string[] => all.map(({name}) => name).sort();
const attributes = [...new Set([...names(element.attributes), 'defer-hydration'])].sort();
const attributeTypes = new Map(element.attributes.map(({name, type}) => [name, type.text]));
const methods = element.members.filter(({kind, name}) => kind === 'method' && !name.endsWith('Callback'));

function value(documentation: string | {value: string} | undefined): string {
  return typeof documentation === 'object' ? documentation.value : (documentation ?? '');
}

interface Offered {
  readonly label: string;
  readonly documentation: string;
  readonly insert: string;
}

describe('VS Code, HTML', () => {
  const data = read<HTMLDataV1>('dist/vscode.html-custom-data.json');
  const service = getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [newHTMLDataProvider('package', data)],
  });

  /** What is offered at the `|` of a text. */
  function complete(text: string): Offered[] {
    const offset = text.indexOf('|');
    const document = TextDocument.create('test://page.html', 'html', 1, text.replace('|', ''));
    const {items} = service.doComplete(document, document.positionAt(offset), service.parseHTMLDocument(document));
    // It offers `data-` on every tag.
    const ours = items.filter(({label}) => label !== 'data-');
    return ours.map(({label, documentation, textEdit}) => ({
      label,
      documentation: value(documentation),
      insert: textEdit?.newText ?? label,
    }));
  }

  it('completes every attribute, with its description', () => {
    const offered = complete(`<${element.tagName} |>`);
    assert.deepEqual(offered.map(({label}) => label).sort(), attributes);
    for (const {name, description} of element.attributes) {
      assert.ok(offered.find(({label}) => label === name)?.documentation.includes(description), name);
    }
  });

  it('completes boolean attributes without a value, and the others with one', () => {
    for (const {label, insert} of complete(`<${element.tagName} |>`)) {
      // The one that is not in the manifest, `defer-hydration`, is boolean.
      const type = attributeTypes.get(label) ?? 'boolean';
      assert.equal(insert.includes('='), type !== 'boolean', label);
    }
  });

  it('completes the values that there are, and no name of a type', () => {
    const offered = complete(`<${element.tagName} form-root="|">`).map(({label}) => label);
    assert.deepEqual(offered.sort(), ['light', 'shadow']);
    assert.deepEqual(complete(`<${element.tagName} publishable-key="|">`), []);
    assert.doesNotMatch(JSON.stringify(data), /FormRoot|"values":\s*\[\]|"references"/);
  });

  it('describes the tag: its events with their classes, slots, parts, properties, states and methods', () => {
    const document = TextDocument.create('test://page.html', 'html', 1, `<${element.tagName}>`);
    const hover = service.doHover(document, {line: 0, character: 3}, service.parseHTMLDocument(document));
    const text = value(hover?.contents as {value: string});
    assert.ok(text.includes(`${element.summary}\n\n---\n`), 'a line under a paragraph would make a heading of it');
    for (const {name, description, type} of element.events) {
      assert.ok(text.includes(`**${name}** - \`${type.text}\`: ${description}`), name);
    }
    const {slots, cssParts, cssProperties, cssStates} = element;
    for (const {name, description} of [...slots, ...cssParts, ...cssProperties, ...cssStates]) {
      assert.ok(text.includes(`**${name}** - ${description}`), name);
    }
    for (const {name} of methods) assert.ok(text.includes(`**${name}(`), name);
    assert.ok(!text.includes('Callback'), 'lifecycle callbacks are not for users');
  });
});

describe('VS Code, CSS', () => {
  const data = read<CSSDataV1>('dist/vscode.css-custom-data.json');
  const service = getCSSLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [newCSSDataProvider(data)],
  });

  function complete(text: string): Map<string, string> {
    const offset = text.indexOf('|');
    const document = TextDocument.create('test://page.css', 'css', 1, text.replace('|', ''));
    const {items} = service.doComplete(document, document.positionAt(offset), service.parseStylesheet(document));
    return new Map(items.map(({label, documentation}) => [label, value(documentation)]));
  }

  it('completes every custom property, with its description and default', () => {
    const offered = complete(`${element.tagName} { --clerk| }`);
    for (const {name, description, default: initial} of element.cssProperties) {
      assert.ok(offered.get(name)?.includes(description), name);
      assert.ok(offered.get(name)?.includes(initial), name);
    }
  });

  it('completes every part and every state', () => {
    const offered = complete(`${element.tagName}:|`);
    for (const {name, description} of element.cssParts) {
      assert.ok(offered.get(`::part(${name})`)?.includes(description), name);
    }
    for (const {name, description} of element.cssStates) {
      assert.ok(offered.get(`:state(${name})`)?.includes(description), name);
    }
  });
});

describe('JetBrains', () => {
  interface Typed extends Described {
    readonly type: unknown;
    readonly 'read-only'?: boolean;
  }
  interface WebTypes {
    readonly name: string;
    readonly version: string;
    readonly 'js-types-syntax': string;
    readonly contributions: {
      readonly html: {
        readonly elements: readonly (Described & {
          readonly attributes: readonly (Described & {readonly value: {readonly type: string; default?: string}})[];
          readonly slots: readonly Described[];
          readonly js: {readonly properties: readonly Typed[]; readonly events: readonly Typed[]};
        })[];
      };
      readonly css: Readonly<Record<'properties' | 'pseudo-elements' | 'pseudo-classes', readonly Described[]>>;
    };
  }

  const packageJson = read<{name: string; version: string; 'web-types': string}>('package.json');
  const data = read<WebTypes>(packageJson['web-types']);
  const {html, css} = data.contributions;
  const [tag] = html.elements;
  assert.ok(tag);

  /** Each of the manifest is there under the same name, or the name that it has in CSS, with its description. */
  function holdsAll(
    actual: readonly Described[],
    expected: readonly Described[],
    as = (name: string): string => name,
  ): void {
    const found = new Map(actual.map(({name, description}) => [name, description]));
    for (const {name, description} of expected) assert.equal(found.get(as(name)), description, name);
  }

  it('is of this package and version, and of one element', () => {
    assert.deepEqual(
      [data.name, data.version, data['js-types-syntax'], names(html.elements)],
      [packageJson.name, packageJson.version, 'typescript', [element.tagName]],
    );
  });

  it('has every attribute, with values and types of HTML', () => {
    assert.deepEqual(names(tag.attributes), attributes);
    holdsAll(tag.attributes, element.attributes);
    const values = new Map(tag.attributes.map(({name, value: of}) => [name, of]));
    assert.deepEqual(values.get('form-root'), {type: "'light' | 'shadow'", default: 'light'});
    assert.deepEqual(values.get('publishable-key'), {type: 'string'});
    assert.deepEqual(values.get('heading-level'), {type: 'number', default: '2'});
    assert.deepEqual(values.get('no-resume'), {type: 'boolean', default: 'false'});
  });

  it('has every property, and says which is read-only', () => {
    const fields = element.members.filter(({kind}) => kind === 'field');
    assert.deepEqual(names(tag.js.properties), names(fields));
    holdsAll(tag.js.properties, fields);
    assert.deepEqual(
      names(tag.js.properties.filter((property) => property['read-only'])),
      names(fields.filter((field) => field.readonly)),
    );
  });

  it('has every event, with the class that the package exports', async () => {
    const exported = await import('clerk-mfa-sign-in');
    assert.deepEqual(names(tag.js.events), names(element.events));
    holdsAll(tag.js.events, element.events);
    for (const {name, type} of tag.js.events) {
      assert.ok(typeof type === 'object' && type && 'name' in type && String(type.name) in exported, name);
    }
  });

  it('has every slot, part, custom property and state', () => {
    holdsAll(tag.slots, element.slots);
    holdsAll(css.properties, element.cssProperties);
    holdsAll(css['pseudo-elements'], element.cssParts, (name) => `part(${name})`);
    holdsAll(css['pseudo-classes'], element.cssStates, (name) => `state(${name})`);
  });

  it('names no type that is not there, and has nothing that is empty or out of date', () => {
    const index = readFileSync('dist/index.d.ts', 'utf8');
    for (const [, name = ''] of JSON.stringify(tag.js).matchAll(/"type":\{"name":"(\w+)"|\{"name":"(\w+)"\},/g)) {
      assert.match(index, new RegExp(`\\b${name}\\b`), name);
    }
    assert.ok(!('events' in tag), 'events among the HTML are deprecated');
    assert.doesNotMatch(JSON.stringify(data), /"doc-url":""|"undefined"|Callback/);
  });
});

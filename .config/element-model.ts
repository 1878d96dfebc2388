import {readFileSync} from 'node:fs';
import ts from 'typescript';

/** The manifest's declaration of the element, as far as it is used here. */
export interface Declaration {
  readonly name: string;
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly AttributeDeclaration[];
  readonly members: readonly MemberDeclaration[];
  readonly events: readonly (Described & {readonly type: {readonly text: string}})[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly (Described & {readonly default?: string})[];
  readonly cssStates: readonly Described[];
}

export interface Described {
  readonly name: string;
  readonly description: string;
}

interface AttributeDeclaration extends Described {
  readonly type: {readonly text: string};
  readonly default?: string;
  /** The property behind it; without one, something else than the element reads the attribute. */
  readonly fieldName?: string;
}

interface MemberDeclaration extends Described {
  readonly kind: 'field' | 'method';
  readonly type?: {readonly text: string};
  readonly readonly?: boolean;
  readonly static?: boolean;
}

/** `@lit-labs/ssr-client` reads it before the element does; an analyzer of the element does not see it. */
const DEFER_HYDRATION: AttributeDeclaration = {
  name: 'defer-hydration',
  description: 'Set by servers that render the element: it waits, until the attribute is removed.',
  type: {text: 'boolean'},
};

/**
 * The element by `custom-elements.json`, with what that leaves out: `defer-hydration`, and the values behind the names
 * of types. Without lifecycle callbacks, which no user calls.
 */
export function readElement(): Declaration {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    modules: {declarations?: Declaration[]}[];
  };
  const declaration = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName);
  if (!declaration) throw new Error('custom-elements.json declares no element');
  const hasDeferHydration = declaration.attributes.some(({name}) => name === DEFER_HYDRATION.name);
  const expand = literalsOf(declaration.name);
  return {
    ...declaration,
    attributes: [...declaration.attributes, ...(hasDeferHydration ? [] : [DEFER_HYDRATION])].map((attribute) => ({
      ...attribute,
      type: {text: expand(attribute.fieldName) ?? attribute.type.text},
    })),
    members: declaration.members
      .filter(({name}) => !name.endsWith('Callback'))
      .map((field) => ({...field, ...(field.type ? {type: {text: expand(field.name) ?? field.type.text}} : {})})),
  };
}

/** A union of strings, spelt out, where that is the type of a property; what the manifest has is the name of the type. */
function literalsOf(className: string): (property: string | undefined) => string | null {
  const {checker, exports} = readExports();
  const symbol = exports.find(({name}) => name === className);
  if (!symbol) throw new Error(`the package does not export ${className}`);
  const type = checker.getDeclaredTypeOfSymbol(resolve(checker, symbol));
  return (property) => {
    const member = property && type.getProperty(property);
    const union = member && checker.getTypeOfSymbol(member);
    if (!union || !union.isUnion() || !union.types.every((part) => part.isStringLiteral())) return null;
    return union.types.map(({value}) => `'${value}'`).join(' | ');
  };
}

/** The names of what the package exports, types included. */
export function exportedNames(): ReadonlySet<string> {
  return new Set(readExports().exports.map(({name}) => name));
}

function readExports(): {readonly checker: ts.TypeChecker; readonly exports: readonly ts.Symbol[]} {
  const entry = 'dist/index.d.ts';
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
    strict: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} is missing: build the package first`);
  return {checker, exports: checker.getExportsOfModule(module)};
}

function resolve(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Whether a field can be set by users of the element. */
export function isSettable({kind, readonly, static: isStatic}: MemberDeclaration): boolean {
  return kind === 'field' && !readonly && !isStatic;
}

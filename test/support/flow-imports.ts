import {readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/** One import statement: which module names which other one. */
export interface Import {
  /** Path of the module in the repository, such as `src/flow/steps.ts`. */
  readonly from: string;
  /** Path in the repository where it is relative, the specifier as it stands where it is a package's. */
  readonly to: string;
  /** Only when it is run: `import('…')`. */
  readonly dynamic: boolean;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every import of every TypeScript module below a folder of the repository, types included. */
export function importsBelow(folder: string): readonly Import[] {
  return readdirSync(ROOT + folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
    .flatMap((path) => importsOf(posix.join(folder, path), readFileSync(posix.join(ROOT, folder, path), 'utf8')));
}

/** Every import of one module, types included. */
export function importsOf(from: string, text: string): readonly Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) imports.push({from, to: resolve(from, specifier), dynamic: ts.isCallExpression(node)});
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true));
  return imports;
}

function specifierOf(node: ts.Node): string | undefined {
  let specifier: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) specifier = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) specifier = node.argument.literal;
  else if (ts.isExternalModuleReference(node)) specifier = node.expression;
  else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    specifier = node.arguments[0];
  return specifier && ts.isStringLiteralLike(specifier) ? specifier.text : undefined;
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

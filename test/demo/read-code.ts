import assert from 'node:assert/strict';
import {runInNewContext} from 'node:vm';
import ts from 'typescript';

/** What a written file says, read by means other than those that wrote it. */
export interface ReadCode {
  /** Values of attributes and props by their name; `true` where there is none. Bindings and listeners are left as written. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Values of constants, and of the fields of classes. */
  readonly constants: Readonly<Record<string, unknown>>;
}

/** Reads TypeScript with JSX, making sure that it parses. */
export function readTypeScript(text: string): ReadCode & {readonly template: string; readonly styles: string} {
  const file = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const {parseDiagnostics} = file as unknown as {parseDiagnostics: readonly ts.Diagnostic[]};
  assert.deepEqual(
    parseDiagnostics.map(({messageText}) => messageText),
    [],
    text,
  );
  const attributes: Record<string, unknown> = {};
  const constants: Record<string, unknown> = {};
  const templates: Record<string, string> = {};
  const visit = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) && node.initializer) {
      constants[node.name.getText()] = evaluate(node.initializer.getText());
    } else if (ts.isPropertyAssignment(node) && ts.isNoSubstitutionTemplateLiteral(node.initializer)) {
      templates[node.name.getText()] = node.initializer.text;
    } else if (ts.isJsxAttribute(node)) {
      attributes[node.name.getText()] = jsxValue(node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return {attributes, constants, template: templates['template'] ?? '', styles: templates['styles'] ?? ''};
}

/**
 * Reads the attributes of a tag that has one a line.
 *
 * @param braces what stands in braces is JavaScript, as in Svelte
 */
export function readTag(markup: string, {name = 'clerk-mfa-sign-in', braces = false} = {}): ReadCode['attributes'] {
  const tag = new RegExp(`^ *<${name}\\n((?:[^\\n]*\\n)*?) *(?:/>|></${name}>)$`, 'm').exec(markup);
  assert.ok(tag?.[1] !== undefined, markup);
  const attributes: Record<string, unknown> = {};
  for (const line of tag[1].trimEnd().split('\n')) {
    const [, attribute = '', quoted, braced] = /^ +([^\s="'<>]+)(?:="([^"<>]*)"|=\{(.*)\})?$/.exec(line) ?? [];
    assert.ok(attribute, line);
    if (quoted === undefined && braced === undefined) attributes[attribute] = true;
    else if (quoted !== undefined) attributes[attribute] = decode(quoted);
    else if (braces) attributes[attribute] = /^\w+$/.test(braced ?? '') ? braced : evaluate(braced ?? '');
    else assert.fail(line);
  }
  return attributes;
}

/** The contents of a file's blocks, such as `<script>`, found as HTML finds them; there must be one of a kind. */
export function block(text: string, name: string): string {
  const blocks = [...text.matchAll(new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}\\b`, 'gi'))];
  assert.equal(blocks.length, 1, text);
  return blocks[0]?.[1] ?? '';
}

function jsxValue(initializer: ts.JsxAttributeValue | undefined): unknown {
  if (!initializer) return true;
  if (ts.isStringLiteral(initializer)) {
    // JSX decodes entities, which TypeScript does when it emits; what is written here must have none.
    assert.doesNotMatch(initializer.text, /&/);
    return initializer.text;
  }
  assert.ok(ts.isJsxExpression(initializer) && initializer.expression);
  const {expression} = initializer;
  return ts.isStringLiteral(expression) || ts.isNumericLiteral(expression)
    ? evaluate(expression.getText())
    : expression.getText();
}

function evaluate(code: string): unknown {
  return runInNewContext(`'use strict'; (${code})`);
}

function decode(text: string): string {
  assert.doesNotMatch(text, /&(?!amp;|quot;|lt;|gt;|#\d+;)/);
  const names: Readonly<Record<string, string>> = {amp: '&', quot: '"', lt: '<', gt: '>'};
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string | undefined) =>
    code === undefined ? (names[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  );
}

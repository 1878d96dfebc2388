import type {Plugin} from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Collapses the white space of html`` and css`` templates, which minifiers leave alone. No template of ours has text in
 * which more than one space matters.
 */
export function collapseTemplates(): Plugin {
  return {
    name: 'collapse-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const texts = templateTexts(this.parse(code) as unknown as Node).sort((a, b) => b.start - a.start);
      return texts.reduce((collapsed, {start, end, tag}) => {
        const text = collapsed.slice(start, end).replace(/\s*\n\s*/g, ' ');
        return collapsed.slice(0, start) + (tag === 'css' ? collapseCss(text) : text) + collapsed.slice(end);
      }, code);
    },
  };
}

/** A space before a colon is a combinator (`form :is(…)`), one after it never is. */
function collapseCss(text: string): string {
  return text.replace(/\s*([{};,])\s*/g, '$1').replace(/:\s+/g, ':');
}

interface TemplateText extends Node {
  readonly tag: 'html' | 'css';
}

/** The literal parts of every html`` and css`` template below a node. */
function templateTexts(node: unknown): TemplateText[] {
  if (Array.isArray(node)) return node.flatMap(templateTexts);
  if (!isNode(node)) return [];
  const below = Object.values(node).flatMap(templateTexts);
  if (node.type !== 'TaggedTemplateExpression') return below;
  const {tag, quasi} = node as unknown as {tag: {name?: string}; quasi: {quasis: Node[]}};
  const {name} = tag;
  return name === 'html' || name === 'css' ? [...quasi.quasis.map((text) => ({...text, tag: name})), ...below] : below;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

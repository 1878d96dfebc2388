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
      return texts.reduce((collapsed, {start, end}) => {
        const text = collapsed.slice(start, end).replace(/\s*\n\s*/g, ' ');
        return collapsed.slice(0, start) + text + collapsed.slice(end);
      }, code);
    },
  };
}

/** The literal parts of every html`` and css`` template below a node. */
function templateTexts(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(templateTexts);
  if (!isNode(node)) return [];
  const below = Object.values(node).flatMap(templateTexts);
  if (node.type !== 'TaggedTemplateExpression') return below;
  const {tag, quasi} = node as unknown as {tag: {name?: string}; quasi: {quasis: Node[]}};
  return tag.name === 'html' || tag.name === 'css' ? [...quasi.quasis, ...below] : below;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

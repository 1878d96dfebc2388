import type {Plugin} from 'vite';

/**
 * Collapses the white space of html`` and css`` templates, which minifiers leave alone. No template of ours has text in
 * which more than one space matters.
 */
export function collapseTemplates(): Plugin {
  return {
    name: 'collapse-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      return code.replace(/\b(css|html)`[^`]*`/g, (template) => template.replace(/\s*\n\s*/g, ' '));
    },
  };
}

import {cssRule} from './css-rule.js';
import {htmlAttribute, indent} from './markup.js';
import {attributesOf, HANDLER_BODY, paragraphs} from './parts.js';
import type {SetAttribute, WriteCode} from './settings.js';

/** What the embed reads from a placeholder; the rest is the same for all of a page, and stands at the script. */
const OF_THE_PLACEHOLDER: readonly string[] = ['identifier', 'heading-level', 'form-root', 'autofocus', 'disabled'];

/** What is pasted into a CMS: one script, and a placeholder where the form is to be. */
export const writeCms: WriteCode = (settings) => {
  const attributes = attributesOf(settings);
  const isLocal = ({name}: SetAttribute): boolean => OF_THE_PLACEHOLDER.includes(name);
  const script = [
    'src="/embed.js"',
    'async',
    ...attributes.filter((attribute) => !isLocal(attribute)).map(dataAttribute),
  ];
  const placeholder = ['data-clerk-mfa-sign-in', ...attributes.filter(isLocal).map(dataAttribute)];
  const rule = cssRule(settings.css);
  const missing = settings.properties.map(({name}) => name).join(', ');
  const text = paragraphs(
    missing && `<!-- The embed cannot set ${missing}: that takes a script of your own, see HTML. -->`,
    `<script\n${indent(script.join('\n'))}\n></script>`,
    rule && `<style>\n${indent(rule)}\n</style>`,
    `<div ${placeholder.join(' ')}></div>`,
    `<script>\n  document.addEventListener('signed-in', (event) => {\n${indent(HANDLER_BODY, '    ')}\n  });\n</script>`,
  );
  return [{name: 'embed.html', text}];
};

/** Without the characters that template languages and short codes of a CMS begin with. */
function dataAttribute({name, value}: SetAttribute): string {
  return `data-${htmlAttribute(name, value).replace(/[{}[\]]/g, (found) => `&#${found.charCodeAt(0)};`)}`;
}

import {cssRule} from './css-rule.js';
import {jsLiteral} from './js-literal.js';
import {htmlAttribute, indent, tag} from './markup.js';
import {attributesOf, HANDLER_BODY, paragraphs} from './parts.js';
import {TAG, type WriteCode} from './settings.js';

/** The script that defines the element on a plain page. */
export const SCRIPT = '<script type="module" src="/clerk-mfa-sign-in.js"></script>';

/** A plain page. */
export const writeHtml: WriteCode = (settings) => {
  const attributes = attributesOf(settings).map(({name, value}) => htmlAttribute(name, value));
  const rule = cssRule(settings.css);
  const assignments = settings.properties.map(({name, value}) => `element.${name} = ${jsLiteral(value)};\n`).join('');
  const script = `const element = document.querySelector('${TAG}');
${assignments}element.addEventListener('signed-in', (event) => {
${indent(HANDLER_BODY)}
});`;
  const style = rule && `<style>\n${indent(rule)}\n</style>`;
  const text = paragraphs(SCRIPT, style, tag(attributes), `<script type="module">\n${indent(script)}\n</script>`);
  return [{name: 'sign-in.html', text}];
};

import {cssRule} from './css-rule.js';
import {jsLiteral, jsTemplateText} from './js-literal.js';
import {htmlAttribute, indent, isPlain, tag} from './markup.js';
import {attributesOf, HANDLER_BODY, paragraphs} from './parts.js';
import {TAG, type SetAttribute, type WriteCode} from './settings.js';

/**
 * A standalone component. A text that is not plain is a field of the class: Angular interpolates also where the braces
 * are written as entities.
 */
export const writeAngular: WriteCode = (settings) => {
  const attributes = attributesOf(settings);
  const fields = [
    ...attributes.filter(isBound).map(({property, value}) => ({name: property, value})),
    ...settings.properties,
  ];
  const written = [
    ...attributes.filter((attribute) => !isBound(attribute)).map(({name, value}) => htmlAttribute(name, value)),
    ...fields.map(({name}) => `[${name}]="${name}"`),
    '(signed-in)="onSignedIn($event)"',
  ];
  const rule = cssRule(settings.css);
  const metadata = [
    `selector: 'app-sign-in',`,
    'schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    `template: \`\n${indent(tag(written))}\n\`,`,
    ...(rule ? [`styles: \`\n${indent(jsTemplateText(rule))}\n\`,`] : []),
  ];
  const members = paragraphs(
    fields.map(({name, value}) => `readonly ${name} = ${jsLiteral(value)};\n`).join(''),
    `onSignedIn(event: SignedInEvent): void {\n${indent(HANDLER_BODY)}\n}`,
  );
  const text = paragraphs(
    `import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import type {SignedInEvent} from '${TAG}';
import '${TAG}/define';`,
    `@Component({\n${indent(metadata.join('\n'))}\n})\nexport class SignIn {\n${indent(members)}\n}`,
  );
  return [{name: 'sign-in.ts', text}];
};

function isBound({value}: SetAttribute): boolean {
  return typeof value === 'string' && !isPlain(value);
}

import {cssRule} from './css-rule.js';
import {bracedAttribute, indent, tag} from './markup.js';
import {attributesOf, constants, HANDLER_BODY, paragraphs} from './parts.js';
import {TAG, type SetAttribute, type WriteCode} from './settings.js';

const COMPONENT = 'ClerkMfaSignIn';

/** A component, with the package's wrapper. */
export const writeReact: WriteCode = (settings) => {
  const rule = cssRule(settings.css);
  const attributes = [
    ...attributesOf(settings).map(prop),
    ...settings.properties.map(({name}) => `${name}={${name}}`),
    `onSignedIn={(event) => {\n${indent(HANDLER_BODY, '    ')}\n  }}`,
  ];
  const element = tag(attributes, {name: COMPONENT, selfClosing: true});
  const text = paragraphs(
    `import {${COMPONENT}} from '${TAG}/react';\n${rule && "import './sign-in.css';"}`,
    constants(settings.properties),
    `export function SignIn() {\n  return (\n${indent(element, '    ')}\n  );\n}`,
  );
  return [{name: 'SignIn.tsx', text}, ...(rule ? [{name: 'sign-in.css', text: rule}] : [])];
};

function prop({property, value}: SetAttribute): string {
  // React's own spelling of it.
  const name = property === 'autofocus' ? 'autoFocus' : property;
  return typeof value === 'number' ? `${name}={${value}}` : bracedAttribute({name, value});
}

/**
 * Typings of the tag for frameworks, `dist/types/*.d.ts`, from the manifest. Ours, since the kept generators were tried
 * and are wrong for this element: `custom-element-{jsx,vuejs,svelte,solidjs}-integration` type events as `CustomEvent`,
 * import none of the types that they name, and let `snapshot` be set; `@wc-toolkit/jsx-types` lacks every event and most
 * attributes of the platform, refuses React's ref objects, and augments no framework.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';
import {isSettable, readElement} from './element-model.js';
import {preact, react, solid, svelte, vue} from './framework-typings.js';
import {comment, member} from './typings-text.js';

const OUT = 'dist/types';

const element = readElement();
const {attributes, members} = element;
const fields = members.filter(isSettable);

/** Attributes are strings: a number may be written as one, a boolean is whatever removes or sets the attribute. */
function attributeType({fieldName, type: {text}}: (typeof attributes)[number]): string {
  if (text === 'boolean') return 'Flag';
  if (!fieldName) return text;
  const property = `${element.name}['${fieldName}']`;
  return text === 'number' ? `${property} | \`\${number}\`` : property;
}

const common = `import type {${element.name}, ${element.name}EventMap} from '../index.js';

${comment(`A listener of one of the events of \`<${element.tagName}>\`, on the element itself.`)}
export type ${element.name}Handler<Type extends keyof ${element.name}EventMap> = (
  event: ${element.name}EventMap[Type] & {readonly currentTarget: ${element.name}},
) => void;

${comment(`The attributes of \`<${element.tagName}>\` whose names are not also those of properties. \`Flag\` is what sets a boolean one.`)}
export interface ${element.name}Attributes<Flag = boolean> {
${attributes
  .filter(({name}) => !fields.some((field) => field.name === name))
  .map((attribute) => member(attribute.name, attributeType(attribute), attribute.description))
  .join('\n')}
}

${comment(`The properties of \`<${element.tagName}>\` that can be set.`)}
export interface ${element.name}Properties {
${fields.map(({name, description}) => member(name, `${element.name}['${name}']`, description)).join('\n')}
}
`;

const files = {
  attributes: common,
  react: react(element),
  preact: preact(element),
  solid: solid(element),
  svelte: svelte(element),
  vue: vue(element),
};

const options = await prettier.resolveConfig('package.json');
mkdirSync(OUT, {recursive: true});
for (const [name, text] of Object.entries(files)) {
  // In a declaration file, everything is exported unless something says what is.
  const code = `${comment('Generated from custom-elements.json.')}\n${text}\nexport {};\n`;
  writeFileSync(`${OUT}/${name}.d.ts`, await prettier.format(code, {...options, parser: 'typescript'}));
  // For `import 'clerk-mfa-sign-in/types/react'`, which compilers leave in what they emit.
  writeFileSync(`${OUT}/${name}.js`, 'export {};\n');
}

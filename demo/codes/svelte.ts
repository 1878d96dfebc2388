import {cssRule} from './css-rule.js';
import {bracedAttribute, indent, tag} from './markup.js';
import {attributesOf, constants, HANDLER_BODY, paragraphs} from './parts.js';
import {TAG, type WriteCode} from './settings.js';

/** A component of Svelte 5. */
export const writeSvelte: WriteCode = (settings) => {
  const attributes = [
    ...attributesOf(settings).map(bracedAttribute),
    // Svelte sets the property where an element has one.
    ...settings.properties.map(({name}) => `{${name}}`),
    'onsigned-in={onSignedIn}',
  ];
  const script = paragraphs(
    `import type {SignedInEvent} from '${TAG}';\nimport '${TAG}/define';`,
    constants(settings.properties),
    `function onSignedIn(event: SignedInEvent): void {\n${indent(HANDLER_BODY)}\n}`,
  );
  const rule = cssRule(settings.css);
  const text = paragraphs(
    `<script lang="ts">\n${indent(script)}\n</script>`,
    tag(attributes),
    rule && `<style>\n${indent(rule)}\n</style>`,
  );
  return [{name: 'SignIn.svelte', text}];
};

import {cssRule} from './css-rule.js';
import {htmlAttribute, indent, tag} from './markup.js';
import {attributesOf, constants, HANDLER_BODY, paragraphs} from './parts.js';
import {TAG, type WriteCode} from './settings.js';

const VITE_CONFIG = `import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag === '${TAG}'}}})],
});`;

/** A single-file component, and what tells Vue that the tag is no component of its own. */
export const writeVue: WriteCode = (settings) => {
  const attributes = [
    // Vue decodes entities in attributes, and looks for no {{ }} there.
    ...attributesOf(settings).map(({name, value}) => htmlAttribute(name, value)),
    ...settings.properties.map(({name}) => `:${name}.prop="${name}"`),
    '@signed-in="onSignedIn"',
  ];
  const script = paragraphs(
    `import type {SignedInEvent} from '${TAG}';\nimport '${TAG}/define';`,
    constants(settings.properties),
    `function onSignedIn(event: SignedInEvent): void {\n${indent(HANDLER_BODY)}\n}`,
  );
  const rule = cssRule(settings.css);
  const text = paragraphs(
    `<script setup lang="ts">\n${script}\n</script>`,
    `<template>\n${indent(tag(attributes, {selfClosing: true}))}\n</template>`,
    rule && `<style scoped>\n${rule}\n</style>`,
  );
  return [
    {name: 'SignIn.vue', text},
    {name: 'vite.config.ts', text: VITE_CONFIG},
  ];
};

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {placeholderSettings, scriptSettings} from '../../src/embed/settings.js';

const guide = readFileSync('docs/cms.md', 'utf8');
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** The settings in the first column of the table below a heading. */
function documented(heading: string): readonly string[] {
  const [, section = ''] = guide.split(`## ${heading}\n`);
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`data-([^`]+)`/g)].map(([, name]) => name ?? ''),
  );
}

/** The settings that are read off an element which has every attribute there is. */
function known(read: (element: Element) => object): readonly string[] {
  // SAFETY: attributes are all that is asked for.
  return Object.keys(read({getAttribute: () => 'x'} as unknown as Element));
}

describe('The guide for content management systems', () => {
  it('names every setting of the script tag and of a placeholder', () => {
    const forPlaceholders = known(placeholderSettings);
    assert.deepEqual(documented('Settings of a placeholder'), forPlaceholders);
    const forScripts = known(scriptSettings).filter((name) => !forPlaceholders.includes(name));
    assert.deepEqual(documented('Settings of the script tag'), forScripts);
  });

  it('leaves out no attribute of the element, but for what frameworks set', () => {
    const manifest = readFileSync('custom-elements.json', 'utf8');
    const {modules} = JSON.parse(manifest) as {
      modules: {declarations?: {tagName?: string; attributes?: {name: string}[]}[]}[];
    };
    const element = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName);
    const attributes = (element?.attributes ?? []).map(({name}) => name);
    assert.deepEqual([...known(scriptSettings), 'defer-hydration'].sort(), attributes.sort());
  });

  it('has a snippet with the script of this version and a placeholder', () => {
    const [, snippet = ''] = /<!-- file: cms\/snippet\.html -->\n+```html\n([^]*?)```/.exec(guide) ?? [];
    assert.match(snippet, /<div data-clerk-mfa-sign-in[ >]/);
    assert.match(snippet, /<script[^>]+data-publishable-key="pk_test_…"/);
    const urls = [...guide.matchAll(/https:\/\/cdn\.jsdelivr\.net[^\s"']+/g)].map(([url]) => url);
    assert.equal(urls.length, 2);
    for (const url of urls) {
      assert.equal(url, `https://cdn.jsdelivr.net/npm/clerk-mfa-sign-in@${version}/dist/cdn/embed.js`);
    }
  });
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {CODE_KINDS} from '../../demo/codes/codes.js';
import type {ElementSettings} from '../../demo/codes/settings.js';
import {HOSTILE} from './hostile.js';
import {block, readTag, readTypeScript, type ReadCode} from './read-code.js';

const NOTHING: ElementSettings = {attributes: [], properties: [], css: []};

/** One of each kind. */
const PLAIN: ElementSettings = {
  attributes: [
    {name: 'fallback-redirect-url', property: 'fallbackRedirectUrl', value: '/home'},
    {name: 'identifier', property: 'identifier', value: 'ada@example.com'},
    {name: 'heading-level', property: 'headingLevel', value: 3},
    {name: 'no-resume', property: 'noResume', value: true},
  ],
  properties: [{name: 'localization', value: {signIn: {start: {title: 'Anmelden bei {{applicationName}}'}}}}],
  css: [{name: '--clerk-color-primary', value: '#6c47ff'}],
};

function write(id: string, settings: ElementSettings): string {
  const kind = CODE_KINDS.find((one) => one.id === id);
  assert.ok(kind, id);
  return kind.write(settings)[0]?.text ?? '';
}

/** Reads what a kind of code sets on the element, by the names of its attributes or properties. */
const READERS: Readonly<Record<string, (text: string) => ReadCode>> = {
  html(text) {
    const script = text.slice(text.lastIndexOf('<script type="module">\n') + 23, text.lastIndexOf('</script>'));
    assert.equal(text.match(/<\/?script/gi)?.length, 4);
    const assigned = script.replace(/^ *element\.(\w+) = /gm, 'const $1 = ');
    return {attributes: readTag(text), constants: readConstants(assigned)};
  },
  vue(text) {
    const {':localization.prop': bound, '@signed-in': listener, ...attributes} = readTag(block(text, 'template'));
    assert.equal(listener, 'onSignedIn');
    assert.ok(bound === undefined || bound === 'localization');
    return {attributes, constants: readConstants(block(text, 'script'))};
  },
  angular(text) {
    const {template, constants} = readTypeScript(text);
    assert.doesNotMatch(template, /\{|\}|&/);
    const read = Object.entries(readTag(template)).filter(
      ([name]) => name !== '(signed-in)' && name !== '[localization]',
    );
    const values = read.map(([name, value]) => {
      const property = /^\[(\w+)\]$/.exec(name)?.[1];
      if (!property) return [name, value];
      assert.equal(value, property);
      return [property, constants[property]];
    });
    return {attributes: Object.fromEntries(values) as ReadCode['attributes'], constants};
  },
  svelte(text) {
    const {'onsigned-in': listener, '{localization}': _, ...attributes} = readTag(text, {braces: true});
    assert.equal(listener, 'onSignedIn');
    return {attributes, constants: readConstants(block(text, 'script'))};
  },
  react(text) {
    const {attributes, constants} = readTypeScript(text);
    const {onSignedIn, localization, ...rest} = attributes;
    assert.match(String(onSignedIn), /^\(event\) => \{/);
    assert.ok(localization === undefined || localization === 'localization');
    return {attributes: rest, constants};
  },
  cms(text) {
    assert.equal(text.match(/<\/?script/gi)?.length, 4);
    assert.doesNotMatch(text.replace(/^<script>[\s\S]*$/m, '').replace(/^<style>[\s\S]*?<\/style>$/m, ''), /[{}[\]]/);
    const placeholder = /^<div (.*)><\/div>$/m.exec(text)?.[1] ?? '';
    const ofPlaceholder = placeholder.replace(/ (?=data-)/g, '\n  ');
    const read = {
      ...readTag(text.replace(/\n><\/script>/, '\n></script>'), {name: 'script'}),
      ...readTag(`<clerk-mfa-sign-in\n  ${ofPlaceholder}\n></clerk-mfa-sign-in>`),
    };
    const attributes = Object.entries(read).filter(([name]) => name !== 'data-clerk-mfa-sign-in');
    assert.deepEqual(
      attributes.filter(([name]) => !name.startsWith('data-')),
      [
        ['src', '/embed.js'],
        ['async', true],
      ],
    );
    return {
      attributes: Object.fromEntries(
        attributes.filter(([name]) => name.startsWith('data-')).map(([name, value]) => [name.slice(5), value]),
      ),
      constants: {},
    };
  },
};

function readConstants(script: string): ReadCode['constants'] {
  return readTypeScript(script.replace(/^ *const element = .*$/m, '')).constants;
}

test('every kind of code has a reader here', () => {
  assert.deepEqual(
    Object.keys(READERS),
    CODE_KINDS.map(({id}) => id),
  );
});

for (const {id, label} of CODE_KINDS) {
  const read = READERS[id];
  assert.ok(read);
  const byProperty = id === 'react';
  const key = byProperty ? 'publishableKey' : 'publishable-key';

  describe(`the code for ${label}`, () => {
    test('has nothing but a place for the key when nothing is set', () => {
      const text = write(id, NOTHING);
      assert.deepEqual({...read(text).attributes}, {[key]: 'pk_test_…'});
      assert.doesNotMatch(text, /localization|<style|styles:|--clerk/);
      assert.match(text, /signed-in|onSignedIn/);
      assert.match(text, /event\.preventDefault\(\); router\.push\(event\.detail\.redirectUrl \?\? '\/'\);/);
    });

    test('has a key that is set in place of that', () => {
      const attributes = [{name: 'publishable-key', property: 'publishableKey', value: 'pk_live_abc'}];
      assert.deepEqual({...read(write(id, {...NOTHING, attributes})).attributes}, {[key]: 'pk_live_abc'});
    });

    test('has exactly what is set', () => {
      const text = write(id, PLAIN);
      const level = byProperty ? 3 : '3';
      const expected = PLAIN.attributes.map(({name, property, value}) => [
        byProperty ? property : name,
        typeof value === 'number' ? level : value,
      ]);
      assert.deepEqual({...read(text).attributes}, {[key]: 'pk_test_…', ...Object.fromEntries(expected)});
      const files = CODE_KINDS.find((kind) => kind.id === id)?.write(PLAIN) ?? [];
      assert.match(
        files.map((file) => file.text).join('\n'),
        /clerk-mfa-sign-in \{\n +--clerk-color-primary: #6c47ff;\n *\}/,
      );
      if (id === 'cms') assert.match(text, /<!-- .*cannot set localization.* -->/);
      else
        assert.equal(JSON.stringify(read(text).constants['localization']), JSON.stringify(PLAIN.properties[0]?.value));
    });

    for (const value of HOSTILE) {
      test(`says no more and no less than ${JSON.stringify(value)}`, () => {
        const attributes = [{name: 'sign-up-url', property: 'signUpUrl', value}];
        const text = write(id, {...NOTHING, attributes});
        const name =
          byProperty || (id === 'angular' && 'signUpUrl' in read(text).attributes) ? 'signUpUrl' : 'sign-up-url';
        assert.deepEqual({...read(text).attributes}, {[key]: 'pk_test_…', [name]: value});

        const localization = {[value]: value};
        const withTexts = write(id, {...NOTHING, properties: [{name: 'localization', value: localization}]});
        if (id === 'cms')
          assert.equal(withTexts, write(id, {...NOTHING, properties: [{name: 'localization', value: {}}]}));
        else {
          const {localization: read_} = read(withTexts).constants as {localization: Record<string, unknown>};
          assert.deepEqual(Object.entries(read_), [[value, value]]);
        }
      });
    }

    test('leaves a value out that is none of CSS', () => {
      const css = [
        {name: '--a', value: 'red } body { x: </style><script>'},
        {name: '--b', value: '"`\\"$x"'},
      ];
      const files = CODE_KINDS.find((kind) => kind.id === id)?.write({...NOTHING, css}) ?? [];
      const text = files.map((file) => file.text).join('\n');
      assert.doesNotMatch(text, /--a/);
      const styles = id === 'angular' ? readTypeScript(text).styles : text;
      assert.ok(styles.includes('--b: "`\\"$x";'), text);
    });
  });
}

test('the embed’s placeholder has what differs from form to form, the script has the rest', () => {
  const names = ['proxy-url', 'identifier', 'heading-level', 'form-root', 'autofocus', 'disabled', 'user-button'];
  const attributes = names.map((name) => ({name, property: name, value: 'x'}));
  const text = write('cms', {...NOTHING, attributes});
  const placeholder = /<div (.*)><\/div>/.exec(text)?.[1] ?? '';
  assert.equal(
    placeholder,
    'data-clerk-mfa-sign-in data-identifier="x" data-heading-level="x" data-form-root="x" data-autofocus="x" data-disabled="x"',
  );
});

test('React spells autofocus its own way', () => {
  const attributes = [{name: 'autofocus', property: 'autofocus', value: true as const}];
  assert.match(write('react', {...NOTHING, attributes}), /\n +autoFocus\n/);
});

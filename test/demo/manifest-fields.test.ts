import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {manifestFields, type Control, type Manifest} from '../../demo/playground/manifest-fields.js';

const MANIFEST = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as Manifest;

function manifestOf(declaration: object): Manifest {
  return {modules: [{}, {declarations: [{tagName: 'x-other'}, {tagName: 'x-one', ...declaration}]}]};
}

describe('the kind of a control follows from the type', () => {
  const cases: readonly (readonly [described: object, control: Control])[] = [
    [{type: {text: 'boolean'}}, {kind: 'boolean'}],
    [{type: {text: 'boolean | null'}}, {kind: 'boolean'}],
    [{type: {text: 'string'}}, {kind: 'text'}],
    [{type: {text: 'string | null'}}, {kind: 'text'}],
    [{}, {kind: 'text'}],
    [
      {type: {text: 'number'}, description: 'Level, 1 to 6. Default 2.'},
      {kind: 'number', min: 1, max: 6},
    ],
    [
      {type: {text: 'number | null'}, description: 'Seconds.'},
      {kind: 'number', min: null, max: null},
    ],
    [{type: {text: "'a' | 'b'"}}, {kind: 'choice', options: ['a', 'b']}],
    [{type: {text: `"a" | "b" | null`}}, {kind: 'choice', options: ['a', 'b']}],
    [
      {type: {text: 'Name'}, default: "'b'", description: 'Either `a`, or `b`.'},
      {kind: 'choice', options: ['a', 'b']},
    ],
    [{type: {text: 'Name'}, default: "'c'", description: 'Either `a`, or `b`.'}, {kind: 'state'}],
    [{type: {text: 'object | null'}}, {kind: 'json'}],
    [{type: {text: 'Thing | null'}}, {kind: 'state'}],
  ];
  for (const [described, control] of cases) {
    test(JSON.stringify(described), () => {
      const attributes = [{name: 'x', fieldName: 'x', ...described}];
      assert.deepEqual(manifestFields(manifestOf({attributes}), 'x-one').attributes[0]?.control, control);
      const members = [{kind: 'field', name: 'x', ...described}];
      assert.deepEqual(manifestFields(manifestOf({members}), 'x-one').properties[0]?.control, control);
    });
  }

  test('what is read-only is state, whatever its type', () => {
    const members = [{kind: 'field', name: 'x', readonly: true, type: {text: 'boolean'}}];
    assert.deepEqual(manifestFields(manifestOf({members}), 'x-one').properties[0]?.control, {kind: 'state'});
  });

  test('a custom property is a colour by its name', () => {
    const {css} = manifestFields(manifestOf({cssProperties: [{name: '--x-color-y'}, {name: '--x-size'}]}), 'x-one');
    assert.deepEqual(
      css.map(({control}) => control.kind),
      ['color', 'css'],
    );
  });
});

test('a default is what one would type', () => {
  const names = {null: '', "'light'": 'light', '2': '2', false: 'false'};
  for (const [written, typed] of Object.entries(names)) {
    const attributes = [{name: 'x', fieldName: 'x', default: written}];
    assert.equal(manifestFields(manifestOf({attributes}), 'x-one').attributes[0]?.defaultText, typed);
  }
});

test('neither methods nor properties with an attribute stand among the properties', () => {
  const members = [
    {kind: 'method', name: 'a'},
    {kind: 'field', name: 'b', attribute: 'b'},
    {kind: 'field', name: 'c'},
  ];
  assert.deepEqual(
    manifestFields(manifestOf({members}), 'x-one').properties.map(({name}) => name),
    ['c'],
  );
});

test('a tag that the manifest does not have is a mistake', () => {
  assert.throws(() => manifestFields(manifestOf({}), 'x-two'), /<x-two>/);
});

test('the element’s own manifest: every kind of control is there, and only these two are state', () => {
  const {attributes, properties, css, states} = manifestFields(MANIFEST, 'clerk-mfa-sign-in');
  const fields = [...attributes, ...properties, ...css];
  const named = (kind: Control['kind']): string[] =>
    fields.filter(({control}) => control.kind === kind).map(({name}) => name);
  assert.deepEqual(named('state'), ['clerk', 'snapshot']);
  assert.deepEqual(named('json'), ['localization']);
  assert.deepEqual(named('choice'), ['form-root']);
  assert.deepEqual(named('number'), ['heading-level']);
  assert.ok(named('boolean').includes('no-resume'));
  assert.ok(named('text').includes('publishable-key'));
  assert.ok(named('color').includes('--clerk-color-primary'));
  assert.ok(named('css').includes('--clerk-spacing'));
  assert.ok(states.includes('pending'));
  assert.equal(new Set(fields.map(({name}) => name)).size, fields.length);
});

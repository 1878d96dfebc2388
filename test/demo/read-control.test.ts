import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Control, Field, ManifestFields} from '../../demo/playground/manifest-fields.js';
import {readControl, settingsOf, type Reading, type Value} from '../../demo/playground/read-control.js';

function fieldOf(control: Control, defaultText = '', rest: Partial<Field> = {}): Field {
  return {group: 'attribute', name: 'x-y', property: 'xY', description: '', defaultText, control, ...rest};
}

const LEVEL = fieldOf({kind: 'number', min: 1, max: 6}, '2');
const NUMBER = fieldOf({kind: 'number', min: null, max: null});
const CHOICE = fieldOf({kind: 'choice', options: ['light', 'shadow']}, 'light');
const TEXT = fieldOf({kind: 'text'});
const JSON_FIELD = fieldOf({kind: 'json'});
const CSS_FIELD = fieldOf({kind: 'css'}, '1rem');
const COLOR = fieldOf({kind: 'color'}, 'light-dark(#fff, #000)');

const UNSET: Reading = {value: null};
const OUT_OF_RANGE: Reading = {error: 'It must be a whole number, 1 to 6.'};

describe('what a control holds comes to', () => {
  const cases: readonly (readonly [field: Field, held: string | boolean, reading: Reading])[] = [
    [fieldOf({kind: 'boolean'}, 'false'), true, {value: true}],
    [fieldOf({kind: 'boolean'}, 'false'), false, UNSET],
    [TEXT, '', UNSET],
    [TEXT, '  ', UNSET],
    [TEXT, ' /home ', {value: '/home'}],
    [TEXT, '"</script>{{x}}`${y}', {value: '"</script>{{x}}`${y}'}],
    [LEVEL, '', UNSET],
    [LEVEL, '2', UNSET],
    [LEVEL, '1', {value: 1}],
    [LEVEL, '6', {value: 6}],
    [LEVEL, '0', OUT_OF_RANGE],
    [LEVEL, '7', OUT_OF_RANGE],
    [LEVEL, '1.5', OUT_OF_RANGE],
    [LEVEL, 'x', OUT_OF_RANGE],
    [NUMBER, '-40', {value: -40}],
    [NUMBER, 'x', {error: 'It must be a whole number.'}],
    [CHOICE, 'light', UNSET],
    [CHOICE, 'shadow', {value: 'shadow'}],
    [CHOICE, 'other', {error: 'It is none of the choices.'}],
    [JSON_FIELD, ' \n', UNSET],
    [JSON_FIELD, '{"a": {"b": "c"}}', {value: {a: {b: 'c'}}}],
    [JSON_FIELD, '{"a": }', {error: 'Line 1, column 7: a value must stand here.'}],
    [CSS_FIELD, '1rem', UNSET],
    [CSS_FIELD, '2rem', {value: '2rem'}],
    [CSS_FIELD, '2rem; color: red', {error: 'It must not have ; in it.'}],
    [COLOR, 'light-dark(#fff, #000)', UNSET],
    [COLOR, '#f00', {value: '#f00'}],
  ];
  for (const [field, held, reading] of cases) {
    test(`${field.control.kind}: ${JSON.stringify(held)}`, () => assert.deepEqual(readControl(field, held), reading));
  }
});

test('settings are in the manifest’s order, and have only what is set', () => {
  const signUp = fieldOf({kind: 'text'}, '', {name: 'sign-up-url', property: 'signUpUrl'});
  const texts = fieldOf({kind: 'json'}, '', {group: 'property', name: 'localization', property: 'localization'});
  const color = fieldOf({kind: 'color'}, '', {group: 'css', name: '--c'});
  const fields: ManifestFields = {attributes: [signUp, LEVEL, CHOICE], properties: [texts], css: [color], states: []};
  const values = new Map<Field, Value>([
    [color, '#f00'],
    [LEVEL, 3],
    [texts, {a: 'b'}],
    [signUp, '/up'],
  ]);
  assert.deepEqual(settingsOf(fields, values), {
    attributes: [
      {name: 'sign-up-url', property: 'signUpUrl', value: '/up'},
      {name: 'x-y', property: 'xY', value: 3},
    ],
    properties: [{name: 'localization', value: {a: 'b'}}],
    css: [{name: '--c', value: '#f00'}],
  });
  assert.deepEqual(settingsOf(fields, new Map()), {attributes: [], properties: [], css: []});
});

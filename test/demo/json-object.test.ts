import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {parseJsonObject} from '../../demo/playground/json-object.js';

describe('a mistake is named with its line and column', () => {
  const cases: readonly (readonly [text: string, error: string])[] = [
    ['', 'Line 1, column 1: the text ends here, but a value must stand here.'],
    ['{"a": 1,}', 'Line 1, column 8: no comma may stand before }.'],
    ['{"a": [1, ]}', 'Line 1, column 9: no comma may stand before ].'],
    ['{"a" 1}', 'Line 1, column 6: a colon must stand here.'],
    ['{"a": 1 "b": 2}', 'Line 1, column 9: a comma or } must stand here.'],
    ['{"a": [1 2]}', 'Line 1, column 10: a comma or ] must stand here.'],
    ["{'a': 1}", 'Line 1, column 2: strings take double quotes, not single ones.'],
    [`{"a": 'b'}`, 'Line 1, column 7: strings take double quotes, not single ones.'],
    ['{\n  "a": {\n    b: 1\n  }\n}', 'Line 3, column 5: a name in double quotes must stand here.'],
    ['{\r\n  "a": x\r\n}', 'Line 2, column 8: a value must stand here.'],
    ['{"a": "b', 'Line 1, column 7: the string that begins here has no end.'],
    ['{"a": "b\n"}', 'Line 1, column 9: a string must be one line; write \\n.'],
    ['{"a": "b\tc"}', 'Line 1, column 9: this character must be written as \\u….'],
    ['{"a": "\\x"}', 'Line 1, column 8: a backslash must stand before one of "\\/bfnrtu.'],
    ['{"a": "\\u12"}', 'Line 1, column 8: a backslash must stand before one of "\\/bfnrtu.'],
    ['{"a": 1', 'Line 1, column 8: the text ends here, but a comma or } must stand here.'],
    ['{\n', 'Line 2, column 1: the text ends here, but a name in double quotes must stand here.'],
    ['{"a": 1} x', 'Line 1, column 10: nothing may follow here.'],
    ['{"a": 01}', 'Line 1, column 8: a comma or } must stand here.'],
    ['{"a": tru}', 'Line 1, column 7: a value must stand here.'],
    ['{"a": undefined}', 'Line 1, column 7: a value must stand here.'],
  ];
  for (const [text, error] of cases) test(JSON.stringify(text), () => assert.deepEqual(parseJsonObject(text), {error}));
});

test('what is JSON, but no object, is refused', () => {
  for (const text of ['[1]', '"a"', '1', 'null', 'true']) {
    assert.deepEqual(parseJsonObject(text), {error: 'It must be an object: {…}.'});
  }
});

const VALID = '{"a": [1, -2.5e+3, true, false, null, {}], "b\\u00e9\\n": {"c": "d\u007f\u2028 \\" \\\\"}, "": []}';

test('a valid object is its value', () => {
  assert.deepEqual(parseJsonObject(` \n${VALID}\t`), {value: JSON.parse(VALID) as object});
});

test('whatever JSON.parse refuses has a mistake that is located: one character taken out, doubled or replaced', () => {
  const characters = [...VALID];
  const replaced = (index: number, other: string): string => VALID.slice(0, index) + other + VALID.slice(index + 1);
  const mutations = characters.flatMap((_, index) => [
    replaced(index, ''),
    ...['"', '{', ']', ',', ':', '\\', 'x', '0', ' '].map((other) => replaced(index, other)),
    VALID.slice(0, index),
  ]);
  let refused = 0;
  for (const text of mutations) {
    const outcome = parseJsonObject(text);
    let isJson = true;
    try {
      JSON.parse(text);
    } catch {
      isJson = false;
    }
    if (isJson) assert.ok('value' in outcome || outcome.error.startsWith('It must be an object'), text);
    else {
      refused++;
      assert.ok(
        'error' in outcome && /^Line 1, column \d+: /.test(outcome.error),
        `${text}: ${JSON.stringify(outcome)}`,
      );
    }
  }
  assert.ok(refused > 500);
});

test('a text that is nested deeper than the stack is refused or read, and does not throw', () => {
  const outcome = parseJsonObject('{"a":'.repeat(50_000));
  assert.ok('error' in outcome);
});

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {runInNewContext} from 'node:vm';
import {jsLiteral, jsString, jsTemplateText} from '../../demo/codes/js-literal.js';
import {HOSTILE} from './hostile.js';

const evaluate = (code: string): unknown => runInNewContext(`'use strict'; (${code})`);

describe('a string literal means its text, and has nothing in it that HTML takes for a tag', () => {
  for (const text of HOSTILE) {
    test(JSON.stringify(text), () => {
      const code = jsString(text);
      assert.equal(evaluate(code), text);
      assert.doesNotMatch(code, /<|[\n\r\u2028\u2029]/);
    });
  }
});

describe('a template literal means its text', () => {
  for (const text of HOSTILE.filter((one) => !one.includes('\r'))) {
    test(JSON.stringify(text), () => assert.equal(evaluate(`\`${jsTemplateText(text)}\``), text));
  }
});

describe('a literal means its value', () => {
  const values: readonly unknown[] = [
    null,
    true,
    -1.5,
    [],
    {},
    [1, ['a', {}], {b: []}],
    {plain: 1, $_: 2, 'a-b': 3, '1a': 4, '': 5, "it's": 6, class: 7},
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": "x"}'),
    Object.fromEntries(HOSTILE.map((text) => [text, {[text]: [text]}])),
  ];
  for (const value of values) {
    test(JSON.stringify(value).slice(0, 60), () => {
      assert.equal(JSON.stringify(evaluate(jsLiteral(value))), JSON.stringify(value));
    });
  }

  test('and is laid out as people write it', () => {
    const text = `{\n    a: {\n      'b-c': [\n        'd',\n      ],\n    },\n  }`;
    assert.equal(jsLiteral({a: {'b-c': ['d']}}, '  '), text);
  });
});

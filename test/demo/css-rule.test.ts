import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {cssRule, cssValueError} from '../../demo/codes/css-rule.js';

const TAKEN: readonly string[] = [
  '#f00',
  'light-dark(#fff, rgb(0 0 0 / 50%))',
  'color-mix(in oklch, var(--a, [x]) 10%, transparent)',
  `"A; B", 'C!', "it's", "\\"", serif`,
  'url(data:image/png;base64,AA==)',
  'a\\;b',
  '500',
  '"`$x"',
  '50% > 2',
];

const REFUSED: readonly (readonly [value: string, error: RegExp])[] = [
  ['red; color: blue', /have ; in it/],
  ['red !important', /have ! in it/],
  ['red } body { display: none', /have } in it/],
  ['{x}', /have \{ in it/],
  ['"{{x}}"', /have \{ in it/],
  ['</style><script>', /have < in it/],
  ['"</style>"', /have < in it/],
  ['<!--', /have < in it/],
  ['red\nblue', /one line/],
  ['red\u0000', /one line/],
  ['red /* x', /comment/],
  ['red */ /**/', /comment/],
  ['v-bind(secret)', /v-bind/],
  ['"V-BIND (secret)"', /v-bind/],
  ['"red', /" begins has no end/],
  ['\'red"', /' begins has no end/],
  ['"red\\"', /" begins has no end/],
  ['rgb(1, 2', /\) is missing/],
  ['rgb(1]', /] too many/],
  ['red)', /\) too many/],
  ['[x', /] is missing/],
  ['red\\', /backslash/],
];

describe('a value of CSS', () => {
  for (const value of TAKEN) test(`is taken: ${value}`, () => assert.equal(cssValueError(value), null));
  for (const [value, error] of REFUSED) {
    test(`is refused: ${JSON.stringify(value)}`, () => assert.match(cssValueError(value) ?? '', error));
  }
});

test('a rule has every value that is taken and no other', () => {
  const css = [...TAKEN, ...REFUSED.map(([value]) => value)].map((value, index) => ({name: `--x-${index}`, value}));
  const lines = TAKEN.map((value, index) => `  --x-${index}: ${value};`);
  assert.equal(cssRule(css), ['clerk-mfa-sign-in {', ...lines, '}'].join('\n'));
});

test('without a value there is no rule', () => {
  assert.equal(cssRule([]), '');
  assert.equal(cssRule([{name: '--x', value: 'a;b'}]), '');
});

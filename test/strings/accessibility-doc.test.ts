import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Check} from '../../.config/accessibility-checks.js';
import {accessibilitySources} from '../../.config/accessibility-sources.js';
import {accessibilityText, type Passed} from '../../.config/accessibility-text.js';
import {CRITERIA} from '../../.config/wcag-criteria.js';

it('docs/accessibility.md is what the table says, with a test or a reason for every criterion: npm run build writes it', () => {
  const {text, mistakes} = accessibilityText(accessibilitySources(false));
  assert.deepEqual(mistakes, []);
  assert.equal(readFileSync('docs/accessibility.md', 'utf8'), text);
});

it('WCAG 2.2 has 31 criteria of level A and 24 of level AA', () => {
  const count = (level: string): number => CRITERIA.filter((one) => one.level === level).length;
  assert.deepEqual([count('A'), count('AA')], [31, 24]);
});

describe('The table of criteria', () => {
  const criteria = [{number: '1.1.1', name: 'Non-text Content', level: 'A'}] as const;
  const source = "it('is there', () => {}); it(`is ${a} there: ${b}`, () => {});";
  const mistakesOf = (checks: Readonly<Record<string, Check>>, passed: readonly Passed[] | null = null): string =>
    accessibilityText({
      criteria,
      checks,
      source: (file) => (file === 'a' ? source : null),
      passed: () => passed,
    }).mistakes.join();
  const named = (title: string, file = 'a', only?: 'Chromium'): Readonly<Record<string, Check>> => ({
    '1.1.1': {tests: [{file, title, ...(only ? {only} : {})}]},
  });

  it('must have a test or a reason for each', () => {
    assert.match(mistakesOf({}), /1\.1\.1 .*neither a test nor a reason/);
    assert.match(mistakesOf({'1.1.1': {tests: []}}), /no test/);
    assert.match(mistakesOf({'1.1.1': {notApplicable: ' '}}), /no reason/);
    assert.equal(mistakesOf({'1.1.1': {notApplicable: 'There are no images.'}}), '');
    assert.match(mistakesOf({...named('is there'), '9.9.9': {notApplicable: 'x'}}), /9\.9\.9 is no criterion/);
  });

  it('must name tests that there are', () => {
    assert.equal(mistakesOf(named('is there')), '');
    assert.equal(mistakesOf(named('is … there: …')), '');
    assert.match(mistakesOf(named('is not there')), /there is no test “is not there” in a/);
    assert.match(mistakesOf(named('is there', 'b')), /there is no test “is there” in b/);
  });

  it('must name tests that have passed, in every browser or in the only one', () => {
    const [chromium, firefox] = ['Chromium', 'Firefox'].map((browser) => ({browser, titles: ['is so there: (a)']}));
    const title = 'is … there: …';
    assert.equal(mistakesOf(named(title), [chromium!, firefox!]), '');
    assert.match(mistakesOf(named(title), [chromium!, {...firefox!, titles: []}]), /has not passed in Firefox/);
    assert.equal(mistakesOf(named(title, 'a', 'Chromium'), [chromium!, {...firefox!, titles: []}]), '');
    assert.match(mistakesOf(named(title), []), /has run in no browser/);
  });
});

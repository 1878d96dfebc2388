import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {direction, isSameLanguage, localeName} from '../../src/strings/locale-name.js';

const TABLE: readonly [tag: string, name: string | null, why: string][] = [
  ['de-DE', 'de-DE', 'as it is'],
  ['DE-de', 'de-DE', 'in any case'],
  ['de_DE', 'de-DE', 'as content management systems write it'],
  ['de', 'de-DE', 'without a region'],
  ['de-CH', 'de-DE', 'of another region'],
  ['de-Latn-DE-1996', 'de-DE', 'with all that a tag may have'],
  ['pt', 'pt-BR', 'where most speak it'],
  ['pt-PT', 'pt-PT', 'as it is'],
  ['es', 'es-ES', 'not the first by the alphabet'],
  ['es-AR', 'es-ES', 'of a region without a file'],
  ['es-MX', 'es-MX', 'as it is'],
  ['nl-BE', 'nl-BE', 'as it is'],
  ['zh', 'zh-CN', 'simplified, mostly'],
  ['zh-Hans', 'zh-CN', 'by script'],
  ['zh-SG', 'zh-CN', 'by the script of the region'],
  ['zh-Hant', 'zh-TW', 'by script'],
  ['zh-HK', 'zh-TW', 'by the script of the region'],
  ['no', 'nb-NO', 'the language as a whole'],
  ['nn', 'nb-NO', 'the nearest there is'],
  ['nb', 'nb-NO', 'as it is'],
  ['iw', 'he-IL', 'by its former name'],
  ['sr-Latn', 'sr-RS', 'in another script'],
  ['ar-EG', 'ar-SA', 'of another region'],
  ['en', null, 'is here already'],
  ['en-US', null, 'is here already'],
  ['en-AU', null, 'English as it is here'],
  ['en-GB', 'en-GB', 'Clerk’s own'],
  ['en-XA', 'en-XA', 'Clerk’s pseudo-locale'],
  ['sw', null, 'Clerk has none'],
  ['und', null, 'no language'],
  ['', null, 'no language'],
  ['not a language', null, 'no tag'],
  ['constructor', null, 'no tag'],
];

describe('the locale for a language', () => {
  for (const [tag, name, why] of TABLE) {
    test(`${tag || 'nothing'}: ${name ?? 'English'}, ${why}`, () => assert.equal(localeName(tag), name));
  }
});

test('two tags are of one language wherever it is spoken', () => {
  assert.ok(isSameLanguage('de-CH', 'de-DE') && isSameLanguage('iw', 'he-IL') && isSameLanguage('no', 'nb-NO'));
  assert.ok(!isSameLanguage('de', 'en') && !isSameLanguage('', 'en') && !isSameLanguage('en', 'no such tag'));
});

test('Arabic, Persian and Hebrew run from right to left', () => {
  for (const tag of ['ar', 'ar-EG', 'fa-IR', 'he', 'iw', 'ur-PK']) assert.equal(direction(tag), 'rtl', tag);
  for (const tag of ['de', 'ja-JP', 'en', 'az', '', '!']) assert.equal(direction(tag), 'ltr', tag);
});

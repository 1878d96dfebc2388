import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {errorsText} from '../../.config/errors-text.js';
import {CATALOGUE} from '../../src/flow/failure-catalogue.js';
import {CANNOT_MEET} from '../support/clerk-error-codes.js';

it('docs/errors.md is what the catalogue says: npm run build writes it', () => {
  assert.equal(readFileSync('docs/errors.md', 'utf8'), errorsText());
});

it('docs/errors.md has every code, once', () => {
  const codes = [...errorsText().matchAll(/`([a-z]\w+)`_?[,|\s]/gi)].map(([, code]) => code);
  for (const code of [...CATALOGUE.keys(), ...Object.keys(CANNOT_MEET)]) {
    assert.equal(codes.filter((one) => one === code).length, 1, code);
  }
});

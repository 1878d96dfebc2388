/**
 * Writes docs/accessibility.md: what holds each criterion of WCAG 2.2. Where one has neither a test nor a reason, or names a
 * test that is not there, it says so, fails, and writes nothing.
 *
 * Usage: write-accessibility.ts [--after-tests]: each of these tests must have passed in the run of element tests before this.
 */
import {writeFileSync} from 'node:fs';
import {accessibilitySources} from './accessibility-sources.js';
import {accessibilityText} from './accessibility-text.js';

const {text, mistakes} = accessibilityText(accessibilitySources(process.argv.includes('--after-tests')));

if (mistakes.length > 0) {
  console.error(`docs/accessibility.md is not written:\n${mistakes.map((mistake) => `- ${mistake}`).join('\n')}`);
  process.exitCode = 1;
} else {
  writeFileSync('docs/accessibility.md', text);
}

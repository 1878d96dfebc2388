/** Writes docs/errors.md from the element's catalogue of failures. */
import {writeFileSync} from 'node:fs';
import {errorsText} from './errors-text.js';

writeFileSync('docs/errors.md', errorsText());

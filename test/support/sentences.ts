import {ENGLISH_ERRORS} from '../../src/strings/english-errors.js';
import {ENGLISH} from '../../src/strings/english.js';
import {SERVER_WORDS} from './failure-rows.js';

/** What a visitor is told of a code at a step, where the server says `SERVER_WORDS`. */
export function sentenceOf(code: string, step: string): string {
  const english: Readonly<Record<string, string>> = {...ENGLISH, ...ENGLISH_ERRORS};
  const key = `unstable__errors.${code}`;
  return (step === 'new-password' ? undefined : english[`${key}__sign_in`]) ?? english[key] ?? SERVER_WORDS;
}

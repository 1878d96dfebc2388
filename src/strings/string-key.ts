import type {ENGLISH} from './english.js';
import type {ENGLISH_WAYS} from './english-errors.js';
import type {ENGLISH_LATER} from './english-later.js';
import type {ENGLISH_MORE} from './english-more.js';

/** Path of a string that a form may show. */
export type StringKey =
  keyof typeof ENGLISH | keyof typeof ENGLISH_LATER | keyof typeof ENGLISH_MORE | keyof typeof ENGLISH_WAYS;

/** Strings by their paths. */
export type Strings = Readonly<Record<string, string>>;

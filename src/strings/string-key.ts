import type {ENGLISH} from './english.js';
import type {ENGLISH_LATER} from './english-later.js';

/** Path of a string that a form may show. */
export type StringKey = keyof typeof ENGLISH | keyof typeof ENGLISH_LATER;

/** Strings by their paths. */
export type Strings = Readonly<Record<string, string>>;

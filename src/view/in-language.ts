import type {Translate} from '../strings/translate.js';

/** Formats something as the language of the texts does. */
export function inLanguage(t: Translate, format: (locale: string) => string): string {
  try {
    return format(t.find('locale') ?? 'en');
  } catch {
    // A localization may call its language anything.
    return format('en');
  }
}

/** Several things, as in "a, b and c" or "a, b or c". */
export function listText(t: Translate, items: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return inLanguage(t, (locale) => new Intl.ListFormat(locale, {type}).format(items));
}

/** A number by itself. */
export function numberText(t: Translate, count: number): string {
  return inLanguage(t, (locale) => new Intl.NumberFormat(locale).format(count));
}

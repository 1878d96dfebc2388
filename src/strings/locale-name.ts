import {LOCALE_NAMES} from './locales/names.js';

const NAMES = LOCALE_NAMES.split(' ');

/**
 * The locale whose texts come nearest to a language; `null` where English does, which needs none.
 *
 * @param tag a BCP 47 tag, as in `lang`
 */
export function localeName(tag: string): string | null {
  const wanted = likely(tag);
  if (!wanted) return null;
  const {language, script, region} = wanted;
  const names = NAMES.filter((name) => name.startsWith(`${language}-`));
  const exact = names.find((name) => name === `${language}-${region}`);
  // English without a file of its own is the English that is here already.
  if (exact || language === 'en') return exact ?? null;
  // The first of a language is where most of its speakers are taken to be.
  return names.find((name) => likely(name)?.script === script) ?? names[0] ?? null;
}

/** Whether two tags are of one language, wherever it is spoken. */
export function isSameLanguage(one: string, other: string): boolean {
  return likely(one)?.language === likely(other)?.language;
}

/** How a language is written. */
export function direction(tag: string): 'ltr' | 'rtl' {
  return /Arab|Hebr|Thaa/.test(likely(tag)?.script ?? '') ? 'rtl' : 'ltr';
}

/** A tag with the script and the region that it most likely means; `null` where it is none. */
function likely(tag: string): Intl.Locale | null {
  try {
    // Content management systems write `de_DE`; both Norwegians are served by the one that is there.
    return new Intl.Locale(tag.replace(/_/g, '-').replace(/^n[no]\b/i, 'nb')).maximize();
  } catch {
    return null;
  }
}

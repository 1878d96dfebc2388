import type {ReactiveControllerHost} from 'lit';
import {loadLocale, localeStrings} from './strings/load-locale.js';
import {direction, isSameLanguage, localeName} from './strings/locale-name.js';
import type {Strings} from './strings/string-key.js';
import type {LocaleTexts} from './strings/translate.js';

/** What has texts in a language. */
export type LanguageHost = ReactiveControllerHost & HTMLElement & {readonly localization: object | null};

/** What an element and the page around it say of the language. */
export interface LanguageWish {
  /** The language of the texts, as a BCP 47 tag. */
  readonly wanted: string;
  /** It is the language of texts that the integrator has set. */
  readonly isIntegrators: boolean;
  /** The nearest `lang`. */
  readonly page: string | undefined;
  /** Whether there is a `dir`. */
  readonly hasDirection: boolean;
}

/** The language of one element, of whatever the page around it is. Until its texts have come, those before are shown. */
export class Language {
  readonly #host: LanguageHost;
  #wish: LanguageWish = {wanted: 'en', isIntegrators: false, page: 'en', hasDirection: true};
  #name: string | null = null;
  #strings: Strings | undefined;

  constructor(host: LanguageHost) {
    this.#host = host;
  }

  /** The texts to show before English, as far as they have come. */
  get texts(): LocaleTexts {
    const strings = this.#strings ?? {};
    const isolates = direction(this.#language) === 'rtl';
    return {
      find: (path, english) => strings[path] ?? strings[twin(strings, path, english) ?? ''],
      // Or the full stop after an address would be put before it.
      isolate: (value) => (isolates ? `\u2068${value}\u2069` : value),
    };
  }

  /** Takes another language, if it is another. */
  follow(wish: LanguageWish): void {
    const isAnother = wish.wanted !== this.#wish.wanted;
    this.#wish = wish;
    if (!isAnother) return;
    const name = (this.#name = localeName(wish.wanted));
    if (name === null || localeStrings(name)) this.#strings = name === null ? undefined : localeStrings(name);
    if (name !== null) void this.#load(name);
  }

  /** Says of an element with nothing but these texts what language they are in, where the page says otherwise. */
  markOn(element: Element): void {
    const {wanted, isIntegrators, page, hasDirection} = this.#wish;
    const language = this.#language;
    const shown = isIntegrators ? wanted : (this.#strings?.['locale'] ?? 'en');
    const lang = page !== undefined && isSameLanguage(page, shown) ? null : shown;
    // A page that says how it runs is right for its own language, and for no other.
    const isStrange = page !== undefined && !isSameLanguage(page, language);
    const dir = direction(language);
    const needsDirection = isStrange || (!hasDirection && dir === 'rtl');
    set(element, 'lang', lang);
    set(element, 'dir', needsDirection ? dir : null);
  }

  /** Of the texts that are shown, or are about to be. */
  get #language(): string {
    const {isIntegrators, wanted} = this.#wish;
    return isIntegrators ? wanted : (this.#name ?? 'en');
  }

  async #load(name: string): Promise<void> {
    const show = (): void => {
      if (name !== this.#name || this.#strings === localeStrings(name)) return;
      this.#strings = localeStrings(name);
      this.#host.requestUpdate();
    };
    try {
      await loadLocale(name, show);
    } catch {
      // English it is, until another language is wanted; unless it is the failures alone that have no texts.
      if (name !== this.#name) return;
      if (!localeStrings(name)) this.#name = null;
      this.#strings = localeStrings(name);
      this.#host.requestUpdate();
    }
  }
}

/** A locale says once what English says under several paths: the failures that mean the same to a visitor. */
function twin(strings: Strings, path: string, english: Strings): string | undefined {
  return english[path] && Object.keys(strings).find((other) => english[other] === english[path]);
}

function set(element: Element, name: string, value: string | null): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

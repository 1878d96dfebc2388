import type {ReactiveController} from 'lit';
import type {Language, LanguageHost} from './language.js';
import type {LocaleTexts} from './strings/translate.js';

// English is here already, but for the two that Clerk has beside its own.
const ENGLISH = /^en\b(?!-(gb|xa))/i;

// Of the page: once one element has needed it, the next has its language when it is first shown.
let languages: typeof import('./language.js') | undefined;

/**
 * Follows the language of the place where its element is: the nearest `lang` says it, across shadow roots, unless the
 * integrator's texts do. What it takes to speak anything but English is loaded when that is wanted.
 */
export class LanguageFollower implements ReactiveController {
  readonly #host: LanguageHost;
  readonly #observer: MutationObserver;
  #wanted = '';
  #language: Language | undefined;

  constructor(host: LanguageHost) {
    (this.#host = host).addController(this);
    this.#observer = new MutationObserver(() => host.requestUpdate());
  }

  /** The texts to show before English; none where English is shown. */
  get texts(): LocaleTexts | undefined {
    return this.#language?.texts;
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Says of an element with nothing but texts of ours what language they are in, where the page says otherwise. */
  markOn(element: Element | null | undefined): void {
    if (element) this.#language?.markOn(element);
  }

  #follow(): void {
    // Anew on every update: whatever has moved the element has asked for one.
    this.#observer.disconnect();
    const found: Record<string, string | undefined> = {};
    for (let node: Node | null = this.#host; node; node = parentOf(node)) {
      if (!(node instanceof HTMLElement)) continue;
      this.#observer.observe(node, {attributeFilter: ['lang', 'dir']});
      found['lang'] ??= attributeOf(node, 'lang');
      found['dir'] ??= attributeOf(node, 'dir');
    }
    const {lang, dir} = found;
    const {locale} = (this.#host.localization ?? {}) as {locale?: string};
    const wanted = locale || (lang ?? 'en');
    const isEnglish = ENGLISH.test(wanted);
    if (languages && !isEnglish) this.#language ??= new languages.Language(this.#host);
    this.#language?.follow({wanted, isIntegrators: !!locale, page: lang, hasDirection: dir !== undefined});
    if (!languages && !isEnglish && wanted !== this.#wanted) void this.#import();
    this.#wanted = wanted;
  }

  async #import(): Promise<void> {
    try {
      languages = await import('./language.js');
      this.#host.requestUpdate();
    } catch {
      // English it is, until another language is wanted.
    }
  }
}

// A form around the element has properties by the names of its inputs: one that is named `parentNode` would lead back to
// the form for ever.
function parentOf(node: Node): Node | null {
  const parent = Reflect.get(Node.prototype, 'parentNode', node) as Node | null;
  return parent ?? (node instanceof ShadowRoot ? node.host : null);
}

function attributeOf(element: Element, name: string): string | undefined {
  return Element.prototype.getAttribute.call(element, name) ?? undefined;
}

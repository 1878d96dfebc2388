import {nothing, render, type CSSResult} from 'lit';
import {FORM_STYLES} from './clerk-mfa-sign-in.styles.js';
import {isFocusFree} from './focus.js';
import {FORM_SLOT} from './slots.js';

/** Where the form is: a child of the element, or inside its shadow root. */
export type FormRoot = 'light' | 'shadow';

const TAG = 'clerk-mfa-form';

// A page that takes the form away whenever it comes would otherwise keep both sides busy for ever. The window is shorter than
// any number of answers from a server takes, since a page that is morphed may do it many times in a second.
const MAX_REPAIRS = 8;
const REPAIR_WINDOW_MS = 100;
/** After this, the form is offered again. */
const REPAIR_PAUSE_MS = 1000;

/**
 * The element that holds the form. It lies in the page's own tree, where every password manager finds it, and survives
 * what frameworks and scripts do to children that they did not make.
 */
export class FormContainer {
  /** Has a tag and an id of its own, so that no morphing library takes it for another element. */
  readonly element: HTMLElement = document.createElement(TAG);
  readonly #host: HTMLElement;
  readonly #observer = new MutationObserver(() => this.#repair());
  #root: FormRoot = 'light';
  #styledRoot: DocumentOrShadowRoot | null = null;
  #nodes: readonly ChildNode[] = [];
  #key = '';
  #repairs: number[] = [];
  #pause: ReturnType<typeof setTimeout> | undefined;
  #lastFocused: HTMLElement | null = null;

  constructor(host: HTMLElement, id: string) {
    this.#host = host;
    this.element.id = id;
    this.element.addEventListener('focusin', ({target}) => (this.#lastFocused = target as HTMLElement));
    // A task later, since taking the form away may blur it, too: then the focus is to come back.
    this.element.addEventListener('focusout', () =>
      setTimeout(() => {
        if (this.element.isConnected && !this.containsFocus) this.#lastFocused = null;
      }),
    );
  }

  /** Whether the focus is in the form. */
  get containsFocus(): boolean {
    const {activeElement} = this.element.getRootNode() as Document | ShadowRoot;
    return this.element.contains(activeElement);
  }

  /** The form of the step, if it has one. */
  get form(): HTMLFormElement | null {
    return this.element.querySelector('form');
  }

  /** An input of the form by its name, where something can be typed into it. */
  input(name: string): HTMLInputElement | null {
    return this.element.querySelector(`input[name="${name}"]:not([hidden], :disabled)`);
  }

  /** Puts the form where it belongs, and styles it there. Safe to call on every update. */
  place(root: FormRoot): void {
    this.#root = root;
    if (root === 'light') {
      this.element.slot = FORM_SLOT;
      if (this.element.parentNode !== this.#host) this.#host.append(this.element);
      this.#removeCopies();
    } else {
      this.element.removeAttribute('slot');
    }
    this.#observe();
    this.#adoptStyles(this.element.getRootNode());
  }

  /** The first input of the form into which something can be typed, or its title. */
  get firstFocus(): HTMLElement | null {
    return this.element.querySelector('[part~="input"]:not(:disabled)') ?? this.element.querySelector('[part="title"]');
  }

  /**
   * Shows a template. Inputs whose form has left with it are emptied.
   *
   * @param key another one: another form, even where the templates are alike
   */
  render(template: unknown, host: object, key: string): void {
    this.#repair();
    const inputs = this.#inputs();
    if (key !== this.#key) render(nothing, this.element);
    this.#key = key;
    render(template, this.element, {host});
    this.#nodes = [...this.element.childNodes];
    this.#observer.takeRecords();
    emptyInputs(inputs.filter((input) => !this.element.contains(input)));
  }

  /** Empties what was typed. */
  empty(): void {
    emptyInputs(this.#inputs());
  }

  /** The element has left the page for good: nothing typed stays, and nothing of the page is held. */
  release(): void {
    this.#observer.disconnect();
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.empty();
    render(nothing, this.element);
    this.#nodes = [];
    this.#adoptStyles(null);
    this.#lastFocused = null;
  }

  /** Not through the form, whose properties are at the mercy of the names of inputs that a page may add. */
  #inputs(): readonly HTMLInputElement[] {
    return [...this.element.querySelectorAll('input')];
  }

  #observe(): void {
    this.#observer.disconnect();
    this.#observer.observe(this.element, {childList: true});
    if (this.#root === 'light') this.#observer.observe(this.#host, {childList: true});
  }

  #repair(): void {
    if (!this.#host.isConnected) return;
    const isAway = this.#root === 'light' && this.element.parentNode !== this.#host;
    const isEmptied = this.#nodes.some((node) => node.parentNode !== this.element);
    this.#removeCopies();
    if ((isAway || isEmptied) && this.#mayRepair()) {
      const focused = this.#lastFocused;
      if (isEmptied) this.element.replaceChildren(...this.#nodes);
      if (isAway) this.#host.append(this.element);
      if (focused?.isConnected && isFocusFree()) focused.focus({preventScroll: true});
    }
    this.#observer.takeRecords();
  }

  #mayRepair(): boolean {
    const now = performance.now();
    this.#repairs = [...this.#repairs.filter((time) => now - time < REPAIR_WINDOW_MS), now];
    if (this.#repairs.length <= MAX_REPAIRS) return true;
    this.#pause ??= setTimeout(() => {
      this.#pause = undefined;
      this.#repair();
    }, REPAIR_PAUSE_MS);
    return false;
  }

  /** A clone of the page's content brings a clone of the form, which belongs to nobody. */
  #removeCopies(): void {
    if (this.#root !== 'light') return;
    for (const child of [...this.#host.children]) {
      if (child.localName === TAG && child !== this.element) child.remove();
    }
  }

  #adoptStyles(root: Node | null): void {
    const next = root instanceof Document || root instanceof ShadowRoot ? root : null;
    if (this.#styledRoot && this.#styledRoot !== next) releaseStyles(this.#styledRoot);
    if (next) adoptStyles(next, this.#styledRoot === next ? 0 : 1);
    this.#styledRoot = next;
  }
}

function emptyInputs(inputs: readonly HTMLInputElement[]): void {
  for (const input of inputs) {
    if (input.type !== 'checkbox') input.value = '';
  }
}

const styledRoots = new WeakMap<DocumentOrShadowRoot, number>();
let isComplete = false;

/** Adds the styles of later steps to the one sheet of all forms. */
export function completeFormStyles(later: CSSResult): void {
  if (!isComplete) formStyleSheet().replaceSync(FORM_STYLES.cssText + later.cssText);
  isComplete = true;
}

/** Puts the style sheet into a root for one more element, and back where the page has thrown it away. */
function adoptStyles(root: DocumentOrShadowRoot, users: 0 | 1): void {
  const sheet = formStyleSheet();
  styledRoots.set(root, (styledRoots.get(root) ?? 0) + users);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function releaseStyles(root: DocumentOrShadowRoot): void {
  const users = (styledRoots.get(root) ?? 1) - 1;
  styledRoots.set(root, users);
  if (users === 0) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== formStyleSheet());
}

function formStyleSheet(): CSSStyleSheet {
  const {styleSheet} = FORM_STYLES;
  if (!styleSheet) throw new Error('This browser has no constructable style sheets.');
  return styleSheet;
}

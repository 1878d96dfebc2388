import type {ClerkMfaSignIn} from '../../src/clerk-mfa-sign-in.js';
import {TAG} from '../codes/settings.js';
import type {Field} from './manifest-fields.js';
import {valueText, type Value, type Values} from './read-control.js';

/** What the element on the stage begins with. */
export interface LiveElementOptions {
  readonly stage: HTMLElement;
  /** Attributes that are there unless they are set to something else. */
  readonly base: Readonly<Record<string, string>>;
  /** Called with every new element before it is on the page: its first events come soon after. */
  readonly onNew: (element: ClerkMfaSignIn) => void;
}

/** The element on the stage. */
export class LiveElement {
  readonly #options: LiveElementOptions;
  #element: ClerkMfaSignIn;

  constructor(options: LiveElementOptions) {
    this.#options = options;
    this.#element = this.#place(new Map());
  }

  get element(): ClerkMfaSignIn {
    return this.#element;
  }

  /** Sets a field of the element, or with `null` back to its default. */
  set(field: Field, value: Value | null): void {
    this.#apply(this.#element, field, value);
  }

  /** Puts another element in its place: some settings count only when it is first shown. */
  renew(values: Values): void {
    this.#element = this.#place(values);
  }

  #place(values: Values): ClerkMfaSignIn {
    const {stage, base, onNew} = this.#options;
    const element = document.createElement(TAG);
    for (const [name, value] of Object.entries(base)) element.setAttribute(name, value);
    for (const [field, value] of values) this.#apply(element, field, value);
    onNew(element);
    stage.replaceChildren(element);
    return element;
  }

  #apply(element: ClerkMfaSignIn, {group, name, property}: Field, value: Value | null): void {
    if (group === 'css') {
      element.style.setProperty(name, value === null ? null : valueText(value));
    } else if (group === 'property') {
      Reflect.set(element, property, value);
    } else {
      const written = value === null ? (this.#options.base[name] ?? null) : valueText(value);
      if (written === null) element.removeAttribute(name);
      else element.setAttribute(name, written);
    }
  }
}

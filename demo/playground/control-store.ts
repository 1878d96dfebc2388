import type {Field} from './manifest-fields.js';
import {readControl, type Reading, type Value, type Values} from './read-control.js';

/** What a control shows. */
export interface ControlState {
  /** Its text, or whether it is ticked. */
  readonly held: string | boolean;
  readonly isSet: boolean;
  /** What is wrong with what it holds; the last that was right still counts. */
  readonly error: string | null;
}

/** What all controls hold, and what is set by them. */
export class ControlStore {
  readonly #held = new Map<Field, string | boolean>();
  readonly #errors = new Map<Field, string>();
  readonly #values = new Map<Field, Value>();
  readonly #onChange: (field: Field, value: Value | null) => void;

  /** @param onChange Called when a field is set or set back; with `null` for the default. */
  constructor(onChange: (field: Field, value: Value | null) => void) {
    this.#onChange = onChange;
  }

  get values(): Values {
    return this.#values;
  }

  state(field: Field): ControlState {
    const initial = field.control.kind === 'boolean' ? false : '';
    const error = this.#errors.get(field) ?? null;
    return {held: this.#held.get(field) ?? initial, isSet: this.#values.has(field) || error !== null, error};
  }

  /**
   * Takes what a control holds.
   *
   * @param isUnreadable The browser can make nothing of what is typed, and reads it as an empty text.
   */
  hold(field: Field, held: string | boolean, isUnreadable = false): void {
    this.#held.set(field, held);
    const reading = isUnreadable ? {error: 'It must be a number.'} : checkInBrowser(field, readControl(field, held));
    if ('error' in reading) {
      this.#errors.set(field, reading.error);
      return;
    }
    this.#errors.delete(field);
    this.#set(field, reading.value);
  }

  /** Back to the default. */
  clear(field: Field): void {
    this.#held.delete(field);
    this.#errors.delete(field);
    this.#set(field, null);
  }

  /** Everything back to its default. */
  clearAll(): void {
    for (const field of [...this.#held.keys()]) this.clear(field);
  }

  #set(field: Field, value: Value | null): void {
    if (value === null) this.#values.delete(field);
    else this.#values.set(field, value);
    this.#onChange(field, value);
  }
}

/** The browser knows best what it takes for a colour, and for a value of CSS at all. */
function checkInBrowser({name, control}: Field, reading: Reading): Reading {
  if (!('value' in reading) || typeof reading.value !== 'string') return reading;
  if (control.kind === 'color' && !CSS.supports('color', reading.value)) {
    return {error: 'It is no colour that this browser knows.'};
  }
  if (control.kind === 'css' && !CSS.supports(name, reading.value)) return {error: 'It is no value of CSS.'};
  return reading;
}

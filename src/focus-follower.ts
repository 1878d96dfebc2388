import type {Snapshot} from './flow/steps.js';
import {isFocusFree} from './focus.js';
import type {FormContainer} from './form-container.js';
import {formKey} from './view/form-of-step.js';

/** Has the focus follow what the visitor did, and never takes it from another part of the page. */
export class FocusFollower {
  readonly #host: HTMLElement;
  readonly #form: FormContainer;
  #shown: Snapshot;
  // The visitor did something whose outcome the focus should follow.
  #follows = false;

  constructor(host: HTMLElement, form: FormContainer, snapshot: Snapshot) {
    this.#host = host;
    this.#form = form;
    this.#shown = snapshot;
  }

  /** The visitor did something that has changed the snapshot. */
  expect(): void {
    this.#follows = true;
  }

  /** Nothing that the visitor did has an outcome any more. */
  forget(): void {
    this.#follows = false;
  }

  /**
   * A snapshot is on screen.
   *
   * @param hadFocus the focus was in the form before
   */
  follow(snapshot: Snapshot, hadFocus: boolean): void {
    const {step, failure, pending} = snapshot;
    const {step: shownStep, failure: shownFailure} = this.#shown;
    this.#shown = snapshot;
    const isNewStep = step.name !== shownStep.name || formKey(step) !== formKey(shownStep);
    const isNewFailure = failure !== null && failure !== shownFailure;
    // What had the focus may be gone, although the step is the same.
    const isLost = hadFocus && !this.#form.containsFocus;
    const code = isNewFailure && failure.field === 'code' ? this.#form.input('code') : null;
    // Six digits are typed anew; a backup code, which has no pattern, is put right.
    if (code?.pattern) code.value = '';
    if (hadFocus || (this.#follows && isFocusFree(this.#host))) {
      const field = isNewFailure && failure.field ? this.#form.input(failure.field) : null;
      if (field) field.focus();
      else if ((isNewStep || isLost) && !this.#form.containsFocus) this.#form.firstFocus?.focus();
    }
    if ((isNewStep || isNewFailure) && !pending) this.#follows = false;
  }
}

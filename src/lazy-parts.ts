import {BROWSER_CLOCK} from './browser-clock.js';
import {SignInError} from './flow/failure.js';
import type {Snapshot} from './flow/steps.js';
import {ENGLISH} from './strings/english.js';
import {ENGLISH_LATER} from './strings/english-later.js';
import type {Strings} from './strings/string-key.js';
import {isMoreStep} from './view/step-view.js';
import type {ViewContext} from './view/view-context.js';

// A failure is told in the words that came with it when its own do not come in time, in milliseconds.
const PATIENCE_MS = 3000;

/** The parts of the package that few sign-ins need, once they are there. */
export class LazyParts {
  #more: typeof import('./more-steps.js') | null = null;
  #failures: typeof import('./failures.js') | null = null;
  #english: Strings = {...ENGLISH, ...ENGLISH_LATER};

  /** English for what is there. */
  get english(): Strings {
    return this.#english;
  }

  /** What of them a view of a snapshot knows. */
  viewState({failure}: Snapshot): Pick<ViewContext, 'more' | 'failures' | 'wayOn'> {
    return {
      more: this.#more?.MORE_VIEWS ?? null,
      failures: this.#failures?.FAILURE_VIEWS ?? null,
      wayOn: (failure && this.#failures?.wayOn(failure.code)) ?? null,
    };
  }

  /**
   * Loads what shows a snapshot; `null` where it is there already.
   *
   * @throws {SignInError} `clerk_load_failed` where a step cannot be shown
   */
  arrive({step, failure}: Snapshot): Promise<unknown> | null {
    const waits: Promise<unknown>[] = [];
    if (!this.#more && isMoreStep(step)) waits.push(this.#loadMore());
    // What nothing can be loaded without is said by words that are there already.
    const isSaid = failure && failure.retryAfterMs === null && `unstable__errors.${failure.code}` in this.#english;
    if (!this.#failures && failure && !isSaid) waits.push(this.#loadFailures());
    return waits.length > 0 ? Promise.all(waits) : null;
  }

  async #loadMore(): Promise<void> {
    try {
      this.#more = await import('./more-steps.js');
    } catch (cause) {
      throw new SignInError('clerk_load_failed', 'A part of clerk-mfa-sign-in could not be loaded.', {
        cause,
        retryable: true,
      });
    }
    this.#english = {...this.#english, ...this.#more.ENGLISH_MORE};
  }

  async #loadFailures(): Promise<void> {
    const loaded = import('./failures.js').then(
      (failures) => {
        this.#failures = failures;
        this.#english = {...this.#english, ...failures.ENGLISH_ERRORS, ...failures.ENGLISH_WAYS};
      },
      () => undefined,
    );
    await Promise.race([loaded, new Promise<void>((resolve) => BROWSER_CLOCK.after(PATIENCE_MS, resolve))]);
  }
}

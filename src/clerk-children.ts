import type {BrowserClerkPort} from './clerk/clerk-port.js';
import type {Snapshot} from './flow/steps.js';
import {PROTECT_SLOT, TASK_SLOT, USER_BUTTON_SLOT} from './slots.js';

const PROTECT_TAG = 'clerk-mfa-protect';

/** What of the element's children is to be there. */
export interface WantedChildren {
  readonly userButton: boolean;
  /** The page has not said that it does the session task itself. */
  readonly task: boolean;
}

/**
 * The children of the element that Clerk's own code fills: they lie in the page's own tree, where that code looks for them
 * and puts its styles, and are shown by slots of the frame.
 */
export class ClerkChildren {
  readonly #host: HTMLElement;
  readonly #port: () => BrowserClerkPort | null;
  #removeUserButton: (() => void) | null = null;
  #removeTask: (() => void) | null = null;
  #task = '';
  #protect: HTMLElement | null = null;

  constructor(host: HTMLElement, port: () => BrowserClerkPort | null) {
    this.#host = host;
    this.#port = port;
  }

  /** Where a Protect challenge shows itself. */
  readonly protectContainer = (): HTMLElement => {
    if (!this.#protect?.isConnected) {
      // One that a clone of the page has brought belongs to nobody.
      for (const copy of this.#host.querySelectorAll(`:scope > ${PROTECT_TAG}`)) copy.remove();
      const child = document.createElement(PROTECT_TAG);
      child.slot = PROTECT_SLOT;
      this.#protect = document.createElement('div');
      child.append(this.#protect);
      this.#host.append(child);
    }
    return this.#protect;
  };

  /**
   * Mounts and takes away what a snapshot calls for.
   *
   * @returns whether Clerk's own task component is there, which goes on by itself when the task is done
   */
  update({step, pending}: Snapshot, wanted: WantedChildren): boolean {
    const port = this.#port();
    if (wanted.userButton && step.name === 'signed-in') {
      this.#removeUserButton ??= port?.mountUserButton(this.#host, USER_BUTTON_SLOT) ?? null;
    } else {
      this.#removeUserButton = remove(this.#removeUserButton);
    }
    const task = step.name === 'session-task' && wanted.task ? `${step.session.id} ${step.key}` : '';
    if (task !== this.#task) {
      this.#removeTask = remove(this.#removeTask);
      this.#task = '';
    }
    // Before the session is the one in use there is nothing that Clerk could show.
    if (step.name === 'session-task' && task && !pending && this.#task === '') {
      this.#task = task;
      const target = step.redirectUrl ?? location.href;
      this.#removeTask = port?.mountTask(this.#host, TASK_SLOT, target) ?? null;
    }
    if (step.name !== 'protect-check') this.#removeProtect();
    return this.#removeTask !== null;
  }

  /** Takes everything away. */
  release(): void {
    this.#removeUserButton = remove(this.#removeUserButton);
    this.#removeTask = remove(this.#removeTask);
    this.#task = '';
    this.#removeProtect();
  }

  #removeProtect(): void {
    if (this.#protect) this.#port()?.cancelProtectCheck();
    this.#protect?.parentElement?.remove();
    this.#protect = null;
  }
}

function remove(child: (() => void) | null): null {
  child?.();
  return null;
}

import type {ClerkMfaSignIn} from '../src/clerk-mfa-sign-in.js';

/**
 * Types into the form as a visitor would: sets the inputs' values and lets the form know. Nothing here is an interface
 * of the element; it is what a password manager does.
 */
export class FormFiller {
  readonly #element: ClerkMfaSignIn;

  constructor(element: ClerkMfaSignIn) {
    this.#element = element;
  }

  /** Goes to the first step, signing out if need be, fills it in and puts the focus on its button. */
  async fillCredentials(email: string, password: string): Promise<void> {
    if (!(await this.#reachCredentials())) return;
    type(this.#find('input[name="identifier"]'), email);
    type(this.#find('input[name="password"]'), password);
    this.#find<HTMLButtonElement>('button[type="submit"]')?.focus();
  }

  /** Types a code into the code step, where six digits of an authenticator are submitted at once. */
  async typeCode(code: string): Promise<void> {
    const isBackupCode = !/^\d+$/.test(code);
    const checkbox = this.#find<HTMLInputElement>('input[name="backup-code"]');
    if (checkbox && checkbox.checked !== isBackupCode) checkbox.click();
    await this.#element.updateComplete;
    const input = this.#find<HTMLInputElement>('input[name="code"]');
    input?.focus();
    type(input, code);
  }

  async #reachCredentials(): Promise<boolean> {
    const element = this.#element;
    const {name} = element.snapshot.step;
    if (name === 'load-failed') return true;
    if (name === 'signed-in' || name === 'session-task') {
      const outcome = nextEvent(element, ['step-change', 'sign-in-error']);
      element.signOut();
      await outcome;
    } else if (name !== 'credentials') {
      element.restart();
    }
    await element.updateComplete;
    // Where signing out did not work, the element says so itself.
    return element.snapshot.step.name === 'credentials';
  }

  /** In the page's tree or, with `form-root="shadow"`, in the element's shadow root. */
  #find<Found extends HTMLElement = HTMLInputElement>(selector: string): Found | null {
    return this.#element.querySelector<Found>(selector) ?? this.#element.renderRoot.querySelector<Found>(selector);
  }
}

function type(input: HTMLInputElement | null, value: string): void {
  if (!input) return;
  input.value = value;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

function nextEvent(target: EventTarget, types: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    for (const eventType of types) target.addEventListener(eventType, () => resolve(), {once: true});
  });
}

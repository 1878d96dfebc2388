/** A login that a browser's own password manager keeps. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

/** What a password manager asks the person, once a form has been sent. */
export interface Offer {
  readonly kind: 'save' | 'update';
  /** What would be saved. Chromium does not tell. */
  readonly login: Login | null;
  /** The names of the inputs that what would be saved comes from. Firefox does not tell. */
  readonly inputs: {readonly username: string; readonly password: string} | null;
}

/**
 * A browser with its own password manager at work, as a person has it: a profile on disk, and nothing that says that it is
 * automated. One page is open at a time.
 */
export interface ManagedBrowser {
  /** Opens a page; these are all logins that the manager keeps, and what it has offered before is forgotten. */
  visit(url: string, logins: readonly Login[]): Promise<void>;
  /** The value of an expression on the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Types with real keys into what has the focus. */
  type(text: string): Promise<void>;
  /** Presses Enter in what has the focus. */
  enter(): Promise<void>;
  /** What the manager has asked for since the visit, or, in Firefox, asks for now. */
  offers(): Promise<readonly Offer[]>;
  /** Whether the manager has taken what was sent for exactly this login that it keeps, so that it has nothing to ask. */
  hasRecognized(login: Login): Promise<boolean>;
  close(): Promise<void>;
}

const POLL_MS = 50;
const TIMEOUT_MS = 30_000;

/** Waits until something is there, and gives it. */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false>,
): Promise<Value> {
  const end = Date.now() + TIMEOUT_MS;
  for (;;) {
    const value = await look();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

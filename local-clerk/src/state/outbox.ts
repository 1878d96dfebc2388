/** A message that real Clerk would have sent. */
export interface Message {
  readonly channel: 'email' | 'sms';
  /** The address or phone number. */
  readonly to: string;
  /** The strategy the message is for, such as `phone_code` or `reset_password_email_code`. */
  readonly strategy: string;
  /** Null in a message with a link. */
  readonly code: string | null;
  /** What to open; null in a message with a code. */
  readonly link: string | null;
  /** The sign-in the message belongs to. */
  readonly signInId: string;
  /** Milliseconds since the epoch, on the instance's clock. */
  readonly sentAt: number;
  /** Milliseconds since the epoch, on the instance's clock. */
  readonly expiresAt: number;
  readonly text: string;
}

/** Keeps the messages instead of sending them, oldest first; the last 500. */
export class Outbox {
  readonly #messages: Message[] = [];

  add(message: Message): void {
    this.#messages.push(message);
    if (this.#messages.length > 500) this.#messages.shift();
  }

  all(): readonly Message[] {
    return this.#messages;
  }
}

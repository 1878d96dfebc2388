import {html, nothing, render, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ClerkMfaSignIn} from '../src/clerk-mfa-sign-in.js';
import type {ClerkMfaSignInEventMap} from '../src/events.js';

interface Entry {
  readonly id: number;
  readonly type: string;
  readonly time: Date;
  readonly detail: string;
}

// An object and not a list, so that an event that is missing here does not compile.
const EVENT_TYPES: Readonly<Record<keyof ClerkMfaSignInEventMap, true>> = {
  'step-change': true,
  'signed-in': true,
  'session-task': true,
  error: true,
  'sign-in-error': true,
};

const LIMIT = 100;
const LINE_LENGTH = 60;

/** Every event of the element, newest first; the last hundred. */
export class EventLog {
  readonly #container: HTMLElement;
  #entries: readonly Entry[] = [];
  #count = 0;

  /** Begin before the element is connected: its first events come soon after. */
  constructor(container: HTMLElement, element: ClerkMfaSignIn) {
    this.#container = container;
    this.follow(element);
    this.#render();
  }

  /** Logs the events of another element, too. */
  follow(element: ClerkMfaSignIn): void {
    for (const type of Object.keys(EVENT_TYPES) as (keyof ClerkMfaSignInEventMap)[]) {
      element.addEventListener(type, (event) => this.#add(event.type, event.detail));
    }
  }

  #add(type: string, detail: unknown): void {
    const entry = {id: ++this.#count, type, time: new Date(), detail: toText(detail)};
    this.#entries = [entry, ...this.#entries].slice(0, LIMIT);
    this.#render();
  }

  #clear(): void {
    this.#entries = [];
    this.#render();
    // The button has gone, and the focus must not be lost with it.
    this.#container.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  #render(): void {
    const isEmpty = this.#entries.length === 0;
    render(
      html`
        <div class="scroller" role="group" aria-label="Events, newest first" tabindex="0">
          ${
            isEmpty
              ? html`<p class="empty">No events yet.</p>`
              : html`<ol class="log" reversed>
                  ${repeat(this.#entries, ({id}) => id, entryView)}
                </ol>`
          }
        </div>
        ${isEmpty ? nothing : html`<button class="button" type="button" @click=${() => this.#clear()}>Clear</button>`}
      `,
      this.#container,
    );
  }
}

function entryView({type, time, detail}: Entry): TemplateResult {
  return html`
    <li class="log-entry">
      <p class="log-head">
        <strong>${type}</strong>
        <time datetime=${time.toISOString()}>${timeOfDay(time)}</time>
      </p>
      <pre class="log-detail">${detail}</pre>
    </li>
  `;
}

/** On one line where it fits. */
function toText(detail: unknown): string {
  const line = JSON.stringify(detail);
  return line.length > LINE_LENGTH ? JSON.stringify(detail, null, 2) : line;
}

function timeOfDay(time: Date): string {
  const milliseconds = String(time.getMilliseconds()).padStart(3, '0');
  return `${time.toLocaleTimeString('en-GB')}.${milliseconds}`;
}

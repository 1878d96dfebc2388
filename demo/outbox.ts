import {html, nothing, render, type TemplateResult} from 'lit';
import {copyButton} from './copy-button.js';
import type {Message} from './local-clerk-client.js';

/** What the list of messages shows. */
export interface OutboxState {
  /** Newest first. */
  readonly messages: readonly Message[];
  /** Milliseconds on local-clerk's clock. */
  readonly now: number;
  /** What kind of code the form is asking for; `null` when for none. */
  readonly wanted: string | null;
  readonly onType: (code: string) => void;
}

/** The messages that Clerk would have sent. */
export function showOutbox(container: HTMLElement, state: OutboxState): void {
  const {messages} = state;
  render(
    messages.length === 0
      ? html`<p class="empty">Nothing sent yet. Codes and links by SMS and e-mail land here.</p>`
      : html`<ul class="rows">
          ${messages.map((message) => messageView(message, state))}
        </ul>`,
    container,
  );
}

function messageView(message: Message, {now, wanted, onType}: OutboxState): TemplateResult {
  const {channel, to, sentAt, expiresAt, text, code, link, strategy} = message;
  const isExpired = expiresAt <= now;
  return html`
    <li class="row">
      <div class="row-text">
        <p class="row-title">${channel === 'sms' ? 'SMS' : 'E-mail'} to ${to}</p>
        <p class="row-note">${link === null ? text : text.replace(link, '').replace(/:\s*$/, '.')}</p>
        <p class="row-note">
          Sent at
          <time datetime=${new Date(sentAt).toISOString()}>${new Date(sentAt).toLocaleTimeString('en-GB')}</time
          >${isExpired ? ', expired' : nothing}
        </p>
      </div>
      <div class="row-actions">
        ${link === null ? nothing : linkView(link)} ${code === null ? nothing : copyButton(code, 'the code')}
        ${
          code !== null && wanted === strategy && !isExpired
            ? html`<button class="button primary" type="button" @click=${() => onType(code)}>Type it</button>`
            : nothing
        }
      </div>
    </li>
  `;
}

/** As from a mail program: in a tab of its own. Copied, it can be opened in another browser. */
function linkView(link: string): TemplateResult {
  return html`
    <a class="button" href=${link} target="_blank" rel="noopener"
      >Open the link<span class="visually-hidden"> in a new tab</span></a
    >
    ${copyButton(link, 'the link')}
  `;
}

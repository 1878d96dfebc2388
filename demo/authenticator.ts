import {html, nothing, type TemplateResult} from 'lit';
import {copyButton} from './copy-button.js';
import type {NextCode} from './local-clerk-client.js';

/** How long an authenticator shows one code, in milliseconds. */
const PERIOD_MS = 30_000;

/** What an authenticator shows. */
export interface AuthenticatorState {
  readonly nextCode: NextCode;
  /** Milliseconds on local-clerk's clock. */
  readonly now: number;
  /** The form is asking for this code. */
  readonly wantsCode: boolean;
  readonly onType: (code: string) => void;
}

/** The code that an authenticator app would show, and for how long. */
export function authenticatorView({nextCode, now, wantsCode, onType}: AuthenticatorState): TemplateResult {
  const {code, validFrom, validUntil} = nextCode;
  // The server accepts a code for one period more than an app shows it.
  const until = validFrom > now ? validFrom : validUntil - PERIOD_MS;
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  const isAccepted = validFrom <= now;
  return html`
    <div class="authenticator row-wide">
      <span class="visually-hidden">Authenticator code</span>
      <code class="live-code">${code.slice(0, 3)} ${code.slice(3)}</code>
      <progress class="countdown" aria-hidden="true" max=${PERIOD_MS / 1000} .value=${seconds}></progress>
      <span class="row-note"> ${isAccepted ? `new code in ${seconds} s` : `next code, accepted in ${seconds} s`} </span>
      <span class="row-actions">
        ${copyButton(code, 'the code')}
        ${
          wantsCode
            ? html`<button class="button primary" type="button" ?disabled=${!isAccepted} @click=${() => onType(code)}>
                Type it
              </button>`
            : nothing
        }
      </span>
    </div>
  `;
}

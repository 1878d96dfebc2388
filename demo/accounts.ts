import {html, nothing, render, type TemplateResult} from 'lit';
import {copyButton} from './copy-button.js';
import type {Account, LocalClerkState} from './local-clerk-client.js';
import {authenticatorView} from './authenticator.js';

/** What the list of accounts shows, and what can be done with it. */
export interface AccountsState {
  readonly local: LocalClerkState;
  /** Milliseconds on local-clerk's clock. */
  readonly now: number;
  /** Who the form is signing in or has signed in; `null` while it asks for that. */
  readonly current: string | null;
  readonly isSignedIn: boolean;
  /** The form is asking for an authenticator's code. */
  readonly wantsCode: boolean;
  /** E-mail address of the account that a scenario is about; `null`: all of them matter alike. */
  readonly about: string | null;
  /** Makes a passkey for who is signed in; `null` where that cannot be done. */
  readonly onMakePasskey: (() => void) | null;
  readonly onFill: (account: Account) => void;
  readonly onType: (code: string) => void;
}

/** The accounts to try. */
export function showAccounts(container: HTMLElement, state: AccountsState): void {
  const {accounts} = state.local;
  const password = commonPassword(accounts);
  const matters = ({email}: Account): boolean => email === state.about || isSame(email, state.current);
  const first = state.about === null ? [] : accounts.filter(matters);
  const others = accounts.filter((account) => !first.includes(account));
  render(
    html`
      ${
        password === null
          ? nothing
          : html`<p class="with-action">
              <span>The password of all that have one: <code>${password}</code></span>
              ${copyButton(password, 'the password')}
            </p>`
      }
      ${
        first.length === 0
          ? rowsView(others, state, password)
          : html`
              ${rowsView(first, state, password)}
              <details class="others">
                <summary>${others.length} other accounts</summary>
                ${rowsView(others, state, password)}
              </details>
            `
      }
    `,
    container,
  );
}

function rowsView(accounts: readonly Account[], state: AccountsState, password: string | null): TemplateResult {
  return html`<ul class="rows">
    ${accounts.map((account) => accountView(account, state, password))}
  </ul>`;
}

function accountView(account: Account, state: AccountsState, commonOne: string | null): TemplateResult {
  const {email, password, description, nextCode, backupCodes} = account;
  const isCurrent = isSame(email, state.current);
  const {now, onType, onMakePasskey} = state;
  const wantsCode = isCurrent && state.wantsCode;
  return html`
    <li class="row" aria-current=${isCurrent ? 'true' : nothing}>
      <div class="row-text">
        <p class="row-title">
          <span>${emailView(email)}</span>
          ${isCurrent ? html`<span class="tag">${state.isSignedIn ? 'Signed in' : 'Signing in'}</span>` : nothing}
        </p>
        <p class="row-note">${description}</p>
        ${
          password !== null && password !== commonOne
            ? html`<p class="row-note">Password <code>${password}</code></p>`
            : nothing
        }
      </div>
      <div class="row-actions">
        ${
          isCurrent && state.isSignedIn && onMakePasskey
            ? html`<button class="button" type="button" @click=${onMakePasskey}>Make a passkey</button>`
            : nothing
        }
        <button class="button" type="button" @click=${() => state.onFill(account)}>
          Fill in <span class="visually-hidden">${email}</span>
        </button>
      </div>
      ${nextCode ? authenticatorView({nextCode, now, wantsCode, onType}) : nothing}
      ${backupCodes.length > 0 ? backupCodesView(backupCodes) : nothing}
    </li>
  `;
}

function isSame(email: string, identifier: string | null): boolean {
  return email.toLowerCase() === identifier?.toLowerCase();
}

/** Breaks before the @ where there is no room. */
function emailView(email: string): TemplateResult {
  const at = email.lastIndexOf('@');
  return html`${email.slice(0, at)}<wbr />${email.slice(at)}`;
}

function backupCodesView(codes: readonly string[]): TemplateResult {
  return html`
    <details class="row-wide">
      <summary>${codes.length === 1 ? '1 unused backup code' : `${codes.length} unused backup codes`}</summary>
      <ul class="chips">
        ${codes.map((code) => html`<li>${copyButton(code, 'backup code', code)}</li>`)}
      </ul>
    </details>
  `;
}

/** The password of all accounts that have one, if that is the same: it is then said once. */
function commonPassword(accounts: readonly Account[]): string | null {
  const passwords = new Set(accounts.flatMap(({password}) => password ?? []));
  const [first] = passwords;
  return passwords.size === 1 && first ? first : null;
}

import {html, nothing, render} from 'lit';
import {authenticatorView} from '../authenticator.js';
import type {Account, LocalClerkState} from '../local-clerk-client.js';

/** What the short form of the accounts shows, and what can be done with it. */
export interface AccountPickerState {
  readonly local: LocalClerkState;
  /** Who the form is signing in; `null` while it asks for that. */
  readonly current: string | null;
  /** The form is asking for an authenticator's code. */
  readonly wantsCode: boolean;
  readonly onFill: (account: Account) => void;
  readonly onType: (code: string) => void;
}

/** The accounts in short: one to choose and fill in, and its code once that is asked for. */
export function showAccountPicker(container: HTMLElement, state: AccountPickerState): void {
  const {local, current, wantsCode, onFill, onType} = state;
  const accounts = local.accounts.filter(({password}) => password !== null);
  const account = accounts.find(({email}) => email.toLowerCase() === current?.toLowerCase());
  const fill = (): void => {
    const chosen = container.querySelector('select')?.value;
    const found = accounts.find(({email}) => email === chosen);
    if (found) onFill(found);
  };
  render(
    html`
      <label class="control-name" for="account">Account of local Clerk</label>
      <div class="account-choice">
        <select id="account" class="text-input" autocomplete="off">
          ${accounts.map(
            ({email, nextCode}, index) =>
              html`<option value=${email} ?selected=${nextCode !== null && firstWithCode(accounts) === index}>
                ${email}
              </option>`,
          )}
        </select>
        <button class="button" type="button" @click=${fill}>Fill in</button>
      </div>
      ${
        wantsCode && account?.nextCode
          ? authenticatorView({nextCode: account.nextCode, now: local.now, wantsCode, onType})
          : nothing
      }
    `,
    container,
  );
}

/** The one to show first: it has the second factor that this is about. */
function firstWithCode(accounts: readonly Account[]): number {
  return accounts.findIndex(({nextCode}) => nextCode !== null);
}

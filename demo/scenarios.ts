import {html, nothing, render, type TemplateResult} from 'lit';
import type {LocalClerkState, Scenario} from './local-clerk-client.js';
import {groupScenarios} from './scenario-groups.js';

/** What the menu of scenarios shows, and what can be done with it. */
export interface ScenariosState {
  readonly scenarios: readonly Scenario[];
  /** The one that local Clerk is in; `null` for none. */
  readonly current: Scenario | null;
  readonly local: LocalClerkState;
  /** `null`: as on the first day. */
  readonly onPick: (name: string | null) => void;
  readonly onFill: (identifier: string, password: string) => void;
}

/** Id of what says what to do in a scenario. */
const TEXT_ID = 'scenario-text';

/** The scenarios of local Clerk in a menu, and what to do in the one that it is in. */
export function showScenarios(container: HTMLElement, state: ScenariosState): void {
  const {scenarios, current, onPick} = state;
  // A browser brings back what was chosen before a reload, which is not what local Clerk is in.
  const pick = (event: SubmitEvent): void => {
    event.preventDefault();
    onPick(container.querySelector('select')?.value || null);
  };
  render(
    html`
      <form class="scenario-form" @submit=${pick}>
        <label class="scenario-label" for="scenario">Scenario</label>
        <select id="scenario" class="text-input" autocomplete="off">
          <option value="" ?selected=${current === null}>None: every account as it comes</option>
          ${groupScenarios(scenarios).map(
            ([label, group]) =>
              html`<optgroup label=${label}>
                ${group.map(
                  ({name, title}) => html`<option value=${name} ?selected=${name === current?.name}>${title}</option>`,
                )}
              </optgroup>`,
          )}
        </select>
        <button class="button primary" type="submit">Set it up</button>
      </form>
      ${current ? scenarioView(current, state) : nothing}
    `,
    container,
  );
}

/** Takes a visitor who has just picked a scenario to what there is to do. */
export function focusScenario(): void {
  document.getElementById(TEXT_ID)?.focus();
}

function scenarioView(scenario: Scenario, {local, onFill}: ScenariosState): TemplateResult {
  const {title, description, account} = scenario;
  const identifier = scenario.identifier ?? account;
  const password = local.settings.passwords ? passwordOf(scenario, local) : null;
  return html`
    <div class="scenario">
      <p id=${TEXT_ID} class="scenario-text" tabindex="-1">
        <strong>${title}.</strong> ${description}
        ${
          identifier
            ? html`<span class="scenario-type"
                >Type <code>${identifier}</code>${
                  password === null ? ' and no password' : html`, password <code>${password}</code>`
                }.</span
              >`
            : nothing
        }
      </p>
      ${
        identifier
          ? html`<button class="button" type="button" @click=${() => onFill(identifier, password ?? '')}>
              Fill in <span class="visually-hidden">${identifier}</span>
            </button>`
          : nothing
      }
    </div>
  `;
}

function passwordOf({account}: Scenario, {accounts}: LocalClerkState): string | null {
  return accounts.find(({email}) => email === account)?.password ?? null;
}

import {html, render, type TemplateResult} from 'lit';
import type {ClerkMfaSignIn} from '../../src/clerk-mfa-sign-in.js';
import {withCode} from './control-view.js';
import type {Field} from './manifest-fields.js';

/** What of an object that is no plain one says something. */
const TELLING: readonly string[] = ['version', 'loaded', 'publishableKey'];

/**
 * What can be read from the element, but not set here.
 *
 * @param states Names of its custom states.
 */
export function showState(
  container: HTMLElement,
  element: ClerkMfaSignIn,
  fields: readonly Field[],
  states: readonly string[],
): void {
  render(
    html`
      <p class="states">
        ${states.map((name) => {
          const isOn = element.matches(`:state(${name})`);
          return html`<span class="state" data-custom-state=${name} ?data-on=${isOn}>
            <code>:state(${name})</code> ${isOn ? 'on' : 'off'}
          </span>`;
        })}
      </p>
      ${fields.map((field) => stateView(field, Reflect.get(element, field.property)))}
    `,
    container,
  );
}

function stateView({name, description}: Field, value: unknown): TemplateResult {
  return html`
    <div class="control" data-field=${name} data-kind="state">
      <h3 class="file-name"><code>${name}</code></h3>
      <pre class="code-block"><code>${stateText(value)}</code></pre>
      <p class="row-note">${withCode(description)}</p>
    </div>
  `;
}

function stateText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Object.getPrototypeOf(value) === Object.prototype) return JSON.stringify(value, null, 2);
  const told = TELLING.filter((key) => key in value).map((key) => [key, Reflect.get(value, key) as unknown]);
  return JSON.stringify(Object.fromEntries(told), null, 2);
}

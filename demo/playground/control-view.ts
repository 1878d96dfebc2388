import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ControlState} from './control-store.js';
import {hexColor} from './hex-color.js';
import type {Field} from './manifest-fields.js';

/** What a control does. */
export interface ControlActions {
  /** @param isUnreadable The browser can make nothing of what is typed, and reads it as an empty text. */
  readonly onHold: (field: Field, held: string | boolean, isUnreadable?: boolean) => void;
  readonly onClear: (field: Field) => void;
  /** Somebody is done with a control that holds a mistake. */
  readonly onMistake: (error: string) => void;
}

/** A control with all that belongs to it. */
interface ControlContext extends ControlActions {
  readonly field: Field;
  readonly state: ControlState;
  /** What stands in it as long as nothing does. */
  readonly placeholder: string;
}

/** Id of the control of a field. */
export function controlId({name}: Field): string {
  return `control-${name.replace(/^-+/, '')}`;
}

/** A field with its name, control, meaning and mistake. */
export function fieldView(context: ControlContext): TemplateResult {
  const {field, state, onClear} = context;
  const {name, description, control} = field;
  const id = controlId(field);
  const code = html`<code>${name}</code>`;
  const label =
    control.kind === 'boolean'
      ? html`<label class="check">${booleanView(context)} ${code}</label>`
      : control.kind === 'choice'
        ? html`<span class="control-name" id="${id}-label">${code}</span>`
        : html`<label class="control-name" for=${id}>${code}</label>`;
  return html`
    <div class="control" data-field=${name} data-kind=${control.kind}>
      <div class="control-head">
        ${label}
        <button class="button small" type="button" ?hidden=${!state.isSet} @click=${() => onClear(field)}>
          Set back <span class="visually-hidden">${name}</span>
        </button>
      </div>
      ${control.kind === 'boolean' ? nothing : controlView(context)}
      ${
        state.error === null
          ? nothing
          : html`<p class="control-error" id="${id}-error"><strong>Not used:</strong> ${state.error}</p>`
      }
      <p class="row-note" id="${id}-note">${withCode(description)}</p>
    </div>
  `;
}

/** Text in which backticks mark code. */
export function withCode(text: string): readonly (string | TemplateResult)[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
}

function controlView(context: ControlContext): TemplateResult {
  switch (context.field.control.kind) {
    case 'choice':
      return choiceView(context, context.field.control.options);
    case 'json':
      return jsonView(context);
    case 'color':
      return colorView(context);
    case 'number':
      return inputView(context, 'numeric');
    case 'boolean':
    case 'text':
    case 'css':
    case 'state':
      return inputView(context, 'text');
  }
}

function booleanView({field, state, onHold}: ControlContext): TemplateResult {
  const id = controlId(field);
  return html`<input
    id=${id}
    type="checkbox"
    autocomplete="off"
    aria-describedby="${id}-note"
    .checked=${live(state.held === true)}
    @change=${({target}: Event) => onHold(field, (target as HTMLInputElement).checked)}
  />`;
}

function choiceView({field, state, onHold}: ControlContext, options: readonly string[]): TemplateResult {
  const id = controlId(field);
  const chosen = state.held === '' ? field.defaultText : state.held;
  return html`
    <fieldset class="switch" aria-labelledby="${id}-label" aria-describedby="${id}-note">
      ${options.map(
        (option) => html`
          <label class="switch-option">
            <input
              class="visually-hidden"
              type="radio"
              id=${option === chosen ? id : nothing}
              name=${id}
              value=${option}
              autocomplete="off"
              .checked=${live(option === chosen)}
              @change=${() => onHold(field, option)}
            /><span>${option}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function inputView(context: ControlContext, inputMode: 'text' | 'numeric'): TemplateResult {
  const {field, state, placeholder, onHold} = context;
  const {control} = field;
  const id = controlId(field);
  const isNumber = control.kind === 'number';
  return html`<input
    class="text-input"
    id=${id}
    type=${isNumber ? 'number' : 'text'}
    min=${isNumber ? (control.min ?? nothing) : nothing}
    max=${isNumber ? (control.max ?? nothing) : nothing}
    inputmode=${inputMode}
    autocomplete="off"
    autocapitalize="none"
    spellcheck="false"
    placeholder=${placeholder}
    aria-describedby=${describedBy(context)}
    aria-invalid=${state.error === null ? 'false' : 'true'}
    .value=${live(String(state.held))}
    @input=${({target}: Event) => {
      const {value, validity} = target as HTMLInputElement;
      onHold(field, value, validity.badInput);
    }}
    @change=${() => sayMistake(context)}
  />`;
}

function colorView(context: ControlContext): TemplateResult {
  const {field, state, onHold} = context;
  const shown = state.error === null && state.held !== '' ? String(state.held) : field.defaultText;
  return html`
    <div class="color-control">
      <input
        class="color-picker"
        type="color"
        autocomplete="off"
        aria-label="Pick ${field.name}"
        .value=${live(hexColor(shown))}
        @input=${({target}: Event) => onHold(field, (target as HTMLInputElement).value)}
      />
      ${inputView(context, 'text')}
    </div>
  `;
}

function jsonView(context: ControlContext): TemplateResult {
  const {field, state, onHold} = context;
  return html`<textarea
    class="text-input json-input"
    id=${controlId(field)}
    rows="5"
    autocomplete="off"
    autocapitalize="none"
    spellcheck="false"
    placeholder=${'{"signIn": {"start": {"title": "Willkommen"}}}'}
    aria-describedby=${describedBy(context)}
    aria-invalid=${state.error === null ? 'false' : 'true'}
    .value=${live(String(state.held))}
    @input=${({target}: Event) => onHold(field, (target as HTMLTextAreaElement).value)}
    @change=${() => sayMistake(context)}
  ></textarea>`;
}

function describedBy({field, state}: ControlContext): string {
  const id = controlId(field);
  return state.error === null ? `${id}-note` : `${id}-error ${id}-note`;
}

function sayMistake({state, onMistake}: ControlContext): void {
  if (state.error !== null) onMistake(state.error);
}

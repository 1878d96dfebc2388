import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {FieldName} from '../flow/failure.js';
import type {StringKey} from '../strings/english.js';
import type {ViewContext} from './view-context.js';

/** Anything that a template can show. */
export type Content = TemplateResult | string | typeof nothing;

/** The title of a step, and a sentence below it. The title names the form. */
export function headerView(
  {id, headingLevel}: ViewContext,
  title: string,
  subtitle: Content = nothing,
): TemplateResult {
  return html`
    <div part="header">
      <div part="title" id=${id('title')} role="heading" aria-level=${headingLevel} tabindex="-1">${title}</div>
      ${subtitle === nothing ? nothing : html`<p part="subtitle">${subtitle}</p>`}
    </div>
  `;
}

/**
 * The failure of the form as a whole. The element is always there, since a screen reader announces only what appears in
 * an alert that it knows already.
 */
export function alertView({snapshot: {failure}, t}: ViewContext): TemplateResult {
  return html`<div part="alert" role="alert">${failure && failure.field === null ? t.failure(failure) : nothing}</div>`;
}

/** What an input is. */
export interface FieldOptions {
  readonly name: FieldName;
  readonly label: string;
  readonly type: 'email' | 'password' | 'text';
  readonly autocomplete: 'username' | 'current-password' | 'one-time-code';
  readonly inputMode: 'email' | 'numeric' | 'text';
  readonly value?: string;
  /** Pattern and what to say when it does not match; checked by the browser. */
  readonly pattern?: {readonly source: string; readonly hint: string} | null;
  readonly onInput?: (event: Event) => void;
}

/** A labelled input with its error. */
export function fieldView(context: ViewContext, options: FieldOptions): TemplateResult {
  const {snapshot, t, id, disabled} = context;
  const {name, label, type, autocomplete, inputMode, value, pattern, onInput} = options;
  const failure = snapshot.failure?.field === name ? snapshot.failure : null;
  // As a property, which reflects: lit-analyzer's list of attribute values is older than `one-time-code`.
  const errorId = id(`${name}-error`);
  return html`
    <div part="field">
      <label part="label" for=${id(name)}>${label}</label>
      <input
        part="input"
        id=${id(name)}
        name=${name}
        type=${type}
        .autocomplete=${autocomplete}
        inputmode=${inputMode}
        autocapitalize="none"
        spellcheck="false"
        required
        value=${ifDefined(value)}
        pattern=${ifDefined(pattern?.source)}
        title=${ifDefined(pattern?.hint)}
        aria-invalid=${failure ? 'true' : 'false'}
        aria-describedby=${errorId}
        ?disabled=${disabled}
        @input=${onInput ?? nothing}
      />
      <p part="error" id=${errorId} role="alert">${failure ? t.failure(failure) : nothing}</p>
    </div>
  `;
}

/**
 * The user name on a step that does not ask for it, for password managers: they file what is typed here under it.
 */
export function hiddenUsernameView({snapshot: {identifier}}: ViewContext): TemplateResult {
  return html`<input
    name="identifier"
    type="text"
    autocomplete="username"
    value=${ifDefined(identifier ?? undefined)}
    aria-hidden="true"
    tabindex="-1"
    readonly
    hidden
  />`;
}

/**
 * The main button of a step. It stays focusable while a call is in flight, so that the focus is not lost.
 *
 * @param onClick what it does; without, it submits the form
 */
export function primaryButtonView(context: ViewContext, label: StringKey, onClick?: () => void): TemplateResult {
  const {snapshot, disabled, t} = context;
  return html`
    <button
      part="primary-button"
      type=${onClick ? 'button' : 'submit'}
      aria-disabled=${ifDefined(snapshot.pending ? 'true' : undefined)}
      ?disabled=${disabled}
      @click=${onClick ?? nothing}
    >
      ${t(label)}
    </button>
  `;
}

/**
 * Something to press that is not the form's main button.
 *
 * @param busy it does nothing as long as a call is in flight
 */
export function linkView({disabled}: ViewContext, label: string, onClick: () => void, busy = false): TemplateResult {
  return html`
    <button
      part="link"
      type="button"
      aria-disabled=${ifDefined(busy ? 'true' : undefined)}
      ?disabled=${disabled}
      @click=${onClick}
    >
      ${label}
    </button>
  `;
}

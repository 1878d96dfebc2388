import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {FieldName} from '../flow/failure.js';
import type {StringKey} from '../strings/string-key.js';
import type {ViewContext} from './view-context.js';

/** Anything that a template can show. */
export type Content = TemplateResult | string | typeof nothing;

/**
 * The form of a step, named by its title.
 *
 * @param validates it looks at its inputs by itself when it is sent, and not the browser
 */
export function formView(
  {id, snapshot}: ViewContext,
  onSubmit: (event: SubmitEvent) => void,
  content: Content,
  validates = false,
): TemplateResult {
  return html`<form
    part="form"
    method="dialog"
    ?novalidate=${validates}
    aria-labelledby=${id('title')}
    aria-busy=${snapshot.pending}
    @submit=${onSubmit}
  >
    ${content}
  </form>`;
}

/** The title of a step, and a sentence below it. */
export function headerView(
  {id, headingLevel}: ViewContext,
  title: string,
  subtitle: Content = nothing,
): TemplateResult {
  return html`
    <div part="header">
      <div part="title" id=${id('title')} role="heading" aria-level=${headingLevel} tabindex="-1">${title}</div>
      ${subtitle === nothing ? nothing : html`<p part="subtitle" id=${id('subtitle')}>${subtitle}</p>`}
    </div>
  `;
}

/**
 * The failure of the form as a whole, or of an input that this form does not have, and the way on. The element is always
 * there, since a screen reader announces only what appears in an alert that it knows already.
 *
 * @param fields the inputs of the form, which say by themselves what is wrong with them
 * @param otherwise what is to be said where nothing has failed
 */
export function alertView(
  context: ViewContext,
  fields: readonly FieldName[],
  otherwise: Content = nothing,
): TemplateResult {
  const {snapshot, t, failures} = context;
  const {failure, step} = snapshot;
  const isSaid = failure !== null && !(failure.field && fields.includes(failure.field));
  const warning = failure?.warning ? ` ${t.failure(failure.warning, step.name)}` : nothing;
  return html`<div part="alert" role="alert">${isSaid ? t.failure(failure, step.name) : otherwise}${warning}</div>
    ${isSaid && failures ? failures.wayOnView(context) : nothing}`;
}

/** What an input is. */
export interface FieldOptions {
  readonly name: FieldName | 'confirm-password';
  readonly label: string;
  readonly type: 'email' | 'password' | 'tel' | 'text';
  readonly autocomplete: 'username' | 'username webauthn' | 'current-password' | 'new-password' | 'one-time-code';
  readonly inputMode: 'email' | 'numeric' | 'tel' | 'text';
  readonly value?: string;
  /** Pattern and what to say when it does not match; checked by the browser. */
  readonly pattern?: {readonly source: string; readonly hint: string} | null;
  /** The id of what else describes it. */
  readonly describedBy?: string | undefined;
  /** Something to press that belongs to it. */
  readonly action?: Content | undefined;
  /** It holds a code of six digits, and looks like a box for each. */
  readonly isCode?: boolean;
  /** Beside the input: shows what is in it. */
  readonly reveal?: Content;
  /** Below the input: something to know while one types. */
  readonly hint?: Content;
  readonly onInput?: (event: Event) => void;
  readonly onKey?: (event: KeyboardEvent) => void;
}

/** A labelled input with its error. */
export function fieldView(context: ViewContext, options: FieldOptions): TemplateResult {
  const {snapshot, t, id, disabled, failures} = context;
  const {name, label, type, autocomplete, inputMode, value, pattern, describedBy, action} = options;
  const {isCode, reveal, hint, onInput = nothing, onKey = nothing} = options;
  const failure = snapshot.failure?.field === name ? snapshot.failure : null;
  // As a property, which reflects: lit-analyzer's list of attribute values is older than `one-time-code`.
  const errorId = id(`${name}-error`);
  return html`
    <div part="field">
      <label part="label" for=${id(name)}>${label}</label>
      <input
        part="input"
        class=${ifDefined(isCode ? 'boxes' : reveal !== undefined ? 'secret' : undefined)}
        id=${id(name)}
        name=${name}
        type=${type}
        .autocomplete=${autocomplete}
        inputmode=${inputMode}
        dir=${name === 'identifier' ? 'auto' : 'ltr'}
        autocapitalize="none"
        spellcheck="false"
        required
        value=${ifDefined(value)}
        pattern=${ifDefined(pattern?.source)}
        title=${ifDefined(pattern?.hint)}
        aria-invalid=${failure ? 'true' : 'false'}
        aria-describedby=${describedBy ? `${errorId} ${describedBy}` : errorId}
        ?disabled=${disabled}
        @input=${onInput}
        @keydown=${onKey}
        @keyup=${onKey}
      />
      ${reveal ?? nothing}
      <p part="error" id=${errorId} role="alert">${failure ? t.failure(failure, snapshot.step.name) : nothing}</p>
      ${hint ?? nothing} ${failure && failures ? failures.wayOnView(context) : nothing} ${action ?? nothing}
    </div>
  `;
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
 * @param busy it does nothing as long as this is so, and stays focusable
 */
export function linkView(
  {disabled}: ViewContext,
  label: Content,
  onClick: () => void,
  busy = false,
  part = 'link',
): TemplateResult {
  return html`
    <button
      part=${part}
      type="button"
      aria-disabled=${ifDefined(busy ? 'true' : undefined)}
      ?disabled=${disabled}
      @click=${busy ? nothing : onClick}
    >
      ${label}
    </button>
  `;
}

import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {otherFactors} from '../flow/factors.js';
import type {ChooseFactorStep, FactorStepBase} from '../flow/steps.js';
import {alertView, headerView, linkView, type Content} from './parts.js';
import type {ViewContext} from './view-context.js';

/** In place of a form, where nothing is typed. */
export function panelView(
  context: ViewContext,
  texts: {readonly title: string; readonly subtitle?: Content; readonly alert?: Content},
  content: Content,
): TemplateResult {
  return html`
    <div part="panel" role="group" aria-labelledby=${context.id('title')} aria-busy=${context.snapshot.pending}>
      ${headerView(context, texts.title, texts.subtitle)} ${alertView(context, [], texts.alert)} ${content}
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

/** A checkbox with its label. */
export function checkboxView(
  {id, disabled}: ViewContext,
  options: {
    readonly name: string;
    readonly label: string;
    readonly checked: boolean;
    readonly onChange?: (event: Event) => void;
  },
): TemplateResult {
  const {name, label, checked, onChange} = options;
  return html`
    <div part="field checkbox-field">
      <input
        part="checkbox"
        id=${id(name)}
        name=${name}
        type="checkbox"
        .checked=${checked}
        ?disabled=${disabled}
        @change=${onChange ?? nothing}
      />
      <label part="label" for=${id(name)}>${label}</label>
    </div>
  `;
}

/** The name of the id of a notice: the focus goes past it to an input, which is described by it. */
export const NOTICE = 'notice';

/** A clue that is no failure. */
export function noticeView({id}: ViewContext, text: string): TemplateResult {
  return html`<p part="notice" id=${id(NOTICE)}>${text}</p>`;
}

/** Why a second proof is asked for, where the account has no second factor. */
export function newDeviceView(context: ViewContext, {newDevice}: FactorStepBase): Content {
  return newDevice ? noticeView(context, context.t('signIn.newDeviceVerificationNotice')) : nothing;
}

/** To the other factors, unless that is what the alert offers already. */
export function otherMethodsView(
  context: ViewContext,
  {factors, factor}: NonNullable<ChooseFactorStep['origin']>,
): Content {
  const {t, snapshot, actions} = context;
  if (otherFactors(factors, factor).length === 0 || context.wayOn === 'other-method') return nothing;
  const show = (): void => actions.send({type: 'show-factors'});
  return html`<p part="footer-action">
    ${linkView(context, t('signIn.password.actionLink'), show, snapshot.pending)}
  </p>`;
}

/**
 * Who is signing in, and the way back: to the form this visit began with, or to a new sign-in.
 *
 * @param resumed there is no form before this one
 */
export function identityView(context: ViewContext, resumed: boolean): TemplateResult {
  const {snapshot, t, actions} = context;
  const {identifier, pending} = snapshot;
  const startOver = context.wayOn === 'start-over' ? nothing : startOverView(context);
  return html`
    <p part="identity">
      ${identifier ? html`<span>${t('clerkMfaSignIn.signingInAs', {identifier})}</span>` : nothing}
      ${resumed ? startOver : linkView(context, t('backButton'), () => actions.send({type: 'back'}), pending)}
    </p>
  `;
}

/** To the first form, as somebody else. */
export function startOverView(context: ViewContext): TemplateResult {
  return linkView(context, context.t('clerkMfaSignIn.startOver'), context.actions.restart);
}

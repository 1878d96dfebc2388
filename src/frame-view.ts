import {html, nothing, type TemplateResult} from 'lit';
import {PROTECT_SLOT, TASK_SLOT, USER_BUTTON_SLOT} from './slots.js';
import type {ViewContext} from './view/view-context.js';

/**
 * What is around the form: the card, the page's own slots, and the slots for what Clerk shows by itself. Where it shows
 * something in place of the form, the form is the fallback of its slot.
 */
export function frameView(context: ViewContext, form: TemplateResult | HTMLElement): TemplateResult {
  const {name} = context.snapshot.step;
  const signUp = name === 'credentials' || name === 'load-failed' ? signUpView(context) : nothing;
  let content: TemplateResult | HTMLElement = form;
  if (name === 'signed-in') {
    content = html`<slot name="signed-in"><slot name=${USER_BUTTON_SLOT}>${form}</slot></slot>`;
  } else if (name === 'session-task') {
    content = html`<slot name=${TASK_SLOT}>${form}</slot>`;
  } else if (name === 'protect-check') {
    content = html`${form}<slot name=${PROTECT_SLOT}></slot>`;
  }
  return html`
    <div part="card">
      <slot name="logo">${context.later?.logoView(context)}</slot>
      ${content}
      <div part="footer" class=${signUp === nothing ? '' : 'filled'}>${signUp}<slot name="footer"></slot></div>
    </div>
  `;
}

function signUpView({t, signUpUrl}: ViewContext): TemplateResult | typeof nothing {
  if (!signUpUrl) return nothing;
  const link = html`<a part="link" href=${signUpUrl}>${t('signIn.start.actionLink')}</a>`;
  return html`<span class="sign-up">${t('signIn.start.actionText')} ${link}</span>`;
}

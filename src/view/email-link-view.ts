import {html, nothing, type TemplateResult} from 'lit';
import type {EmailLinkStep} from '../flow/steps.js';
import type {StringKey} from '../strings/string-key.js';
import {targetView} from './code-view.js';
import {identityView, newDeviceView, otherMethodsView, panelView, startOverView} from './later-parts.js';
import {resendView} from './resend-view.js';
import type {ViewContext} from './view-context.js';

const TEXTS = {
  verified: 'verifiedTransferable',
  expired: 'expired',
  failed: 'failed',
  client_mismatch: 'clientMismatch',
} as const;

/** Waits for a link to be opened; or says, on the page that it has opened, what it came to. */
export function emailLinkView(context: ViewContext, step: EmailLinkStep): TemplateResult {
  const {t} = context;
  const {state, factor, delivery, resumed} = step;
  const canResend = delivery !== null && state !== 'verified' && context.wayOn !== 'resend';
  const resend = canResend ? html`<p part="footer-action">${resendView(context)}</p>` : nothing;
  if (state === 'waiting') {
    const keys = step.stage === 'second' ? 'signIn.emailLinkMfa' : 'signIn.emailLink';
    const subtitle = targetView(t(`${keys}.formSubtitle`), factor?.target ?? null);
    return panelView(
      context,
      {title: t(`${keys}.title`), subtitle},
      html`${newDeviceView(context, step)} ${resend} ${otherMethodsView(context, step)}
      ${identityView(context, resumed)}`,
    );
  }
  const keys = `signIn.emailLink.${TEXTS[state]}` as const;
  const text = (key: StringKey): string => t(key);
  // On the page that a link has opened there is no form to go back to.
  const startOver = context.wayOn === 'start-over' ? nothing : html`<p part="identity">${startOverView(context)}</p>`;
  const back = factor ? identityView(context, resumed) : startOver;
  return panelView(
    context,
    {title: text(`${keys}.title`), subtitle: text(`${keys}.subtitle`)},
    html`${resend} ${factor ? otherMethodsView(context, step) : nothing} ${back}`,
  );
}

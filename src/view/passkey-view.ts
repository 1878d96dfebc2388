import {html, type TemplateResult} from 'lit';
import type {PasskeyStep} from '../flow/steps.js';
import {identityView, newDeviceView, otherMethodsView, panelView} from './later-parts.js';
import {primaryButtonView} from './parts.js';
import type {ViewContext} from './view-context.js';

/** Asks the browser for a passkey of the account. */
export function passkeyView(context: ViewContext, step: PasskeyStep): TemplateResult {
  const {t, actions} = context;
  const ask = (): void => actions.send({type: 'use-passkey'});
  return panelView(
    context,
    {title: t('signIn.passkey.title'), subtitle: t('signIn.passkey.subtitle')},
    html`
      ${newDeviceView(context, step)} ${primaryButtonView(context, 'formButtonPrimary', ask)}
      ${otherMethodsView(context, step)} ${identityView(context, step.resumed)}
    `,
  );
}

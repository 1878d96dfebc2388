import {html, nothing, type TemplateResult} from 'lit';
import {alertView, fieldView, headerView, linkView, primaryButtonView} from './parts.js';
import type {ViewContext} from './view-context.js';

/** E-mail address and password; with a way to try again when Clerk could not be loaded. */
export function credentialsView(context: ViewContext): TemplateResult {
  const {snapshot, t, id, applicationName, actions} = context;
  const {step, pending, identifier} = snapshot;
  const title = applicationName ? t('signIn.start.title', {applicationName}) : t('clerkMfaSignIn.title');
  // Nobody should type into a form that the page has to be changed for.
  const isFinal = step.name === 'load-failed' && !step.retryable;
  const fields: ViewContext = isFinal ? {...context, disabled: true} : context;
  return html`
    <form part="form" method="dialog" aria-labelledby=${id('title')} aria-busy=${pending} @submit=${actions.submit}>
      ${headerView(context, title, isFinal ? nothing : t('signIn.start.subtitle'))} ${alertView(context)}
      ${step.name === 'load-failed' && step.retryable ? linkView(context, t('clerkMfaSignIn.retry'), actions.retry) : nothing}
      ${fieldView(fields, {
        name: 'identifier',
        label: t('formFieldLabel__emailAddress'),
        type: 'email',
        autocomplete: 'username',
        inputMode: 'email',
        value: identifier ?? context.identifier,
      })}
      ${fieldView(fields, {
        name: 'password',
        label: t('formFieldLabel__password'),
        type: 'password',
        autocomplete: 'current-password',
        inputMode: 'text',
      })}
      ${primaryButtonView(fields, 'formButtonPrimary')}
    </form>
  `;
}

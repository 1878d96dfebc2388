import {html, nothing, type TemplateResult} from 'lit';
import {alertView, fieldView, formView, headerView, linkView, primaryButtonView} from './parts.js';
import type {FieldOptions} from './parts.js';
import type {ViewContext} from './view-context.js';

/**
 * Who it is, and the password; with a way to try again when Clerk could not be loaded. It can be used before Clerk is
 * there; what depends on the instance's settings comes later, and leaves the inputs as they are.
 */
export function credentialsView(context: ViewContext): TemplateResult {
  const {snapshot, t, actions, settings, later} = context;
  const {step} = snapshot;
  const applicationName = settings?.applicationName;
  const title = applicationName ? t('signIn.start.title', {applicationName}) : t('clerkMfaSignIn.title');
  // Nobody should type into a form that the page has to be changed for.
  const isFinal = step.name === 'load-failed' && !step.retryable;
  const fields: ViewContext = isFinal ? {...context, disabled: true} : context;
  const hasPassword = settings?.password ?? true;
  return formView(
    context,
    (event) => submit(event, context),
    html`
      ${headerView(context, title, isFinal ? nothing : t('signIn.start.subtitle'))}
      ${alertView(
        context,
        hasPassword ? ['identifier', 'password'] : ['identifier'],
        settings?.maintenance ? t('maintenanceMode') : nothing,
      )}
      ${
        step.name === 'load-failed' && step.retryable
          ? linkView(context, t('clerkMfaSignIn.retry'), () => actions.send({type: 'retry'}))
          : nothing
      }
      ${fieldView(fields, identifierOptions(context))}
      ${
        hasPassword
          ? fieldView(fields, {
              name: 'password',
              label: t('formFieldLabel__password'),
              type: 'password',
              autocomplete: 'current-password',
              inputMode: 'text',
              action: settings && later ? later.forgotPasswordView(context) : nothing,
            })
          : nothing
      }
      ${primaryButtonView(fields, 'formButtonPrimary')} ${settings && later ? later.otherWaysView(context) : nothing}
    `,
  );
}

/** Until Clerk says what signs in, a user name must not be taken for a mistyped e-mail address. */
function identifierOptions(context: ViewContext): FieldOptions {
  const {snapshot, t, settings, later} = context;
  const {identifiers = [], passkeyAutofill = false} = settings ?? {};
  const only = identifiers.length === 1 ? identifiers[0] : null;
  const takesEmail = !settings || identifiers.includes('email_address');
  return {
    name: 'identifier',
    label: settings && later ? later.identifierLabel(context) : t('formFieldLabel__emailAddress'),
    type: only === 'email_address' ? 'email' : only === 'phone_number' ? 'tel' : 'text',
    autocomplete: passkeyAutofill ? 'username webauthn' : 'username',
    inputMode: takesEmail ? 'email' : only === 'phone_number' ? 'tel' : 'text',
    value: snapshot.identifier ?? context.identifier,
  };
}

function submit(event: SubmitEvent, {snapshot, settings, disabled, actions}: ViewContext): void {
  event.preventDefault();
  if (disabled) return;
  // Password managers may write a value without any event: what counts is what the inputs hold now.
  const value = (name: string): string => actions.input(name)?.value ?? '';
  const identifier = value('identifier').trim();
  if (!snapshot.ready) actions.send({type: 'submit-when-ready'});
  else if (settings?.password === false) actions.send({type: 'submit-identifier', identifier, then: 'continue'});
  else actions.send({type: 'submit-credentials', identifier, password: value('password')});
}

import {html, nothing, type TemplateResult} from 'lit';
import {alertView, fieldView, formView, headerView, linkView, primaryButtonView} from './parts.js';
import type {ViewContext} from './view-context.js';

/**
 * Who it is, and the password; with a way to try again when Clerk could not be loaded. It can be used before Clerk is
 * there; what depends on the instance's settings comes later, and leaves the inputs as they are.
 */
export function credentialsView(context: ViewContext): TemplateResult {
  const {snapshot, t, actions, settings, later} = context;
  const {step} = snapshot;
  const form = settings && later ? later.firstForm(context, settings) : null;
  const hasPassword = form?.password ?? true;
  // Nobody should type into a form that the page has to be changed for.
  const isFinal = step.name === 'load-failed' && !step.retryable;
  const fields: ViewContext = isFinal ? {...context, disabled: true} : context;
  return formView(
    context,
    (event) => submit(event, context, hasPassword),
    html`
      ${headerView(context, form?.title ?? t('clerkMfaSignIn.title'), isFinal ? nothing : t('signIn.start.subtitle'))}
      ${alertView(context, hasPassword ? ['identifier', 'password'] : ['identifier'], form?.notice)}
      ${
        step.name === 'load-failed' && step.retryable
          ? linkView(context, t('clerkMfaSignIn.retry'), () => actions.send({type: 'retry'}))
          : nothing
      }
      ${fieldView(fields, {
        name: 'identifier',
        // Until Clerk says what signs in, a user name must not be taken for a mistyped e-mail address.
        label: t('formFieldLabel__emailAddress'),
        type: 'text',
        autocomplete: 'username',
        inputMode: 'email',
        ...form?.identifier,
        value: snapshot.identifier ?? context.identifier,
      })}
      ${
        hasPassword
          ? fieldView(fields, {
              name: 'password',
              label: t('formFieldLabel__password'),
              autocomplete: 'current-password',
              inputMode: 'text',
              action: form?.forgotPassword,
              ...(later?.secretField(fields) ?? {type: 'password', reveal: nothing}),
            })
          : nothing
      }
      ${primaryButtonView(fields, 'formButtonPrimary')} ${form?.otherWays}
    `,
  );
}

function submit(event: SubmitEvent, {snapshot, disabled, memory, actions}: ViewContext, hasPassword: boolean): void {
  event.preventDefault();
  if (disabled) return;
  // Browsers offer to save what is in a field for passwords, and remember what is in others.
  memory.revealed = false;
  // Password managers may write a value without any event: what counts is what the inputs hold now.
  const value = (name: string): string => actions.input(name)?.value ?? '';
  const identifier = value('identifier').trim();
  if (!snapshot.ready) actions.send({type: 'submit-when-ready'});
  else if (hasPassword) actions.send({type: 'submit-credentials', identifier, password: value('password')});
  else actions.send({type: 'submit-identifier', identifier, then: 'continue'});
}

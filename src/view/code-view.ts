import {html, nothing, type TemplateResult} from 'lit';
import type {CodeStep} from '../flow/steps.js';
import {alertView, fieldView, headerView, hiddenUsernameView, linkView, primaryButtonView} from './parts.js';
import type {ViewContext} from './view-context.js';

/** The code of an authenticator, or a backup code. */
export function codeView(context: ViewContext, step: CodeStep): TemplateResult {
  const {snapshot, t, id, actions, backupCode} = context;
  const isTotp = step.strategy === 'totp';
  const takesBackupCode = !isTotp || backupCode;
  return html`
    <form
      part="form"
      method="dialog"
      aria-labelledby=${id('title')}
      aria-busy=${snapshot.pending}
      @submit=${actions.submit}
    >
      ${headerView(
        context,
        isTotp ? t('signIn.totpMfa.title') : t('signIn.backupCodeMfa.title'),
        isTotp ? t('signIn.totpMfa.subtitle') : t('signIn.backupCodeMfa.subtitle'),
      )}
      ${alertView(context)} ${hiddenUsernameView(context)}
      ${fieldView(context, {
        name: 'code',
        label: takesBackupCode ? t('formFieldLabel__backupCode') : t('signIn.totpMfa.formTitle'),
        type: 'text',
        autocomplete: 'one-time-code',
        inputMode: takesBackupCode ? 'text' : 'numeric',
        pattern: takesBackupCode ? null : {source: '\\s*(\\d\\s*){6}', hint: t('clerkMfaSignIn.codeHint')},
        onInput: actions.codeInput,
      })}
      ${step.backupCodes && isTotp ? backupCodeView(context) : nothing}
      ${primaryButtonView(context, 'formButtonPrimary__verify')} ${identityView(context, step.resumed)}
    </form>
  `;
}

function backupCodeView({id, t, backupCode, disabled, actions}: ViewContext): TemplateResult {
  return html`
    <div part="field checkbox-field">
      <input
        part="checkbox"
        id=${id('backup-code')}
        name="backup-code"
        type="checkbox"
        .checked=${backupCode}
        ?disabled=${disabled}
        @change=${actions.toggleBackupCode}
      />
      <label part="label" for=${id('backup-code')}>${t('clerkMfaSignIn.isBackupCode')}</label>
    </div>
  `;
}

/** Who is signing in, and the way back: to the form this visit began with, or to a new sign-in. */
function identityView(context: ViewContext, resumed: boolean): TemplateResult {
  const {snapshot, t, actions} = context;
  const {identifier} = snapshot;
  return html`
    <p part="identity">
      ${identifier ? html`<span>${t('clerkMfaSignIn.signingInAs', {identifier})}</span>` : nothing}
      ${resumed ? linkView(context, t('clerkMfaSignIn.startOver'), actions.restart) : linkView(context, t('backButton'), actions.back, snapshot.pending)}
    </p>
  `;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {CodeStep, ResetCodeStep} from '../flow/steps.js';
import type {StringKey} from '../strings/string-key.js';
import {
  checkboxView,
  hiddenUsernameView,
  identityView,
  newDeviceView,
  NOTICE,
  otherMethodsView,
} from './later-parts.js';
import {alertView, fieldView, formView, headerView, primaryButtonView, type Content} from './parts.js';
import {backupCode, isNoSentCode, sentCode} from './plain-code.js';
import {resendView} from './resend-view.js';
import type {ViewContext} from './view-context.js';

const CODE_LENGTH = 6;

/** A code that proves a factor: an authenticator's, one that was sent, or a backup code. */
export function codeView(context: ViewContext, step: CodeStep | ResetCodeStep): TemplateResult {
  const {snapshot, t, now, memory, id} = context;
  const {delivery, factor} = step;
  const isBackupCode = factor.strategy === 'backup_code' || memory.backupCode;
  const {title, subtitle, label} = texts(context, step);
  const isExpired = delivery !== null && delivery.expiresAt !== null && delivery.expiresAt <= now;
  const saysExpired =
    isExpired && !snapshot.pending && (snapshot.failure === null || snapshot.failure.field === 'code');
  const hint = t('clerkMfaSignIn.codeHint');
  const failureOffersResend = context.wayOn === 'resend';
  return formView(
    context,
    (event) => submit(event, context, isBackupCode),
    html`
      ${headerView(context, title, targetView(subtitle, memory.backupCode ? null : factor.target))}
      ${alertView(context, ['code'], saysExpired ? t('clerkMfaSignIn.codeExpired') : nothing)}
      ${saysExpired && !failureOffersResend ? html`<p part="way-on">${resendView(context)}</p>` : nothing}
      ${newDeviceView(context, step)} ${hiddenUsernameView(context)}
      ${fieldView(context, {
        name: 'code',
        label: isBackupCode ? t('formFieldLabel__backupCode') : label,
        type: 'text',
        autocomplete: 'one-time-code',
        inputMode: isBackupCode ? 'text' : 'numeric',
        // The focus comes here at once: what to type, and where it was sent, would be passed over.
        describedBy: [...(step.newDevice ? [NOTICE] : []), 'subtitle', 'hint'].map(id).join(' '),
        pattern: isBackupCode ? null : {source: '\\D*(\\p{Nd}\\D*){6}', hint},
        isCode: !isBackupCode,
        // That it goes on by itself must be known before it does (WCAG 3.2.2).
        hint: html`<p part="hint" id=${id('hint')}>${isBackupCode ? nothing : hint}</p>`,
        ...(!isBackupCode && {onInput: ({target}) => onCodeInput(target as HTMLInputElement, context, step)}),
      })}
      ${step.name === 'code' && step.backupCodes ? backupCodeView(context) : nothing}
      ${primaryButtonView(context, 'formButtonPrimary__verify')}
      ${
        delivery && !saysExpired && !failureOffersResend
          ? html`<p part="footer-action">${resendView(context)}</p>`
          : nothing
      }
      ${otherMethodsView(context, step)} ${identityView(context, step.resumed)}
    `,
  );
}

/** Where the code went, below the sentence that says what to do with it. */
export function targetView(subtitle: Content, target: string | null): Content {
  return target ? html`${subtitle} <span part="target" dir="ltr">${target}</span>` : subtitle;
}

interface CodeTexts {
  readonly title: string;
  readonly subtitle: Content;
  readonly label: string;
}

function texts({t, settings, memory}: ViewContext, step: CodeStep | ResetCodeStep): CodeTexts {
  const strategy = memory.backupCode ? 'backup_code' : step.factor.strategy;
  const of = (title: StringKey, subtitle: StringKey, label: StringKey): CodeTexts => ({
    title: t(title),
    subtitle: t(subtitle),
    label: t(label),
  });
  if (step.name === 'reset-code') {
    const kind = strategy.includes('phone') ? 'phone' : 'email';
    return of(
      'signIn.forgotPassword.title',
      `signIn.forgotPassword.subtitle_${kind}`,
      'signIn.forgotPassword.formTitle',
    );
  }
  if (strategy === 'totp') return of('signIn.totpMfa.title', 'signIn.totpMfa.subtitle', 'signIn.totpMfa.formTitle');
  if (strategy === 'backup_code')
    return of('signIn.backupCodeMfa.title', 'signIn.backupCodeMfa.subtitle', 'formFieldLabel__backupCode');
  const kind = strategy === 'phone_code' ? 'phoneCode' : 'emailCode';
  const keys = `signIn.${kind}${step.stage === 'second' ? 'Mfa' : ''}` as const;
  const applicationName = settings?.applicationName ?? '';
  const subtitle = t(`${keys}.subtitle`, {applicationName});
  return {
    title: t(`${keys}.title`),
    // Clerk's sentence is about the application, mostly.
    subtitle: applicationName || keys === 'signIn.phoneCodeMfa' ? subtitle : nothing,
    label: t(`signIn.${kind}.formTitle`),
  };
}

function backupCodeView(context: ViewContext): TemplateResult {
  const {t, memory, actions} = context;
  return checkboxView(context, {
    name: 'backup-code',
    label: t('clerkMfaSignIn.isBackupCode'),
    checked: memory.backupCode,
    onChange: ({target}) => {
      const input = actions.input('code');
      if (input) input.value = '';
      input?.focus();
      takeBackupCode(context, (target as HTMLInputElement).checked);
    },
  });
}

function takeBackupCode({memory, actions}: ViewContext, isTaken: boolean): void {
  memory.backupCode = isTaken;
  // What was wrong is the other kind of code.
  actions.send({type: 'dismiss-failure'});
  actions.update();
}

/** Takes the code out of whatever was typed or pasted, and sends it when it is whole. */
function onCodeInput(input: HTMLInputElement, context: ViewContext, step: CodeStep | ResetCodeStep): void {
  const {snapshot, actions} = context;
  if (step.name === 'code' && step.backupCodes && isNoSentCode(input.value)) {
    // One letter may be a slip, and shows as one.
    if (/[a-z].*[a-z]/i.test(input.value)) return takeBackupCode(context, true);
  } else if (/\P{Nd}/u.test(input.value)) {
    input.value = sentCode(input.value);
  }
  // The code that was there was no good, and what is typed behind it is the next one.
  const {value, selectionStart} = input;
  if (snapshot.failure && value.length > CODE_LENGTH && selectionStart === value.length) {
    input.value = value.slice(CODE_LENGTH);
  }
  // The input's own pattern says what a whole code is.
  if (!snapshot.pending && input.validity.valid) actions.submit();
}

function submit(event: SubmitEvent, {disabled, memory, actions}: ViewContext, isBackupCode: boolean): void {
  event.preventDefault();
  if (disabled) return;
  const typed = actions.input('code')?.value ?? '';
  const code = isBackupCode ? backupCode(typed) : sentCode(typed);
  actions.send({type: 'submit-code', code, backupCode: memory.backupCode});
}

import {html, nothing, type TemplateResult} from 'lit';
import type {NewPasswordStep} from '../flow/steps.js';
import {listText} from './in-language.js';
import {checkboxView, hiddenUsernameView, identityView, NOTICE, noticeView} from './later-parts.js';
import {alertView, fieldView, formView, headerView, primaryButtonView, type Content} from './parts.js';
import {passwordRules, type PasswordRule} from './password-rules.js';
import {secretField} from './secret-field.js';
import type {ViewContext} from './view-context.js';

const STRENGTH_KEYS = {
  unknown: 'unstable__errors.zxcvbn.goodPassword',
  weak: 'unstable__errors.zxcvbn.notEnough',
  fair: 'unstable__errors.zxcvbn.couldBeStronger',
  good: 'unstable__errors.zxcvbn.goodPassword',
} as const;

/** A new password, twice, with the rules for it. Clerk has the last word on them. */
export function newPasswordView(context: ViewContext, step: NewPasswordStep): TemplateResult {
  const {t, id, settings} = context;
  const rules = settings ? passwordRules(settings.passwordRules, t) : [];
  return formView(
    context,
    (event) => submit(event, context),
    html`
      ${headerView(context, t('signIn.resetPassword.title'))} ${alertView(context, ['password'])}
      ${step.required ? noticeView(context, t('signIn.resetPassword.requiredMessage')) : nothing}
      ${hiddenUsernameView(context)}
      ${fieldView(context, {
        name: 'password',
        ...secretField(context),
        label: t('formFieldLabel__newPassword'),
        autocomplete: 'new-password',
        inputMode: 'text',
        describedBy: step.required ? `${id(NOTICE)} ${id('rules')}` : id('rules'),
        action: rulesView(context, rules),
        onInput: () => checkRules(context, rules),
      })}
      ${fieldView(context, {
        name: 'confirm-password',
        ...secretField(context, false),
        label: t('formFieldLabel__confirmPassword'),
        autocomplete: 'new-password',
        inputMode: 'text',
        onInput: () => checkRepetition(context),
      })}
      ${
        step.required
          ? nothing
          : checkboxView(context, {
              name: 'sign-out-of-other-sessions',
              label: t('formFieldLabel__signOutOfOtherSessions'),
              checked: true,
            })
      }
      ${primaryButtonView(context, 'signIn.resetPassword.formButtonPrimary')} ${identityView(context, step.resumed)}
    `,
    true,
  );
}

/** Every rule with a tick once it is kept; what is missing is also said, when it changes. */
function rulesView({t, id, memory}: ViewContext, rules: readonly PasswordRule[]): TemplateResult {
  const prefix = t('unstable__errors.passwordComplexity.sentencePrefix');
  const isMet = (index: number): boolean => memory.rulesMet[index] ?? false;
  const missing = rules.filter((_, index) => !isMet(index)).map(({text}) => text);
  let said: Content = nothing;
  if (memory.rulesMet.length > 0) {
    said =
      missing.length > 0
        ? html`<span class="spoken">${prefix} ${listText(t, missing, 'conjunction')}</span>`
        : t(STRENGTH_KEYS[memory.strength]);
  }
  return html`
    <div part="rules" id=${id('rules')}>
      ${
        rules.length > 0
          ? html`${prefix}
              <div role="list">
                ${rules.map(({text}, index) => html`<div part="rule" role="listitem">${isMet(index) ? '✓' : '○'} ${text}</div>`)}
              </div>`
          : nothing
      }
    </div>
    <p part="rules-status" role="status">${said}</p>
  `;
}

function checkRules(context: ViewContext, rules: readonly PasswordRule[]): void {
  const {snapshot, settings, memory, actions} = context;
  const input = actions.input('password');
  const password = input?.value ?? '';
  memory.rulesMet = password ? rules.map(({isMet}) => isMet(password)).concat(rules.length === 0 ? [true] : []) : [];
  memory.strength = 'unknown';
  checkRepetition(context);
  // It was about another password.
  if (snapshot.failure?.field === 'password') actions.send({type: 'dismiss-failure'});
  actions.update();
  if (!password || !settings || settings.passwordRules.minStrength === 0) return;
  void actions.validatePassword(password).then((strength) => {
    if (!strength || actions.input('password')?.value !== password) return;
    memory.strength = strength;
    actions.update();
  });
}

function checkRepetition({t, actions}: ViewContext): void {
  const repetition = actions.input('confirm-password');
  const isSame = repetition?.value === actions.input('password')?.value;
  repetition?.setCustomValidity(isSame ? '' : t('formFieldError__notMatchingPasswords'));
}

function submit(event: SubmitEvent, context: ViewContext): void {
  const {disabled, memory, actions} = context;
  event.preventDefault();
  // Password managers write without an event, so that the browser's own look at the inputs would come too early.
  checkRepetition(context);
  if (disabled || !(event.target as HTMLFormElement).reportValidity()) return;
  // Browsers offer to save what is in a field for passwords, and remember what is in others.
  memory.revealed = false;
  const password = actions.input('password')?.value ?? '';
  // Where the box is not shown there is nothing to choose: Clerk's own default.
  const signOutOfOtherSessions = actions.input('sign-out-of-other-sessions')?.checked ?? true;
  actions.send({type: 'submit-new-password', password, signOutOfOtherSessions});
}

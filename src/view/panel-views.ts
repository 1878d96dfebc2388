import {html, nothing, type TemplateResult} from 'lit';
import type {ProtectCheckStep, SessionTaskStep, UnsupportedStep} from '../flow/steps.js';
import type {StringKey} from '../strings/string-key.js';
import {strategyText} from './factor-texts.js';
import {listText} from './in-language.js';
import {identityView, panelView, startOverView} from './later-parts.js';
import {primaryButtonView} from './parts.js';
import type {ViewContext} from './view-context.js';
import {signOutView} from './signed-in-view.js';
import {supportLink} from './support-link.js';

const TASKS: Readonly<Record<string, StringKey>> = {
  'setup-mfa': 'taskSetupMfa.badge',
  'choose-organization': 'taskChooseOrganization.chooseOrganization.title',
  'reset-password': 'taskResetPassword.title',
};

/** What remains to be done before the session counts, and Sign out. */
export function sessionTaskView(context: ViewContext, {key}: SessionTaskStep): TemplateResult {
  const {t} = context;
  const task = TASKS[key];
  const subtitle = html`${task ? html`<strong>${t(task)}</strong><br />` : nothing}${t('clerkMfaSignIn.task')}`;
  return panelView(context, {title: t('clerkMfaSignIn.taskTitle'), subtitle}, signOutView(context));
}

/** The challenge of Clerk Protect, which has a place of its own below. */
export function protectCheckView(context: ViewContext, {resumed}: ProtectCheckStep): TemplateResult {
  const {t, snapshot, actions} = context;
  const retry = (): void => actions.send({type: 'retry-protect-check'});
  return panelView(
    context,
    // Nobody is to wait for a challenge that has ended.
    {title: t('signIn.protectCheck.title'), subtitle: snapshot.pending ? t('signIn.protectCheck.subtitle') : nothing},
    html`
      ${snapshot.pending ? nothing : primaryButtonView(context, 'signIn.protectCheck.retryButton', retry)}
      ${identityView(context, resumed)}
    `,
  );
}

/** Clerk asks for something that this form cannot do. */
export function unsupportedView(context: ViewContext, {strategies}: UnsupportedStep): TemplateResult {
  const {t, snapshot, signUpUrl} = context;
  const {failure, step} = snapshot;
  const names = listText(
    t,
    strategies.map((strategy) => strategyText(t, strategy)),
    'disjunction',
  );
  const alert =
    names === ''
      ? (t.find('unstable__errors.unsupported_status') ?? nothing)
      : t('clerkMfaSignIn.signsInWith', {strategies: names});
  // The failure that came with the step says the same, in general terms.
  const isGeneral = failure === null || failure.code.startsWith('unsupported_');
  const help = signUpUrl
    ? html`<a part="link" href=${signUpUrl}>${t('signIn.start.actionLink')}</a>`
    : supportLink(context);
  return panelView(
    isGeneral ? {...context, snapshot: {...snapshot, step, failure: null}} : context,
    {title: t('signIn.noAvailableMethods.title'), alert},
    html`
      <p part="footer-action">${startOverView(context)}</p>
      ${help === nothing ? nothing : html`<p part="footer-action">${help}</p>`}
    `,
  );
}

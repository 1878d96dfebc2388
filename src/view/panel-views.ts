import {html, nothing, type TemplateResult} from 'lit';
import type {SignedInStep} from '../flow/steps.js';
import {alertView, headerView, linkView, primaryButtonView, type Content} from './parts.js';
import type {ViewContext} from './view-context.js';

/** Who is signed in, and Sign out. */
export function signedInView(context: ViewContext, {session}: SignedInStep): TemplateResult {
  const {t} = context;
  const who = session.identifier
    ? t('clerkMfaSignIn.signedInAs', {identifier: session.identifier})
    : (nothing as Content);
  return panelView(context, t('clerkMfaSignIn.signedInTitle'), who, signOutView(context));
}

/** What remains to be done before the session counts, and Sign out. */
export function sessionTaskView(context: ViewContext): TemplateResult {
  const {t} = context;
  return panelView(context, t('clerkMfaSignIn.taskTitle'), t('clerkMfaSignIn.task'), signOutView(context));
}

/** Clerk asks for something that this form cannot do. */
export function unsupportedView(context: ViewContext): TemplateResult {
  const {t, actions} = context;
  const startOver = linkView(context, t('clerkMfaSignIn.startOver'), actions.restart);
  return panelView(context, t('signIn.noAvailableMethods.title'), nothing, startOver);
}

function panelView(context: ViewContext, title: string, text: Content, action: TemplateResult): TemplateResult {
  return html`
    <div part="panel" role="group" aria-labelledby=${context.id('title')} aria-busy=${context.snapshot.pending}>
      ${headerView(context, title, text)} ${alertView(context)} ${action}
    </div>
  `;
}

function signOutView(context: ViewContext): TemplateResult {
  return primaryButtonView(context, 'clerkMfaSignIn.signOut', context.actions.signOut);
}

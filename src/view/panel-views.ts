import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {SessionTaskStep, SignedInStep} from '../flow/steps.js';
import {ENGLISH, type StringKey} from '../strings/english.js';
import {alertView, headerView, linkView, type Content} from './parts.js';
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
export function sessionTaskView(context: ViewContext, {key}: SessionTaskStep): TemplateResult {
  const {t} = context;
  const known = `clerkMfaSignIn.task__${key}`;
  // SAFETY: looked up in the strings first.
  const text = t(known in ENGLISH ? (known as StringKey) : 'clerkMfaSignIn.task');
  return panelView(context, t('clerkMfaSignIn.taskTitle'), text, signOutView(context));
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

function signOutView({snapshot, disabled, t, actions}: ViewContext): TemplateResult {
  return html`
    <button
      part="primary-button"
      type="button"
      aria-disabled=${ifDefined(snapshot.pending ? 'true' : undefined)}
      ?disabled=${disabled}
      @click=${actions.signOut}
    >
      ${t('clerkMfaSignIn.signOut')}
    </button>
  `;
}

import {nothing, type TemplateResult} from 'lit';
import type {SignedInStep} from '../flow/steps.js';
import {panelView} from './later-parts.js';
import {primaryButtonView} from './parts.js';
import type {ViewContext} from './view-context.js';

/** Who is signed in, and Sign out. */
export function signedInView(context: ViewContext, {session}: SignedInStep): TemplateResult {
  const {t} = context;
  const {identifier} = session;
  const subtitle = identifier ? t('clerkMfaSignIn.signedInAs', {identifier}) : nothing;
  return panelView(context, {title: t('clerkMfaSignIn.signedInTitle'), subtitle}, signOutView(context));
}

/** Ends the session. */
export function signOutView(context: ViewContext): TemplateResult {
  const signOut = (): void => context.actions.send({type: 'sign-out'});
  return primaryButtonView(context, 'clerkMfaSignIn.signOut', signOut);
}

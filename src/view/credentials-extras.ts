import {html, nothing, type TemplateResult} from 'lit';
import type {IdentifierKind} from '../flow/ports.js';
import type {StringKey} from '../strings/string-key.js';
import {dividerView, factorListView} from './choice-views.js';
import {linkView, type Content} from './parts.js';
import type {ViewContext} from './view-context.js';
import {currentWayOn, identifyLink} from './way-on-view.js';

/** To a new password, beside the old one. */
export function forgotPasswordLink(context: ViewContext): Content {
  const label = context.t('formFieldAction__forgotPassword');
  return identifyLink(context, label, 'forgot-password', 'link field-action');
}

/** Below the button of the first form: the ways to sign in without what is typed above. */
export function otherWaysView(context: ViewContext): TemplateResult {
  const {t, settings, passkeys, snapshot, actions} = context;
  const providers = settings?.providers ?? [];
  const hasPasskey = passkeys && (settings?.passkeyButton ?? false);
  const usePasskey = (): void => actions.send({type: 'use-passkey'});
  const passkeyText = t('signIn.start.actionLink__use_passkey');
  return html`
    ${
      settings?.password && currentWayOn(context) !== 'other-method'
        ? html`<p part="footer-action">${identifyLink(context, t('signIn.password.actionLink'), 'choose-factor')}</p>`
        : nothing
    }
    ${hasPasskey || providers.length > 0 ? dividerView(t('dividerText')) : nothing}
    ${hasPasskey ? linkView(context, passkeyText, usePasskey, snapshot.pending, 'alternative') : nothing}
    ${providers.length > 0 ? factorListView(context, providers, undefined, 'alternative social-button') : nothing}
  `;
}

const LABEL_PARTS: readonly (readonly [IdentifierKind, string])[] = [
  ['email_address', 'emailAddress'],
  ['phone_number', 'phoneNumber'],
  ['username', 'username'],
];

/** What the first field asks for, by what signs in. */
export function identifierLabel({t, settings}: ViewContext): string {
  const kinds = settings?.identifiers ?? [];
  const name = LABEL_PARTS.filter(([kind]) => kinds.includes(kind))
    .map(([, part]) => part)
    .join('_');
  const own: StringKey = 'formFieldLabel__emailAddress';
  return t.find(`formFieldLabel__${name}`) ?? t.find(`clerkMfaSignIn.${name}`) ?? t(own);
}

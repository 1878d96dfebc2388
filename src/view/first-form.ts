import {html, nothing, type TemplateResult} from 'lit';
import type {IdentifierKind, InstanceSettings} from '../flow/ports.js';
import {dividerView, factorListView} from './choice-views.js';
import {identifyLink} from './identify-link.js';
import {linkView} from './parts.js';
import type {FirstForm, ViewContext} from './view-context.js';

/** What the settings of the instance make of the first form. */
export function firstForm(context: ViewContext, settings: InstanceSettings): FirstForm {
  const {t} = context;
  const {applicationName, identifiers, password} = settings;
  const only = identifiers.length === 1 ? identifiers[0] : null;
  return {
    title: applicationName ? t('signIn.start.title', {applicationName}) : t('clerkMfaSignIn.title'),
    notice: settings.maintenance ? t('maintenanceMode') : nothing,
    identifier: {
      label: identifierLabel(context, identifiers),
      type: only === 'email_address' ? 'email' : only === 'phone_number' ? 'tel' : 'text',
      autocomplete: settings.passkeyAutofill ? 'username webauthn' : 'username',
      inputMode: identifiers.includes('email_address') ? 'email' : only === 'phone_number' ? 'tel' : 'text',
    },
    password,
    forgotPassword: identifyLink(context, t('formFieldAction__forgotPassword'), 'forgot-password', 'link field-action'),
    otherWays: otherWaysView(context, settings),
  };
}

/** The ways to sign in without what is typed above. */
function otherWaysView(context: ViewContext, settings: InstanceSettings): TemplateResult {
  const {t, passkeys, snapshot, actions} = context;
  const {providers, password, passkeyButton} = settings;
  const hasPasskey = passkeys && passkeyButton;
  const usePasskey = (): void => actions.send({type: 'use-passkey'});
  const passkeyText = t('signIn.start.actionLink__use_passkey');
  return html`
    ${
      password && context.wayOn !== 'other-method'
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

function identifierLabel({t}: ViewContext, kinds: readonly IdentifierKind[]): string {
  const name = LABEL_PARTS.filter(([kind]) => kinds.includes(kind))
    .map(([, part]) => part)
    .join('_');
  return t.find(`formFieldLabel__${name}`) ?? t.find(`clerkMfaSignIn.${name}`) ?? t('formFieldLabel__emailAddress');
}

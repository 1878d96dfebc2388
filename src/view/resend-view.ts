import {html, nothing} from 'lit';
import type {StringKey} from '../strings/string-key.js';
import {numberText} from './in-language.js';
import {linkView, type Content} from './parts.js';
import {secondsLeft} from './time-left.js';
import type {ViewContext} from './view-context.js';

/** Sends the code or the link again; says from when on it may be sent, where that is not now. */
export function resendView(context: ViewContext): Content {
  const {snapshot, now, t, memory, actions} = context;
  const {step, pending, failure} = snapshot;
  if (!('delivery' in step) || !step.delivery) return nothing;
  const {resendAt, expiresAt} = step.delivery;
  const seconds = secondsLeft(resendAt, now);
  const resend = (): void => {
    const code = actions.input('code');
    if (code) code.value = '';
    memory.resent = true;
    actions.send({type: 'resend'});
  };
  // Screen readers say that it is disabled; the seconds would interrupt them again and again.
  const countdown = seconds > 0 ? html`<span aria-hidden="true">&nbsp;(${numberText(t, seconds)})</span>` : nothing;
  const isSent = memory.resent && !pending && !failure && (expiresAt ?? now + 1) > now;
  return html`<span role="status">${isSent ? t('clerkMfaSignIn.sentAgain') : nothing}</span>
    ${linkView(context, html`${t(resendKey(context))}${countdown}`, resend, pending || seconds > 0)}`;
}

function resendKey({snapshot: {step}}: ViewContext): StringKey {
  if (step.name === 'reset-code') return 'signIn.forgotPassword.resendButton';
  const isSecond = 'stage' in step && step.stage === 'second';
  if (step.name === 'email-link') return `signIn.emailLink${isSecond ? 'Mfa' : ''}.resendButton`;
  const isPhone = step.name === 'code' && step.factor.strategy === 'phone_code';
  return `signIn.${isPhone ? 'phoneCode' : 'emailCode'}${isSecond ? 'Mfa' : ''}.resendButton`;
}

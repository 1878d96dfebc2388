import {html, nothing} from 'lit';
import {otherFactors} from '../flow/factors.js';
import type {WayOn} from '../flow/failure-catalogue.js';
import {identifyLink} from './identify-link.js';
import {linkView, type Content} from './parts.js';
import {resendView} from './resend-view.js';
import {supportLink} from './support-link.js';
import {waitText} from './time-left.js';
import type {ViewContext} from './view-context.js';

/** Below what is said of a failure: how long to wait, and one thing to press that leads on. */
export function wayOnView(context: ViewContext): Content {
  const wait = waitText(context);
  const way = wayView(context, context.wayOn);
  return html`
    ${wait ? html`<p part="timer" role="timer">${wait}</p>` : nothing}
    ${way === nothing ? nothing : html`<p part="way-on">${way}</p>`}
  `;
}

/** What else the form offers anyway, or its main button does, is left out. */
function wayView(context: ViewContext, way: WayOn | null): Content {
  const {snapshot, t, actions, signUpUrl} = context;
  const {step, pending} = snapshot;
  const isFirstForm = step.name === 'credentials';
  const isFactor = 'stage' in step;
  switch (way) {
    case 'resend':
      return resendView(context);
    case 'other-method':
      if (isFirstForm) return identifyLink(context, t('signIn.password.actionLink'), 'choose-factor');
      if (!isFactor || !('factor' in step) || otherFactors(step.factors, step.factor).length === 0) return nothing;
      return linkView(context, t('signIn.password.actionLink'), () => actions.send({type: 'show-factors'}), pending);
    case 'reset-password': {
      const label = t('signIn.forgotPasswordAlternativeMethods.blockButton__resetPassword');
      if (isFirstForm) return identifyLink(context, label, 'forgot-password');
      if (!isFactor || step.stage === 'second' || 'resets' in step) return nothing;
      return linkView(context, label, () => actions.send({type: 'forgot-password'}), pending);
    }
    case 'start-over':
      if (isFirstForm || step.name === 'load-failed' || step.name === 'unsupported') return nothing;
      return linkView(context, t('clerkMfaSignIn.startOver'), actions.restart);
    case 'support':
      return supportLink(context);
    case 'sign-up':
      return signUpUrl ? html`<a part="link" href=${signUpUrl}>${t('signIn.start.actionLink')}</a>` : nothing;
    case 'reload':
      // A form that could not be loaded has a button of its own.
      if (step.name === 'load-failed') return nothing;
      return linkView(context, t('clerkMfaSignIn.reload'), () => location.reload());
    default:
      return nothing;
  }
}

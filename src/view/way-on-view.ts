import {html, nothing} from 'lit';
import {listedFactors} from '../flow/factors.js';
import {wayOn, type WayOn} from '../flow/failure-catalogue.js';
import type {IdentifiedPurpose} from '../flow/flow-events.js';
import {linkView, type Content} from './parts.js';
import {resendView} from './resend-view.js';
import {waitText} from './time-left.js';
import type {ViewContext} from './view-context.js';

/** What a visitor can do about the failure that is shown; `null` where there is none. */
export function currentWayOn({snapshot: {failure}}: ViewContext): WayOn | null {
  return failure && wayOn(failure.code);
}

/** Below what is said of a failure: how long to wait, and one thing to press that leads on. */
export function wayOnView(context: ViewContext): Content {
  const wait = waitText(context);
  const way = wayView(context, currentWayOn(context));
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
      if (!isFactor || step.name === 'choose-factor' || listedFactors(step.factors).length < 2) return nothing;
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
      return supportView(context);
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

/** A link to the instance's support, where it has one. */
export function supportView({t, settings}: ViewContext): Content {
  const address = settings?.supportEmail;
  if (!address) return nothing;
  const label = t('signIn.alternativeMethods.getHelp.blockButton__emailSupport');
  return html`<a part="link" href=${mailtoUrl(address)}>${label}</a>`;
}

/** An address is all that it may be: what else a mail link can say is cut off. */
function mailtoUrl(address: string): string {
  return `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`;
}

/** On from the first form without a password: who it is has to be valid for that, and nothing else. */
export function identifyLink(context: ViewContext, label: string, then: IdentifiedPurpose, part?: string): Content {
  const {snapshot, actions} = context;
  const identify = (): void => {
    const input = actions.input('identifier');
    // Says what is missing, and takes the visitor there.
    if (!input?.reportValidity()) return input?.focus();
    actions.send({type: 'submit-identifier', identifier: input.value.trim(), then});
  };
  return linkView(context, label, identify, snapshot.pending, part);
}

import type {TemplateResult} from 'lit';
import {codeView} from './code-view.js';
import {emailLinkView} from './email-link-view.js';
import {forgotPasswordView} from './forgot-password-view.js';
import {newPasswordView} from './new-password-view.js';
import {protectCheckView, sessionTaskView, unsupportedView} from './panel-views.js';
import {passkeyView} from './passkey-view.js';
import type {MoreStep, ViewContext} from './view-context.js';

/** What a visitor sees at the steps that few sign-ins come to. */
export function moreStepView(context: ViewContext, step: MoreStep): TemplateResult {
  switch (step.name) {
    case 'reset-code':
      return codeView(context, step);
    case 'email-link':
      return emailLinkView(context, step);
    case 'passkey':
      return passkeyView(context, step);
    case 'forgot-password':
      return forgotPasswordView(context, step);
    case 'new-password':
      return newPasswordView(context, step);
    case 'protect-check':
      return protectCheckView(context, step);
    case 'session-task':
      return sessionTaskView(context, step);
    case 'unsupported':
      return unsupportedView(context, step);
  }
}

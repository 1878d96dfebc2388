import type {TemplateResult} from 'lit';
import {chooseFactorView, forgotPasswordView, passkeyView} from './choice-views.js';
import {codeView} from './code-view.js';
import {emailLinkView} from './email-link-view.js';
import {newPasswordView} from './new-password-view.js';
import {protectCheckView, sessionTaskView, signedInView, unsupportedView} from './panel-views.js';
import type {LaterStep, ViewContext} from './view-context.js';

/** What a visitor sees at every step but the first. */
export function stepView(context: ViewContext, step: LaterStep): TemplateResult {
  switch (step.name) {
    case 'code':
    case 'reset-code':
      return codeView(context, step);
    case 'choose-factor':
      return chooseFactorView(context, step);
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
    case 'signed-in':
      return signedInView(context, step);
    case 'unsupported':
      return unsupportedView(context, step);
  }
}

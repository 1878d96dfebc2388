import type {TemplateResult} from 'lit';
import {codeView} from './code-view.js';
import {credentialsView} from './credentials-view.js';
import {sessionTaskView, signedInView, unsupportedView} from './panel-views.js';
import type {ViewContext} from './view-context.js';

/**
 * What a visitor sees at a step. Each form is a template of its own, so that it leaves the page with its step; a failure
 * to load leaves the form for the credentials as it is.
 */
export function stepView(context: ViewContext): TemplateResult {
  const {step} = context.snapshot;
  switch (step.name) {
    case 'credentials':
    case 'load-failed':
      return credentialsView(context);
    case 'code':
      return codeView(context, step);
    case 'session-task':
      return sessionTaskView(context);
    case 'signed-in':
      return signedInView(context, step);
    case 'unsupported':
      return unsupportedView(context);
  }
}

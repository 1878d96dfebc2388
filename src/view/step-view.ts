import {nothing, type TemplateResult} from 'lit';
import type {Step} from '../flow/steps.js';
import {chooseFactorView} from './choice-views.js';
import {codeView} from './code-view.js';
import {signedInView} from './signed-in-view.js';
import type {LaterStep, MoreStep, ViewContext} from './view-context.js';

/** What a visitor sees at every step but the first. */
export function stepView(context: ViewContext, step: LaterStep): TemplateResult | typeof nothing {
  switch (step.name) {
    case 'code':
      return codeView(context, step);
    case 'choose-factor':
      return chooseFactorView(context, step);
    case 'signed-in':
      return signedInView(context, step);
    default:
      return context.more?.stepView(context, step) ?? nothing;
  }
}

/** Whether a step is one of those that have a part of the package of their own. */
export function isMoreStep(step: Step): step is MoreStep {
  return !['credentials', 'load-failed', 'code', 'choose-factor', 'signed-in'].includes(step.name);
}

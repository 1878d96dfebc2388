import {html, nothing, type TemplateResult} from 'lit';
import {listedFactors} from '../flow/factors.js';
import type {Factor} from '../flow/ports.js';
import type {ForgotPasswordStep} from '../flow/steps.js';
import {dividerView, factorListView} from './choice-views.js';
import {identityView, panelView} from './later-parts.js';
import type {Content} from './parts.js';
import type {ViewContext} from './view-context.js';

/** The ways to a new password, and the other factors. */
export function forgotPasswordView(context: ViewContext, step: ForgotPasswordStep): TemplateResult {
  const {t} = context;
  const label = t('signIn.forgotPasswordAlternativeMethods.blockButton__resetPassword');
  const {resets} = step;
  const factors = listedFactors(step.factors);
  const resetText = ({target}: Factor): Content =>
    resets.length > 1 && target ? html`${label} (<bdi>${target}</bdi>)` : label;
  return panelView(
    context,
    {title: t('signIn.forgotPasswordAlternativeMethods.title')},
    html`
      ${factorListView(context, resets, resetText)}
      ${
        factors.length > 0
          ? html`${dividerView(t('signIn.forgotPasswordAlternativeMethods.label__alternativeMethods'))}
            ${factorListView(context, factors)}`
          : nothing
      }
      ${identityView(context, step.resumed)}
    `,
  );
}

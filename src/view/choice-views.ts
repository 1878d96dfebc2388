import {html, nothing, type TemplateResult} from 'lit';
import {listedFactors} from '../flow/factors.js';
import type {Factor} from '../flow/ports.js';
import type {ChooseFactorStep, ForgotPasswordStep, PasskeyStep} from '../flow/steps.js';
import {factorText} from './factor-texts.js';
import {identityView, newDeviceView, otherMethodsView, panelView} from './later-parts.js';
import {linkView, primaryButtonView, type Content} from './parts.js';
import type {ViewContext} from './view-context.js';

/** The factors that prove who it is, one button each. */
export function chooseFactorView(context: ViewContext, step: ChooseFactorStep): TemplateResult {
  const {t} = context;
  const texts = {
    title: t('signIn.alternativeMethods.title'),
    subtitle: t('signIn.alternativeMethods.subtitle'),
  };
  return panelView(
    context,
    texts,
    html`${newDeviceView(context, step)} ${factorListView(context, listedFactors(step.factors))}
    ${identityView(context, step.resumed)}`,
  );
}

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

/** Asks the browser for a passkey of the account. */
export function passkeyView(context: ViewContext, step: PasskeyStep): TemplateResult {
  const {t, actions} = context;
  const ask = (): void => actions.send({type: 'use-passkey'});
  return panelView(
    context,
    {title: t('signIn.passkey.title'), subtitle: t('signIn.passkey.subtitle')},
    html`
      ${newDeviceView(context, step)} ${primaryButtonView(context, 'formButtonPrimary', ask)}
      ${otherMethodsView(context, step)} ${identityView(context, step.resumed)}
    `,
  );
}

/** A button for each of some factors. */
export function factorListView(
  context: ViewContext,
  factors: readonly Factor[],
  text = (factor: Factor): Content => factorText(context, factor),
  part = 'alternative',
): Content {
  const {actions, snapshot} = context;
  // No `ul`, which Safari takes for no list where it has no bullets.
  return html`
    <div part="alternatives" role="list">
      ${factors.map((factor) => {
        const choose = (): void => actions.send({type: 'choose-factor', factor});
        return html`<div role="listitem">${linkView(context, text(factor), choose, snapshot.pending, part)}</div>`;
      })}
    </div>
  `;
}

/** Between two groups of ways. */
export function dividerView(text: string): Content {
  return html`<p part="divider">${text}</p>`;
}

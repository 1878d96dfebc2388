import {html, type TemplateResult} from 'lit';
import {otherFactors} from '../flow/factors.js';
import type {Factor} from '../flow/ports.js';
import type {ChooseFactorStep} from '../flow/steps.js';
import {factorText} from './factor-texts.js';
import {identityView, newDeviceView, panelView} from './later-parts.js';
import {linkView, type Content} from './parts.js';
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
    html`${newDeviceView(context, step)} ${factorListView(context, otherFactors(step.factors, step.instead))}
    ${identityView(context, step.resumed)}`,
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

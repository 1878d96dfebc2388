import {nothing, type TemplateResult} from 'lit';
import type {Step} from '../flow/steps.js';
import {credentialsView} from './credentials-view.js';
import type {LaterStep, StepMemory, ViewContext} from './view-context.js';

/** What a visitor sees. The first form is always there; the others come with Clerk, without which no step leads to them. */
export function formOfStep(context: ViewContext): TemplateResult | typeof nothing {
  const {step} = context.snapshot;
  return isLater(step) ? (context.later?.stepView(context, step) ?? nothing) : credentialsView(context);
}

/** Tells one form from another: two steps with the same key share their inputs. */
export function formKey(step: Step): string {
  if (!isLater(step)) return '';
  const {name, attemptId, stage, factor} = step as Partial<Extract<Step, {name: 'code'}>>;
  return [name, attemptId, stage, factor?.strategy, factor?.targetId].join();
}

/** What the form of a step remembers: the same as before as long as it is the same form. */
export function memoryOf(step: Step, before: StepMemory | null): StepMemory {
  const key = formKey(step);
  return before?.key === key
    ? before
    : {key, backupCode: false, revealed: false, capsLock: false, resent: false, rulesMet: [], strength: 'unknown'};
}

function isLater(step: Step): step is LaterStep {
  return step.name !== 'credentials' && step.name !== 'load-failed';
}

import type {EmailLinkStep, Step} from './steps.js';

/** Whether a step waits for a link to be opened. */
export function isWaitingForLink(step: Step): step is EmailLinkStep {
  return step.name === 'email-link' && step.state === 'waiting';
}

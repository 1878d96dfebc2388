import type {UserEvent} from '../../src/flow/flow-events.js';
import {listedFactors} from '../../src/flow/factors.js';
import type {Factor} from '../../src/flow/ports.js';
import type {Snapshot, Step} from '../../src/flow/steps.js';

const CODE: UserEvent = {type: 'submit-code', code: 'marker-code', backupCode: false};
const BACK: UserEvent = {type: 'back'};
const LIST: UserEvent = {type: 'show-factors'};
const choose = (factor: Factor): UserEvent => ({type: 'choose-factor', factor});

/**
 * What a visitor must be able to do at a step at rest: each of these events changes the snapshot or begins something.
 */
export function waysOn({step, ready}: Snapshot): readonly UserEvent[] {
  if (!ready) return [{type: step.name === 'load-failed' ? 'retry' : 'submit-when-ready'}];
  const restart: UserEvent = {type: 'restart'};
  switch (step.name) {
    case 'credentials':
      return [
        {type: 'submit-credentials', identifier: 'ada@example.com', password: 'marker-password'},
        {type: 'submit-identifier', identifier: 'ada@example.com', then: 'choose-factor'},
        {type: 'use-passkey'},
        restart,
      ];
    case 'code':
      return [CODE, ...others(step), BACK, restart];
    case 'email-link':
      return [...others(step), BACK, restart];
    case 'passkey':
      return [{type: 'use-passkey'}, ...others(step), BACK, restart];
    case 'choose-factor':
      return [...listedFactors(step.factors).map(choose), BACK, restart];
    case 'forgot-password':
      return [...step.resets.map(choose), ...listedFactors(step.factors).map(choose), BACK, restart];
    case 'reset-code':
      return [CODE, ...others(step), BACK, restart];
    case 'new-password':
      return [{type: 'submit-new-password', password: 'marker-new', signOutOfOtherSessions: false}, BACK, restart];
    case 'protect-check':
      return [{type: 'retry-protect-check'}, BACK, restart];
    case 'unsupported':
      return [BACK, restart];
    case 'session-task':
    case 'signed-in':
      return [{type: 'sign-out'}];
    case 'load-failed':
      return [{type: 'retry'}];
  }
}

/** What a step must have to show; `null` where it can do without. */
export function contentsOf({step, failure}: Snapshot): readonly unknown[] | null {
  if (step.name === 'choose-factor') return listedFactors(step.factors);
  if (step.name === 'forgot-password') return step.resets;
  return step.name === 'load-failed' ? [failure].filter(Boolean) : null;
}

/** When what was sent can be sent again; `null` where nothing is sent. */
export function resendAt(step: Step): number | null {
  if (!('delivery' in step) || !step.delivery || !step.factor) return null;
  return step.delivery.resendAt;
}

function others({
  factors,
}: Extract<Step, {name: 'code' | 'email-link' | 'passkey' | 'reset-code'}>): readonly UserEvent[] {
  return listedFactors(factors).length > 1 ? [LIST] : [];
}

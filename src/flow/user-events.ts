import {enterFactor, listOf} from './attempt-steps.js';
import {isRedirecting, isSameFactor} from './factors.js';
import {begin, CREDENTIALS, stay} from './moves.js';
import type {Factor} from './ports.js';
import type {Effect, Preparation, Transition, UserEvent} from './flow-events.js';
import type {Snapshot, Step} from './steps.js';

/** What follows from what the visitor does, once Clerk is there. Nothing does, but Start over, while a call is in flight. */
export function onUserEvent(snapshot: Snapshot, event: UserEvent, now: number): Transition {
  const {step, pending} = snapshot;
  if (event.type === 'restart') {
    if (step.name === 'signed-in' || step.name === 'session-task') return stay(snapshot);
    // The form can be used at once: a submit waits for this call in the queue, and makes its answer irrelevant.
    return begin({...snapshot, step: CREDENTIALS, identifier: null}, {type: 'abandon'}, false);
  }
  if (event.type === 'page-restored') return stay({...snapshot, pending: false});
  if (pending) return stay(snapshot);
  switch (event.type) {
    case 'submit-credentials': {
      if (step.name !== 'credentials') return stay(snapshot);
      const {password} = event;
      const identifier = plainIdentifier(event.identifier);
      return begin({...snapshot, identifier}, {type: 'create-sign-in', identifier, password});
    }
    case 'submit-identifier': {
      if (step.name !== 'credentials') return stay(snapshot);
      const {then} = event;
      const identifier = plainIdentifier(event.identifier);
      return begin({...snapshot, identifier}, {type: 'identify', identifier, then, because: null});
    }
    case 'forgot-password': {
      const {identifier} = snapshot;
      if (!('stage' in step) || step.stage !== 'first' || identifier === null) return stay(snapshot);
      return begin(snapshot, {type: 'identify', identifier, then: 'forgot-password', because: null});
    }
    case 'submit-code':
      return submitCode(snapshot, event.code, event.backupCode);
    case 'submit-new-password': {
      if (step.name !== 'new-password') return stay(snapshot);
      const {password, signOutOfOtherSessions} = event;
      return begin(snapshot, {type: 'reset-password', attemptId: step.attemptId, password, signOutOfOtherSessions});
    }
    case 'choose-factor':
      return chooseFactor(snapshot, event.factor);
    case 'show-factors':
      return showFactors(snapshot);
    case 'resend': {
      const preparation = preparationOf(step);
      if (!preparation || !('delivery' in step) || (step.delivery?.resendAt ?? 0) > now) return stay(snapshot);
      return begin(snapshot, {type: 'prepare-factor', preparation, again: true});
    }
    case 'use-passkey':
      if (step.name === 'credentials') return begin(snapshot, {type: 'passkey', attemptId: null, use: 'discover'});
      if (step.name !== 'passkey') return stay(snapshot);
      return begin(snapshot, {type: 'passkey', attemptId: step.attemptId, use: step.stage});
    case 'retry-protect-check':
      if (step.name !== 'protect-check') return stay(snapshot);
      return begin(snapshot, {type: 'protect-check', attemptId: step.attemptId});
    case 'back': {
      const before = backFrom(step);
      return before === step ? stay(snapshot) : stay({...snapshot, step: before, failure: null});
    }
    case 'dismiss-failure':
      return stay(snapshot.failure?.field ? {...snapshot, failure: null} : snapshot);
    case 'sign-out':
      if (step.name !== 'signed-in' && step.name !== 'session-task') return stay(snapshot);
      return begin(snapshot, {type: 'sign-out', sessionId: step.session.id});
    // These are for a flow whose Clerk is not there yet.
    case 'start':
    case 'retry':
    case 'submit-when-ready':
      return stay(snapshot);
  }
}

/** Clerk takes phone numbers in E.164 alone, and people write them as `+1 (201) 555-0103`. */
function plainIdentifier(typed: string): string {
  return /^\+[\d\s().-]+$/.test(typed) ? typed.replace(/[^+\d]/g, '') : typed;
}

function submitCode(snapshot: Snapshot, code: string, backupCode: boolean): Transition {
  const {step} = snapshot;
  if (step.name !== 'code' && step.name !== 'reset-code') return stay(snapshot);
  const {attemptId, stage, factor} = step;
  const strategy = step.name === 'code' && backupCode && step.backupCodes ? 'backup_code' : factor.strategy;
  return begin(snapshot, {type: 'attempt-factor', attemptId, stage, strategy, code});
}

function chooseFactor(snapshot: Snapshot, wanted: Factor): Transition {
  const {step} = snapshot;
  if (step.name === 'credentials') {
    // A provider of the instance says by itself who it is.
    if (!isRedirecting(wanted)) return stay(snapshot);
    const effect: Effect = {type: 'redirect', factor: wanted, identifier: null};
    return begin(snapshot, effect);
  }
  if (step.name !== 'choose-factor' && step.name !== 'forgot-password') return stay(snapshot);
  const resets = step.name === 'forgot-password' ? step.resets : [];
  const factor = [...resets, ...step.factors].find((one) => isSameFactor(one, wanted));
  if (!factor) return stay(snapshot);
  const {attemptId, stage, factors, newDevice, resumed} = step;
  const base = {attemptId, stage, factors, newDevice, resumed};
  const chosenFrom =
    step.name === 'choose-factor' ? step : ({...base, name: 'choose-factor', origin: null, instead: null} as const);
  return enterFactor(snapshot, {base, factor, chosenFrom, resets});
}

function showFactors(snapshot: Snapshot): Transition {
  const {step} = snapshot;
  if (step.name !== 'code' && step.name !== 'email-link' && step.name !== 'passkey' && step.name !== 'reset-code') {
    return stay(snapshot);
  }
  const before = step.name === 'reset-code' ? null : step.chosenFrom;
  const list = before ? {...before, instead: step.factor} : listOf(step);
  return list ? stay({...snapshot, step: list, failure: null}) : stay(snapshot);
}

function backFrom(step: Step): Step {
  switch (step.name) {
    case 'code':
    case 'email-link':
    case 'passkey':
      return step.chosenFrom ?? CREDENTIALS;
    case 'choose-factor':
      return step.origin ?? CREDENTIALS;
    case 'reset-code': {
      const {attemptId, stage, factors, newDevice, resumed, resets} = step;
      return {name: 'forgot-password', attemptId, stage, factors, newDevice, resumed, resets};
    }
    case 'forgot-password':
    case 'new-password':
    case 'protect-check':
    case 'unsupported':
      return CREDENTIALS;
    default:
      return step;
  }
}

/** What a step has sent, to be sent again. */
function preparationOf(step: Step): Preparation | null {
  if (step.name !== 'code' && step.name !== 'email-link' && step.name !== 'reset-code') return null;
  const {attemptId, stage, factors, newDevice, resumed, factor} = step;
  if (!factor || !step.delivery) return null;
  return {
    base: {attemptId, stage, factors, newDevice, resumed},
    factor,
    chosenFrom: step.name === 'reset-code' ? null : step.chosenFrom,
    resets: step.name === 'reset-code' ? step.resets : [],
  };
}

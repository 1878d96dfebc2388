import {isRedirecting, isReset, isSameFactor, isUnderWay, otherFactors, RESEND_MS, usableFactors} from './factors.js';
import {failureOf, type Failure} from './failure.js';
import {begin, CREDENTIALS, stay} from './moves.js';
import type {Factor, FactorStage, SignInAttempt, Verification} from './ports.js';
import type {IdentifiedPurpose, Preparation, Transition} from './flow-events.js';
import type {ChooseFactorStep, Delivery, FactorStepBase, ProtectCheckStep, Snapshot} from './steps.js';
import type {World} from './world.js';

/** What a Protect check may stand before. */
type Intent = Pick<ProtectCheckStep, 'purpose' | 'factor'>;

const CONTINUE: Intent = {purpose: 'continue', factor: null};

/**
 * Leads to where an attempt is: the step is derived from what Clerk says of it, and from nothing else.
 *
 * @param intent what to do there, if it can be done
 */
export function onAttempt(
  snapshot: Snapshot,
  attempt: SignInAttempt,
  resumed: boolean,
  world: World,
  {purpose, factor}: Intent = CONTINUE,
): Transition {
  const next = at(snapshot, attempt);
  const {id: attemptId, status} = attempt;
  if (attempt.protectCheck) {
    const step: ProtectCheckStep = {name: 'protect-check', attemptId, resumed, purpose, factor};
    return begin({...next, step}, {type: 'protect-check', attemptId});
  }
  const stage = stageOf(status);
  const intended = stage && factor && toFactor(next, attempt, stage, factor, resumed, world);
  if (intended) return intended;
  if (stage === 'first') return onIdentified(snapshot, attempt, purpose, null, resumed, world);
  if (stage === 'second') return toSecondFactor(next, attempt, resumed, world);
  if (status === 'needs_new_password') {
    const {strategy} = attempt.firstFactorVerification;
    const required = !strategy?.startsWith('reset_password_');
    return stay({...next, step: {name: 'new-password', attemptId, required, resumed}, failure: null});
  }
  if (status === 'complete' && attempt.createdSessionId !== null) {
    return begin(next, {type: 'locate-session', sessionId: attempt.createdSessionId, restored: false});
  }
  // The check stood before something that says by itself who it is: a passkey, or a provider.
  if (snapshot.step.name === 'protect-check' && status === 'needs_identifier') {
    return stay({...next, step: CREDENTIALS, failure: null});
  }
  return unsupported(next, status, attempt.secondFactors);
}

/** The stage of an attempt with a status; `null` where no factor is asked for. */
export function stageOf(status: string | null): FactorStage | null {
  if (status === 'needs_first_factor') return 'first';
  return status === 'needs_second_factor' || status === 'needs_client_trust' ? 'second' : null;
}

/**
 * Leads on from an attempt that knows who it is, and nothing more.
 *
 * @param because why it did not go on with the password
 */
export function onIdentified(
  snapshot: Snapshot,
  attempt: SignInAttempt,
  then: IdentifiedPurpose,
  because: Failure | null,
  resumed: boolean,
  world: World,
): Transition {
  if (attempt.protectCheck || stageOf(attempt.status) !== 'first') {
    return onAttempt(snapshot, attempt, resumed, world, {purpose: then, factor: null});
  }
  const next = {...at(snapshot, attempt), failure: because};
  const base = baseOf(attempt, 'first', resumed, world);
  const resets = attempt.firstFactors.filter(isReset);
  if (then === 'forgot-password' && resets.length > 0) {
    return stay({...next, step: {...base, name: 'forgot-password', resets}});
  }
  const [best] = base.factors;
  if (best) {
    if (then === 'continue') return enterFactor(next, {base, factor: best, chosenFrom: null, resets: []});
    return stay({...next, step: {...base, name: 'choose-factor', origin: null, instead: null}});
  }
  if (!attempt.firstFactors.some(({strategy}) => strategy === 'password')) {
    return unsupported(next, attempt.status, attempt.firstFactors);
  }
  const failure = because ?? failureOf('no_other_methods', 'This account has no other way to sign in.');
  return stay({...next, step: CREDENTIALS, failure});
}

/** Continues an attempt whose first factor has been sent; `null` where there is nothing to continue. */
export function resumeFirstFactor(snapshot: Snapshot, attempt: SignInAttempt, world: World): Transition | null {
  const verification = attempt.firstFactorVerification;
  const base = baseOf(attempt, 'first', true, world);
  const resets = attempt.firstFactors.filter(isReset);
  const factor = [...base.factors, ...resets].find((one) => isUnderWay(verification, one, world.now));
  return factor && isSent(factor) ? toFactor(at(snapshot, attempt), attempt, 'first', factor, true, world) : null;
}

/** Leads to the step that proves a factor. What it needs to be sent is sent first. */
export function enterFactor(snapshot: Snapshot, preparation: Preparation): Transition {
  const {base, factor, chosenFrom} = preparation;
  const {strategy} = factor;
  if (strategy === 'totp' || strategy === 'backup_code') {
    return stay({...snapshot, step: codeStep(preparation, null), failure: null});
  }
  if (strategy === 'passkey') {
    const next: Snapshot = {...snapshot, step: {...base, name: 'passkey', factor, chosenFrom}, failure: null};
    // The browser asks only a visitor who has just done something for it.
    return chosenFrom ? begin(next, {type: 'passkey', attemptId: base.attemptId, use: base.stage}) : stay(next);
  }
  if (isRedirecting(factor)) return begin(snapshot, {type: 'redirect', factor, identifier: snapshot.identifier});
  return begin(snapshot, {type: 'prepare-factor', preparation, again: false});
}

/** To the step for what has been sent. */
export function onPrepared(
  snapshot: Snapshot,
  attempt: SignInAttempt,
  preparation: Preparation,
  world: World,
): Transition {
  const {stage} = preparation.base;
  if (attempt.protectCheck || stageOf(attempt.status) !== stage) {
    const intent: Intent = {purpose: 'continue', factor: preparation.factor};
    return onAttempt(snapshot, attempt, preparation.base.resumed, world, intent);
  }
  const {expiresAt, sentAt} = verificationOf(attempt, stage);
  return sent(at(snapshot, attempt), preparation, {
    expiresAt,
    resendAt: (sentAt ?? world.now) + RESEND_MS,
  });
}

/** To the step for something that could not be sent: another method, or another try, is offered there. */
export function onNotSent(
  snapshot: Snapshot,
  preparation: Preparation,
  failure: Failure,
  {now}: Pick<World, 'now'>,
): Transition {
  const {step} = snapshot;
  // What was sent before may still be good.
  const before =
    'delivery' in step && step.factor && isSameFactor(step.factor, preparation.factor) ? step.delivery : null;
  const resendAt = now + (failure.retryAfterMs ?? 0);
  return sent({...snapshot, pending: false, failure}, preparation, {expiresAt: before?.expiresAt ?? null, resendAt});
}

/** Clerk asks for something that this flow cannot do. */
export function unsupported(snapshot: Snapshot, status: string | null, factors: readonly Factor[]): Transition {
  const strategies = factors.map(({strategy}) => strategy);
  const code = strategies.length > 0 ? 'unsupported_strategy' : 'unsupported_status';
  const offered = strategies.length > 0 ? ` and offered ${strategies.join(', ')}` : '';
  const failure = failureOf(code, `Clerk answered with the status ${String(status)}${offered}.`);
  return stay({...snapshot, pending: false, step: {name: 'unsupported', status, strategies}, failure});
}

/** The proof of a stage's factor. */
export function verificationOf(attempt: SignInAttempt, stage: FactorStage): Verification {
  return stage === 'first' ? attempt.firstFactorVerification : attempt.secondFactorVerification;
}

/** To a factor that was chosen before, where it is still offered. */
function toFactor(
  snapshot: Snapshot,
  attempt: SignInAttempt,
  stage: FactorStage,
  wanted: Factor,
  resumed: boolean,
  world: World,
): Transition | null {
  const base = baseOf(attempt, stage, resumed, world);
  const resets = stage === 'first' ? attempt.firstFactors.filter(isReset) : [];
  const factor = [...base.factors, ...resets].find((one) => isSameFactor(one, wanted));
  return factor ? enterFactor(snapshot, {base, factor, chosenFrom: null, resets: isReset(factor) ? resets : []}) : null;
}

function toSecondFactor(snapshot: Snapshot, attempt: SignInAttempt, resumed: boolean, world: World): Transition {
  const base = baseOf(attempt, 'second', resumed, world);
  const {factors} = base;
  // What has been sent is continued, before the best is begun.
  const factor = factors.find((one) => isUnderWay(attempt.secondFactorVerification, one, world.now)) ?? factors[0];
  if (!factor) return unsupported(snapshot, attempt.status, attempt.secondFactors);
  return enterFactor(snapshot, {base, factor, chosenFrom: null, resets: []});
}

function sent(snapshot: Snapshot, preparation: Preparation, delivery: Delivery): Transition {
  const {base, factor, chosenFrom, resets} = preparation;
  if (isReset(factor)) return stay({...snapshot, step: {...base, name: 'reset-code', factor, resets, delivery}});
  if (factor.strategy === 'email_link') {
    return stay({...snapshot, step: {...base, name: 'email-link', factor, chosenFrom, delivery, state: 'waiting'}});
  }
  return stay({...snapshot, step: codeStep(preparation, delivery)});
}

function codeStep({base, factor, chosenFrom}: Preparation, delivery: Delivery | null): Snapshot['step'] {
  const backupCodes = factor.strategy === 'totp' && base.factors.some(({strategy}) => strategy === 'backup_code');
  return {...base, name: 'code', factor, backupCodes, delivery, chosenFrom};
}

function baseOf(attempt: SignInAttempt, stage: FactorStage, resumed: boolean, world: World): FactorStepBase {
  const factors = usableFactors(stage === 'first' ? attempt.firstFactors : attempt.secondFactors, world.passkeys);
  return {attemptId: attempt.id, stage, factors, newDevice: stage === 'second' && attempt.newDevice, resumed};
}

function at(snapshot: Snapshot, attempt: SignInAttempt): Snapshot {
  return {...snapshot, pending: false, identifier: attempt.identifier ?? snapshot.identifier};
}

function isSent({strategy}: Factor): boolean {
  return /_(code|link)$/.test(strategy) && strategy !== 'backup_code';
}

/** The list of the other factors than that of a step, if there are others. */
export function listOf(step: NonNullable<ChooseFactorStep['origin']>): ChooseFactorStep | null {
  const {attemptId, stage, factors, newDevice, resumed, factor} = step;
  const base = {attemptId, stage, factors, newDevice, resumed};
  const hasOthers = otherFactors(factors, factor).length > 0;
  return hasOthers ? {...base, name: 'choose-factor', origin: step, instead: factor} : null;
}

import {isUnderWay} from './factors.js';
import {failureOf, SignInError, toFailure, type Failure} from './failure.js';
import {fieldOf} from './failure-fields.js';
import {verificationOf} from './attempt-steps.js';
import type {ClerkPort, ClientState, SignInAttempt} from './ports.js';
import type {AnswerEvent, Effect, FlowEvent, IdentifiedPurpose, Transition} from './flow-events.js';
import type {Snapshot} from './steps.js';
import {transition} from './transition.js';
import {isUnchanged} from './unchanged.js';
import type {World} from './world.js';

/** An effect that needs Clerk to be loaded. */
export type ClerkEffect = Exclude<Effect, {type: 'load'}>;

/** A loaded Clerk, and what a flow does with it. */
export interface ConnectedClerk {
  readonly port: ClerkPort;
  /**
   * Runs an effect, and answers with an event; `null` where there is nothing to say.
   *
   * @param now milliseconds since the epoch
   */
  run(effect: ClerkEffect, now: number): Promise<AnswerEvent | null>;
  /** What is to be known of it when it has just been loaded. */
  loadedEvent(resume: boolean): AnswerEvent;
  /** What follows from an event, now that Clerk is there. */
  transition(snapshot: Snapshot, event: FlowEvent, now: number): Transition;
}

// With these Clerk says that the password cannot sign in, right as it may be, and something else can.
const PASSWORD_LEADS: ReadonlyMap<string, IdentifiedPurpose> = new Map([
  ['strategy_for_user_invalid', 'choose-factor'],
  ['no_password_set', 'choose-factor'],
  ['form_password_compromised', 'choose-factor'],
  ['form_password_pwned', 'forgot-password'],
  ['password_reset_required', 'forgot-password'],
  ['password_too_long_needs_reset', 'forgot-password'],
]);
// Clerk's own codes for a passkey prompt that nobody has answered: it waits beside the form, so that this is no failure.
const UNANSWERED_CODES: readonly string[] = [
  'passkey_autofill_unavailable',
  'passkey_retrieval_cancelled',
  'passkey_operation_aborted',
  'passkey_not_supported',
];

/** Makes a flow's Clerk of a port. */
export function connected<Port extends ClerkPort>(port: Port): ConnectedClerk & {readonly port: Port} {
  return {
    port,
    run: (effect, now) => runEffect(effect, port, now),
    loadedEvent: (resume) => loadedEvent(port, resume),
    transition: (snapshot, event, now) => transition(snapshot, event, worldOf(port, now)),
  };
}

function worldOf(port: ClerkPort, now: number): World {
  const passkeys = port.canUsePasskeys();
  return {now, passkeys, passkeyAutofill: passkeys && port.settings().passkeyAutofill};
}

/** Runs an effect on a loaded Clerk, and answers with an event, also for what Clerk refuses. */
export async function runEffect(effect: ClerkEffect, clerk: ClerkPort, now: number): Promise<AnswerEvent | null> {
  switch (effect.type) {
    case 'create-sign-in':
      return createSignIn(clerk, effect.identifier, effect.password);
    case 'identify':
      return identify(clerk, effect);
    case 'prepare-factor':
      return prepare(clerk, effect, now);
    case 'attempt-factor':
      return attempt(clerk, () => {
        checkAttempt(clerk, effect.attemptId);
        return clerk.attemptFactor(effect.stage, effect.strategy, effect.code);
      });
    case 'reset-password':
      return attempt(clerk, () => {
        checkAttempt(clerk, effect.attemptId);
        return clerk.resetPassword(effect.password, effect.signOutOfOtherSessions);
      });
    case 'passkey':
      return attempt(clerk, () => {
        if (effect.use !== 'discover') checkAttempt(clerk, effect.attemptId);
        return clerk.authenticateWithPasskey(effect.use);
      });
    case 'protect-check':
      return attempt(clerk, () => {
        checkAttempt(clerk, effect.attemptId);
        return clerk.solveProtectCheck();
      });
    case 'passkey-autofill':
      return autofill(clerk);
    case 'redirect':
      try {
        await clerk.redirectToProvider(effect.factor, effect.identifier);
        return {type: 'redirected'};
      } catch (error) {
        return attemptFailed(clerk, clerk.read().attempt, error);
      }
    case 'check-link':
      try {
        checkAttempt(clerk, effect.attemptId);
        return {type: 'link-checked', attempt: await clerk.reloadAttempt()};
      } catch {
        // It is looked again a moment later.
        return {type: 'link-checked', attempt: clerk.read().attempt};
      }
    case 'abandon':
      // What the server does not forget can be found again, beside its Start over button.
      await clerk.abandonAttempt().catch(() => undefined);
      return {type: 'abandoned', client: clerk.read()};
    case 'refresh':
      try {
        await clerk.refresh();
      } catch {
        // What made the refresh necessary is the better thing to say.
      }
      return {type: 'refreshed', client: clerk.read(), failure: effect.failure};
    case 'locate-session':
      return locate(clerk, effect);
    case 'activate-session':
      try {
        await clerk.activateSession(effect.located.session.id);
        return {type: 'activated', client: clerk.read(), located: effect.located, restored: effect.restored};
      } catch (error) {
        return {type: 'activation-failed', failure: toFailure(error, fieldOf), client: clerk.read()};
      }
    case 'sign-out':
      try {
        await clerk.signOut(effect.sessionId);
        return {type: 'signed-out'};
      } catch (error) {
        return {type: 'sign-out-failed', failure: toFailure(error, fieldOf), client: clerk.read()};
      }
  }
}

/**
 * What is to be known of a Clerk that has just been loaded.
 *
 * @param resume whether an attempt that is found may be continued
 */
export function loadedEvent(clerk: ClerkPort, resume: boolean): AnswerEvent {
  const client = clerk.read();
  const {id} = client.attempt;
  const mayResume = resume && id !== null && !clerk.isAbandoned(id);
  return {
    type: 'loaded',
    client,
    resume: mayResume,
    redirectUrl: clerk.redirectUrl(),
    returned: clerk.takeReturn(),
  };
}

/** A page's own form, or another element, may have begun another sign-in: what is meant for this one is not sent to it. */
function checkAttempt(clerk: ClerkPort, attemptId: string | null): void {
  if (clerk.read().attempt.id === attemptId) return;
  throw new SignInError('resource_forbidden', 'Another sign-in has taken the place of this one.');
}

async function createSignIn(clerk: ClerkPort, identifier: string, password: string): Promise<AnswerEvent> {
  const answer = await attempt(clerk, () => clerk.createSignIn(identifier, password));
  if (answer.type !== 'attempt-failed') return answer;
  const {failure} = answer;
  const then = PASSWORD_LEADS.get(failure.code);
  return then ? {type: 'password-refused', identifier, then, failure} : answer;
}

async function identify(
  clerk: ClerkPort,
  {identifier, then, because}: Extract<Effect, {type: 'identify'}>,
): Promise<AnswerEvent> {
  const {attempt: current} = clerk.read();
  // Nothing is asked for twice: what was sent for this attempt stays valid.
  const isKnown = current.status === 'needs_first_factor' && current.identifier === identifier;
  if (isKnown && current.id !== null && !clerk.isAbandoned(current.id)) {
    return {type: 'identified', attempt: current, then, because};
  }
  const answer = await attempt(clerk, () => clerk.createSignIn(identifier, null));
  if (answer.type === 'attempted') return {type: 'identified', attempt: answer.attempt, then, because};
  // Why the password was refused is the better thing to say.
  return because && answer.type === 'attempt-failed' ? {...answer, failure: because} : answer;
}

async function prepare(
  clerk: ClerkPort,
  {preparation, again}: Extract<Effect, {type: 'prepare-factor'}>,
  now: number,
): Promise<AnswerEvent> {
  const {base, factor} = preparation;
  const {attempt: before} = clerk.read();
  try {
    checkAttempt(clerk, base.attemptId);
    if (!again && isUnderWay(verificationOf(before, base.stage), factor, now)) {
      return {type: 'prepared', attempt: before, preparation};
    }
    const after = await clerk.prepareFactor(base.stage, factor);
    if (isUnchanged(before, after)) throw unreached();
    return {type: 'prepared', attempt: after, preparation};
  } catch (error) {
    return {type: 'prepare-failed', failure: toFailure(error, fieldOf), client: clerk.read(), preparation};
  }
}

async function autofill(clerk: ClerkPort): Promise<AnswerEvent | null> {
  try {
    return {type: 'autofilled', attempt: await clerk.authenticateWithPasskey('autofill')};
  } catch (error) {
    const failure = toFailure(error, fieldOf);
    return UNANSWERED_CODES.includes(failure.code) ? null : {type: 'autofill-failed', failure};
  }
}

async function attempt(
  clerk: ClerkPort,
  call: () => Promise<SignInAttempt>,
): Promise<Extract<AnswerEvent, {type: 'attempted' | 'attempt-failed'}>> {
  const before = clerk.read().attempt;
  try {
    const after = await call();
    if (isUnchanged(before, after)) throw unreached();
    return {type: 'attempted', attempt: after};
  } catch (error) {
    return attemptFailed(clerk, before, error);
  }
}

function attemptFailed(
  clerk: ClerkPort,
  before: SignInAttempt,
  error: unknown,
): Extract<AnswerEvent, {type: 'attempt-failed'}> {
  const client: ClientState = clerk.read();
  const failure = toFailure(error, fieldOf);
  return {
    type: 'attempt-failed',
    failure,
    client,
    attemptReplaced: client.attempt.id !== before.id,
    existingSessionId: existingSessionId(failure),
  };
}

/** The session that the identifier is signed in with already, as Clerk's error has it. */
function existingSessionId({code, cause}: Failure): string | null {
  if (code !== 'identifier_already_signed_in') return null;
  try {
    const {errors} = cause as {errors: readonly {meta?: {sessionId?: unknown}}[]};
    const id = errors.find(({meta}) => meta?.sessionId)?.meta?.sessionId;
    return typeof id === 'string' ? id : null;
  } catch {
    // An error of another shape knows no session.
    return null;
  }
}

function unreached(): SignInError {
  return new SignInError('network_error', 'The request did not reach Clerk.');
}

async function locate(clerk: ClerkPort, effect: Extract<Effect, {type: 'locate-session'}>): Promise<AnswerEvent> {
  try {
    const located = await clerk.locateSession(effect.sessionId);
    if (located) return {type: 'located', located, restored: effect.restored};
    return {
      type: 'activation-failed',
      failure: failureOf('activation_failed', 'Clerk created a session that it does not know of.'),
      client: clerk.read(),
    };
  } catch (error) {
    return {type: 'activation-failed', failure: toFailure(error, fieldOf), client: clerk.read()};
  }
}

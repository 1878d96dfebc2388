import {failureOf, isUnchanged, SignInError, toFailure} from './failure.js';
import type {ClerkPort, SignInAttempt} from './ports.js';
import type {AnswerEvent, Effect} from './steps.js';

/** An effect that needs Clerk to be loaded. */
export type ClerkEffect = Exclude<Effect, {type: 'load'}>;

/** A loaded Clerk, and what a flow does with it. */
export interface ConnectedClerk {
  readonly port: ClerkPort;
  /** Runs an effect, and answers with an event. */
  run(effect: ClerkEffect): Promise<AnswerEvent>;
  /** What is to be known of it when it has just been loaded. */
  loadedEvent(resume: boolean): AnswerEvent;
}

/** Makes a flow's Clerk of a port. */
export function connected<Port extends ClerkPort>(port: Port): ConnectedClerk & {readonly port: Port} {
  return {
    port,
    run: (effect) => runEffect(effect, port),
    loadedEvent: (resume) => loadedEvent(port, resume),
  };
}

/** Runs an effect on a loaded Clerk, and answers with an event, also for what Clerk refuses. */
export async function runEffect(effect: ClerkEffect, clerk: ClerkPort): Promise<AnswerEvent> {
  switch (effect.type) {
    case 'create-sign-in':
      return attempt(clerk, () => clerk.createSignIn(effect.identifier, effect.password));
    case 'attempt-second-factor':
      return attempt(clerk, () => {
        // A page's own form, or another element, may have begun another sign-in: its code is not asked for here.
        if (clerk.read().attempt.id === effect.attemptId)
          return clerk.attemptSecondFactor(effect.strategy, effect.code);
        throw new SignInError('resource_forbidden', 'Another sign-in has taken the place of this one.');
      });
    case 'abandon':
      // What the server does not forget can be found again, beside its Start over button.
      await clerk.abandonAttempt().catch(() => undefined);
      return {type: 'abandoned', client: clerk.read()};
    case 'refresh':
      return refresh(clerk, effect);
    case 'locate-session':
      return locate(clerk, effect);
    case 'activate-session':
      try {
        await clerk.activateSession(effect.located.session.id);
        return {type: 'activated', client: clerk.read(), located: effect.located, restored: effect.restored};
      } catch (error) {
        return {type: 'activation-failed', failure: toFailure(error), client: clerk.read()};
      }
    case 'sign-out':
      try {
        await clerk.signOut(effect.sessionId);
        return {type: 'signed-out'};
      } catch (error) {
        return {type: 'sign-out-failed', failure: toFailure(error), client: clerk.read()};
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
  return {type: 'loaded', client, resume: mayResume, redirectUrl: clerk.redirectUrl()};
}

async function attempt(clerk: ClerkPort, call: () => Promise<SignInAttempt>): Promise<AnswerEvent> {
  const before = clerk.read().attempt;
  try {
    const after = await call();
    if (isUnchanged(before, after)) throw new SignInError('network_error', 'The request did not reach Clerk.');
    return {type: 'attempted', attempt: after};
  } catch (error) {
    const client = clerk.read();
    const attemptReplaced = client.attempt.id !== before.id;
    return {type: 'attempt-failed', failure: toFailure(error), client, attemptReplaced};
  }
}

async function refresh(clerk: ClerkPort, {failure}: Extract<Effect, {type: 'refresh'}>): Promise<AnswerEvent> {
  try {
    await clerk.refresh();
  } catch {
    // What made the refresh necessary is the better thing to say.
  }
  return {type: 'refreshed', client: clerk.read(), failure};
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
    return {type: 'activation-failed', failure: toFailure(error), client: clerk.read()};
  }
}

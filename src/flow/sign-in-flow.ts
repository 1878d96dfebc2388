import {deepFreeze} from './deep-freeze.js';
import type {ConnectedClerk} from './effects.js';
import {isSignInError, toFailure} from './failure.js';
import type {Clock} from './ports.js';
import type {AnswerEvent, Effect, FlowEvent, Transition, UserEvent} from './flow-events.js';
import type {Snapshot} from './steps.js';
import {INITIAL_SNAPSHOT, transitionBeforeClerk} from './unconnected.js';
import {isWaitingForLink} from './waiting-for-link.js';

// Clerk's own form looks as often whether a link has been opened.
const POLL_MS = 1000;

/** One sign-in, from the first form to the session. */
export interface SignInFlow {
  /** The state now. The same object until something changes. */
  getSnapshot(): Snapshot;
  /**
   * Calls back after every change, with the new snapshot and the one before, and before anything that follows from the
   * change is sent. A subscriber that throws stops neither the others nor the flow; its error goes to
   * `onSubscriberError`.
   *
   * @returns a function that ends the subscription
   */
  subscribe(onChange: (snapshot: Snapshot, previous: Snapshot) => void): () => void;
  /** Tells the flow what the visitor did. Means nothing, and does nothing, where the step does not know it. */
  send(event: UserEvent): void;
  /** Ends the flow for good: nothing more is sent, and an answer still under way changes nothing. */
  stop(): void;
}

/** What a flow is made of, but for Clerk. */
export interface SignInFlowOptions {
  /** Whether an attempt that was under way when Clerk was loaded is continued. Default `true`. */
  readonly resume?: boolean;
  /** Given what a subscriber threw. Default: it is lost. */
  readonly onSubscriberError?: (error: unknown) => void;
}

/** Why there is no Clerk. Only an error of this package's own knows that trying again is pointless. */
export function loadFailedEvent(error: unknown): AnswerEvent {
  const retryable = isSignInError(error) ? error.retryable : true;
  return {type: 'load-failed', failure: toFailure(error), retryable};
}

/** Whether the snapshot waits for something that only asking again and again can tell. */
function isPolling({step}: Snapshot, now: number): boolean {
  return isWaitingForLink(step) && (step.delivery?.expiresAt ?? Infinity) > now;
}

/** Runs what others gave. Neither it nor what is told of its error may stop the flow. */
function runShielded(run: () => void, onError?: (error: unknown) => void): void {
  try {
    run();
  } catch (error) {
    if (onError) runShielded(() => onError(error));
  }
}

/** What a flow that is yet to be connected is made of. */
export interface UnconnectedFlowOptions extends SignInFlowOptions {
  /** Loads Clerk, or waits for the page's own, and brings what runs effects on it. Called again for a retry. */
  readonly connect: () => Promise<ConnectedClerk>;
  readonly clock: Clock;
  /** Where it goes on from, before Clerk is there. Default: from the beginning. */
  readonly snapshot?: Snapshot;
  /**
   * Loads what shows a snapshot, which waits for it; `null` where that is there already. What cannot be loaded is a
   * failure. Default: everything is there.
   */
  readonly arrive?: (next: Snapshot) => Promise<unknown> | null;
}

/**
 * Makes a flow that can be used before anything that runs an effect is there. It does nothing until it is sent `start`.
 */
export function createUnconnectedFlow(options: UnconnectedFlowOptions): SignInFlow {
  const {connect, clock, resume = true, onSubscriberError, arrive = () => null} = options;
  const subscribers = new Set<(snapshot: Snapshot, previous: Snapshot) => void>();
  let {snapshot = INITIAL_SNAPSHOT} = options;
  let clerk: ConnectedClerk | null = null;
  let events: FlowEvent[] = [];
  // The first of them waits for what shows its change.
  let isHeld = false;
  let started = false;
  let stopped = false;
  let lastId = 0;
  // Effects that run or wait for their turn.
  let underWay = 0;
  let lastRun: Promise<void> = Promise.resolve();
  let unsubscribeFromClerk: (() => void) | undefined;
  let cancelPoll: (() => void) | undefined;

  // An event that a subscriber sends waits until everybody has heard of the change it answers.
  function dispatch(event: FlowEvent): void {
    events.push(event);
    if (events.length === 1) follow();
  }

  function follow(): void {
    for (let next = events[0]; next && !stopped; next = events[0]) {
      const change = transition(next);
      const arrival = change.snapshot === snapshot ? null : arrive(change.snapshot);
      if (arrival) return hold(next, arrival);
      make(change);
      events.shift();
    }
  }

  /** An event waits for what shows the change it makes, and others wait behind it. */
  function hold(event: FlowEvent, arrival: Promise<unknown>): void {
    const queue = events;
    isHeld = true;
    const go = (then: FlowEvent): void => {
      if (stopped || queue !== events) return;
      isHeld = false;
      make(transition(then));
      events.shift();
      follow();
    };
    arrival.then(
      () => go(event),
      (error: unknown) => go(insteadOf(event, error)),
    );
  }

  /** What has happened where nothing can follow from an event. A Clerk that is of no use can be loaded again. */
  function insteadOf(event: FlowEvent, error: unknown): AnswerEvent {
    if (event.type !== 'loaded') return {type: 'broken', failure: toFailure(error)};
    disconnect();
    return loadFailedEvent(error);
  }

  function disconnect(): void {
    unsubscribeFromClerk?.();
    clerk = null;
  }

  function make({snapshot: next, effects}: Transition): void {
    const previous = snapshot;
    if (next !== previous) {
      snapshot = deepFreeze(next);
      for (const subscriber of [...subscribers]) {
        if (!subscribers.has(subscriber)) continue;
        runShielded(() => subscriber(next, previous), onSubscriberError);
      }
    }
    if (stopped) return;
    effects.forEach(start);
    keepPolling();
  }

  function transition(event: FlowEvent): Transition {
    try {
      return clerk ? clerk.transition(snapshot, event, clock.now()) : transitionBeforeClerk(snapshot, event);
    } catch (error) {
      // A port has answered with something that it must not.
      return transitionBeforeClerk(snapshot, insteadOf(event, error));
    }
  }

  function keepPolling(): void {
    if (isPolling(snapshot, clock.now())) {
      cancelPoll ??= clock.after(POLL_MS, poll);
    } else {
      cancelPoll?.();
      cancelPoll = undefined;
    }
  }

  function poll(): void {
    cancelPoll = undefined;
    // A look that takes longer than a second would be superseded by the next one, and so on for ever.
    if (underWay > 0) keepPolling();
    else dispatch({type: 'poll'});
  }

  function start(effect: Effect): void {
    if (effect.type === 'passkey-autofill') return void runBeside(effect);
    const id = ++lastId;
    underWay++;
    lastRun = lastRun.then(() => runInTurn(effect, () => !stopped && id === lastId));
  }

  async function runInTurn(effect: Effect, isCurrent: () => boolean): Promise<void> {
    const run = isCurrent() ? runEffect(effect, isCurrent) : Promise.resolve(null);
    const answer = await run.catch((error: unknown): AnswerEvent => ({type: 'broken', failure: toFailure(error)}));
    underWay--;
    if (answer && isCurrent()) dispatch(answer);
  }

  /** For what lasts as long as the visitor likes: it is in nobody's way, and no other effect supersedes it. */
  async function runBeside(effect: Exclude<Effect, {type: 'load'}>): Promise<void> {
    const own = clerk;
    const answer = await own?.run(effect, clock.now()).catch(() => null);
    if (answer && !stopped && own === clerk) dispatch(answer);
  }

  async function runEffect(effect: Effect, isCurrent: () => boolean): Promise<AnswerEvent | null> {
    if (effect.type !== 'load') return clerk && clerk.run(effect, clock.now());
    try {
      const connected = await connect();
      if (!isCurrent()) return null;
      // A Clerk that cannot be read or listened to is none: it can be loaded again.
      const loaded = connected.loadedEvent(resume);
      disconnect();
      unsubscribeFromClerk = connected.port.subscribe(() =>
        dispatch({type: 'client-changed', client: connected.port.read()}),
      );
      clerk = connected;
      return loaded;
    } catch (error) {
      return loadFailedEvent(error);
    }
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(onChange) {
      subscribers.add(onChange);
      return () => subscribers.delete(onChange);
    },
    send(event) {
      if (stopped || (event.type === 'start' && started)) return;
      started ||= event.type === 'start';
      // A call that outlived the page's absence still answers, and is waited for.
      if (event.type === 'page-restored' && underWay > 0) return;
      // Start over waits for nothing that a visitor has begun.
      if (event.type === 'restart' && isHeld && events[0]?.type !== 'loaded') events = [event, ...events.slice(1)];
      else return dispatch(event);
      isHeld = false;
      follow();
    },
    stop() {
      stopped = true;
      cancelPoll?.();
      disconnect();
      subscribers.clear();
    },
  };
}

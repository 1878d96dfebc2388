import assert from 'node:assert/strict';
import {isDeepStrictEqual} from 'node:util';
import {connected, type ClerkEffect, type ConnectedClerk} from '../../src/flow/effects.js';
import {isUnderWay} from '../../src/flow/factors.js';
import type {AnswerEvent, Effect, FlowEvent, Transition, UserEvent} from '../../src/flow/flow-events.js';
import type {SignInAttempt} from '../../src/flow/ports.js';
import {createUnconnectedFlow, type SignInFlow} from '../../src/flow/sign-in-flow.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {rejection, settled, type FakeClerk} from './flow-fake-clerk.js';
import {FakeClock} from './flow-fake-clock.js';
import {contentsOf, resendAt, waysOn} from './flow-model-ways.js';

/**
 * A flow on a fake, with everything that must always hold of it. It is `createSignInFlow` with a look at what is begun,
 * what it is answered with, and what that comes to.
 */
export class FlowModel {
  readonly clerk: FakeClerk;
  readonly clock = new FakeClock();
  readonly flow: SignInFlow;
  /** Names of the steps that were on screen. */
  readonly met = new Set<string>();
  /** Those who wait for Clerk to be loaded. */
  readonly #connects: ((loads: Promise<void>) => void)[] = [];
  readonly #answers = new WeakMap<FlowEvent, Effect>();
  #snapshot: Snapshot;
  /** What is begun and not answered yet. */
  #begun: Effect | null = {type: 'load'};
  #left = false;
  #stopped = false;
  #broken: unknown;

  constructor(clerk: FakeClerk, resume: boolean) {
    this.clerk = clerk;
    const options = {clock: this.clock, resume, connect: () => this.#connect()};
    this.flow = createUnconnectedFlow({...options, onSubscriberError: (error) => (this.#broken ??= error)});
    this.#snapshot = this.flow.getSnapshot();
    this.flow.subscribe((snapshot, previous) => this.#onChange(snapshot, previous));
    this.flow.send({type: 'start'});
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** What leads deeper from the step. */
  get ways(): readonly UserEvent[] {
    const {step} = this.#snapshot;
    const forward = waysOn(this.#snapshot).filter(({type}) => type !== 'restart' && type !== 'back');
    return [...forward, ...('stage' in step ? ([{type: 'resend'}, {type: 'forgot-password'}] as const) : [])];
  }

  send(event: UserEvent): void {
    const {step, ready} = this.#snapshot;
    this.flow.send(event);
    if (event.type !== 'restart' || this.#stopped) return;
    const stays = ['signed-in', 'session-task', 'load-failed'].includes(step.name);
    if (stays) return;
    this.#check(() => {
      assert.equal(this.#snapshot.step.name, 'credentials', 'Start over leads to the first form');
      assert.equal(this.#snapshot.pending, false, 'Start over waits for nothing');
      assert.equal(this.#snapshot.failure, null);
      if (ready) assert.equal(this.#begun?.type, 'abandon');
    });
  }

  stop(): void {
    this.#stopped = true;
    this.flow.stop();
  }

  /** Clerk has been loaded, or could not be. */
  connect(throws: readonly unknown[]): void {
    this.#connects.shift()?.(throws.length > 0 ? rejection(throws[0]) : Promise.resolve());
  }

  /** Waits for what follows from everything so far, and looks at all that must hold. */
  async settle(): Promise<void> {
    await settled();
    this.#check(() => this.#checkRest());
    if (this.#broken !== undefined) await rejection(this.#broken);
  }

  async #connect(): Promise<ConnectedClerk> {
    await new Promise<void>((resolve) => this.#connects.push(resolve));
    const real = connected(this.clerk);
    return {
      port: real.port,
      run: (effect, now) => this.#run(real, effect, now),
      loadedEvent: (resume) => real.loadedEvent(resume),
      transition: (snapshot, event, now) => this.#transition(real, snapshot, event, now),
    };
  }

  async #run(real: ConnectedClerk, effect: ClerkEffect, now: number): Promise<AnswerEvent | null> {
    const sent = this.clerk.calls.length;
    this.#check(() => assert.equal(this.#stopped, false, 'a stopped flow begins nothing'));
    const {attempt} = this.clerk.client;
    const running = real.run(effect, now);
    if (this.clerk.calls.length > sent) this.#check(() => this.#checkSent(effect, attempt, now));
    const answer = await running;
    if (answer) this.#answers.set(answer, effect);
    if (answer?.type === 'attempted') {
      this.#check(() => assert.notDeepEqual(answer.attempt, attempt, 'what has not moved counts as progress'));
    }
    return answer;
  }

  #checkSent(effect: ClerkEffect, attempt: SignInAttempt, now: number): void {
    if ('attemptId' in effect && !(effect.type === 'passkey' && effect.use === 'discover')) {
      assert.equal(effect.attemptId, attempt.id, `${effect.type} is sent to another attempt than it is meant for`);
    }
    if (effect.type !== 'prepare-factor' || effect.again) return;
    const {base, factor} = effect.preparation;
    const proof = base.stage === 'first' ? attempt.firstFactorVerification : attempt.secondFactorVerification;
    assert.equal(isUnderWay(proof, factor, now), false, 'what was sent is valid, and is sent again');
  }

  #transition(real: ConnectedClerk, snapshot: Snapshot, event: FlowEvent, now: number): Transition {
    const begun = this.#begun;
    const next = real.transition(snapshot, event, now);
    this.#check(() => this.#checkTransition(snapshot, event, next, now));
    const ofEffect = this.#answers.get(event);
    if (ofEffect?.type !== 'passkey-autofill' && ofEffect) {
      this.#check(() => assert.equal(ofEffect, begun, `${event.type} answers what was superseded`));
    }
    if (ofEffect === begun || event.type === 'loaded') this.#begun = null;
    this.#left = event.type === 'redirected' || (this.#left && next.snapshot === snapshot);
    for (const effect of next.effects) if (effect.type !== 'passkey-autofill') this.#begun = effect;
    return next;
  }

  #checkTransition(snapshot: Snapshot, event: FlowEvent, next: Transition, now: number): void {
    assert.equal(this.#stopped, false, 'a stopped flow follows nothing');
    const changes = next.snapshot !== snapshot || next.effects.length > 0;
    const [effect] = next.effects;
    const isOverdue = snapshot.pending || snapshot.step.name !== 'credentials';
    if (isOverdue && (event.type === 'autofilled' || event.type === 'autofill-failed')) {
      assert.equal(changes, false, 'a passkey of the first field counts where that field is not in use');
    }
    const after = next.snapshot.step;
    if ((after.name === 'signed-in' || after.name === 'session-task') && 'client' in event && !snapshot.pending) {
      const {session} = event.client;
      if (session !== undefined) assert.equal(session?.id, after.session.id, 'the session in use is another one');
    }
    if (event.type === 'activation-failed' && after.name === 'session-task') {
      assert.equal(event.client.session?.id, after.session.id, 'the task of a session that is not in use');
    }
    if (event.type === 'poll') assert.equal(this.#begun, null, 'a look supersedes what is under way');
    if (event.type === 'resend' && changes) assert.ok((resendAt(snapshot.step) ?? Infinity) <= now, 'sent too early');
    if (event.type === 'activated' && next.snapshot.step.name === 'signed-in') {
      assert.equal(next.snapshot.step.session.id, event.located.session.id, 'signed in by another session');
    }
    if (effect?.type === 'locate-session' && 'attempt' in event) {
      const {status, createdSessionId} = event.attempt;
      assert.deepEqual([status, createdSessionId], ['complete', effect.sessionId], 'completed by something else');
    }
  }

  #onChange(snapshot: Snapshot, previous: Snapshot): void {
    this.#check(() => {
      assert.equal(previous, this.#snapshot, 'a snapshot was passed over');
      assert.equal(isDeepStrictEqual(snapshot, previous), false, 'a new snapshot says what the old one said');
      assert.ok(isFrozen(snapshot), 'a snapshot can be changed');
      assert.doesNotMatch(JSON.stringify(snapshot), /marker-/, 'a secret is in a snapshot');
      assert.doesNotMatch(snapshot.failure?.message ?? '', /marker-/, 'a secret is in a failure');
      const {step} = snapshot;
      if (step.name === 'signed-in' && !isDeepStrictEqual(step, previous.step)) {
        const {session} = this.clerk.client;
        assert.ok(session?.id === step.session.id && !session.taskKey, 'signed in without a session in use');
      }
    });
    this.#snapshot = snapshot;
    this.met.add(snapshot.step.name);
  }

  #checkRest(): void {
    assert.ok(this.clerk.mostUnderWay <= 1, 'two calls at a time');
    if (this.#stopped) return;
    const {step, pending, ready} = this.#snapshot;
    const waits = this.clerk.underWay > 0 || this.#connects.length > 0;
    if (!ready) {
      assert.equal(this.#connects.length > 0, step.name !== 'load-failed', 'Clerk is not there, and nobody loads it');
    }
    assert.notEqual(contentsOf(this.#snapshot)?.length, 0, `${step.name} has nothing to show`);
    if (pending && this.#left) {
      assert.equal(this.#counts({type: 'page-restored'}), true, 'a page that is back is of no use');
      return;
    }
    if (pending) {
      assert.ok(waits, `${step.name} waits for ever`);
      return;
    }
    if (!ready) return;
    for (const way of waysOn(this.#snapshot)) assert.ok(this.#counts(way), `no ${way.type} at ${step.name}`);
    const resend = resendAt(step);
    if (resend !== null) assert.ok(this.#counts({type: 'resend'}, resend), `nothing can be sent again at ${step.name}`);
    if (
      step.name === 'email-link' &&
      step.state === 'waiting' &&
      (step.delivery?.expiresAt ?? Infinity) > this.clock.now()
    ) {
      assert.equal(this.clock.waiting, 1, 'nobody looks whether the link was opened');
    } else {
      assert.equal(this.clock.waiting, 0, 'somebody looks for nothing');
    }
  }

  /** Whether an event would change something, without its being sent. */
  #counts(event: UserEvent, now = this.clock.now()): boolean {
    const {snapshot, effects} = connected(this.clerk).transition(
      this.#snapshot,
      event,
      Math.max(now, this.clock.now()),
    );
    return snapshot !== this.#snapshot || effects.length > 0;
  }

  /** The flow shields itself from what is thrown here: it is kept for {@link settle}. */
  #check(look: () => void): void {
    try {
      look();
    } catch (error) {
      this.#broken ??= error;
    }
  }
}

function isFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  );
}

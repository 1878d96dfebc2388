import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {BROWSER_CLOCK} from './browser-clock.js';
import type {ClerkChildren} from './clerk-children.js';
import type {ClerkLike, SessionLike} from './clerk/clerk-like.js';
import type {BrowserClerkPort} from './clerk/clerk-port.js';
import type {ClerkConfiguration} from './clerk/load-clerk.js';
import type {RedirectAttributes} from './clerk/redirect-target.js';
import {SessionTaskEvent, SignedInEvent, SignInErrorEvent, StepChangeEvent} from './events.js';
import {SignInError} from './flow/failure.js';
import type {InstanceSettings} from './flow/ports.js';
import {createUnconnectedFlow, type SignInFlow} from './flow/sign-in-flow.js';
import type {SessionTaskStep, SignedInStep, Snapshot, Step, UserEvent} from './flow/steps.js';
import {INITIAL_SNAPSHOT} from './flow/unconnected.js';
import {routeOf} from './route.js';
import type {PasswordStrength} from './view/view-context.js';

/** What comes with Clerk: see `connected.ts`. */
export type Connected = typeof import('./connected.js');

/** What the controller asks of its element. */
export interface SignInControllerOptions {
  readonly configuration: () => ClerkConfiguration;
  readonly redirects: () => RedirectAttributes;
  /** Whether an attempt that was under way when the page loaded is continued. */
  readonly resume: () => boolean;
  /** Clerk has become ready, and a submit has been waiting for it. */
  readonly onReadyToSubmit: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Owns one sign-in flow for as long as its element is on the page, and makes updates and events of its snapshots.
 *
 * The flow begins with the element's first update, when properties that were set before the upgrade are there, and ends
 * a microtask after the element has left the page: a move is no departure.
 */
export class SignInController implements ReactiveController {
  readonly #host: Host;
  readonly #options: SignInControllerOptions;
  #flow: SignInFlow | null = null;
  #port: BrowserClerkPort | null = null;
  #configuration: ClerkConfiguration | null = null;
  #snapshot: Snapshot = INITIAL_SNAPSHOT;
  #failedAt = 0;
  #connected: Connected | null = null;
  #children: ClerkChildren | null = null;
  #announcedSession: string | null = null;
  // The session whose task the page does itself, and the one whose task Clerk's own component does.
  #handledSession: string | null = null;
  #delegatedSession: string | null = null;

  constructor(host: Host, options: SignInControllerOptions) {
    this.#options = options;
    (this.#host = host).addController(this);
    // On its way while the form is being shown; whether it arrives matters when Clerk is to be loaded.
    this.#import().catch(() => undefined);
  }

  /** The flow's state. */
  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** When the failure of the snapshot arrived, in milliseconds since the epoch. */
  get failedAt(): number {
    return this.#failedAt;
  }

  /** The views and texts that come with Clerk; `null` until they are there. */
  get connected(): Connected | null {
    return this.#connected;
  }

  /** The Clerk instance in use; `null` until it is loaded. */
  get clerk(): ClerkLike | null {
    return this.#port?.clerk ?? null;
  }

  /** The instance's settings; `null` until Clerk is ready. */
  get settings(): InstanceSettings | null {
    return this.#snapshot.ready ? (this.#port?.settings() ?? null) : null;
  }

  /** Whether this browser can prove a passkey. */
  get passkeys(): boolean {
    return this.#port?.canUsePasskeys() ?? false;
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onPageShow);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const configuration = this.#options.configuration();
    if (!this.#flow || !isSameSource(configuration, this.#configuration, this.clerk)) this.#start(configuration);
    const {step} = this.#snapshot;
    const task = step.name === 'session-task' && step.session.id !== this.#handledSession;
    const isDelegated = this.#children?.update(this.#snapshot, {userButton: configuration.clerkUi, task});
    if (isDelegated && step.name === 'session-task') this.#delegatedSession = step.session.id;
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  /** Tells the flow what the visitor did. */
  send(event: UserEvent): void {
    this.#flow?.send(event);
  }

  /** How strong a new password is; `null` where nobody can tell. */
  async validatePassword(password: string): Promise<PasswordStrength | null> {
    const strength = await this.#port?.validatePassword(password);
    if (!strength) return null;
    if (!strength.strengthOk) return 'weak';
    // Clerk's own form says from here on that a password could be stronger.
    return strength.score < 3 ? 'fair' : 'good';
  }

  #start(configuration: ClerkConfiguration): void {
    const {name} = this.#snapshot.step;
    this.#stop();
    if (name !== 'credentials') this.#host.dispatchEvent(new StepChangeEvent('credentials', name));
    this.#configuration = configuration;
    const flow = createUnconnectedFlow({
      connect: async () => {
        const {connectClerk} = await this.#import();
        const {redirects} = this.#options;
        const clerk = await connectClerk(configuration, {redirects, ...this.#children?.places});
        if (this.#flow === flow) this.#port = clerk.port;
        return clerk;
      },
      clock: BROWSER_CLOCK,
      resume: this.#options.resume(),
      onSubscriberError: (error) => reportError(error),
    });
    this.#flow = flow;
    this.#setSnapshot(flow.getSnapshot());
    flow.subscribe((snapshot, previous) => this.#onChange(snapshot, previous));
    flow.send({type: 'start'});
  }

  #stop(): void {
    this.#flow?.stop();
    this.#flow = null;
    this.#children?.release();
    this.#port = null;
    this.#setSnapshot(INITIAL_SNAPSHOT);
  }

  /** What knows Clerk is a module of its own: the form can be used before it is there. */
  async #import(): Promise<Connected> {
    try {
      const connected = await import('./connected.js');
      if (!this.#connected) this.#onConnected(connected);
      return connected;
    } catch (cause) {
      throw new SignInError('clerk_load_failed', 'A part of clerk-mfa-sign-in could not be loaded.', {
        cause,
        retryable: true,
      });
    }
  }

  #onConnected(connected: Connected): void {
    const {ClerkChildren, Ticker, nextChange, deadlines} = connected;
    this.#connected = connected;
    this.#children = new ClerkChildren(this.#host, () => this.#port);
    new Ticker(this.#host, BROWSER_CLOCK, (now) => nextChange(deadlines(this.#snapshot, this.#failedAt), now));
    this.#host.requestUpdate();
  }

  readonly #onPageShow = ({persisted}: PageTransitionEvent): void => {
    if (persisted) this.send({type: 'page-restored'});
  };

  #setSnapshot(snapshot: Snapshot): void {
    if (snapshot === this.#snapshot) return;
    if (snapshot.failure !== this.#snapshot.failure) this.#failedAt = BROWSER_CLOCK.now();
    this.#snapshot = snapshot;
    this.#host.requestUpdate();
  }

  #onChange(snapshot: Snapshot, previous: Snapshot): void {
    this.#setSnapshot(snapshot);
    const {step, failure} = snapshot;
    if (step.name !== previous.step.name) this.#host.dispatchEvent(new StepChangeEvent(step.name, previous.step.name));
    if (failure && failure !== previous.failure) {
      if (step.name === 'load-failed' && !step.retryable) console.error(`<clerk-mfa-sign-in>: ${failure.message}`);
      this.#host.dispatchEvent(new SignInErrorEvent('error', failure, step.name));
      this.#host.dispatchEvent(new SignInErrorEvent('sign-in-error', failure, step.name));
    }
    if (step.name === 'session-task' && !isSameTask(step, previous.step)) {
      const event = new SessionTaskEvent(step.key, this.#findSession(step.session.id));
      this.#handledSession = this.#host.dispatchEvent(event) ? null : step.session.id;
    }
    if (step.name === 'signed-in' && step.session.id !== this.#announcedSession) void this.#announce(step);
    if (!previous.ready && snapshot.ready && previous.pending && step.name === 'credentials') {
      this.#options.onReadyToSubmit();
    }
  }

  /** Once the form has left the page: a password manager takes that for success, and the page may go away next. */
  async #announce(step: SignedInStep): Promise<void> {
    const {session, restored} = step;
    const port = this.#port;
    // Clerk's own task component goes there by itself.
    const redirectUrl = session.id === this.#delegatedSession ? null : step.redirectUrl;
    // Whatever the page does to the form, the session is there.
    await this.#host.updateComplete.catch(() => undefined);
    const isCurrent = (): boolean => {
      const {step: now} = this.#snapshot;
      return this.#port === port && now.name === 'signed-in' && now.session.id === session.id;
    };
    if (!isCurrent() || this.#announcedSession === session.id) return;
    this.#announcedSession = session.id;
    const route = redirectUrl && routeOf(redirectUrl);
    const detail = {sessionId: session.id, userId: session.userId, restored, redirectUrl: route};
    const event = new SignedInEvent(detail, this.#findSession(session.id));
    if (!this.#host.dispatchEvent(event) || redirectUrl === null) return;
    // Never in the task in which the element was connected: the page may be about to say where to go instead.
    await new Promise((resolve) => setTimeout(resolve));
    if (isCurrent()) port?.redirect(redirectUrl);
  }

  #findSession(sessionId: string): SessionLike | null {
    return this.clerk?.client?.sessions.find(({id}) => id === sessionId) ?? null;
  }
}

function isSameTask(step: SessionTaskStep, previous: Step): boolean {
  return previous.name === 'session-task' && previous.session.id === step.session.id && previous.key === step.key;
}

/** Whether a flow on one configuration can go on under another. Setting the instance in use changes nothing. */
function isSameSource(now: ClerkConfiguration, then: ClerkConfiguration | null, inUse: ClerkLike | null): boolean {
  const sameClerk = now.clerk === then?.clerk || (now.clerk !== null && now.clerk === inUse);
  return (
    sameClerk &&
    now.publishableKey === then?.publishableKey &&
    now.proxyUrl === then.proxyUrl &&
    now.domain === then.domain &&
    now.clerkJsUrl === then.clerkJsUrl
  );
}

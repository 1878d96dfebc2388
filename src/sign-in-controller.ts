import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ClerkLike, SessionLike} from './clerk/clerk-like.js';
import type {BrowserClerkPort} from './clerk/clerk-port.js';
import type {ClerkConfiguration} from './clerk/load-clerk.js';
import type {RedirectAttributes} from './clerk/redirect-target.js';
import {SessionTaskEvent, SignedInEvent, SignInErrorEvent, StepChangeEvent} from './events.js';
import {SignInError} from './flow/failure.js';
import {createUnconnectedFlow, type SignInFlow} from './flow/sign-in-flow.js';
import type {SessionTaskStep, SignedInStep, Snapshot, Step, UserEvent} from './flow/steps.js';
import {INITIAL_SNAPSHOT} from './flow/transition.js';
import {routeOf} from './route.js';

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
  #announcedSession: string | null = null;

  constructor(host: Host, options: SignInControllerOptions) {
    this.#options = options;
    (this.#host = host).addController(this);
    // On its way while the form is being shown; whether it arrives matters when Clerk is to be loaded.
    importAdapter().catch(() => undefined);
  }

  /** The flow's state. */
  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** The Clerk instance in use; `null` until it is loaded. */
  get clerk(): ClerkLike | null {
    return this.#port?.clerk ?? null;
  }

  /** The application's name, as Clerk's settings have it; `null` when not known. */
  get applicationName(): string | null {
    return this.#port?.applicationName ?? null;
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const configuration = this.#options.configuration();
    if (!this.#flow || !isSameSource(configuration, this.#configuration, this.clerk)) this.#start(configuration);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  /** Tells the flow what the visitor did. */
  send(event: UserEvent): void {
    this.#flow?.send(event);
  }

  /**
   * Mounts Clerk's user button into a child of the element.
   *
   * @returns takes it away again; `null` where Clerk is not loaded
   */
  mountUserButton(slot: string): (() => void) | null {
    return this.#port?.mountUserButton(this.#host, slot) ?? null;
  }

  #start(configuration: ClerkConfiguration): void {
    const {name} = this.#snapshot.step;
    this.#stop();
    if (name !== 'credentials') this.#host.dispatchEvent(new StepChangeEvent('credentials', name));
    this.#configuration = configuration;
    const flow = createUnconnectedFlow({
      connect: async () => {
        const {connectClerk} = await importAdapter();
        const clerk = await connectClerk(configuration, this.#options.redirects);
        if (this.#flow === flow) this.#port = clerk.port;
        return clerk;
      },
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
    this.#port = null;
    this.#setSnapshot(INITIAL_SNAPSHOT);
  }

  #setSnapshot(snapshot: Snapshot): void {
    if (snapshot === this.#snapshot) return;
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
      this.#host.dispatchEvent(new SessionTaskEvent(step.key, this.#findSession(step.session.id)));
    }
    if (step.name === 'signed-in' && step.session.id !== this.#announcedSession) void this.#announce(step);
    if (!previous.ready && snapshot.ready && previous.pending && step.name === 'credentials') {
      this.#options.onReadyToSubmit();
    }
  }

  /** Once the form has left the page: a password manager takes that for success, and the page may go away next. */
  async #announce(step: SignedInStep): Promise<void> {
    const {session, restored, redirectUrl} = step;
    const port = this.#port;
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

/** What knows Clerk is a module of its own: the form can be used before it is there. */
async function importAdapter(): Promise<typeof import('./clerk/connect.js')> {
  try {
    return await import('./clerk/connect.js');
  } catch (cause) {
    throw new SignInError('clerk_load_failed', 'A part of clerk-mfa-sign-in could not be loaded.', {
      cause,
      retryable: true,
    });
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

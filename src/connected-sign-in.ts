import type {ReactiveControllerHost} from 'lit';
import {BROWSER_CLOCK} from './browser-clock.js';
import {ClerkChildren} from './clerk-children.js';
import type {BrowserClerkPort} from './clerk/clerk-port.js';
import {connectClerk} from './clerk/connect.js';
import type {ClerkConfiguration} from './clerk/load-clerk.js';
import type {RedirectAttributes} from './clerk/redirect-target.js';
import {createUnconnectedFlow, type SignInFlow} from './flow/sign-in-flow.js';
import type {UserEvent} from './flow/flow-events.js';
import type {Snapshot} from './flow/steps.js';
import {LazyParts} from './lazy-parts.js';
import {SessionAnnouncer} from './session-announcer.js';
import {Ticker} from './ticker.js';
import {deadlines, nextChange} from './view/time-left.js';
import type {PasswordStrength} from './view/view-context.js';

/** What a sign-in begins with. */
export interface ConnectedSignInOptions {
  readonly configuration: ClerkConfiguration;
  readonly redirects: () => RedirectAttributes;
  readonly resume: boolean;
  /** Where it goes on from. */
  readonly snapshot: Snapshot;
  readonly failedAt: () => number;
  /** Called before anybody else is told. */
  readonly onChange: (snapshot: Snapshot) => void;
}

/** A sign-in whose Clerk is on its way or there: the flow, and what of Clerk and of its sessions the element shows. */
export class ConnectedSignIn {
  /** What of the package is loaded when it is needed. */
  readonly parts = new LazyParts();
  readonly #flow: SignInFlow;
  readonly #children: ClerkChildren;
  readonly #announcer: SessionAnnouncer;
  readonly #ticker: Ticker;
  #port: BrowserClerkPort | null = null;
  #stopped = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ConnectedSignInOptions) {
    const {configuration, redirects, resume, snapshot, failedAt, onChange} = options;
    const port = (): BrowserClerkPort | null => this.#port;
    this.#children = new ClerkChildren(host, port);
    this.#announcer = new SessionAnnouncer(host, port, snapshot);
    this.#flow = createUnconnectedFlow({
      connect: async () => {
        const {protectContainer} = this.#children;
        const clerk = await connectClerk(configuration, {redirects, protectContainer});
        if (!this.#stopped) this.#port = clerk.port;
        return clerk;
      },
      clock: BROWSER_CLOCK,
      resume,
      snapshot,
      arrive: (next) => this.parts.arrive(next),
      onSubscriberError: (error) => reportError(error),
    });
    this.#flow.subscribe(onChange);
    this.#flow.subscribe((now, before) => this.#announcer.onChange(now, before));
    this.#ticker = new Ticker(host, BROWSER_CLOCK, (now) =>
      nextChange(deadlines(this.#flow.getSnapshot(), failedAt()), now),
    );
  }

  /** Clerk, as the flow uses it; `null` until it is loaded. */
  get port(): BrowserClerkPort | null {
    return this.#port;
  }

  /** Loads Clerk. */
  start(): void {
    this.#flow.send({type: 'start'});
  }

  /** Tells the flow what the visitor did. */
  send(event: UserEvent): void {
    this.#flow.send(event);
  }

  /** How strong a new password is; `null` where nobody can tell. */
  async validatePassword(password: string): Promise<PasswordStrength | null> {
    const strength = await this.#port?.validatePassword(password);
    if (!strength) return null;
    if (!strength.strengthOk) return 'weak';
    // Clerk's own form says from here on that a password is good.
    return strength.score < 3 ? 'fair' : 'good';
  }

  /** Mounts and takes away what Clerk itself shows. Safe to call on every update. */
  showChildren(userButton: boolean): void {
    const snapshot = this.#flow.getSnapshot();
    const {step} = snapshot;
    const task = step.name === 'session-task' && !this.#announcer.handlesTask(step.session.id);
    const isDelegated = this.#children.update(snapshot, {userButton, task});
    if (isDelegated && step.name === 'session-task') this.#announcer.delegateTask(step.session.id);
  }

  /** Ends it for good. */
  stop(): void {
    this.#flow.stop();
    this.#ticker.stop();
    this.#children.release();
    this.#stopped = true;
    this.#port = null;
  }
}

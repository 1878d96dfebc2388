import type {CSSResult, ReactiveController, ReactiveControllerHost} from 'lit';
import {BROWSER_CLOCK} from './browser-clock.js';
import type {ClerkLike} from './clerk/clerk-like.js';
import type {ClerkConfiguration} from './clerk/load-clerk.js';
import type {RedirectAttributes} from './clerk/redirect-target.js';
import type {ConnectedSignIn} from './connected-sign-in.js';
import {SignInErrorEvent, StepChangeEvent} from './events.js';
import {deepFreeze} from './flow/deep-freeze.js';
import type {Failure} from './flow/failure.js';
import type {InstanceSettings} from './flow/ports.js';
import type {FlowEvent, UserEvent} from './flow/flow-events.js';
import type {Snapshot} from './flow/steps.js';
import {INITIAL_SNAPSHOT, transitionBeforeClerk} from './flow/unconnected.js';
import {ENGLISH} from './strings/english.js';
import type {Strings} from './strings/string-key.js';
import type {PasswordStrength, ViewContext} from './view/view-context.js';

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
 * Owns one sign-in for as long as its element is on the page, and makes updates and events of its snapshots. All but the
 * beginning is the business of {@link ConnectedSignIn}, which is loaded when the form is on screen.
 *
 * The sign-in begins with the element's first update, when properties that were set before the upgrade are there, and ends
 * a microtask after the element has left the page: a move is no departure.
 */
export class SignInController implements ReactiveController {
  readonly #host: Host;
  readonly #options: SignInControllerOptions;
  #snapshot: Snapshot = INITIAL_SNAPSHOT;
  #failedAt = 0;
  // Of the sign-in under way; `null` where none is.
  #configuration: ClerkConfiguration | null = null;
  #connected: Connected | null = null;
  #signIn: ConnectedSignIn | null = null;

  constructor(host: Host, options: SignInControllerOptions) {
    this.#options = options;
    (this.#host = host).addController(this);
    // On its way while the form is being shown; whether it arrives matters when Clerk is to be loaded.
    this.#import().catch(() => undefined);
  }

  /** The state of the sign-in. */
  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** The styles that come with Clerk; `null` until they are there. */
  get laterStyles(): CSSResult | null {
    return this.#connected?.LATER_STYLES ?? null;
  }

  /** English for everything that can be shown now. */
  get english(): Strings {
    return this.#signIn?.parts.english ?? ENGLISH;
  }

  /** The Clerk instance in use; `null` until it is loaded. */
  get clerk(): ClerkLike | null {
    return this.#signIn?.port?.clerk ?? null;
  }

  /** The instance's settings; `null` until Clerk is ready. */
  get settings(): InstanceSettings | null {
    return this.#snapshot.ready ? (this.#signIn?.port?.settings() ?? null) : null;
  }

  /** What a view is to know of the sign-in. */
  get viewState(): Pick<
    ViewContext,
    'snapshot' | 'settings' | 'passkeys' | 'failedAt' | 'now' | 'later' | 'more' | 'failures' | 'wayOn'
  > {
    return {
      ...(this.#signIn?.parts.viewState(this.#snapshot) ?? {more: null, failures: null, wayOn: null}),
      snapshot: this.#snapshot,
      settings: this.settings,
      passkeys: this.#signIn?.port?.canUsePasskeys() ?? false,
      failedAt: this.#failedAt,
      now: BROWSER_CLOCK.now(),
      later: this.#connected?.LATER_VIEWS ?? null,
    };
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onPageShow);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const configuration = this.#options.configuration();
    if (!isSameSource(configuration, this.#configuration, this.clerk)) this.#start(configuration);
    this.#signIn?.showChildren(configuration.clerkUi);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  /** Tells the sign-in what the visitor did. */
  send(event: UserEvent): void {
    if (this.#signIn) this.#signIn.send(event);
    else if (this.#configuration) this.#follow(event);
  }

  /** How strong a new password is; `null` where nobody can tell. */
  async validatePassword(password: string): Promise<PasswordStrength | null> {
    return this.#signIn?.validatePassword(password) ?? null;
  }

  #start(configuration: ClerkConfiguration): void {
    const {name} = this.#snapshot.step;
    this.#stop();
    if (name !== 'credentials') this.#host.dispatchEvent(new StepChangeEvent('credentials', name));
    this.#configuration = configuration;
    this.#connect(configuration);
  }

  #connect(configuration: ClerkConfiguration): void {
    if (this.#connected) return this.#begin(this.#connected, configuration);
    this.#import().then(
      (connected) => this.#begin(connected, configuration),
      (cause: unknown) => {
        const failure = partMissing(cause);
        if (this.#configuration === configuration) this.#follow({type: 'load-failed', failure, retryable: true});
      },
    );
  }

  #begin({ConnectedSignIn}: Connected, configuration: ClerkConfiguration): void {
    // Another configuration may have taken its place meanwhile, or the element has left the page.
    if (this.#configuration !== configuration || this.#signIn) return;
    const {redirects, resume} = this.#options;
    this.#signIn = new ConnectedSignIn(this.#host, {
      configuration,
      redirects,
      resume: resume(),
      snapshot: this.#snapshot,
      failedAt: () => this.#failedAt,
      onChange: (snapshot) => this.#onChange(snapshot),
    });
    this.#signIn.start();
  }

  #stop(): void {
    this.#signIn?.stop();
    this.#signIn = null;
    this.#configuration = null;
    this.#setSnapshot(INITIAL_SNAPSHOT);
  }

  /** What happens before the rest is there. */
  #follow(event: FlowEvent): void {
    const {snapshot, effects} = transitionBeforeClerk(this.#snapshot, event);
    this.#onChange(deepFreeze(snapshot));
    if (effects.length > 0 && this.#configuration) this.#connect(this.#configuration);
  }

  async #import(): Promise<Connected> {
    const connected = await import('./connected.js');
    if (!this.#connected) this.#host.requestUpdate();
    return (this.#connected = connected);
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

  #onChange(snapshot: Snapshot): void {
    const previous = this.#snapshot;
    this.#setSnapshot(snapshot);
    const {step, failure} = snapshot;
    if (step.name !== previous.step.name) this.#host.dispatchEvent(new StepChangeEvent(step.name, previous.step.name));
    if (failure && failure !== previous.failure) {
      if (step.name === 'load-failed' && !step.retryable) console.error(`<clerk-mfa-sign-in>: ${failure.message}`);
      this.#host.dispatchEvent(new SignInErrorEvent('error', failure, step.name));
      this.#host.dispatchEvent(new SignInErrorEvent('sign-in-error', failure, step.name));
    }
    if (!previous.ready && snapshot.ready && previous.pending && step.name === 'credentials') {
      this.#options.onReadyToSubmit();
    }
  }
}

/** A part of this package did not arrive, and with it what makes a failure of anything else. */
function partMissing(cause: unknown): Failure {
  const detail = {
    code: 'clerk_load_failed',
    field: null,
    message: 'A part of clerk-mfa-sign-in could not be loaded.',
  };
  const failure = {...detail, warning: null, retryAfterMs: null, errors: [detail]};
  return Object.defineProperty(failure, 'cause', {value: cause, enumerable: false});
}

/** Whether a sign-in on one configuration can go on under another. Setting the instance in use changes nothing. */
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

import {SignInError} from '../flow/failure.js';
import type {ClerkPort, ClientState, InstanceSettings, LocatedSession, Return} from '../flow/ports.js';
import {isSignedIn, toAttempt, toSessionInfo} from './attempt.js';
import {environmentOf, loadOptionOf, type ClerkLike, type SessionLike} from './clerk-like.js';
import {passwordStrength, type PasswordStrength} from './password-strength.js';
import {isSameDocument, redirectTarget, type RedirectAttributes} from './redirect-target.js';
import {takeReturn} from './return-url.js';
import {toSettings} from './settings.js';
import {SignInCalls} from './sign-in-calls.js';
import {mountTask} from './task.js';
import {mountUserButton} from './user-button.js';

/** A {@link ClerkPort} over a Clerk instance in a browser, and what of it is outside the flow. */
export interface BrowserClerkPort extends ClerkPort {
  readonly clerk: ClerkLike;
  /**
   * Goes to a URL that the flow gave: through the instance's own router where it has one, else by loading it. Does
   * nothing for the page that is open already (its hash apart).
   */
  redirect(url: string): void;
  /** Mounts Clerk's user button into a child of an element, as `mountUserButton` says. */
  mountUserButton(host: HTMLElement, slot: string): () => void;
  /**
   * Mounts Clerk's own component for the task that the session in use is pending on, into a child of an element.
   *
   * @param redirectUrlComplete where that component goes when it is done
   * @returns takes it away again; `null` where there is none to mount: no task, one that this package does not know, one
   *   that the instance has a page of its own for (`taskUrls`), or a Clerk without its UI
   */
  mountTask(host: HTMLElement, slot: string, redirectUrlComplete: string): (() => void) | null;
  /**
   * Takes away a Protect challenge that is under way: its place is going. The call to {@link ClerkPort.solveProtectCheck}
   * rejects (`protect_check_aborted`).
   */
  cancelProtectCheck(): void;
  /**
   * How strong a new password is, by the SDK's own check, which loads zxcvbn for it. Never rejects.
   *
   * @returns `null` where the instance does not ask for strength, or zxcvbn cannot be loaded
   */
  validatePassword(password: string): Promise<PasswordStrength | null>;
}

/** What a page may give a port. */
export interface ClerkPortOptions {
  /** The redirect attributes, as they are when a target is worked out. Default: none. */
  readonly redirects?: () => RedirectAttributes;
  /**
   * An element of the page's own tree, on screen, where a Protect challenge may show itself; what is in it is taken away.
   * Default: none, and such challenges fail (`protect_check_unsupported_environment`).
   */
  readonly protectContainer?: () => HTMLElement;
}

const NO_REDIRECTS: RedirectAttributes = {forceRedirectUrl: null, fallbackRedirectUrl: null};

/** Adapts a loaded Clerk to what the flow needs of it. */
export function createClerkPort(clerk: ClerkLike, options: ClerkPortOptions = {}): BrowserClerkPort {
  return new ClerkJsPort(clerk, options);
}

class ClerkJsPort extends SignInCalls implements BrowserClerkPort {
  readonly #redirects: () => RedirectAttributes;
  #decorateUrl = (url: string): string => url;
  #strengthUnknown = false;

  constructor(clerk: ClerkLike, {redirects, protectContainer}: ClerkPortOptions) {
    super(clerk, protectContainer);
    this.#redirects = redirects ?? (() => NO_REDIRECTS);
  }

  read(): ClientState {
    const {client, session} = this.clerk;
    const environment = environmentOf(this.clerk);
    const signedIn = (client?.sessions ?? []).filter(isSignedIn);
    const last = signedIn.find(({id}) => id === client?.lastActiveSessionId);
    return {
      attempt: toAttempt(client?.signIn, environment),
      session: session ? toSessionInfo(session) : session,
      lastActiveSessionId: last?.id ?? null,
      singleSession: environment?.authConfig?.singleSessionMode ?? true,
    };
  }

  settings(): InstanceSettings {
    return toSettings(this.clerk);
  }

  takeReturn(): Return | null {
    const returned = takeReturn();
    if (returned?.type !== 'email-link' || this.#findSession(returned.sessionId ?? '')) return returned;
    // The link may have been opened in another browser than the one that it signs in.
    return {...returned, sessionId: null};
  }

  subscribe(onChange: () => void): () => void {
    return this.clerk.addListener(onChange, {skipInitialEmit: true});
  }

  async refresh(): Promise<void> {
    await this.clerk.client?.reload();
  }

  async locateSession(sessionId: string): Promise<LocatedSession | null> {
    // An unknown id would make `setActive` sign out, without an error.
    if (!this.#findSession(sessionId)) await this.refresh();
    const session = this.#findSession(sessionId);
    return session ? {session: toSessionInfo(session), redirectUrl: this.redirectUrl()} : null;
  }

  async activateSession(sessionId: string): Promise<void> {
    await this.clerk.setActive({
      session: sessionId,
      // Clerk has not finished when it calls this; the page goes away once it has.
      navigate: ({decorateUrl}) => {
        this.#decorateUrl = decorateUrl;
      },
    });
  }

  redirectUrl(): string | null {
    return redirectTarget(this.clerk, this.#redirects(), location.search);
  }

  redirect(url: string): void {
    if (isSameDocument(url, location.href)) return;
    const {clerk} = this;
    const target = this.#decorateUrl(url);
    const load = (): void => location.assign(clerk.buildUrlWithAuth(target));
    const isRouted = loadOptionOf(clerk, 'routerPush') && new URL(target, location.href).origin === location.origin;
    if (!isRouted) return load();
    Promise.resolve(clerk.navigate(target)).catch(load);
  }

  async signOut(sessionId: string): Promise<void> {
    if (!this.#findSession(sessionId)) return;
    await this.clerk.signOut(() => undefined, {sessionId});
    // Where clerk-js takes the browser for offline it forgets the session here, and the server does not.
    if (this.#findSession(sessionId)) throw new SignInError('network_error', 'The sign-out did not reach Clerk.');
  }

  mountUserButton(host: HTMLElement, slot: string): () => void {
    return mountUserButton(this.clerk, host, slot);
  }

  mountTask(host: HTMLElement, slot: string, redirectUrlComplete: string): (() => void) | null {
    return mountTask(this.clerk, host, slot, redirectUrlComplete);
  }

  async validatePassword(password: string): Promise<PasswordStrength | null> {
    const signIn = this.clerk.client?.signIn;
    if (!signIn || this.#strengthUnknown || this.settings().passwordRules.minStrength === 0) return null;
    const strength = await passwordStrength(signIn, password);
    // A page that forbids the script does so every time, and says so every time.
    this.#strengthUnknown = strength === null;
    return strength;
  }

  #findSession(sessionId: string): SessionLike | undefined {
    return this.clerk.client?.sessions.find((session) => session.id === sessionId && isSignedIn(session));
  }
}

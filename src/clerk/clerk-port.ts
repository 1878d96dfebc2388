import {SignInError} from '../flow/failure.js';
import type {ClerkPort, ClientState, SessionInfo, SignInAttempt, Verification} from '../flow/ports.js';
import {environmentOf, loadOptionOf} from './clerk-like.js';
import type {ClerkLike, SessionLike, SignInLike, VerificationLike} from './clerk-like.js';
import {mountUserButton} from './user-button.js';
import {isSameDocument, redirectTarget, type RedirectAttributes} from './redirect-target.js';

/** A {@link ClerkPort} over a Clerk instance in a browser, and what of it is outside the flow. */
export interface BrowserClerkPort extends ClerkPort {
  readonly clerk: ClerkLike;
  /** The application's name, as the instance's settings have it; `null` when not known. */
  readonly applicationName: string | null;
  /**
   * Goes to a URL that the flow gave: through the instance's own router where it has one, else by loading it. Does
   * nothing for the page that is open already (its hash apart).
   */
  redirect(url: string): void;
  /** Mounts Clerk's user button into a child of an element, as `mountUserButton` says. */
  mountUserButton(host: HTMLElement, slot: string): () => void;
}

const ABANDONED_KEY = 'clerk-mfa-sign-in:abandoned';
const NO_REDIRECTS: RedirectAttributes = {forceRedirectUrl: null, fallbackRedirectUrl: null};

/**
 * Adapts a loaded Clerk to what the flow needs of it.
 *
 * @param redirects gives the redirect attributes as they are when a target is worked out; default: none
 */
export function createClerkPort(clerk: ClerkLike, redirects?: () => RedirectAttributes): BrowserClerkPort {
  return new ClerkJsPort(clerk, redirects ?? (() => NO_REDIRECTS));
}

class ClerkJsPort implements BrowserClerkPort {
  readonly clerk: ClerkLike;
  readonly #redirects: () => RedirectAttributes;
  #decorateUrl = (url: string): string => url;

  constructor(clerk: ClerkLike, redirects: () => RedirectAttributes) {
    this.clerk = clerk;
    this.#redirects = redirects;
  }

  get applicationName(): string | null {
    return environmentOf(this.clerk)?.displayConfig?.applicationName || null;
  }

  read(): ClientState {
    const {client, session} = this.clerk;
    const signedIn = (client?.sessions ?? []).filter(isSignedIn);
    const last = signedIn.find(({id}) => id === client?.lastActiveSessionId);
    return {
      attempt: toAttempt(client?.signIn),
      session: session ? toSessionInfo(session) : session,
      lastActiveSessionId: last?.id ?? null,
      singleSession: environmentOf(this.clerk)?.authConfig?.singleSessionMode ?? true,
    };
  }

  subscribe(onChange: () => void): () => void {
    return this.clerk.addListener(onChange, {skipInitialEmit: true});
  }

  async createSignIn(identifier: string, password: string): Promise<SignInAttempt> {
    return this.#answer(await this.#signIn.create({identifier, password, strategy: 'password'}));
  }

  async attemptSecondFactor(strategy: 'totp' | 'backup_code', code: string): Promise<SignInAttempt> {
    return this.#answer(await this.#signIn.attemptSecondFactor({strategy, code}));
  }

  async abandonAttempt(): Promise<void> {
    const {id} = this.read().attempt;
    if (id === null) return;
    try {
      // A new, empty attempt takes the place of the old one. Resetting it locally would not last: the next answer of
      // the server would bring it back.
      const created = await this.#signIn.create({});
      if (created.id && created.id !== id) return;
    } catch {
      // Noted below, whatever it was.
    }
    noteAbandoned(id);
  }

  isAbandoned(attemptId: string): boolean {
    try {
      return sessionStorage.getItem(ABANDONED_KEY) === attemptId;
    } catch {
      return false;
    }
  }

  async refresh(): Promise<void> {
    await this.clerk.client?.reload();
  }

  async locateSession(sessionId: string): Promise<{session: SessionInfo; redirectUrl: string | null} | null> {
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

  get #signIn(): SignInLike {
    const {client} = this.clerk;
    if (!client) throw new Error('Clerk has no client.');
    return client.signIn;
  }

  #findSession(sessionId: string): SessionLike | undefined {
    return this.clerk.client?.sessions.find((session) => session.id === sessionId && isSignedIn(session));
  }

  /** A completed attempt is no longer the client's: what the call resolved to comes first. */
  #answer(resource: SignInLike): SignInAttempt {
    return toAttempt(resource.id ? resource : this.clerk.client?.signIn);
  }
}

function noteAbandoned(attemptId: string): void {
  try {
    sessionStorage.setItem(ABANDONED_KEY, attemptId);
  } catch {
    // Storage may be forbidden. The attempt can then be found again, beside its Start over button.
  }
}

function isSignedIn({status}: SessionLike): boolean {
  return status === 'active' || status === 'pending';
}

function toSessionInfo(session: SessionLike): SessionInfo {
  const {id, status, user, publicUserData, currentTask} = session;
  return {
    id,
    userId: user?.id ?? publicUserData?.userId ?? null,
    identifier: user?.primaryEmailAddress?.emailAddress ?? publicUserData?.identifier ?? null,
    taskKey: status === 'pending' ? (currentTask?.key ?? 'unknown') : null,
  };
}

function toAttempt(signIn: SignInLike | undefined): SignInAttempt {
  return {
    id: signIn?.id ?? null,
    status: signIn?.status ?? null,
    identifier: signIn?.identifier ?? null,
    createdSessionId: signIn?.createdSessionId ?? null,
    secondFactors: (signIn?.supportedSecondFactors ?? []).map(({strategy}) => ({strategy})),
    firstFactorVerification: toVerification(signIn?.firstFactorVerification),
    secondFactorVerification: toVerification(signIn?.secondFactorVerification),
    protectCheck: Boolean(signIn?.protectCheck),
  };
}

function toVerification(verification: VerificationLike | undefined): Verification {
  return {
    status: verification?.status ?? null,
    strategy: verification?.strategy ?? null,
    expiresAt: verification?.expireAt?.getTime() ?? null,
  };
}

import type {ClerkLike, ClientLike, SessionLike, SignInLike, VerificationLike} from '../../src/clerk/clerk-like.js';

const NOT_BEGUN: VerificationLike = {status: null, strategy: null, expireAt: null};

/** A sign-in as clerk-js has it, of which the test says what matters. */
export function aSignIn(parts: Partial<SignInLike> = {}): SignInLike {
  return {
    status: null,
    identifier: null,
    createdSessionId: null,
    supportedSecondFactors: null,
    firstFactorVerification: NOT_BEGUN,
    secondFactorVerification: NOT_BEGUN,
    create: () => Promise.reject(new Error('create() was not to be called')),
    attemptSecondFactor: () => Promise.reject(new Error('attemptSecondFactor() was not to be called')),
    ...parts,
  };
}

/** A session as clerk-js has it, its token included. */
export function aClerkSession(id: string, parts: Partial<SessionLike> = {}): SessionLike {
  return {
    id,
    status: 'active',
    user: {id: 'user_1', primaryEmailAddress: {emailAddress: 'ada@example.com'}},
    ...{lastActiveToken: {jwt: 'marker-token'}},
    ...parts,
  };
}

/** Enough of a Clerk instance for the adapter. Notes what is asked of it. */
export class FakeClerkJs implements ClerkLike {
  loaded = true;
  instanceType: string | undefined = 'production';
  client: (ClientLike & {sessions: SessionLike[]; signIn: SignInLike; lastActiveSessionId: string | null}) | null;
  session: SessionLike | null | undefined = null;
  options: Readonly<Record<string, unknown>> = {};
  __internal_environment: unknown = {
    authConfig: {singleSessionMode: true},
    displayConfig: {applicationName: 'Analytical Engines'},
  };
  readonly log: string[] = [];
  readonly listeners = new Map<() => void, object | undefined>();
  /** What the server answers to a reload with. */
  onReload: () => void = () => undefined;
  onSetActive: (params: Parameters<ClerkLike['setActive']>[0]) => void = () => undefined;
  /** What comes of a sign-out. Clerk's answer has the session no longer. */
  onSignOut: (sessionId: string) => void = (sessionId) => {
    if (this.client) this.client.sessions = this.client.sessions.filter(({id}) => id !== sessionId);
    if (this.session?.id === sessionId) this.session = null;
  };

  constructor(signIn: SignInLike = aSignIn(), sessions: SessionLike[] = []) {
    this.client = {
      signIn,
      sessions,
      lastActiveSessionId: sessions[0]?.id ?? null,
      reload: async () => {
        this.log.push('reload');
        this.onReload();
      },
    };
  }

  __internal_getOption(key: string): unknown {
    return this.options[key];
  }

  async load(): Promise<void> {
    this.log.push('load');
  }

  addListener(listener: () => void, options?: object): () => void {
    this.listeners.set(listener, options);
    return () => this.listeners.delete(listener);
  }

  async setActive(params: Parameters<ClerkLike['setActive']>[0]): Promise<void> {
    this.log.push(`setActive ${params.session}`);
    this.onSetActive(params);
  }

  async signOut(onSignedOut: () => void, {sessionId}: {sessionId: string}): Promise<void> {
    this.log.push(`signOut ${sessionId}`);
    this.onSignOut(sessionId);
    onSignedOut();
  }

  buildAfterSignInUrl({params}: {params: URLSearchParams}): string {
    return params.get('sign_in_force_redirect_url') ?? '/';
  }

  buildUrlWithAuth(url: string): string {
    return `${url}${url.includes('?') ? '&' : '?'}with-auth`;
  }

  navigate(url: string): Promise<unknown> {
    this.log.push(`navigate ${url}`);
    return Promise.resolve();
  }

  mountUserButton(): void {
    this.log.push('mountUserButton');
  }

  unmountUserButton(): void {
    this.log.push('unmountUserButton');
  }
}

import type {ClerkLike, ClientLike, SessionLike, SignInLike, VerificationLike} from '../../src/clerk/clerk-like.js';

const NOT_BEGUN: VerificationLike = {status: null, strategy: null, expireAt: null};

const CALLS = [
  'create',
  'prepareFirstFactor',
  'prepareSecondFactor',
  'attemptFirstFactor',
  'attemptSecondFactor',
  'authenticateWithPasskey',
  'authenticateWithRedirect',
  'resetPassword',
  'submitProtectCheck',
  'reload',
] as const;

type Call = (typeof CALLS)[number];

/** A sign-in as clerk-js has it, of which the test says what matters. What it does not mention is not to be called. */
export function aSignIn(parts: Partial<SignInLike> = {}): SignInLike {
  const refuse = (name: Call) => [name, () => Promise.reject(new Error(`${name}() was not to be called`))] as const;
  return {
    status: null,
    identifier: null,
    createdSessionId: null,
    supportedFirstFactors: null,
    supportedSecondFactors: null,
    firstFactorVerification: NOT_BEGUN,
    secondFactorVerification: NOT_BEGUN,
    ...(Object.fromEntries(CALLS.map(refuse)) as unknown as Pick<SignInLike, Call>),
    ...parts,
  };
}

/** What was asked of a sign-in, in order. */
export type Asked = [call: string, ...params: unknown[]][];

/** What a call comes to: a sign-in, or what it throws. */
type Answer = SignInLike | Error | undefined;

/**
 * A sign-in whose calls are noted, and answered in their order: with the sign-in that they resolve to, which is then that of
 * the client, or with what they throw.
 */
export function scripted(
  clerk: FakeClerkJs,
  parts: Partial<SignInLike>,
  answers: readonly (Answer | (() => Answer))[],
  asked: Asked = [],
): Asked {
  const left = [...answers];
  const withCalls = (of: Partial<SignInLike>): SignInLike => {
    const call = (name: Call) => {
      const run = async (...params: unknown[]): Promise<SignInLike | undefined> => {
        asked.push([name, ...params]);
        const next = left.shift();
        const answer = typeof next === 'function' ? next() : next;
        if (answer instanceof Error) throw answer;
        return answer && (clerk.client!.signIn = withCalls(answer));
      };
      return [name, run] as const;
    };
    return {...aSignIn(of), ...(Object.fromEntries(CALLS.map(call)) as unknown as Pick<SignInLike, Call>)};
  };
  clerk.client!.signIn = withCalls(parts);
  return asked;
}

/** An error as clerk-js makes it of an answer of the server. */
export function apiError(code: string, parts: {readonly longMessage?: string; readonly meta?: object} = {}): Error {
  return Object.assign(new Error(code), {clerkError: true, status: 422, errors: [{code, message: code, ...parts}]});
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

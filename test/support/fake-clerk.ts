import type {
  ClerkLike,
  ClientLike,
  EnvironmentLike,
  SessionLike,
  SignInLike,
  TaskProps,
  VerificationLike,
} from '../../src/clerk/clerk-like.js';
import type {FactorLike, ProtectCheckLike} from '../../src/clerk/sign-in-like.js';

/** What is in every session's token; it must not be found anywhere outside the session. */
export const TOKEN_MARKER = 'eyJ-token-marker';

export const IDENTIFIER = 'ada@example.com';

/** The calls about an attempt. */
const SIGN_IN_CALLS = [
  'create',
  'prepareFirstFactor',
  'prepareSecondFactor',
  'attemptFirstFactor',
  'attemptSecondFactor',
  'authenticateWithPasskey',
  'authenticateWithRedirect',
  'resetPassword',
  'submitProtectCheck',
] as const;
type SignInCallName = (typeof SIGN_IN_CALLS)[number];
type CallName = SignInCallName | 'load' | 'setActive' | 'signOut' | 'reload' | 'reloadSignIn';

/** A call of Clerk that the test answers. */
export interface PendingCall {
  readonly method: CallName;
  readonly args: Readonly<Record<string, unknown>>;
  /** Answers; an attempt is then in this state. */
  resolve(state?: Partial<SignInState>): void;
  /** Answers that the sign-in is complete, with a session that the client then has. */
  complete(session?: FakeSession): void;
  /** Fails; `state` is what the error's answer says of the attempt. */
  reject(error: unknown, state?: Partial<SignInState>): void;
}

/** The data of an attempt. */
export interface SignInState {
  readonly id: string | undefined;
  readonly status: string | null;
  readonly identifier: string | null;
  readonly createdSessionId: string | null;
  readonly supportedFirstFactors: readonly FactorLike[] | null;
  readonly supportedSecondFactors: readonly FactorLike[] | null;
  readonly firstFactorVerification: VerificationLike;
  readonly secondFactorVerification: VerificationLike;
  readonly protectCheck: ProtectCheckLike | null;
}

/** A session; serialised it holds its token, as a real one does. */
export interface FakeSession extends SessionLike {
  readonly lastActiveToken: {readonly jwt: string};
}

const NO_VERIFICATION: VerificationLike = {status: null, strategy: null, expireAt: null};
const NO_ATTEMPT: SignInState = {
  id: undefined,
  status: null,
  identifier: null,
  createdSessionId: null,
  supportedFirstFactors: null,
  supportedSecondFactors: null,
  firstFactorVerification: NO_VERIFICATION,
  secondFactorVerification: NO_VERIFICATION,
  protectCheck: null,
};

/** Factors of an attempt, by their strategies or whole. */
export type Factors = readonly (string | FactorLike)[];

/** An attempt whose password was right, with second factors, by their strategies or whole. */
export function needsSecondFactor(...factors: Factors): Partial<SignInState> {
  return {
    status: 'needs_second_factor',
    identifier: IDENTIFIER,
    supportedSecondFactors: factors.map((factor) => (typeof factor === 'string' ? {strategy: factor} : factor)),
    firstFactorVerification: {status: 'verified', strategy: 'password', expireAt: null},
  };
}

/** An attempt that knows who it is, with first factors. */
export function needsFirstFactor(...factors: Factors): Partial<SignInState> {
  return {
    status: 'needs_first_factor',
    identifier: IDENTIFIER,
    supportedFirstFactors: factors.map((factor) => (typeof factor === 'string' ? {strategy: factor} : factor)),
  };
}

/** A session; with a task it is pending on it. */
export function fakeSession({id = 'sess_1', task}: {id?: string; task?: string} = {}): FakeSession {
  return {
    id,
    status: task ? 'pending' : 'active',
    currentTask: task ? {key: task} : undefined,
    user: {id: `user_of_${id}`, primaryEmailAddress: {emailAddress: IDENTIFIER}},
    lastActiveToken: {jwt: TOKEN_MARKER},
  };
}

/** An error as Clerk's API sends it. */
export class FakeApiError extends Error {
  readonly clerkError = true;
  readonly status = 422;
  readonly errors: readonly object[];

  /** Seconds. */
  readonly retryAfter: number | undefined;

  constructor(code: string, paramName?: string, longMessage = `${code}, said by Clerk.`, retryAfter?: number) {
    super(longMessage);
    this.retryAfter = retryAfter;
    this.errors = [{code, message: code, longMessage, meta: {paramName}}];
  }
}

type SignInCalls = {readonly [Name in SignInCallName]: SignInLike[Name] & ((params?: object) => Promise<SignInLike>)};

class FakeSignIn implements SignInState, SignInCalls {
  declare readonly id: SignInState['id'];
  declare readonly status: SignInState['status'];
  declare readonly identifier: SignInState['identifier'];
  declare readonly createdSessionId: SignInState['createdSessionId'];
  declare readonly supportedFirstFactors: SignInState['supportedFirstFactors'];
  declare readonly supportedSecondFactors: SignInState['supportedSecondFactors'];
  declare readonly firstFactorVerification: SignInState['firstFactorVerification'];
  declare readonly secondFactorVerification: SignInState['secondFactorVerification'];
  declare readonly protectCheck: SignInState['protectCheck'];
  declare readonly create: SignInCalls['create'];
  declare readonly prepareFirstFactor: SignInCalls['prepareFirstFactor'];
  declare readonly prepareSecondFactor: SignInCalls['prepareSecondFactor'];
  declare readonly attemptFirstFactor: SignInCalls['attemptFirstFactor'];
  declare readonly attemptSecondFactor: SignInCalls['attemptSecondFactor'];
  declare readonly authenticateWithPasskey: SignInCalls['authenticateWithPasskey'];
  declare readonly authenticateWithRedirect: SignInCalls['authenticateWithRedirect'];
  declare readonly resetPassword: SignInCalls['resetPassword'];
  declare readonly submitProtectCheck: SignInCalls['submitProtectCheck'];
  readonly #call: (signIn: FakeSignIn, method: CallName, args: object) => Promise<void>;

  constructor(state: SignInState, call: (signIn: FakeSignIn, method: CallName, args: object) => Promise<void>) {
    Object.assign(this, state);
    this.#call = call;
    for (const method of SIGN_IN_CALLS) {
      const run = (params: object = {}): Promise<SignInLike> => this.#call(this, method, params).then(() => this);
      Object.defineProperty(this, method, {value: run});
    }
  }

  async reload(): Promise<SignInLike> {
    await this.#call(this, 'reloadSignIn', {});
    return this;
  }

  validatePassword(
    password: string,
    {onValidation}: {onValidation?: (result: {strength: ReturnType<typeof strengthOf>}) => void} = {},
  ): void {
    onValidation?.({strength: strengthOf(password)});
  }
}

/** The longer, the stronger. */
function strengthOf(password: string): {
  state: string;
  result: {score: number; feedback: {suggestions: readonly string[]}};
} {
  const score = Math.min(4, Math.floor(password.length / 4));
  return {state: score < 2 ? 'fail' : 'pass', result: {score, feedback: {suggestions: []}}};
}

type FakeClient = Pick<ClientLike, 'reload'> & {
  signIn: FakeSignIn;
  sessions: FakeSession[];
  lastActiveSessionId: string | null;
};

/** How a {@link FakeClerk} begins. */
export interface FakeClerkOptions {
  readonly loaded?: boolean;
  readonly publishableKey?: string;
  /** Given to `load()`, before the test. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly singleSessionMode?: boolean;
  readonly applicationName?: string;
  /** More of the instance's settings. */
  readonly environment?: EnvironmentLike;
  /** What the browser can. */
  readonly passkeys?: boolean;
  /** The session in use. */
  readonly session?: FakeSession;
  readonly attempt?: Partial<SignInState>;
}

/**
 * A Clerk that a test controls. Calls that ask the server for something about the attempt wait for the test's answer;
 * the others answer by themselves unless they are held.
 */
export class FakeClerk implements ClerkLike {
  loaded: boolean;
  session: FakeSession | null | undefined;
  readonly publishableKey: string | undefined;
  readonly instanceType = 'production';
  readonly client: FakeClient;
  /** Every call of a method, in order. */
  readonly calls: {readonly method: string; readonly args: object}[] = [];
  /** Where `navigate` was told to go. */
  readonly navigated: string[] = [];
  readonly __internal_environment: EnvironmentLike;
  /** What `load()` was called with. */
  loadOptions: Readonly<Record<string, unknown>> | null;

  readonly #listeners = new Set<() => void>();
  readonly #statusHandlers = new Set<(status: string) => void>();
  readonly #held = new Set<CallName>(
    SIGN_IN_CALLS.filter((name) => !name.startsWith('prepare') && name !== 'authenticateWithRedirect'),
  );
  readonly #passkeys: boolean;
  readonly #unclaimed: PendingCall[] = [];
  readonly #waiting: {readonly method: CallName; readonly claim: (call: PendingCall) => void}[] = [];
  #status: string;
  #lastAttempt = 0;

  constructor(options: FakeClerkOptions = {}) {
    const {loaded = true, session = null, singleSessionMode = true, applicationName = ''} = options;
    this.loaded = loaded;
    this.#status = loaded ? 'ready' : 'loading';
    this.publishableKey = options.publishableKey;
    this.session = session;
    this.loadOptions = loaded || options.options ? {standardBrowser: true, ...options.options} : null;
    this.__internal_environment = {
      ...options.environment,
      authConfig: {singleSessionMode},
      displayConfig: {applicationName, ...options.environment?.displayConfig},
    };
    this.#passkeys = options.passkeys ?? false;
    this.client = {
      signIn: this.#newSignIn({...NO_ATTEMPT, ...options.attempt}),
      sessions: session ? [session] : [],
      lastActiveSessionId: session?.id ?? null,
      reload: () => this.#gate('reload', {}),
    };
  }

  /** Calls of a method so far, by their arguments. */
  argsOf(method: CallName): readonly object[] {
    return this.calls.filter((call) => call.method === method).map(({args}) => args);
  }

  /** Makes a method wait for the test's answer. */
  hold(method: CallName): this {
    this.#held.add(method);
    return this;
  }

  /** Makes a method answer by itself again. */
  release(method: CallName): this {
    this.#held.delete(method);
    return this;
  }

  /** The next call of a held method, as soon as it is made. */
  call(method: CallName): Promise<PendingCall> {
    const index = this.#unclaimed.findIndex((call) => call.method === method);
    const [made] = index < 0 ? [] : this.#unclaimed.splice(index, 1);
    return made ? Promise.resolve(made) : new Promise((claim) => this.#waiting.push({method, claim}));
  }

  /** How many listeners there are. */
  get listenerCount(): number {
    return this.#listeners.size;
  }

  /** What happens when another tab or another form of the page does it. */
  become(session: FakeSession | null): void {
    const {client} = this;
    client.sessions = client.sessions.filter(({id}) => id !== (session ?? this.session)?.id);
    if (session) client.sessions.push(session);
    client.lastActiveSessionId = session?.id ?? null;
    this.session = undefined;
    this.#emit();
    this.session = session;
    this.#emit();
  }

  async load(options: object = {}): Promise<void> {
    this.loadOptions = {standardBrowser: true, ...options};
    try {
      await this.#gate('load', {...options});
    } catch (error) {
      this.finishLoading('error');
      throw error;
    }
    this.finishLoading();
  }

  /** What the page's own `load()` comes to. */
  finishLoading(status: 'ready' | 'error' = 'ready'): void {
    this.loaded = status === 'ready';
    this.#status = status;
    for (const handler of [...this.#statusHandlers]) handler(status);
  }

  addListener(listener: () => void, options?: {skipInitialEmit?: boolean}): () => void {
    this.#listeners.add(listener);
    if (!options?.skipInitialEmit) listener();
    return () => this.#listeners.delete(listener);
  }

  on(_event: 'status', handler: (status: string) => void, options?: {notify?: boolean}): void {
    this.#statusHandlers.add(handler);
    if (options?.notify) handler(this.#status);
  }

  off(_event: 'status', handler: (status: string) => void): void {
    this.#statusHandlers.delete(handler);
  }

  async setActive({session, navigate}: Parameters<ClerkLike['setActive']>[0]): Promise<void> {
    await this.#gate('setActive', {session});
    const found = this.client.sessions.find(({id}) => id === session) ?? null;
    this.session = undefined;
    this.#emit();
    navigate({decorateUrl: (url) => url});
    await Promise.resolve();
    this.session = found;
    this.client.lastActiveSessionId = found?.id ?? null;
    this.#emit();
  }

  async signOut(onSignedOut: () => void, options: {sessionId: string}): Promise<void> {
    await this.#gate('signOut', options);
    onSignedOut();
    this.become(null);
  }

  /** Lets the page's own origin through, and answers with its default for anything else. */
  buildAfterSignInUrl({params}: {params: URLSearchParams}): string {
    const url = new URL(params.get('sign_in_force_redirect_url') ?? '/', location.origin);
    return url.origin === location.origin ? url.href : '/';
  }

  buildUrlWithAuth(url: string): string {
    return url;
  }

  navigate(url: string): void {
    this.navigated.push(url);
  }

  mountTaskSetupMFA(node: HTMLDivElement, props: TaskProps): void {
    this.calls.push({method: 'mountTaskSetupMFA', args: props});
    if (!this.__internal_getOption('ui')) throw new Error('Clerk was not loaded with Ui components');
    node.append(document.createElement('button'));
  }

  unmountTaskSetupMFA(node: HTMLDivElement): void {
    node.replaceChildren();
  }

  __internal_isWebAuthnSupported(): boolean {
    return this.#passkeys;
  }

  mountUserButton(node: HTMLDivElement): void {
    this.calls.push({method: 'mountUserButton', args: {}});
    if (!this.__internal_getOption('ui')) throw new Error('Clerk was not loaded with Ui components');
    node.append(document.createElement('button'));
  }

  unmountUserButton(node: HTMLDivElement): void {
    node.replaceChildren();
  }

  __internal_getOption(key: string): unknown {
    return this.loadOptions?.[key];
  }

  #emit(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #newSignIn(state: SignInState): FakeSignIn {
    return new FakeSignIn(state, (signIn, method, args) => this.#gate(method, {...args}, signIn));
  }

  /** The answer of a call on an attempt: that one changes, and another takes its place in the client. */
  #answer(signIn: FakeSignIn, method: CallName, args: object, state: Partial<SignInState>): void {
    const begins = method === 'create' ? {...NO_ATTEMPT, id: `sia_${++this.#lastAttempt}`} : {};
    Object.assign(signIn, begins, sentBy(method, args), state);
    const {status} = signIn;
    this.client.signIn = this.#newSignIn(status === 'complete' ? NO_ATTEMPT : {...NO_ATTEMPT, ...signIn});
  }

  async #gate(method: CallName, args: Readonly<Record<string, unknown>>, signIn?: FakeSignIn): Promise<void> {
    this.calls.push({method, args});
    if (!this.#held.has(method)) {
      if (signIn) this.#answer(signIn, method, args, {});
      return;
    }
    const outcome = await new Promise<{readonly error: unknown} | null>((settle) => {
      const answer = (state: Partial<SignInState>): void => {
        if (signIn) this.#answer(signIn, method, args, state);
        if (signIn) this.#emit();
        settle(null);
      };
      this.#offer({
        method,
        args,
        resolve: (state = {}) => answer(state),
        complete: (session = fakeSession()) => {
          this.client.sessions.push(session);
          answer({status: 'complete', identifier: IDENTIFIER, createdSessionId: session.id});
        },
        reject: (error, state) => {
          if (state) this.client.signIn = this.#newSignIn({...NO_ATTEMPT, ...this.client.signIn, ...state});
          settle({error});
        },
      });
    });
    // Anything at all, as Clerk's dependencies may.
    if (outcome) throw outcome.error;
  }

  #offer(call: PendingCall): void {
    const index = this.#waiting.findIndex(({method}) => method === call.method);
    const [waiting] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (waiting) waiting.claim(call);
    else this.#unclaimed.push(call);
  }
}

/** What is known of an attempt for which something has been sent: it is good for ten minutes. */
function sentBy(method: CallName, args: object): Partial<SignInState> {
  if (method !== 'prepareFirstFactor' && method !== 'prepareSecondFactor') return {};
  const {strategy} = args as {strategy: string};
  const sent = {status: 'unverified', strategy, expireAt: new Date(Date.now() + 600_000)};
  return method === 'prepareFirstFactor' ? {firstFactorVerification: sent} : {secondFactorVerification: sent};
}

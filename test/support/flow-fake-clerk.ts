import assert from 'node:assert/strict';
import {SignInError} from '../../src/flow/failure.js';
import type {
  ClerkPort,
  ClientState,
  InstanceSettings,
  LocatedSession,
  Return,
  SignInAttempt,
} from '../../src/flow/ports.js';
import {createSignInFlow, type SignInFlowPorts} from '../../src/flow/create-sign-in-flow.js';
import type {SignInFlow} from '../../src/flow/sign-in-flow.js';
import type {Snapshot} from '../../src/flow/steps.js';
import {FakeClock} from './flow-fake-clock.js';
import {aClient, anAttempt, someSettings} from './flow-fixtures.js';

type AsyncMethod = {
  [Name in keyof ClerkPort]: ReturnType<ClerkPort[Name]> extends Promise<unknown> ? Name : never;
}[keyof ClerkPort];

/** One call of the fake, answered when the test says so. */
export interface FakeCall {
  readonly method: AsyncMethod;
  readonly args: readonly unknown[];
  /** It lasts as long as the visitor likes, beside all others: passkeys in the first field. */
  readonly beside: boolean;
  resolve(value?: unknown): void;
  reject(error: unknown): void;
}

/** A {@link ClerkPort} that answers by hand, and notices two calls at a time. */
export class FakeClerk implements ClerkPort {
  client: ClientState;
  instance = someSettings();
  passkeys = true;
  redirect: string | null = null;
  returned: Return | null = null;
  readonly abandoned = new Set<string>();
  readonly calls: FakeCall[] = [];
  readonly listeners = new Set<() => void>();
  readonly #answered = new Set<FakeCall>();
  underWay = 0;
  mostUnderWay = 0;

  constructor(client: Partial<ClientState> = {}) {
    this.client = aClient(client);
  }

  read = (): ClientState => this.client;
  settings = (): InstanceSettings => this.instance;
  canUsePasskeys = (): boolean => this.passkeys;
  redirectUrl = (): string | null => this.redirect;
  isAbandoned = (id: string): boolean => this.abandoned.has(id);
  createSignIn: ClerkPort['createSignIn'] = (...args) => this.#call('createSignIn', args);
  prepareFactor: ClerkPort['prepareFactor'] = (...args) => this.#call('prepareFactor', args);
  attemptFactor: ClerkPort['attemptFactor'] = (...args) => this.#call('attemptFactor', args);
  authenticateWithPasskey: ClerkPort['authenticateWithPasskey'] = (...args) =>
    this.#call('authenticateWithPasskey', args, args[0] === 'autofill');
  redirectToProvider: ClerkPort['redirectToProvider'] = (...args) => this.#call('redirectToProvider', args);
  resetPassword: ClerkPort['resetPassword'] = (...args) => this.#call('resetPassword', args);
  solveProtectCheck: ClerkPort['solveProtectCheck'] = () => this.#call('solveProtectCheck', []);
  reloadAttempt: ClerkPort['reloadAttempt'] = () => this.#call('reloadAttempt', []);
  abandonAttempt = (): Promise<void> => this.#call('abandonAttempt', []);
  refresh = (): Promise<void> => this.#call('refresh', []);
  locateSession = (id: string): Promise<LocatedSession | null> => this.#call('locateSession', [id]);
  activateSession = (id: string): Promise<void> => this.#call('activateSession', [id]);
  signOut = (id: string): Promise<void> => this.#call('signOut', [id]);

  takeReturn = (): Return | null => {
    const {returned} = this;
    this.returned = null;
    return returned;
  };

  subscribe = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  };

  /** Clerk's client is another one now, and says so. */
  emit(client: Partial<ClientState>): void {
    this.client = {...this.client, ...client};
    for (const listener of [...this.listeners]) listener();
  }

  /** The calls under way, in the order in which they were made. */
  unanswered(): readonly FakeCall[] {
    return this.calls.filter((call) => !this.#answered.has(call));
  }

  /** Names of the methods called so far. */
  get called(): readonly AsyncMethod[] {
    return this.calls.map(({method}) => method);
  }

  /** Answers the call under way, after the client has changed, and waits for what follows from it. */
  async answer(method: AsyncMethod, value?: unknown, client: Partial<ClientState> = {}): Promise<void> {
    const call = this.#current(method);
    this.client = {...this.client, ...client};
    call.resolve(value);
    await settled();
  }

  /** Fails the call under way, after the client has changed, and waits for what follows from it. */
  async fail(method: AsyncMethod, error: unknown, client: Partial<ClientState> = {}): Promise<void> {
    const call = this.#current(method);
    this.client = {...this.client, ...client};
    call.resolve(rejection(error));
    await settled();
  }

  #current(method: AsyncMethod): FakeCall {
    const call = this.calls.filter(({beside}) => !beside).at(-1);
    assert.ok(call && this.underWay > 0, `${method} is to be answered, but no call is under way`);
    assert.equal(call.method, method);
    return call;
  }

  #call<T>(method: AsyncMethod, args: readonly unknown[], beside = false): Promise<T> {
    const weight = beside ? 0 : 1;
    this.underWay += weight;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    return new Promise<T>((resolve) => {
      const call: FakeCall = {
        method,
        args,
        beside,
        resolve: (value) => {
          this.#answered.add(call);
          this.underWay -= weight;
          // SAFETY: a test gives what the method it answers for promises.
          resolve(value as T);
        },
        reject: (error) => {
          this.#answered.add(call);
          this.underWay -= weight;
          resolve(rejection(error));
        },
      };
      this.calls.push(call);
    });
  }
}

/** Resolves when everything that promises have to do is done. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Rejects with anything: a port may, and so does Clerk. */
export function rejection(error: unknown): Promise<never> {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- see above
  return Promise.reject(error);
}

interface ApiErrorParts {
  readonly status?: number;
  readonly paramName?: string;
  readonly longMessage?: string;
  readonly sessionId?: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** An error as clerk-js throws it for an answer of the server. */
export function apiError(code: string, parts: ApiErrorParts = {}): Error {
  const {status = 422, paramName, longMessage, sessionId, retryAfter} = parts;
  const error = {code, message: `about ${code}`, longMessage, meta: {paramName, sessionId}};
  return Object.assign(new Error(code), {clerkError: true, status, errors: [error], retryAfter});
}

/** A flow on a fake, with everything that its subscribers are told. */
export interface FlowUnderTest {
  readonly flow: SignInFlow;
  readonly clerk: FakeClerk;
  readonly clock: FakeClock;
  /** Every snapshot so far, the first one included. */
  readonly history: Snapshot[];
  readonly now: Snapshot;
}

/** A flow that is not started yet. */
export function aFlow(clerk: FakeClerk, ports: Partial<SignInFlowPorts> = {}): FlowUnderTest {
  const clock = new FakeClock();
  const flow = createSignInFlow({connect: () => Promise.resolve(clerk), clock, ...ports});
  const history = [flow.getSnapshot()];
  flow.subscribe((snapshot) => void history.push(snapshot));
  return {
    flow,
    clerk,
    clock,
    history,
    get now() {
      return flow.getSnapshot();
    },
  };
}

/** A flow that has connected to its fake. */
export async function aStartedFlow(
  clerk = new FakeClerk(),
  ports: Partial<SignInFlowPorts> = {},
): Promise<FlowUnderTest> {
  const under = aFlow(clerk, ports);
  under.flow.send({type: 'start'});
  await settled();
  return under;
}

/** A flow that waits for an authenticator's code. */
export async function aFlowAtCode(): Promise<FlowUnderTest> {
  const under = await aFlowAfter(anAttempt());
  assert.equal(under.now.step.name, 'code');
  return under;
}

/** A flow whose credentials have come to an attempt. */
export async function aFlowAfter(attempt: SignInAttempt): Promise<FlowUnderTest> {
  const under = await aStartedFlow();
  under.flow.send({type: 'submit-credentials', identifier: 'ada@example.com', password: 'pw'});
  await settled();
  await under.clerk.answer('createSignIn', attempt, {attempt});
  return under;
}

/** A `connect` that fails as often as there are errors, and then brings the fake. */
export function connectAfter(errors: unknown[], clerk: FakeClerk): () => Promise<ClerkPort> {
  const left = [...errors];
  return () => (left.length > 0 ? rejection(left.shift()) : Promise.resolve(clerk));
}

export const BLOCKED = new SignInError('clerk_load_failed', 'The script was blocked.', {retryable: true});
export const WRONG_KEY = new SignInError('publishable_key_invalid', 'The key is none.');

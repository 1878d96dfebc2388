import fc from 'fast-check';
import type {UserEvent} from '../../src/flow/flow-events.js';
import type {ClientState, Factor, SessionInfo, SignInAttempt} from '../../src/flow/ports.js';
import type {FakeCall, FakeClerk} from './flow-fake-clerk.js';
import {noAttempt, sentFor} from './flow-fixtures.js';
import {attempt, change, error, session, userEvent} from './flow-model-arbitraries.js';
import type {FlowModel} from './flow-model.js';

/** Everything that a call may come to; what is of no use to its method is passed over. */
interface Outcome {
  /** What is thrown, in an array, since anything may be. */
  readonly throws: readonly [unknown] | readonly [];
  /** The attempt that is answered with. */
  readonly attempt: SignInAttempt;
  /** Whether it is that one, or what was asked for, or what it was before (a network error was swallowed), or none. */
  readonly with: 'attempt' | 'what was asked for' | 'nothing new' | 'garbage';
  /** Whether Clerk's client knows of the attempt. */
  readonly known: boolean;
  /** Whether a session is found, or put to use, or the last one that is left. */
  readonly found: boolean;
  readonly session: SessionInfo;
  readonly redirectUrl: string | null;
  /** What else happens to Clerk's client before the answer. */
  readonly meanwhile: Partial<ClientState>;
}

/** One thing that happens to a flow. */
export type Move =
  | {readonly do: 'send'; readonly event: UserEvent}
  /** One of the ways on of the step, whichever it is. */
  | {readonly do: 'go on'; readonly way: number}
  | {readonly do: 'answer'; readonly beside: boolean; readonly outcome: Outcome}
  | {readonly do: 'change'; readonly client: Partial<ClientState>}
  | {readonly do: 'wait'; readonly ms: number}
  | {readonly do: 'connect'; readonly throws: readonly [unknown] | readonly []};

const mostly = fc.integer({min: 0, max: 9}).map((n) => n > 0);
const throws = fc.oneof(
  {weight: 3, arbitrary: fc.constant([] as const)},
  error.map((thrown) => [thrown] as const),
);

const outcome: fc.Arbitrary<Outcome> = fc.record({
  throws,
  attempt,
  with: fc.oneof(
    {weight: 6, arbitrary: fc.constant('attempt' as const)},
    {weight: 6, arbitrary: fc.constant('what was asked for' as const)},
    {weight: 1, arbitrary: fc.constantFrom('nothing new' as const, 'garbage' as const)},
  ),
  known: mostly,
  found: mostly,
  session,
  redirectUrl: fc.constantFrom(null, '/next'),
  meanwhile: fc.oneof({weight: 3, arbitrary: fc.constant({})}, change),
});

const move: fc.Arbitrary<Move> = fc.oneof(
  // It leads deeper.
  {weight: 8, arbitrary: fc.record({do: fc.constant('go on' as const), way: fc.nat({max: 20})})},
  {weight: 2, arbitrary: fc.record({do: fc.constant('send' as const), event: userEvent})},
  {weight: 10, arbitrary: fc.record({do: fc.constant('answer' as const), beside: fc.constant(false), outcome})},
  {weight: 1, arbitrary: fc.record({do: fc.constant('answer' as const), beside: fc.constant(true), outcome})},
  {weight: 1, arbitrary: fc.record({do: fc.constant('change' as const), client: change})},
  {
    weight: 2,
    arbitrary: fc.record({do: fc.constant('wait' as const), ms: fc.constantFrom(500, 1000, 31_000, 700_000)}),
  },
  {weight: 2, arbitrary: fc.record({do: fc.constant('connect' as const), throws})},
);

/** What happens at once, before anything that follows from it can. */
export const burst: fc.Arbitrary<readonly Move[]> = fc.oneof(
  {weight: 8, arbitrary: move.map((one) => [one])},
  {weight: 2, arbitrary: fc.array(move, {minLength: 2, maxLength: 3})},
);

/** Lets it happen. */
export function perform(one: Move, model: FlowModel): void {
  switch (one.do) {
    case 'send':
      model.send(one.event);
      break;
    case 'go on':
      model.send(model.ways[one.way % model.ways.length] ?? {type: 'back'});
      break;
    case 'answer': {
      const call = model.clerk.unanswered().find(({beside}) => beside === one.beside);
      if (call) answer(model.clerk, call, one.outcome);
      break;
    }
    case 'change':
      model.clerk.emit(one.client);
      break;
    case 'wait':
      model.clock.advance(one.ms);
      break;
    case 'connect':
      model.connect(one.throws);
  }
}

/** Clerk answers a call as it would: what the call does is in its client first. */
function answer(clerk: FakeClerk, call: FakeCall, how: Outcome): void {
  const id = String(call.args[0]);
  const after = how.with === 'what was asked for' ? asked(clerk.client.attempt, call, how.attempt) : how.attempt;
  const [value, done] = ((): [value: unknown, done: Partial<ClientState>] => {
    switch (call.method) {
      case 'locateSession':
        return [how.found ? {session: {...how.session, id}, redirectUrl: how.redirectUrl} : null, {}];
      case 'activateSession':
        return [undefined, how.found ? {session: {...how.session, id}} : {}];
      case 'signOut':
        return [undefined, {session: null, lastActiveSessionId: how.found ? null : 'sess_2'}];
      case 'abandonAttempt':
        return [undefined, {attempt: noAttempt()}];
      case 'refresh':
      case 'redirectToProvider':
        return [undefined, {}];
      default:
        if (how.with === 'nothing new') return [{...clerk.client.attempt}, {}];
        if (how.with === 'garbage') return [how.redirectUrl ?? {}, {}];
        return how.known ? [after, {attempt: after}] : [after, {}];
    }
  })();
  const fails = how.throws.length > 0;
  clerk.emit({...how.meanwhile, ...(fails ? {} : done)});
  if (fails) call.reject(how.throws[0]);
  else call.resolve(value);
}

/** What Clerk makes of an attempt when all goes well. */
function asked(before: SignInAttempt, {method, args}: FakeCall, random: SignInAttempt): SignInAttempt {
  const [first, second] = args;
  switch (method) {
    case 'createSignIn':
      return {
        ...random,
        id: 'sia_1',
        status: second === null ? 'needs_first_factor' : random.status,
        protectCheck: false,
      };
    case 'prepareFactor': {
      const verification = sentFor(second as Factor, {expiresAt: random.secondFactorVerification.expiresAt});
      const name = first === 'first' ? 'firstFactorVerification' : 'secondFactorVerification';
      return {...before, [name]: verification};
    }
    case 'solveProtectCheck':
      return {...before, protectCheck: false};
    case 'reloadAttempt':
      return {...before};
    default:
      return {...random, id: before.id, status: first === 'first' ? 'needs_second_factor' : 'complete'};
  }
}

import {failureOf, type Failure} from '../../src/flow/failure.js';
import type {ClientState, LocatedSession, SessionInfo, SignInAttempt, Verification} from '../../src/flow/ports.js';
import type {CodeStep, SessionTaskStep, SignedInStep, Snapshot, UnsupportedStep} from '../../src/flow/steps.js';
import {INITIAL_SNAPSHOT} from '../../src/flow/transition.js';

/** Made-up values for tests of the flow: each call makes a new one, and says only what matters to the test. */

export const NOT_BEGUN: Verification = {status: null, strategy: null, expiresAt: null};

export function anAttempt(parts: Partial<SignInAttempt> = {}): SignInAttempt {
  return {
    id: 'sia_1',
    status: 'needs_second_factor',
    identifier: 'ada@example.com',
    createdSessionId: null,
    secondFactors: [{strategy: 'totp'}, {strategy: 'backup_code'}],
    firstFactorVerification: {status: 'verified', strategy: 'password', expiresAt: null},
    secondFactorVerification: NOT_BEGUN,
    protectCheck: false,
    ...parts,
  };
}

/** What Clerk has before anybody has tried to sign in. */
export function noAttempt(): SignInAttempt {
  return anAttempt({
    id: null,
    status: null,
    identifier: null,
    secondFactors: [],
    firstFactorVerification: NOT_BEGUN,
  });
}

export function aCompleteAttempt(sessionId = 'sess_1'): SignInAttempt {
  return anAttempt({status: 'complete', createdSessionId: sessionId, secondFactors: []});
}

export function aClient(parts: Partial<ClientState> = {}): ClientState {
  return {attempt: noAttempt(), session: null, lastActiveSessionId: null, singleSession: true, ...parts};
}

export function aSession(parts: Partial<SessionInfo> = {}): SessionInfo {
  return {id: 'sess_1', userId: 'user_1', identifier: 'ada@example.com', taskKey: null, ...parts};
}

export function located(session: SessionInfo = aSession(), redirectUrl: string | null = null): LocatedSession {
  return {session, redirectUrl};
}

export function aFailure(code = 'form_code_incorrect'): Failure {
  return failureOf(code, `about ${code}`);
}

/** A snapshot of a flow that is ready and at rest, at the first form. */
export function aSnapshot(parts: Partial<Snapshot> = {}): Snapshot {
  return Object.freeze({...INITIAL_SNAPSHOT, ready: true, ...parts});
}

export function codeStep(parts: Partial<CodeStep> = {}): CodeStep {
  return {name: 'code', attemptId: 'sia_1', strategy: 'totp', backupCodes: true, resumed: false, ...parts};
}

export function signedInStep(parts: Partial<SignedInStep> = {}): SignedInStep {
  return {name: 'signed-in', session: aSession(), restored: false, redirectUrl: null, ...parts};
}

export function taskStep(parts: Partial<SessionTaskStep> = {}): SessionTaskStep {
  return {
    name: 'session-task',
    session: aSession({taskKey: 'setup-mfa'}),
    key: 'setup-mfa',
    restored: false,
    redirectUrl: null,
    ...parts,
  };
}

export function unsupportedStep(parts: Partial<UnsupportedStep> = {}): UnsupportedStep {
  return {name: 'unsupported', status: 'needs_foo', strategies: [], ...parts};
}

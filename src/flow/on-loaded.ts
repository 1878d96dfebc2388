import {onAttempt, resumeFirstFactor, stageOf} from './attempt-steps.js';
import {failureOf} from './failure.js';
import {CREDENTIALS, offerPasskeys, stay} from './moves.js';
import type {Return, SignInAttempt} from './ports.js';
import {enterSession, existingSession, locate} from './session-moves.js';
import type {AnswerEvent, Transition} from './flow-events.js';
import type {Snapshot} from './steps.js';
import type {World} from './world.js';

type Loaded = Extract<AnswerEvent, {type: 'loaded'}>;

// What a link came to that was not verified. These are this package's own codes: Clerk tells it by the URL alone.
const LINK_FAILURES = {
  expired: 'The e-mail link has expired.',
  failed: 'The e-mail link is not valid.',
  client_mismatch: 'The e-mail link belongs to another browser.',
} as const;

/** Where a page begins whose Clerk has just been loaded. */
export function onLoaded(before: Snapshot, event: Loaded, world: World): Transition {
  const {client, returned, redirectUrl, resume} = event;
  const snapshot: Snapshot = {...before, ready: true};
  const ready: Snapshot = {...snapshot, pending: false};
  const found = existingSession(client);
  const sessionId = found?.id ?? (client.session === null ? client.lastActiveSessionId : null);
  // What a link or a provider has signed in is this element's own sign-in.
  // Where several are allowed, a provider's is the one in use if no attempt is left.
  const latest = client.attempt.id === null ? (client.session?.id ?? client.lastActiveSessionId) : null;
  const own = returned && (returned.type === 'provider' ? (sessionId ?? latest) : returned.sessionId);
  if (own) return locate(snapshot, own, false);
  if (found) return enterSession(ready, found, true, redirectUrl);
  if (sessionId) return locate(snapshot, sessionId, true);
  // A submit that waited for Clerk is newer than anything found; the form is about to send it.
  if (snapshot.pending) return stay(ready);
  const {attempt} = client;
  if (returned) return onReturn(ready, returned, attempt, world);
  const resumed = resume ? resumeAttempt(ready, attempt, world) : null;
  if (resumed) return resumed;
  const identifier = resume && stageOf(attempt.status) === 'first' ? attempt.identifier : ready.identifier;
  return offerPasskeys(stay({...ready, identifier}), world);
}

/** What a reload in the middle of a sign-in leaves behind; `null` where there is nothing to go on with. */
function resumeAttempt(snapshot: Snapshot, attempt: SignInAttempt, world: World): Transition | null {
  const stage = stageOf(attempt.status);
  if (attempt.protectCheck || stage === 'second' || attempt.status === 'needs_new_password') {
    return onAttempt(snapshot, attempt, true, world);
  }
  return stage === 'first' ? resumeFirstFactor(snapshot, attempt, world) : null;
}

function onReturn(snapshot: Snapshot, returned: Return, attempt: SignInAttempt, world: World): Transition {
  const {error, status} = attempt.firstFactorVerification;
  const stage = stageOf(attempt.status);
  const isComplete = attempt.status === 'complete' && attempt.createdSessionId !== null;
  const isFurther = isComplete || attempt.protectCheck || stage === 'second' || attempt.status === 'needs_new_password';
  if (returned.type === 'provider') {
    if (isFurther) return onAttempt(snapshot, attempt, true, world);
    const failure = error
      ? failureOf(error.code, error.message)
      : status === 'transferable'
        ? failureOf('external_account_not_found', 'The External Account was not found.')
        : null;
    return stay({...snapshot, step: CREDENTIALS, failure});
  }
  if (returned.status === 'verified' && isFurther) return onAttempt(snapshot, attempt, true, world);
  const failure =
    returned.status === 'verified' ? null : failureOf(`email_link_${returned.status}`, LINK_FAILURES[returned.status]);
  return stay({
    ...snapshot,
    failure,
    step: {
      name: 'email-link',
      attemptId: attempt.id,
      stage: stage ?? 'first',
      factors: [],
      newDevice: false,
      // Back leads to the first form of this page, and leaves the attempt to the tab where it began.
      resumed: false,
      factor: null,
      delivery: null,
      chosenFrom: null,
      state: returned.status,
    },
  });
}

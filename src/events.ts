import type {SessionLike, UserLike} from './clerk/clerk-like.js';
import type {Failure, FailureDetail, FieldName} from './flow/failure.js';
import type {StepName} from './flow/steps.js';

/** Detail of {@link SignedInEvent}. */
export interface SignedInDetail {
  readonly sessionId: string;
  readonly userId: string | null;
  /** It was not this element's form that signed in, but the page load, another element or another tab. */
  readonly restored: boolean;
  /**
   * Where the element goes unless the event is cancelled, as a router takes it: a path of this site (`/account?tab=1`), or
   * an absolute URL of another one. `null` when it stays.
   */
  readonly redirectUrl: string | null;
  /** Clerk's session. Not enumerable: serialised, it would hold its token. */
  readonly session: SessionLike | null;
  /** Clerk's user. Not enumerable. */
  readonly user: UserLike | null;
}

/** Somebody is signed in: once a session, when it is the one in use. Cancel it to stop the redirect. */
export class SignedInEvent extends Event {
  readonly detail: SignedInDetail;

  constructor(detail: Omit<SignedInDetail, 'session' | 'user'>, session: SessionLike | null) {
    super('signed-in', {bubbles: true, composed: true, cancelable: true});
    this.detail = hide(detail, {session, user: session?.user ?? null});
  }
}

/** Detail of {@link SignInErrorEvent}. */
export interface SignInErrorDetail {
  /** Clerk's error code, or one of this package's own. */
  readonly code: string;
  /** The input at fault; `null` when it is the form as a whole. */
  readonly field: FieldName | null;
  /** English, for a log. Without any query string. */
  readonly message: string;
  /** All that Clerk reported at once. */
  readonly errors: readonly FailureDetail[];
  /** The step at which it happened. */
  readonly step: StepName;
  /** What was thrown. Not enumerable: it may know more than a log should. */
  readonly cause: unknown;
}

/**
 * Something did not work. Fired twice with the same detail: as `error` on the element alone, so that `window.onerror`
 * stays quiet, and as `sign-in-error`, which bubbles.
 */
export class SignInErrorEvent extends Event {
  readonly detail: SignInErrorDetail;

  constructor(type: 'error' | 'sign-in-error', {code, field, message, errors, cause}: Failure, step: StepName) {
    const bubbles = type === 'sign-in-error';
    super(type, {bubbles, composed: bubbles});
    this.detail = hide({code, field, message, errors, step}, {cause});
  }
}

/** The visitor is at another step. */
export class StepChangeEvent extends Event {
  readonly detail: {readonly step: StepName; readonly previous: StepName};

  constructor(step: StepName, previous: StepName) {
    super('step-change', {bubbles: true, composed: true});
    this.detail = Object.freeze({step, previous});
  }
}

/** Detail of {@link SessionTaskEvent}. */
export interface SessionTaskDetail {
  /** Clerk's key of the task: `setup-mfa`, `choose-organization`, `reset-password`, … */
  readonly key: string;
  /** Clerk's session, still pending. Not enumerable: serialised, it would hold its token. */
  readonly session: SessionLike | null;
}

/**
 * A session is pending on a task, and does not count as signed in. After a sign-in it is fired before the session is made
 * Clerk's; also for one that is found when the page loads, and for the next task. Cancel it when the page handles it.
 */
export class SessionTaskEvent extends Event {
  readonly detail: SessionTaskDetail;

  constructor(key: string, session: SessionLike | null) {
    super('session-task', {bubbles: true, composed: true, cancelable: true});
    this.detail = hide({key}, {session});
  }
}

/** The events of the element, by type. */
export interface ClerkMfaSignInEventMap {
  'signed-in': SignedInEvent;
  error: SignInErrorEvent;
  'sign-in-error': SignInErrorEvent;
  'step-change': StepChangeEvent;
  'session-task': SessionTaskEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** Somebody is signed in through a `<clerk-mfa-sign-in>` below. */
    'signed-in': SignedInEvent;
    /** Something did not work in a `<clerk-mfa-sign-in>` below. */
    'sign-in-error': SignInErrorEvent;
    /** A `<clerk-mfa-sign-in>` below shows another step. */
    'step-change': StepChangeEvent;
    /** A session of a `<clerk-mfa-sign-in>` below is pending on a task. */
    'session-task': SessionTaskEvent;
  }
}

function hide<Shown extends object, Hidden extends object>(shown: Shown, hidden: Hidden): Readonly<Shown & Hidden> {
  const detail = {...shown};
  for (const [key, value] of Object.entries(hidden)) Object.defineProperty(detail, key, {value, enumerable: false});
  // SAFETY: every member of `hidden` has just been defined.
  return Object.freeze(detail) as Readonly<Shown & Hidden>;
}

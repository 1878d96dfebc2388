import type {ReactiveControllerHost} from 'lit';
import type {SessionLike} from './clerk/clerk-like.js';
import type {BrowserClerkPort} from './clerk/clerk-port.js';
import {SessionTaskEvent, SignedInEvent} from './events.js';
import type {SessionTaskStep, SignedInStep, Snapshot, Step} from './flow/steps.js';
import {routeOf} from './route.js';

type Host = ReactiveControllerHost & HTMLElement;

// A session is announced once by an element, however often that is moved or begins anew.
const announcedSessions = new WeakMap<HTMLElement, string>();

/** Tells the page of sessions, and then goes where they lead. */
export class SessionAnnouncer {
  readonly #host: Host;
  readonly #port: () => BrowserClerkPort | null;
  #snapshot: Snapshot;
  // The session whose task the page does itself, and the one whose task Clerk's own component does.
  #handledSession: string | null = null;
  #delegatedSession: string | null = null;

  constructor(host: Host, port: () => BrowserClerkPort | null, snapshot: Snapshot) {
    this.#host = host;
    this.#port = port;
    this.#snapshot = snapshot;
  }

  /** Whether the page has said that it does the task of a session itself. */
  handlesTask(sessionId: string): boolean {
    return sessionId === this.#handledSession;
  }

  /** Clerk's own component does the task of a session, and then goes on by itself. */
  delegateTask(sessionId: string): void {
    this.#delegatedSession = sessionId;
  }

  onChange(snapshot: Snapshot, previous: Snapshot): void {
    this.#snapshot = snapshot;
    const {step} = snapshot;
    if (step.name === 'session-task' && !isSameTask(step, previous.step)) {
      const event = new SessionTaskEvent(step.key, this.#findSession(step.session.id));
      this.#handledSession = this.#host.dispatchEvent(event) ? null : step.session.id;
    }
    if (step.name === 'signed-in' && step.session.id !== announcedSessions.get(this.#host)) void this.#announce(step);
  }

  /** Once the form has left the page: a password manager takes that for success, and the page may go away next. */
  async #announce({session, restored, redirectUrl: target}: SignedInStep): Promise<void> {
    const port = this.#port();
    const redirectUrl = session.id === this.#delegatedSession ? null : target;
    // Whatever the page does to the form, the session is there.
    await this.#host.updateComplete.catch(() => undefined);
    const isCurrent = (): boolean => {
      const {step} = this.#snapshot;
      return port !== null && this.#port() === port && step.name === 'signed-in' && step.session.id === session.id;
    };
    if (!isCurrent() || announcedSessions.get(this.#host) === session.id) return;
    announcedSessions.set(this.#host, session.id);
    const route = redirectUrl && routeOf(redirectUrl);
    const detail = {sessionId: session.id, userId: session.userId, restored, redirectUrl: route};
    const event = new SignedInEvent(detail, this.#findSession(session.id));
    if (!this.#host.dispatchEvent(event) || redirectUrl === null) return;
    // Never in the task in which the element was connected: the page may be about to say where to go instead.
    await new Promise((resolve) => setTimeout(resolve));
    if (isCurrent()) port?.redirect(redirectUrl);
  }

  #findSession(sessionId: string): SessionLike | null {
    return this.#port()?.clerk.client?.sessions.find(({id}) => id === sessionId) ?? null;
  }
}

function isSameTask(step: SessionTaskStep, previous: Step): boolean {
  return previous.name === 'session-task' && previous.session.id === step.session.id && previous.key === step.key;
}

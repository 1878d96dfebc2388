import type {Account} from './accounts.js';
import {newId} from './ids.js';

const dayMs = 86_400_000;
/** A session ends after seven days, Clerk's default. */
const sessionMs = 7 * dayMs;

/** Where a session stands. `pending`: it exists, but a task is to be done first. */
export type SessionStatus = 'active' | 'pending' | 'ended' | 'removed' | 'revoked';

/** A signed-in account in one browser. */
export interface Session {
  readonly id: string;
  readonly account: Account;
  status: SessionStatus;
  tasks: readonly string[];
  readonly createdAt: number;
  updatedAt: number;
  readonly expireAt: number;
  readonly abandonAt: number;
  lastActiveAt: number;
  readonly firstFactorAt: number;
  /** When the second factor was verified, or null if there was none. */
  readonly secondFactorAt: number | null;
  /** The page's origin, for `azp` in tokens asked for by requests without an Origin header. */
  readonly origin: string | null;
}

/** Makes the session of a finished sign-in. */
export function makeSession(
  account: Account,
  factors: {readonly firstFactorAt: number; readonly secondFactorAt: number | null},
  origin: string | null,
  now: number,
): Session {
  return {
    id: newId('sess'),
    account,
    status: account.tasks.length > 0 ? 'pending' : 'active',
    tasks: account.tasks,
    createdAt: now,
    updatedAt: now,
    expireAt: now + sessionMs,
    abandonAt: now + 30 * dayMs,
    lastActiveAt: now,
    ...factors,
    origin,
  };
}

/** Says what remains to be done for a live session: it becomes active with the last task, and pending with a new one. */
export function setTasks(session: Session, tasks: readonly string[], now: number): void {
  session.tasks = tasks;
  session.status = tasks.length > 0 ? 'pending' : 'active';
  session.updatedAt = now;
}

/** Whether somebody is signed in by it, with or without a task to do. */
export function isLive(session: Session, now: number): boolean {
  return (session.status === 'active' || session.status === 'pending') && now < session.expireAt;
}

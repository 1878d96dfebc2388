import {tooManyRequests} from '../errors.js';

/** What is limited. Clerk limits first and second factor attempts separately. */
export type LimitedAction = 'create' | 'first-factor' | 'second-factor';

const windowMs = 10_000;
const limits: Readonly<Record<LimitedAction, number>> = {create: 5, 'first-factor': 3, 'second-factor': 3};

/** Clerk's documented limits. Real ones are per user and address; here everybody has the address of this machine. */
export class RateLimits {
  readonly #times = new Map<LimitedAction, number[]>();

  /** Counts a call; throws 429 with `Retry-After` (whole seconds) if there were too many in the last ten seconds. */
  count(action: LimitedAction, now: number): void {
    const recent = (this.#times.get(action) ?? []).filter((time) => time > now - windowMs);
    this.#times.set(action, recent);
    const oldest = recent[0];
    if (recent.length >= limits[action] && oldest !== undefined) {
      throw tooManyRequests(Math.max(1, Math.ceil((oldest + windowMs - now) / 1000)));
    }
    recent.push(now);
  }
}

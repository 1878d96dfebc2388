import {BROWSER_CLOCK} from '../../src/browser-clock.js';
import type {Clock} from '../../src/flow/ports.js';

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** Time that a test moves on. It runs by itself, too, since Clerk's own notes are by the browser's time. */
export class FakeClock {
  readonly #original: Clock = {...BROWSER_CLOCK};
  #offset = 0;
  #timers: Timer[] = [];

  /** Takes the place of the browser's clock. */
  install(): this {
    const after = (ms: number, callback: () => void): (() => void) => {
      const timer = {due: this.now() + ms, callback};
      this.#timers.push(timer);
      return () => (this.#timers = this.#timers.filter((other) => other !== timer));
    };
    Object.assign(BROWSER_CLOCK, {now: () => this.now(), after});
    return this;
  }

  uninstall(): void {
    Object.assign(BROWSER_CLOCK, this.#original);
  }

  now(): number {
    return Date.now() + this.#offset;
  }

  /** How many timers there are. */
  get pending(): number {
    return this.#timers.length;
  }

  /** Moves on, and has everything happen that is due. */
  advance(ms: number): void {
    this.#offset += ms;
    const now = this.now();
    const due = this.#timers.filter((timer) => timer.due <= now);
    this.#timers = this.#timers.filter((timer) => timer.due > now);
    for (const {callback} of due) callback();
  }
}

import type {Clock} from '../../src/flow/ports.js';
import {NOW} from './flow-fixtures.js';

/** Time that passes when the test says so. */
export class FakeClock implements Clock {
  #now = NOW;
  readonly #timers = new Set<{readonly at: number; readonly callback: () => void}>();

  now = (): number => this.#now;

  after = (ms: number, callback: () => void): (() => void) => {
    const timer = {at: this.#now + ms, callback};
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Lets time pass; what is due meanwhile is called in order, once. */
  advance(ms: number): void {
    this.#now += ms;
    const due = [...this.#timers].filter(({at}) => at <= this.#now).sort((a, b) => a.at - b.at);
    for (const timer of due) {
      if (this.#timers.delete(timer)) timer.callback();
    }
  }
}

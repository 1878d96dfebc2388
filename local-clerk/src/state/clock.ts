/**
 * The time of one instance: the machine's clock plus what `POST /_local/clock` added.
 *
 * Everything that expires or waits reads `now()`. A session token's `iat` and `exp` read `wallNow()`, because clerk-js
 * compares them with the clock of the browser, which nobody advances.
 */
export class Clock {
  readonly #wall: () => number;
  #offsetMs = 0;

  /** @param wall The machine's clock, milliseconds since the epoch. */
  constructor(wall: () => number) {
    this.#wall = wall;
  }

  /** Milliseconds since the epoch, with the advance. */
  now(): number {
    return this.#wall() + this.#offsetMs;
  }

  /** Milliseconds since the epoch, without the advance. */
  wallNow(): number {
    return this.#wall();
  }

  /** Moves the instance into the future by `ms` milliseconds. */
  advance(ms: number): void {
    this.#offsetMs += ms;
  }

  /** Milliseconds by which the instance is ahead of the machine. */
  get offsetMs(): number {
    return this.#offsetMs;
  }
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Clock} from './flow/ports.js';

/** Updates its host when something on screen says something else than before, and only then. */
export class Ticker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: Clock;
  readonly #nextChange: (now: number) => number | null;
  #cancel: (() => void) | null = null;

  /** @param nextChange in how many milliseconds that is; `null` for never */
  constructor(host: ReactiveControllerHost, clock: Clock, nextChange: (now: number) => number | null) {
    this.#clock = clock;
    this.#nextChange = nextChange;
    (this.#host = host).addController(this);
  }

  hostUpdated(): void {
    this.hostDisconnected();
    const ms = this.#nextChange(this.#clock.now());
    if (ms !== null) this.#cancel = this.#clock.after(ms, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  /** Ends it for good. */
  stop(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }
}

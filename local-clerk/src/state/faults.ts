import type {Json, JsonObject} from './json.js';

/** A failure to be played: the body of `POST /_local/faults`. */
export interface Fault {
  /** The method that counts, after `_method`. Default: any. */
  readonly method?: string;
  /** Exact path relative to the instance, or a pattern with `*`, such as `/v1/client/sign_ins*`. Default: any. */
  readonly path?: string;
  /** How many requests it hits; null for all until removed. Default 1. */
  readonly times?: number | null;
  /**
   * A code of Clerk's: the answer is that error, with its status, texts and field. Then `method` is POST and `path` is
   * `/v1/client/sign_ins*` if nothing else is said.
   */
  readonly code?: string;
  /** Laid over the error's `meta`. With `code` only. */
  readonly meta?: JsonObject;
  /** The status of the answer. Without `body` or `code` the body is an error in Clerk's shape that fits the status. */
  readonly status?: number;
  /** Headers of the answer; with neither `status` nor `body` they are added to the normal answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: Json;
  /** Milliseconds to wait before the answer. Alone, the answer is the normal one. */
  readonly delayMs?: number;
  /** The connection is torn down without an answer. */
  readonly drop?: boolean;
  /** The server does its work first, and only its answer is lost or replaced. Default false: nothing has happened. */
  readonly after?: boolean;
}

/** A fault that waits, with its id and how often it can still hit. */
export interface PendingFault extends Fault {
  readonly id: string;
  remaining: number | null;
  hits: number;
}

function matchesPath(pattern: string, path: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`).test(path);
}

/** The faults of one instance. The first one that matches a request is used. */
export class FaultList {
  #faults: PendingFault[] = [];
  #made = 0;

  add(fault: Fault): PendingFault {
    this.#made += 1;
    const remaining = fault.times === undefined ? 1 : fault.times;
    const pending: PendingFault = {...fault, id: `fault_${this.#made}`, remaining, hits: 0};
    this.#faults.push(pending);
    return pending;
  }

  /** The fault for this request, counted as used, or undefined. */
  take(method: string, path: string): PendingFault | undefined {
    const fault = this.#faults.find(
      (candidate) =>
        (candidate.method === undefined || candidate.method.toUpperCase() === method) &&
        (candidate.path === undefined || matchesPath(candidate.path, path)),
    );
    if (!fault) return undefined;
    fault.hits += 1;
    if (fault.remaining !== null) {
      fault.remaining -= 1;
      if (fault.remaining <= 0) this.#faults = this.#faults.filter((other) => other !== fault);
    }
    return fault;
  }

  /** Those that can still hit. */
  all(): readonly PendingFault[] {
    return this.#faults;
  }

  clear(): void {
    this.#faults = [];
  }
}

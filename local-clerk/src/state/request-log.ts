/** What a caller asked. Names of parameters only, never their values: a password must not be kept. */
export interface LoggedRequest {
  /** The method that counts, after `_method`. */
  readonly method: string;
  /** The method on the wire. */
  readonly httpMethod: string;
  /** Relative to the instance, without query and trailing slash. */
  readonly path: string;
  readonly queryParams: readonly string[];
  readonly bodyParams: readonly string[];
  readonly origin: string | null;
  /** The answer's status, or null if the connection was dropped. */
  readonly status: number | null;
  /** Milliseconds since the epoch, on the instance's clock. */
  readonly at: number;
}

/** The requests of one instance, oldest first; the last 1000. Control endpoints are not recorded. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > 1000) this.#requests.shift();
  }

  all(): readonly LoggedRequest[] {
    return this.#requests;
  }
}

import type {SignInAttempt} from '../state/attempts.js';
import type {Client} from '../state/clients.js';
import type {Instance} from '../state/instance.js';

/** Who makes a call: what the sign-in rules need to know of a request. */
export interface Visit {
  readonly instance: Instance;
  readonly client: Client;
  /** The page's origin, if the request tells it. */
  readonly origin: string | null;
  /** Told after a sign-in or sign-out, when the browser gets a new identity. */
  readonly identityChanged: () => void;
}

/** A visit to an attempt that is the client's current one. */
export interface AttemptVisit extends Visit {
  readonly attempt: SignInAttempt;
}

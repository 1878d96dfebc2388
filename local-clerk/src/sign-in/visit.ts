import type {SignInAttempt} from '../state/attempts.js';
import type {Client} from '../state/clients.js';
import type {Instance} from '../state/instance.js';

/** Who makes a call: what the sign-in rules need to know of a request. */
export interface Visit {
  readonly instance: Instance;
  readonly client: Client;
  /** The page's origin, if the request tells it. */
  readonly origin: string | null;
  /** Public base URL of the instance, for the links that it gives out. */
  readonly baseUrl: string;
  /** Whether a page may be sent there after a link or a provider. */
  readonly isAllowedTarget: (url: string) => boolean;
  /** Told after a sign-in, when the browser gets a new identity. */
  readonly identityChanged: () => void;
}

/** A visit to an attempt that is the client's current one. */
export interface AttemptVisit extends Visit {
  readonly attempt: SignInAttempt;
}

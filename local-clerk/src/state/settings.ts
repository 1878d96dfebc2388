import type {JsonObject} from './json.js';
import type {Mode} from './keys.js';

/** How an instance behaves. Changed by `PATCH /_local/settings`, put back by `POST /_local/reset`. */
export interface Settings {
  /** Default `development`. Changes the publishable key too. */
  readonly mode: Mode;
  /** Several accounts may be signed in in one browser. Default false. */
  readonly multiSession: boolean;
  /** Clerk's documented limits: 5 creates and 3 attempts in 10 seconds. Default false. */
  readonly rateLimits: boolean;
  /** Strict enumeration protection: an unknown account looks like a wrong password. Default false. */
  readonly enumerationProtection: boolean;
  /** Writing calls answer 503 `maintenance_mode`. Default false. */
  readonly maintenance: boolean;
  /** `+clerk_test` addresses and +1 XXX 555 0100 to 0199 take 424242. Default true. */
  readonly testMode: boolean;
  /** Failed attempts until an account is locked. Default 10. */
  readonly lockoutMaxAttempts: number;
  /** Minutes an account stays locked. Default 60. */
  readonly lockoutMinutes: number;
  /** `display_config.application_name`. Default `Local Clerk`. */
  readonly applicationName: string;
  /** Origins that may call the Frontend API; `null` allows every origin. Default null. */
  readonly allowedOrigins: readonly string[] | null;
  /** Laid over the environment, deeply; `user_settings.attributes` then also decides which factors exist. Default {}. */
  readonly environment: JsonObject;
}

/** The settings an instance has if nobody says anything. */
export const defaultSettings: Settings = {
  mode: 'development',
  multiSession: false,
  rateLimits: false,
  enumerationProtection: false,
  maintenance: false,
  testMode: true,
  lockoutMaxAttempts: 10,
  lockoutMinutes: 60,
  applicationName: 'Local Clerk',
  allowedOrigins: null,
  environment: {},
};

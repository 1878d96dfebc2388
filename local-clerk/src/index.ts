export {createLocalClerk, type LocalClerk} from './local-clerk.js';
export {ConnectionDroppedError, type Assets, type LocalClerkOptions} from './options.js';
export {defaultPassword} from './state/accounts.js';
export type {
  AccountChanges,
  AccountOptions,
  PasswordProblem,
  PhoneOptions,
  TrustStrategy,
} from './state/account-options.js';
export type {PasskeyOptions} from './state/passkeys.js';
export type {ProtectMoment, ProtectOptions} from './state/protect.js';
export {seedBackupCodes, seedPasskey, seedTotpSecret} from './state/seed.js';
export {
  defaultSettings,
  type IdentifierKind,
  type PasswordSettings,
  type SecondFactorStrategy,
  type Settings,
  type SocialProvider,
} from './state/settings.js';
export {CLERK_ERROR_CODES, type ErrorCode} from './catalogue/error-codes.js';
export type {AccountInfo, InstanceInfo, PasskeyInfo} from './control/describe.js';
export {SCENARIOS} from './scenarios/scenarios.js';
export type {Scenario} from './scenarios/scenario.js';
export type {NextCode} from './rules/totp.js';
export type {Fault, PendingFault} from './state/faults.js';
export type {LoggedRequest} from './state/request-log.js';
export type {Message} from './state/outbox.js';
export type {Mode} from './state/keys.js';
export type {Json, JsonObject} from './state/json.js';

export {ClerkMfaSignIn} from './clerk-mfa-sign-in.js';
export type {ClerkLike, SessionLike, UserLike} from './clerk/clerk-like.js';
export {SessionTaskEvent, SignedInEvent, SignInErrorEvent, StepChangeEvent} from './events.js';
export type {ClerkMfaSignInEventMap, SessionTaskDetail, SignedInDetail, SignInErrorDetail} from './events.js';
export type {Failure, FailureDetail, FieldName} from './flow/failure.js';
export type {Factor, FactorStage, SessionInfo} from './flow/ports.js';
export type {
  ChooseFactorStep,
  CodeStep,
  CredentialsStep,
  Delivery,
  EmailLinkStep,
  FactorStepBase,
  ForgotPasswordStep,
  LoadFailedStep,
  NewPasswordStep,
  PasskeyStep,
  ProtectCheckStep,
  ResetCodeStep,
  SessionTaskStep,
  SignedInStep,
  Snapshot,
  Step,
  StepName,
  UnsupportedStep,
} from './flow/steps.js';
export type {FormRoot} from './form-container.js';

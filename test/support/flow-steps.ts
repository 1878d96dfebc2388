import type {Factor} from '../../src/flow/ports.js';
import type {
  ChooseFactorStep,
  CodeStep,
  Delivery,
  EmailLinkStep,
  FactorStepBase,
  ForgotPasswordStep,
  NewPasswordStep,
  PasskeyStep,
  ProtectCheckStep,
  ResetCodeStep,
  SessionTaskStep,
  SignedInStep,
  UnsupportedStep,
} from '../../src/flow/steps.js';
import type {Preparation} from '../../src/flow/flow-events.js';
import {aSession, BACKUP, LINK, NOW, PASSKEY, PHONE, RESET_EMAIL, TOTP} from './flow-fixtures.js';

/** Made-up steps, as {@link file://./flow-fixtures.ts} has the rest: each call says only what matters to the test. */

/** What all steps know of the second factors of the attempt of the tests. */
export function aBase(factors: readonly Factor[], parts: Partial<FactorStepBase> = {}): FactorStepBase {
  return {attemptId: 'sia_1', stage: 'second', factors, newDevice: false, resumed: false, ...parts};
}

/** A code that was sent a moment ago. */
export function aDelivery(parts: Partial<Delivery> = {}): Delivery {
  return {expiresAt: NOW + 600_000, resendAt: NOW + 30_000, ...parts};
}

/** An authenticator's, beside backup codes. */
export function codeStep(parts: Partial<CodeStep> = {}): CodeStep {
  return {
    ...aBase([TOTP, BACKUP]),
    name: 'code',
    factor: TOTP,
    backupCodes: true,
    delivery: null,
    chosenFrom: null,
    ...parts,
  };
}

/** One that was sent to a phone. */
export function phoneStep(parts: Partial<CodeStep> = {}): CodeStep {
  return codeStep({factors: [PHONE], factor: PHONE, backupCodes: false, delivery: aDelivery(), ...parts});
}

export function listStep(factors: readonly Factor[], parts: Partial<ChooseFactorStep> = {}): ChooseFactorStep {
  return {...aBase(factors), name: 'choose-factor', origin: null, instead: parts.origin?.factor ?? null, ...parts};
}

/** Waits for a link as the first factor. */
export function linkStep(parts: Partial<EmailLinkStep> = {}): EmailLinkStep {
  return {
    ...aBase([LINK], {stage: 'first'}),
    name: 'email-link',
    factor: LINK,
    delivery: aDelivery(),
    chosenFrom: null,
    state: 'waiting',
    ...parts,
  };
}

export function passkeyStep(parts: Partial<PasskeyStep> = {}): PasskeyStep {
  return {...aBase([PASSKEY, TOTP]), name: 'passkey', factor: PASSKEY, chosenFrom: null, ...parts};
}

export function forgotStep(parts: Partial<ForgotPasswordStep> = {}): ForgotPasswordStep {
  return {...aBase([LINK], {stage: 'first'}), name: 'forgot-password', resets: [RESET_EMAIL], ...parts};
}

export function resetCodeStep(parts: Partial<ResetCodeStep> = {}): ResetCodeStep {
  return {
    ...aBase([LINK], {stage: 'first'}),
    name: 'reset-code',
    factor: RESET_EMAIL,
    resets: [RESET_EMAIL],
    delivery: aDelivery(),
    ...parts,
  };
}

export function newPasswordStep(parts: Partial<NewPasswordStep> = {}): NewPasswordStep {
  return {name: 'new-password', attemptId: 'sia_1', required: true, resumed: false, ...parts};
}

export function protectStep(parts: Partial<ProtectCheckStep> = {}): ProtectCheckStep {
  return {name: 'protect-check', attemptId: 'sia_1', resumed: false, purpose: 'continue', factor: null, ...parts};
}

export function signedInStep(parts: Partial<SignedInStep> = {}): SignedInStep {
  return {name: 'signed-in', session: aSession(), restored: false, redirectUrl: null, ...parts};
}

export function taskStep(parts: Partial<SessionTaskStep> = {}): SessionTaskStep {
  return {
    name: 'session-task',
    session: aSession({taskKey: 'setup-mfa'}),
    key: 'setup-mfa',
    restored: false,
    redirectUrl: null,
    ...parts,
  };
}

export function unsupportedStep(parts: Partial<UnsupportedStep> = {}): UnsupportedStep {
  return {name: 'unsupported', status: 'needs_foo', strategies: [], ...parts};
}

/** What is to be sent for a factor. */
export function aPreparation(factor: Factor, base: FactorStepBase, parts: Partial<Preparation> = {}): Preparation {
  return {base, factor, chosenFrom: null, resets: [], ...parts};
}

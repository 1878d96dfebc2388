/** What must not compile: each line says what TypeScript has to report there. */
import type {SignedInEvent, StepChangeEvent} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/types/preact';
import {createRef} from 'preact';

declare const onSignedIn: (event: SignedInEvent) => void;
declare const onStepChange: (event: StepChangeEvent) => void;
declare const flag: boolean;

export const attributes = [
  <clerk-mfa-sign-in publishable-key={1} />, // ! 'number' is not assignable to type 'Signalish<string
  <clerk-mfa-sign-in form-root="dark" />, // ! '"dark"' is not assignable to type 'Signalish<FormRoot
  <clerk-mfa-sign-in heading-level="two" />, // ! '"two"' is not assignable to type 'Signalish<number | `${number}`
  <clerk-mfa-sign-in no-resume="no" />, // ! 'string' is not assignable to type 'Signalish<boolean
  // Preact writes this one as user-button="false", which is true.
  <clerk-mfa-sign-in user-button={flag} />, // ! 'boolean' is not assignable to type 'Signalish<true
];

export const properties = [
  <clerk-mfa-sign-in publishablekey="pk_test_…" />, // ! 'publishablekey' does not exist
  <clerk-mfa-sign-in formRoot="dark" />, // ! '"dark"' is not assignable to type 'Signalish<FormRoot
  <clerk-mfa-sign-in headingLevel="3" />, // ! 'string' is not assignable to type 'Signalish<number
  <clerk-mfa-sign-in disabled="disabled" />, // ! 'string' is not assignable to type 'Signalish<boolean
  <clerk-mfa-sign-in clerk={{}} />, // ! '{}' is not assignable to type 'Signalish<ClerkLike
  <clerk-mfa-sign-in localization="de" />, // ! 'string' is not assignable to type 'Signalish<object
  <clerk-mfa-sign-in snapshot={null} />, // ! 'snapshot' does not exist
];

export const events = [
  <clerk-mfa-sign-in onSignedIn={onSignedIn} />, // ! 'onSignedIn' does not exist
  <clerk-mfa-sign-in onStepChange={onStepChange} />, // ! 'onStepChange' does not exist
  <clerk-mfa-sign-in onsigned-in={onStepChange} />, // ! '(event: StepChangeEvent) => void' is not assignable
  <clerk-mfa-sign-in onstep-change={onSignedIn} />, // ! '(event: SignedInEvent) => void' is not assignable
  <clerk-mfa-sign-in onsign-in-error="alert()" />, // ! 'string' is not assignable
  <clerk-mfa-sign-in onsession-task={(event) => event.detail.token} />, // ! 'token' does not exist on type 'SessionTaskDetail'
  <clerk-mfa-sign-in onError={(event: ErrorEvent) => event.lineno} />, // ! '(event: ErrorEvent) => number' is not assignable
];

export const others = [
  <clerk-mfa-sign-in ref={createRef<HTMLInputElement>()} />, // ! 'RefObject<HTMLInputElement>' is not assignable
  <clerk-mfa-sign />, // ! 'clerk-mfa-sign' does not exist on type 'JSX.IntrinsicElements'
];

/** What must not compile: above each line stands what TypeScript has to report of it. */
import type {SignedInEvent, StepChangeEvent} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/types/preact';
import {createRef} from 'preact';

declare const onSignedIn: (event: SignedInEvent) => void;
declare const onStepChange: (event: StepChangeEvent) => void;
declare const flag: boolean;

export const attributes = [
  // ! 'number' is not assignable to type 'Signalish<string
  <clerk-mfa-sign-in publishable-key={1} />,
  // ! '"dark"' is not assignable to type 'Signalish<FormRoot
  <clerk-mfa-sign-in form-root="dark" />,
  // ! '"two"' is not assignable to type 'Signalish<number | `${number}`
  <clerk-mfa-sign-in heading-level="two" />,
  // ! 'string' is not assignable to type 'Signalish<boolean
  <clerk-mfa-sign-in no-resume="no" />,
  // Preact writes this one as user-button="false", which is true.
  // ! 'boolean' is not assignable to type 'Signalish<true
  <clerk-mfa-sign-in user-button={flag} />,
];

export const properties = [
  // ! 'publishablekey' does not exist
  <clerk-mfa-sign-in publishablekey="pk_test_…" />,
  // ! '"dark"' is not assignable to type 'Signalish<FormRoot
  <clerk-mfa-sign-in formRoot="dark" />,
  // ! 'string' is not assignable to type 'Signalish<number
  <clerk-mfa-sign-in headingLevel="3" />,
  // ! 'string' is not assignable to type 'Signalish<boolean
  <clerk-mfa-sign-in disabled="disabled" />,
  // ! '{}' is not assignable to type 'Signalish<ClerkLike
  <clerk-mfa-sign-in clerk={{}} />,
  // ! 'string' is not assignable to type 'Signalish<object
  <clerk-mfa-sign-in localization="de" />,
  // ! 'snapshot' does not exist
  <clerk-mfa-sign-in snapshot={null} />,
];

export const events = [
  // ! 'onSignedIn' does not exist
  <clerk-mfa-sign-in onSignedIn={onSignedIn} />,
  // ! 'onStepChange' does not exist
  <clerk-mfa-sign-in onStepChange={onStepChange} />,
  // ! '(event: StepChangeEvent) => void' is not assignable
  <clerk-mfa-sign-in onsigned-in={onStepChange} />,
  // ! '(event: SignedInEvent) => void' is not assignable
  <clerk-mfa-sign-in onstep-change={onSignedIn} />,
  // ! 'string' is not assignable
  <clerk-mfa-sign-in onsign-in-error="alert()" />,
  // ! 'token' does not exist on type 'SessionTaskDetail'
  <clerk-mfa-sign-in onsession-task={(event) => event.detail.token} />,
  // ! '(event: ErrorEvent) => number' is not assignable
  <clerk-mfa-sign-in onError={(event: ErrorEvent) => event.lineno} />,
];

export const others = [
  // ! 'RefObject<HTMLInputElement | null>' is not assignable
  <clerk-mfa-sign-in ref={createRef<HTMLInputElement>()} />,
  // ! 'clerk-mfa-sign' does not exist on type 'JSX.IntrinsicElements'
  <clerk-mfa-sign />,
];

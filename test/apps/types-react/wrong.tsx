/** What must not compile: each line says what TypeScript has to report there. */
import type {SignedInEvent, StepChangeEvent} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/types/react';
import {createRef} from 'react';

declare const onSignedIn: (event: SignedInEvent) => void;
declare const onStepChange: (event: StepChangeEvent) => void;

export const attributes = [
  <clerk-mfa-sign-in publishable-key={1} />, // ! 'number' is not assignable to type 'string'
  <clerk-mfa-sign-in form-root="dark" />, // ! '"dark"' is not assignable to type 'FormRoot
  <clerk-mfa-sign-in heading-level="two" />, // ! '"two"' is not assignable to type 'number | `${number}`
  <clerk-mfa-sign-in no-resume="no" />, // ! 'string' is not assignable to type 'boolean
  <clerk-mfa-sign-in user-button={0} />, // ! 'number' is not assignable to type 'boolean
  <clerk-mfa-sign-in defer-hydration="" />, // ! 'string' is not assignable to type 'boolean
];

export const properties = [
  <clerk-mfa-sign-in publishablekey="pk_test_…" />, // ! 'publishablekey' does not exist
  <clerk-mfa-sign-in formRoot="dark" />, // ! '"dark"' is not assignable to type 'FormRoot
  <clerk-mfa-sign-in headingLevel="3" />, // ! 'string' is not assignable to type 'number
  <clerk-mfa-sign-in disabled="disabled" />, // ! 'string' is not assignable to type 'boolean
  <clerk-mfa-sign-in clerk={{}} />, // ! '{}' is missing the following properties from type 'ClerkLike'
  <clerk-mfa-sign-in localization="de" />, // ! 'string' is not assignable to type 'object
  <clerk-mfa-sign-in snapshot={null} />, // ! 'snapshot' does not exist
  <clerk-mfa-sign-in restart={() => undefined} />, // ! 'restart' does not exist
];

export const events = [
  <clerk-mfa-sign-in onError={() => undefined} />, // ! 'onError' does not exist
  <clerk-mfa-sign-in onSignedIn={onSignedIn} />, // ! 'onSignedIn' does not exist
  <clerk-mfa-sign-in onStepChange={onStepChange} />, // ! 'onStepChange' does not exist
  <clerk-mfa-sign-in onsigned-in={onStepChange} />, // ! '(event: StepChangeEvent) => void' is not assignable
  <clerk-mfa-sign-in onstep-change={onSignedIn} />, // ! '(event: SignedInEvent) => void' is not assignable
  <clerk-mfa-sign-in onsign-in-error="alert()" />, // ! 'string' is not assignable
  <clerk-mfa-sign-in onsession-task={(event) => event.detail.token} />, // ! 'token' does not exist on type 'SessionTaskDetail'
  <clerk-mfa-sign-in onerror={(event: ErrorEvent) => event.lineno} />, // ! '(event: ErrorEvent) => number' is not assignable
];

export const others = [
  <clerk-mfa-sign-in ref={createRef<HTMLInputElement>()} />, // ! 'RefObject<HTMLInputElement | null>' is not assignable
  <clerk-mfa-sign-in style="color: red" />, // ! 'string' is not assignable
  <clerk-mfa-sign />, // ! 'clerk-mfa-sign' does not exist on type 'JSX.IntrinsicElements'
];

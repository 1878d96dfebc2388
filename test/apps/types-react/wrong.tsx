/** What must not compile: above each line stands what TypeScript has to report of it. */
import type {SignedInEvent, StepChangeEvent} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/types/react';
import {createRef} from 'react';

declare const onSignedIn: (event: SignedInEvent) => void;
declare const onStepChange: (event: StepChangeEvent) => void;

export const attributes = [
  // ! 'number' is not assignable to type 'string'
  <clerk-mfa-sign-in publishable-key={1} />,
  // ! '"dark"' is not assignable to type 'FormRoot
  <clerk-mfa-sign-in form-root="dark" />,
  // ! '"two"' is not assignable to type 'number | `${number}`
  <clerk-mfa-sign-in heading-level="two" />,
  // ! 'string' is not assignable to type 'boolean
  <clerk-mfa-sign-in no-resume="no" />,
  // ! 'number' is not assignable to type 'boolean
  <clerk-mfa-sign-in user-button={0} />,
  // ! 'string' is not assignable to type 'boolean
  <clerk-mfa-sign-in defer-hydration="" />,
];

export const properties = [
  // ! 'publishablekey' does not exist
  <clerk-mfa-sign-in publishablekey="pk_test_…" />,
  // ! '"dark"' is not assignable to type 'FormRoot
  <clerk-mfa-sign-in formRoot="dark" />,
  // ! 'string' is not assignable to type 'number
  <clerk-mfa-sign-in headingLevel="3" />,
  // ! 'string' is not assignable to type 'boolean
  <clerk-mfa-sign-in disabled="disabled" />,
  // ! '{}' is missing the following properties from type 'ClerkLike'
  <clerk-mfa-sign-in clerk={{}} />,
  // ! 'string' is not assignable to type 'object
  <clerk-mfa-sign-in localization="de" />,
  // ! 'snapshot' does not exist
  <clerk-mfa-sign-in snapshot={null} />,
  // ! 'restart' does not exist
  <clerk-mfa-sign-in restart={() => undefined} />,
];

export const events = [
  // ! 'onError' does not exist
  <clerk-mfa-sign-in onError={() => undefined} />,
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
  <clerk-mfa-sign-in onerror={(event: ErrorEvent) => event.lineno} />,
];

export const others = [
  // ! 'RefObject<HTMLInputElement | null>' is not assignable
  <clerk-mfa-sign-in ref={createRef<HTMLInputElement>()} />,
  // ! 'string' has no properties in common with type 'Properties
  <clerk-mfa-sign-in style="color: red" />,
  // ! 'clerk-mfa-sign' does not exist on type 'JSX.IntrinsicElements'
  <clerk-mfa-sign />,
];

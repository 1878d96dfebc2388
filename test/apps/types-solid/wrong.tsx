/** What must not compile: each line says what TypeScript has to report there. */
import type {SignedInEvent, StepChangeEvent} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/types/solid';

declare const onSignedIn: (event: SignedInEvent) => void;
declare const onStepChange: (event: StepChangeEvent) => void;
declare const flag: boolean;
let input!: HTMLInputElement;

export const attributes = [
  <clerk-mfa-sign-in publishable-key={1} />, // ! 'number' is not assignable to type 'string'
  <clerk-mfa-sign-in form-root="dark" />, // ! '"dark"' is not assignable to type 'FormRoot
  <clerk-mfa-sign-in heading-level="two" />, // ! '"two"' is not assignable to type 'number | `${number}`
  <clerk-mfa-sign-in no-resume="no" />, // ! 'string' is not assignable to type 'boolean
  <clerk-mfa-sign-in attr:form-root="dark" />, // ! '"dark"' is not assignable to type 'FormRoot
  // Solid writes these as ="false", which is true.
  <clerk-mfa-sign-in attr:no-resume={flag} />, // ! 'boolean' is not assignable to type 'true | ""
  <clerk-mfa-sign-in attr:disabled={false} />, // ! 'false' is not assignable to type 'true | ""
  <clerk-mfa-sign-in bool:user-button="no" />, // ! 'string' is not assignable to type 'boolean
];

export const properties = [
  // Solid lowers these names: they would set `publishablekey`.
  <clerk-mfa-sign-in publishableKey="pk_test_…" />, // ! 'publishableKey' does not exist
  <clerk-mfa-sign-in formRoot="light" />, // ! 'formRoot' does not exist
  <clerk-mfa-sign-in prop:formRoot="dark" />, // ! '"dark"' is not assignable to type 'FormRoot
  <clerk-mfa-sign-in prop:headingLevel="3" />, // ! 'string' is not assignable to type 'number
  <clerk-mfa-sign-in prop:snapshot={null} />, // ! 'prop:snapshot' does not exist
  <clerk-mfa-sign-in disabled="disabled" />, // ! 'string' is not assignable to type 'boolean
  <clerk-mfa-sign-in clerk={{}} />, // ! '{}' is missing the following properties from type 'ClerkLike'
  <clerk-mfa-sign-in localization="de" />, // ! 'string' is not assignable to type 'object
  <clerk-mfa-sign-in snapshot={null} />, // ! 'snapshot' does not exist
];

export const events = [
  <clerk-mfa-sign-in onSignedIn={onSignedIn} />, // ! 'onSignedIn' does not exist
  <clerk-mfa-sign-in on:signedIn={onSignedIn} />, // ! 'on:signedIn' does not exist
  <clerk-mfa-sign-in on:signed-in={onStepChange} />, // ! '(event: StepChangeEvent) => void' is not assignable
  <clerk-mfa-sign-in onstep-change={onSignedIn} />, // ! '(event: SignedInEvent) => void' is not assignable
  <clerk-mfa-sign-in on:sign-in-error="alert()" />, // ! 'string' is not assignable
  <clerk-mfa-sign-in on:session-task={(event) => event.detail.token} />, // ! 'token' does not exist on type 'SessionTaskDetail'
  <clerk-mfa-sign-in on:error={(event: ErrorEvent) => event.lineno} />, // ! '(event: ErrorEvent) => number' is not assignable
  <clerk-mfa-sign-in onError={(event: ErrorEvent) => event.lineno} />, // ! '(event: ErrorEvent) => number' is not assignable
];

export const others = [
  <clerk-mfa-sign-in ref={input} />, // ! 'HTMLInputElement' is not assignable
  <clerk-mfa-sign />, // ! 'clerk-mfa-sign' does not exist on type 'JSX.IntrinsicElements'
];

/** What must not compile: above each line stands what TypeScript has to report of it. */
import type {SignedInEvent, StepChangeEvent} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/types/solid';

declare const onSignedIn: (event: SignedInEvent) => void;
declare const onStepChange: (event: StepChangeEvent) => void;
declare const flag: boolean;
let input!: HTMLInputElement;

export const attributes = [
  // ! 'number' is not assignable to type 'string'
  <clerk-mfa-sign-in publishable-key={1} />,
  // ! '"dark"' is not assignable to type 'FormRoot
  <clerk-mfa-sign-in form-root="dark" />,
  // ! '"two"' is not assignable to type 'number | `${number}`
  <clerk-mfa-sign-in heading-level="two" />,
  // ! 'string' is not assignable to type 'boolean
  <clerk-mfa-sign-in no-resume="no" />,
  // ! '"dark"' is not assignable to type 'FormRoot
  <clerk-mfa-sign-in attr:form-root="dark" />,
  // Solid writes these as ="false", which is true.
  // ! 'boolean' is not assignable to type 'true | ""
  <clerk-mfa-sign-in attr:no-resume={flag} />,
  // ! 'false' is not assignable to type 'true | ""
  <clerk-mfa-sign-in attr:disabled={false} />,
  // ! 'string' is not assignable to type 'boolean
  <clerk-mfa-sign-in bool:user-button="no" />,
];

export const properties = [
  // Solid lowers these names: they would set `publishablekey`.
  // ! 'publishableKey' does not exist
  <clerk-mfa-sign-in publishableKey="pk_test_…" />,
  // ! 'formRoot' does not exist
  <clerk-mfa-sign-in formRoot="light" />,
  // ! '"dark"' is not assignable to type 'FormRoot
  <clerk-mfa-sign-in prop:formRoot="dark" />,
  // ! 'string' is not assignable to type 'number
  <clerk-mfa-sign-in prop:headingLevel="3" />,
  // ! 'prop:snapshot' does not exist
  <clerk-mfa-sign-in prop:snapshot={null} />,
  // ! 'string' is not assignable to type 'boolean
  <clerk-mfa-sign-in disabled="disabled" />,
  // ! '{}' is missing the following properties from type 'ClerkLike'
  <clerk-mfa-sign-in clerk={{}} />,
  // ! 'string' is not assignable to type 'object
  <clerk-mfa-sign-in localization="de" />,
  // ! 'snapshot' does not exist
  <clerk-mfa-sign-in snapshot={null} />,
];

export const events = [
  // ! 'onSignedIn' does not exist
  <clerk-mfa-sign-in onSignedIn={onSignedIn} />,
  // ! 'on:signedIn' does not exist
  <clerk-mfa-sign-in on:signedIn={onSignedIn} />,
  // ! '(event: StepChangeEvent) => void' is not assignable
  <clerk-mfa-sign-in on:signed-in={onStepChange} />,
  // ! '(event: SignedInEvent) => void' is not assignable
  <clerk-mfa-sign-in onstep-change={onSignedIn} />,
  // ! 'string' is not assignable
  <clerk-mfa-sign-in on:sign-in-error="alert()" />,
  // ! 'token' does not exist on type 'SessionTaskDetail'
  <clerk-mfa-sign-in on:session-task={(event) => event.detail.token} />,
  // ! '(event: ErrorEvent) => number' is not assignable
  <clerk-mfa-sign-in on:error={(event: ErrorEvent) => event.lineno} />,
  // ! '(event: ErrorEvent) => number' is not assignable
  <clerk-mfa-sign-in onError={(event: ErrorEvent) => event.lineno} />,
];

export const others = [
  // ! 'HTMLInputElement' is not assignable
  <clerk-mfa-sign-in ref={input} />,
  // ! 'clerk-mfa-sign' does not exist on type 'JSX.IntrinsicElements'
  <clerk-mfa-sign />,
];

/** What must not compile in TSX: above each line stands what the checker has to report of it. */
import type {SignedInEvent} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/types/vue';

declare const flag: boolean;
declare const onSignedIn: (event: SignedInEvent) => void;

export const forms = [
  // Vue writes this as no-resume="false", which is true.
  // ! 'boolean' is not assignable to type 'true | ""
  <clerk-mfa-sign-in no-resume={flag} />,
  // ! '"dark"' is not assignable to type 'FormRoot
  <clerk-mfa-sign-in form-root="dark" />,
  // ! 'string' is not assignable to type 'number
  <clerk-mfa-sign-in headingLevel="3" />,
  // ! 'snapshot' does not exist
  <clerk-mfa-sign-in snapshot={null} />,
  // ! '(event: SignedInEvent) => void' is not assignable
  <clerk-mfa-sign-in onStepChange={onSignedIn} />,
];

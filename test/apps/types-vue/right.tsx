/** The tag in Vue's TSX. */
import type {SignedInEvent, StepName} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/types/vue';

declare const flag: boolean;

export const form = (
  <clerk-mfa-sign-in
    publishable-key="pk_test_…"
    heading-level="1"
    no-resume
    userButton={flag}
    formRoot="shadow"
    disabled={flag}
    localization={{}}
    clerk={null}
    onSignedIn={(event: SignedInEvent) => event.preventDefault()}
    onStepChange={(event) => event.detail.step satisfies StepName}
    class={['a', {b: flag}]}
    style={{colorScheme: 'dark'}}
    key="form"
  >
    <img slot="logo" src="/logo.svg" alt="" />
  </clerk-mfa-sign-in>
);

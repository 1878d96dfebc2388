/** What Solid does with the tag, and so what has to compile. */
import type {
  ClerkLike,
  ClerkMfaSignIn,
  ClerkMfaSignInEventMap,
  SignedInEvent,
  SignInErrorEvent,
  StepName,
} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/define';
import type {ClerkMfaSignInProps} from 'clerk-mfa-sign-in/types/solid';
import type {JSX} from 'solid-js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_same: Same<A, B>): void => undefined;

declare const clerk: ClerkLike;
declare const flag: () => boolean;

function onSignedIn(event: SignedInEvent): void {
  event.preventDefault();
}

export function Page(): JSX.Element {
  let element!: ClerkMfaSignIn;
  return (
    <clerk-mfa-sign-in
      ref={element}
      publishable-key="pk_test_…"
      proxy-url="/__clerk"
      domain="example.com"
      clerk-js-url="/clerk.js"
      force-redirect-url={null}
      fallback-redirect-url={undefined}
      sign-up-url="/sign-up"
      identifier="a@example.com"
      heading-level={1}
      no-resume
      user-button={flag()}
      form-root="shadow"
      disabled={flag()}
      autofocus
      defer-hydration
      clerk={clerk}
      localization={{signIn: {start: {title: 'Hello'}}}}
      on:signed-in={onSignedIn}
      on:error={(event) => same<typeof event.detail.code, string>(true)}
      on:sign-in-error={(event: SignInErrorEvent) => event.detail.message}
      on:step-change={(event) => {
        const target: ClerkMfaSignIn = event.currentTarget;
        target.restart();
        same<typeof event.detail.previous, StepName>(true);
      }}
      on:session-task={{handleEvent: (event) => void event.detail.key, once: true}}
      onClick={(event) => event.currentTarget.focus()}
      id="sign-in"
      class="a"
      classList={{b: flag()}}
      style={{'color-scheme': 'dark'}}
      slot="form"
      lang="de"
      hidden={flag()}
      aria-label="Sign in"
      data-test="form"
    >
      <img slot="logo" src="/logo.svg" alt="" />
      <p slot="footer">Terms</p>
    </clerk-mfa-sign-in>
  );
}

export const spaces = (
  <clerk-mfa-sign-in
    prop:publishableKey="pk_test_…"
    prop:headingLevel={3}
    prop:noResume={flag()}
    prop:formRoot="light"
    prop:localization={{}}
    prop:clerk={null}
    attr:form-root="shadow"
    attr:heading-level="3"
    attr:no-resume
    bool:user-button={flag()}
    bool:disabled={flag()}
  />
);

export const lower = (
  <clerk-mfa-sign-in
    onsigned-in={onSignedIn}
    onerror={(event) => same<typeof event.detail.code, string>(true)}
    onstep-change={[(step, event) => same<typeof event.detail.step, StepName>(true), 'code']}
  />
);
export const capital = <clerk-mfa-sign-in onError={(event) => same<typeof event.detail.code, string>(true)} />;
export const callbackRef = <clerk-mfa-sign-in ref={(element) => element.signOut()} />;

const props: ClerkMfaSignInProps = {'publishable-key': 'pk_test_…', 'no-resume': true};
export const spread = <clerk-mfa-sign-in {...props} />;

type Event = `on:${keyof ClerkMfaSignInEventMap}`;
same<Exclude<Event, keyof ClerkMfaSignInProps>, never>(true);

/** What React 19 does with the tag, and so what has to compile. */
import type {
  ClerkLike,
  ClerkMfaSignIn,
  ClerkMfaSignInEventMap,
  SessionTaskEvent,
  SignedInEvent,
  SignInErrorEvent,
  StepName,
} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/define';
import type {ClerkMfaSignInProps} from 'clerk-mfa-sign-in/types/react';
import {createRef, useRef, type JSX} from 'react';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_same: Same<A, B>): void => undefined;

declare const clerk: ClerkLike;
declare const flag: boolean;
declare const maybe: string | undefined;

function onSignedIn(event: SignedInEvent): void {
  event.preventDefault();
}

export function Page(): JSX.Element {
  const element = useRef<ClerkMfaSignIn>(null);
  return (
    <clerk-mfa-sign-in
      ref={element}
      key="form"
      publishable-key="pk_test_…"
      proxy-url="/__clerk"
      domain="example.com"
      clerk-js-url="/clerk.js"
      force-redirect-url={null}
      fallback-redirect-url={maybe}
      sign-up-url="/sign-up"
      identifier="a@example.com"
      heading-level={1}
      no-resume
      user-button={flag}
      form-root="shadow"
      disabled={flag}
      autofocus
      defer-hydration
      clerk={clerk}
      localization={{signIn: {start: {title: 'Hello'}}}}
      onsigned-in={onSignedIn}
      onerror={(event) => same<typeof event.detail.code, string>(true)}
      onsign-in-error={(event: SignInErrorEvent) => event.detail.message}
      onstep-change={(event) => {
        const target: ClerkMfaSignIn = event.currentTarget;
        target.restart();
        same<typeof event.detail.previous, StepName>(true);
      }}
      onsession-task={(event: SessionTaskEvent) => event.detail.key}
      onClick={(event) => event.currentTarget.focus()}
      id="sign-in"
      className="a"
      style={{colorScheme: 'dark', maxWidth: 400}}
      slot="form"
      lang="de"
      hidden={flag}
      aria-label="Sign in"
      data-test="form"
      suppressHydrationWarning
    >
      <img slot="logo" src="/logo.svg" alt="" />
      <p slot="footer">Terms</p>
    </clerk-mfa-sign-in>
  );
}

export const properties = (
  <clerk-mfa-sign-in
    ref={createRef<ClerkMfaSignIn>()}
    class="a b"
    publishableKey="pk_test_…"
    proxyUrl={undefined}
    clerkJsUrl={null}
    forceRedirectUrl="/a"
    fallbackRedirectUrl="/b"
    signUpUrl="/c"
    headingLevel={3}
    noResume={false}
    userButton
    formRoot="light"
    disabled={false}
    clerk={null}
    localization={null}
  />
);

export const texts = <clerk-mfa-sign-in heading-level="3" no-resume={false} dangerouslySetInnerHTML={{__html: ''}} />;
export const callbackRef = <clerk-mfa-sign-in ref={(element) => void element?.signOut()} />;

const props: ClerkMfaSignInProps = {'publishable-key': 'pk_test_…', noResume: true};
export const spread = <clerk-mfa-sign-in {...props} />;

type Event = `on${keyof ClerkMfaSignInEventMap}`;
same<Exclude<Event, keyof ClerkMfaSignInProps>, never>(true);

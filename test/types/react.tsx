/** The React component as a consumer compiles it. Nothing here runs; every wrong use must fail. */
import {ClerkMfaSignIn, type ClerkMfaSignInElement, type ClerkMfaSignInProps} from 'clerk-mfa-sign-in/react';
import {createRef} from 'react';

const ref = createRef<ClerkMfaSignInElement>();
ref.current?.restart();

const right = (
  <ClerkMfaSignIn
    ref={ref}
    publishableKey="pk_test_…"
    headingLevel={1}
    formRoot="shadow"
    noResume
    disabled={false}
    autoFocus
    localization={{formButtonPrimary: 'Weiter'}}
    clerk={null}
    className="card"
    style={{maxInlineSize: 400}}
    id="sign-in"
    aria-label="Sign in"
    onSignedIn={(event) => {
      event.preventDefault();
      const target: string | null = event.detail.redirectUrl;
      return target;
    }}
    onSignInError={({detail}) => console.warn(detail.code)}
    onStepChange={({detail}) => detail.previous === 'code'}
    onSessionTask={({detail}) => detail.key}
    onClick={(event) => event.currentTarget.snapshot.ready}
  >
    <p slot="footer">Help</p>
  </ClerkMfaSignIn>
);

const wrong = [
  // @ts-expect-error: a level is a number
  <ClerkMfaSignIn headingLevel="two" />,
  // @ts-expect-error: there are two kinds of root
  <ClerkMfaSignIn formRoot="dark" />,
  // @ts-expect-error: read-only
  <ClerkMfaSignIn snapshot={null} />,
  // @ts-expect-error: no such prop
  <ClerkMfaSignIn publishableKeys="pk_test_…" />,
  // @ts-expect-error: not what the event says
  <ClerkMfaSignIn onSignedIn={(event) => event.detail.token} />,
  // @ts-expect-error: another event's handler
  <ClerkMfaSignIn onStepChange={(event: MouseEvent) => event.button} />,
  // @ts-expect-error: React would put text where the form lies
  <ClerkMfaSignIn dangerouslySetInnerHTML={{__html: ''}} />,
  // @ts-expect-error: the element, not a div
  <ClerkMfaSignIn ref={createRef<HTMLDivElement>()} />,
];

export const props: ClerkMfaSignInProps = {publishableKey: undefined, onSignedIn: undefined};
export {right, wrong};

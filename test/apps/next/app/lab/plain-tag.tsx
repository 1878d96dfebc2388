import type {ClerkMfaSignIn, SignedInEvent} from 'clerk-mfa-sign-in';
import {createElement, useLayoutEffect, useRef} from 'react';

interface Props {
  readonly localization: object;
  readonly onEvent: (line: object) => void;
}

/** The tag without the component: its objects are set by a ref, which works before the element is defined, too. */
export default function PlainTag({localization, onEvent}: Props) {
  const element = useRef<ClerkMfaSignIn>(null);
  useLayoutEffect(() => {
    element.current!.localization = localization;
  }, [localization]);
  return (
    <>
      <button id="define" onClick={() => void import('clerk-mfa-sign-in/define')}>
        Define
      </button>
      {createElement('clerk-mfa-sign-in', {
        ref: element,
        'publishable-key': process.env.NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY,
        'proxy-url': process.env.NEXT_PUBLIC_CLERK_PROXY_URL,
        'onsigned-in': ({type, detail: {restored, redirectUrl}}: SignedInEvent) =>
          onEvent({type, restored, redirectUrl}),
      })}
    </>
  );
}

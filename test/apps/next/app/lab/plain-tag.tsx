import type {ClerkMfaSignIn, SignedInEvent} from 'clerk-mfa-sign-in';
import {createElement, useEffect, useLayoutEffect, useRef, useState} from 'react';

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
  // What the server has rendered cannot be pressed before React has hydrated it.
  const [isMounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return (
    <>
      {isMounted && (
        <button id="define" onClick={() => void import('clerk-mfa-sign-in/define')}>
          Define
        </button>
      )}
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

import type {ClerkMfaSignIn} from 'clerk-mfa-sign-in';
import {createElement, useLayoutEffect, useRef} from 'react';

interface Props {
  readonly localization: object;
  readonly onEvent: (line: object) => void;
}

/** The tag without the component: React 18 sets no properties and listens to no events of custom elements. */
export default function PlainTag({localization, onEvent}: Props) {
  const ref = useRef<ClerkMfaSignIn>(null);
  useLayoutEffect(() => {
    ref.current!.localization = localization;
  }, [localization]);
  useLayoutEffect(() => {
    const stop = new AbortController();
    ref.current!.addEventListener(
      'signed-in',
      ({type, detail: {restored, redirectUrl}}) => onEvent({type, restored, redirectUrl}),
      stop,
    );
    return () => stop.abort();
  }, [onEvent]);
  return (
    <>
      <button id="define" onClick={() => void import('clerk-mfa-sign-in/define')}>
        Define
      </button>
      {createElement('clerk-mfa-sign-in', {
        ref,
        'publishable-key': import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,
        'proxy-url': import.meta.env.VITE_CLERK_PROXY_URL,
      })}
    </>
  );
}

'use client';

import dynamic from 'next/dynamic';
import {useRouter} from 'next/navigation';
import {useState} from 'react';

const ClerkMfaSignIn = dynamic(async () => (await import('clerk-mfa-sign-in/react')).ClerkMfaSignIn);
const PlainTag = dynamic(() => import('./plain-tag'));

export default function Lab({isLate}: {readonly isLate: boolean}) {
  const router = useRouter();
  const [isShown, setShown] = useState(true);
  const [localization, setLocalization] = useState({formButtonPrimary: 'Weiter'});
  const [lines, setLines] = useState<readonly object[]>([]);
  const add = (line: object) => setLines((earlier) => [...earlier, line]);

  return (
    <>
      <button id="toggle" onClick={() => setShown(!isShown)}>
        Toggle
      </button>
      <button id="localize" onClick={() => setLocalization({formButtonPrimary: 'Go on'})}>
        Localize
      </button>
      <button id="leave" onClick={() => router.push('/dashboard')}>
        Leave
      </button>
      {isLate && <PlainTag localization={localization} onEvent={add} />}
      {isShown && !isLate && (
        <ClerkMfaSignIn
          publishableKey={process.env.NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY}
          proxyUrl={process.env.NEXT_PUBLIC_CLERK_PROXY_URL}
          localization={localization}
          onSignedIn={({type, detail: {restored, redirectUrl}}) => add({type, restored, redirectUrl})}
          onSignInError={({type, detail: {code, field}}) => add({type, code, field})}
          onStepChange={({type, detail: {step, previous}}) => add({type, step, previous})}
          onSessionTask={({type, detail: {key}}) => add({type, key})}
        >
          <p slot="footer">Need help?</p>
        </ClerkMfaSignIn>
      )}
      <ol id="events">
        {lines.map((line, index) => (
          <li key={index}>{JSON.stringify(line)}</li>
        ))}
      </ol>
    </>
  );
}

import {lazy, Suspense, useState} from 'react';
import {useNavigate} from 'react-router';

const ClerkMfaSignIn = lazy(async () => ({default: (await import('clerk-mfa-sign-in/react')).ClerkMfaSignIn}));
const PlainTag = lazy(() => import('./plain-tag'));

/** With `?late`: the tag itself, which React renders before it is defined. */
const isLate = new URLSearchParams(location.search).has('late');

export default function Lab() {
  const navigate = useNavigate();
  const [isShown, setShown] = useState(true);
  const [localization, setLocalization] = useState({formButtonPrimary: 'Weiter'});
  const [lines, setLines] = useState<readonly object[]>([]);
  const add = (line: object) => setLines((earlier) => [...earlier, line]);

  return (
    <Suspense>
      <button id="toggle" onClick={() => setShown(!isShown)}>
        Toggle
      </button>
      <button id="localize" onClick={() => setLocalization({formButtonPrimary: 'Go on'})}>
        Localize
      </button>
      <button id="leave" onClick={() => navigate('/dashboard')}>
        Leave
      </button>
      {isLate && <PlainTag localization={localization} onEvent={add} />}
      {isShown && !isLate && (
        <ClerkMfaSignIn
          publishableKey={import.meta.env.VITE_CLERK_PUBLISHABLE_KEY}
          proxyUrl={import.meta.env.VITE_CLERK_PROXY_URL}
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
    </Suspense>
  );
}

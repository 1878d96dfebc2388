'use client';

import dynamic from 'next/dynamic';

// Each defines the element when it is loaded, which is before React hydrates what it renders.
const ClerkMfaSignIn = dynamic(async () => (await import('clerk-mfa-sign-in/react')).ClerkMfaSignIn);
const PlainTag = dynamic(() => import('./plain-tag'));

export default function Hydration({isPlain}: {readonly isPlain: boolean}) {
  if (isPlain) return <PlainTag />;
  return (
    <ClerkMfaSignIn
      publishableKey={process.env.NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY}
      proxyUrl={process.env.NEXT_PUBLIC_CLERK_PROXY_URL}
    />
  );
}

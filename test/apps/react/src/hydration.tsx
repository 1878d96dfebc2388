import type {ReactElement} from 'react';
import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {ClerkMfaSignIn} from 'clerk-mfa-sign-in/react';

const {VITE_CLERK_PUBLISHABLE_KEY: publishableKey, VITE_CLERK_PROXY_URL: proxyUrl} = import.meta.env;

/** The page as a server would send it, and then hydrated, when the element is defined. With `?plain`: the tag itself. */
export function showHydrated(container: HTMLElement): void {
  const page: ReactElement = new URLSearchParams(location.search).has('plain')
    ? createElement('clerk-mfa-sign-in', {'publishable-key': publishableKey, 'proxy-url': proxyUrl})
    : createElement(ClerkMfaSignIn, {publishableKey, proxyUrl});
  container.innerHTML = renderToString(page);
  hydrateRoot(container, page);
}

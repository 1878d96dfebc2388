import {ClerkMfaSignIn} from 'clerk-mfa-sign-in/react';
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';

const root = document.getElementById('root');
const {publishableKey, proxyUrl} = root.dataset;
createRoot(root).render(createElement(ClerkMfaSignIn, {publishableKey, proxyUrl, fallbackRedirectUrl: '/dashboard'}));

import {ClerkMfaSignIn} from './clerk-mfa-sign-in.js';

// A page may load this twice, from two bundles or two versions: the first one stays.
if (!customElements.get('clerk-mfa-sign-in')) customElements.define('clerk-mfa-sign-in', ClerkMfaSignIn);

export {ClerkMfaSignIn};

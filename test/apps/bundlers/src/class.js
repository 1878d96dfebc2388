// The class by another name, on a page that has Lit for itself.
import {ClerkMfaSignIn} from 'clerk-mfa-sign-in';
import {html, render} from 'lit';

customElements.define('company-sign-in', class extends ClerkMfaSignIn {});
render(html`<company-sign-in></company-sign-in>`, document.body);

import {ClerkMfaSignIn, SignedInEvent} from 'clerk-mfa-sign-in';
import {createClerkPort, createSignInFlow, loadClerk} from 'clerk-mfa-sign-in/headless';
import {ClerkMfaSignIn as Component} from 'clerk-mfa-sign-in/react';

document.title = 'Nothing of it is used';

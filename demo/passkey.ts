import type {ClerkMfaSignIn} from '../src/clerk-mfa-sign-in.js';
import {announce} from './announce.js';

/** What of Clerk's user makes a passkey. The element itself enrols nothing. */
interface PasskeyMaker {
  createPasskey?(): Promise<unknown>;
}

/** Makes a passkey for who is signed in: the browser asks for it. What comes of it is said. */
export async function makePasskey(element: ClerkMfaSignIn): Promise<void> {
  try {
    const user = element.clerk?.session?.user as PasskeyMaker | null | undefined;
    if (!user?.createPasskey) throw new Error('This Clerk makes no passkeys.');
    await user.createPasskey();
    announce('The passkey is made. Sign out, and use it.');
  } catch (error) {
    announce(`No passkey was made: ${error instanceof Error ? error.message : String(error)}`);
  }
}

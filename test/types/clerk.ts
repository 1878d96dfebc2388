/** Clerk's own types fit the shapes that this package asks for. */
import {Clerk} from '@clerk/clerk-js';
import {deDE} from '@clerk/localizations';
import type {ClerkLike} from 'clerk-mfa-sign-in';
import 'clerk-mfa-sign-in/define';

const clerk = new Clerk('pk_test_…');
const like: ClerkLike = clerk;
const element = document.createElement('clerk-mfa-sign-in');
element.clerk = clerk;
element.localization = deDE;
export {like};

/**
 * English for the first form, as it is before Clerk is there; the rest comes with Clerk. Strings are under the paths of
 * Clerk's `LocalizationResource` where Clerk has them (`signIn.start.title`), and under `clerkMfaSignIn` where it has
 * none. `unstable__errors` is Clerk's name for the texts of error codes.
 */
export const ENGLISH = {
  'signIn.start.subtitle': 'Welcome back! Please sign in to continue',
  'signIn.start.actionText': 'Don’t have an account?',
  'signIn.start.actionLink': 'Sign up',
  formFieldLabel__emailAddress: 'Email address',
  formFieldLabel__password: 'Password',
  formButtonPrimary: 'Continue',
  'clerkMfaSignIn.title': 'Sign in',
  'clerkMfaSignIn.retry': 'Try again',
  'unstable__errors.clerk_load_failed':
    'Sign-in could not be loaded. Check your connection, then try again or reload the page.',
} as const;

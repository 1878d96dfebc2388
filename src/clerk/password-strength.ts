import type {SignInLike} from './sign-in-like.js';
import {withTimeout} from './timing.js';

/** How hard a password is to guess, by zxcvbn. */
export interface PasswordStrength {
  /** As strong as the instance wants it. */
  readonly strengthOk: boolean;
  /** 0 to 4. */
  readonly score: number;
  /** What would help: Clerk's keys below `unstable__errors.zxcvbn.suggestions`. */
  readonly suggestions: readonly string[];
}

/** How long zxcvbn may take to load, in milliseconds: where it cannot be loaded, clerk-js never says so. */
const TIMEOUT_MS = 10_000;

/** Asks the SDK's own check, which loads zxcvbn. Resolves to `null` where that does not answer. */
export async function passwordStrength(signIn: SignInLike, password: string): Promise<PasswordStrength | null> {
  const answer = new Promise<PasswordStrength>((resolve) => {
    signIn.validatePassword?.(password, {
      onValidation: ({strength}) => {
        // It is called before that, too, with what the password lacks.
        if (!strength) return;
        const {score, feedback} = strength.result;
        resolve({strengthOk: strength.state !== 'fail', score, suggestions: feedback.suggestions});
      },
    });
  });
  return withTimeout(answer, TIMEOUT_MS, 'zxcvbn did not arrive').catch(() => null);
}

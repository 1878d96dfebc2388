import {SignInError} from '../flow/failure.js';
import {loadProtectCheckRunner} from './protect-check.js';
import type {SignInLike} from './sign-in-like.js';

/** What a challenge needs of its surroundings. */
export interface ChallengeOptions {
  /** Holds what the challenge shows. It has the attribute `data-widget` while there is something to see. */
  readonly container: HTMLElement;
  readonly signal: AbortSignal;
  /** How long the challenge's script may take to load, in milliseconds; Clerk's default where it is not given. */
  readonly loadTimeoutMs: number | undefined;
}

/** One may lead to the next. This is where it is no longer a visitor's business. */
const MOST_CHALLENGES = 5;

/**
 * Has the visitor solve the Protect challenge of an attempt, and those that follow from it.
 *
 * @param live the attempt of the moment. It is kept meanwhile, so that no other one is given its proof
 * @returns the attempt afterwards
 */
export async function solveProtectChecks(live: SignInLike, options: ChallengeOptions): Promise<SignInLike> {
  const {container, signal, loadTimeoutMs} = options;
  // Clerk says in words that there is one, and has not said which.
  if (!live.protectCheck) live = await live.reload();
  const run = await loadProtectCheckRunner();
  const resource: Parameters<typeof run>[0] = {
    getProtectCheck: () => live.protectCheck,
    getResource: () => live,
    reload: async () => (live = await live.reload()),
    submitProtectCheck: async (proof) => {
      if (!live.submitProtectCheck) throw unsupported('This version of clerk-js has no Protect checks.');
      return live.submitProtectCheck(proof);
    },
  };
  const expiredReloads = {current: 0};
  const setWidgetVisible = async (visible: boolean): Promise<void> => {
    if (!signal.aborted) container.toggleAttribute('data-widget', visible);
  };
  try {
    for (let left = MOST_CHALLENGES; live.protectCheck && left > 0; left--) {
      const check = live.protectCheck;
      // A challenge that is over may have left something behind.
      container.replaceChildren();
      const outcome = await run(resource, check, {container, expiredReloads, signal, setWidgetVisible, loadTimeoutMs});
      if (outcome.status !== 'resolved') continue;
      live = outcome.resource;
      if (live.protectCheck?.token === check.token) {
        throw new SignInError('network_error', 'The request did not reach Clerk.');
      }
    }
    return live;
  } finally {
    if (!signal.aborted) container.replaceChildren();
  }
}

/** For a Protect check that cannot be shown. Clerk's code for it. */
export function unsupported(message: string): SignInError {
  return new SignInError('protect_check_unsupported_environment', message);
}

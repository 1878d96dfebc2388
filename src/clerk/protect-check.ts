import type {ProtectCheckLike, SignInLike} from './sign-in-like.js';

/** Clerk's own runner of Protect challenges, by shape: `runProtectCheck` of `@clerk/shared`. */
export type ProtectCheckRunner = (
  resource: {
    readonly getProtectCheck: () => ProtectCheckLike | null | undefined;
    readonly getResource: () => SignInLike;
    readonly reload: () => Promise<unknown>;
    readonly submitProtectCheck: (params: {proofToken: string}) => Promise<SignInLike>;
  },
  protectCheck: ProtectCheckLike,
  options: {
    readonly container: HTMLElement;
    readonly expiredReloads: {current: number};
    readonly signal?: AbortSignal;
    readonly setWidgetVisible?: (visible: boolean) => Promise<void>;
    readonly loadTimeoutMs?: number | undefined;
  },
) => Promise<{readonly status: 'resolved'; readonly resource: SignInLike} | {readonly status: 'reissued'}>;

/**
 * Loads the runner. It is the only code of Clerk's that this package brings, in a part of its own: `npm run build` bundles
 * this module, so that the package has no dependency on `@clerk/shared`.
 */
export async function loadProtectCheckRunner(): Promise<ProtectCheckRunner> {
  const {runProtectCheck} = await import('@clerk/shared/internal/clerk-js/protectCheckRunner');
  return runProtectCheck as unknown as ProtectCheckRunner;
}

import {SignInError} from '../flow/failure.js';
import type {ClerkPort, Factor, FactorStage, SignInAttempt} from '../flow/ports.js';
import {hasCode} from './api-error.js';
import {isGated, toAttempt, toVerification} from './attempt.js';
import {environmentOf, internalsOf, type ClerkLike} from './clerk-like.js';
import {watchLockouts, withRetryAfter} from './lockout.js';
import {readNote, writeNote} from './page-notes.js';
import {canAutofillPasskeys, canUsePasskeys, offersPasskey} from './passkeys.js';
import {solveProtectChecks, unsupported} from './protect-challenges.js';
import {redirectParams} from './provider.js';
import {returnUrl} from './return-url.js';
import {noteSent} from './sent-notes.js';
import type {SignInLike} from './sign-in-like.js';

const ABANDONED_KEY = 'clerk-mfa-sign-in:abandoned';

/**
 * What a port does to the attempt of a Clerk instance. `client.signIn` is another object after every answer, and an empty
 * one when the attempt is complete: it is read anew for each call, and what the call resolves to counts.
 */
export class SignInCalls implements Pick<
  ClerkPort,
  | 'canUsePasskeys'
  | 'createSignIn'
  | 'prepareFactor'
  | 'attemptFactor'
  | 'authenticateWithPasskey'
  | 'redirectToProvider'
  | 'resetPassword'
  | 'solveProtectCheck'
  | 'reloadAttempt'
  | 'abandonAttempt'
  | 'isAbandoned'
> {
  readonly clerk: ClerkLike;
  readonly #protectContainer: (() => HTMLElement) | undefined;
  #challenge = new AbortController();
  /** The attempt whose way to a provider a Protect check stood in. */
  #gatedId: string | null = null;

  constructor(clerk: ClerkLike, protectContainer: (() => HTMLElement) | undefined) {
    this.clerk = clerk;
    this.#protectContainer = protectContainer;
    watchLockouts(clerk);
  }

  canUsePasskeys(): boolean {
    return canUsePasskeys(this.clerk);
  }

  createSignIn(identifier: string, password: string | null): Promise<SignInAttempt> {
    return this.#call(async (signIn) => {
      const {id} = signIn;
      if (password === null) return signIn.create({identifier});
      const proof = {strategy: 'password', password} as const;
      // With enterprise connections Clerk wants to know who it is before it takes a password.
      if (!environmentOf(this.clerk)?.userSettings?.enterpriseSSO?.enabled)
        return signIn.create({identifier, ...proof});
      const created = this.#latest(await signIn.create({identifier}));
      // An attempt that was there before is somebody else's: the request has not reached Clerk.
      const takesPassword = created?.supportedFirstFactors?.some(({strategy}) => strategy === proof.strategy);
      return created && created.id !== id && takesPassword && !isGated(created)
        ? created.attemptFirstFactor(proof)
        : created;
    });
  }

  prepareFactor(stage: FactorStage, {strategy, targetId}: Factor): Promise<SignInAttempt> {
    const params = {
      strategy,
      ...(targetId !== null && {[strategy.includes('phone') ? 'phoneNumberId' : 'emailAddressId']: targetId}),
      ...(strategy === 'email_link' && {redirectUrl: returnUrl(false)}),
    };
    return this.#call(async (signIn) => {
      const before = JSON.stringify(toVerification(signIn, stage));
      const prepared = this.#latest(
        await (stage === 'first' ? signIn.prepareFirstFactor(params) : signIn.prepareSecondFactor(params)),
      );
      // What is as it was has not been sent: the request has not reached Clerk, or a Protect check stands before it.
      if (prepared?.id && JSON.stringify(toVerification(prepared, stage)) !== before) {
        noteSent(prepared.id, stage, strategy, targetId);
      }
      return prepared;
    });
  }

  attemptFactor(stage: FactorStage, strategy: string, code: string): Promise<SignInAttempt> {
    const params = {strategy, code};
    return this.#call((signIn) =>
      stage === 'first' ? signIn.attemptFirstFactor(params) : signIn.attemptSecondFactor(params),
    );
  }

  async authenticateWithPasskey(use: FactorStage | 'discover' | 'autofill'): Promise<SignInAttempt> {
    if (use === 'autofill' && !(await canAutofillPasskeys(this.clerk))) {
      throw new SignInError('passkey_autofill_unavailable', 'This browser offers no passkeys in a field.');
    }
    return this.#call(async (signIn) => {
      if (use === 'discover') return signIn.authenticateWithPasskey({flow: 'discoverable'});
      if (use === 'autofill') return signIn.authenticateWithPasskey({flow: use});
      if (offersPasskey(signIn, use)) return signIn.authenticateWithPasskey();
      throw new SignInError('factor_not_found', 'This sign-in takes no passkey.');
    });
  }

  async redirectToProvider(factor: Factor, identifier: string | null): Promise<void> {
    const signIn = this.#signIn;
    try {
      await signIn.authenticateWithRedirect(redirectParams(signIn, factor, identifier, this.#gatedId));
    } catch (error) {
      if (hasCode(error, 'requires_protect_check')) await this.reloadAttempt().catch(() => undefined);
      if (isGated(this.clerk.client?.signIn)) this.#gatedId = this.#signIn.id ?? null;
      throw withRetryAfter(this.clerk, error);
    }
  }

  resetPassword(password: string, signOutOfOtherSessions: boolean): Promise<SignInAttempt> {
    return this.#call((signIn) => signIn.resetPassword({password, signOutOfOtherSessions}));
  }

  async solveProtectCheck(): Promise<SignInAttempt> {
    this.cancelProtectCheck();
    const {signal} = (this.#challenge = new AbortController());
    const container = this.#protectContainer?.();
    if (!container) throw unsupported('There is no place to show a Protect check in.');
    const loadTimeoutMs = internalsOf(this.clerk).__internal_protectChallengeLoadTimeoutMs;
    return this.#call((signIn) => solveProtectChecks(signIn, {container, signal, loadTimeoutMs}));
  }

  /** Takes a Protect challenge away that is under way, of which the call then rejects. Does nothing when there is none. */
  cancelProtectCheck(): void {
    this.#challenge.abort();
  }

  async reloadAttempt(): Promise<SignInAttempt> {
    const signIn = this.#signIn;
    if (signIn.id) return this.#attempt(await signIn.reload());
    await this.clerk.client?.reload();
    return this.#attempt();
  }

  async abandonAttempt(): Promise<void> {
    this.cancelProtectCheck();
    const id = this.clerk.client?.signIn.id;
    if (!id) return;
    try {
      // A new, empty attempt takes the place of the old one. Resetting it locally would not last: the next answer of
      // the server would bring it back.
      const created = await this.#signIn.create({});
      if (created.id && created.id !== id) return;
    } catch {
      // Noted below, whatever it was.
    }
    writeNote(ABANDONED_KEY, id);
  }

  isAbandoned(attemptId: string): boolean {
    return readNote(ABANDONED_KEY) === attemptId;
  }

  get #signIn(): SignInLike {
    const {client} = this.clerk;
    if (!client) throw new Error('Clerk has no client.');
    return client.signIn;
  }

  /** Runs a call, and makes an attempt of its answer, also where that is a refusal that only a Protect check stands behind. */
  async #call(call: (signIn: SignInLike) => Promise<SignInLike | undefined>): Promise<SignInAttempt> {
    const wasGated = isGated(this.clerk.client?.signIn);
    try {
      return this.#attempt(await call(this.#signIn));
    } catch (error) {
      if (hasCode(error, 'requires_protect_check', 'protect_check_already_resolved')) {
        const attempt = await this.reloadAttempt();
        if (attempt.protectCheck || hasCode(error, 'protect_check_already_resolved')) return attempt;
      }
      // clerk-js stumbles over a check between a passkey's two requests, and says nothing by which to know that.
      if (!wasGated && isGated(this.clerk.client?.signIn) && isPlain(error)) return this.#attempt();
      throw withRetryAfter(this.clerk, error);
    }
  }

  /** A completed attempt is no longer the client's: what a call resolved to comes first. */
  #latest(resource: SignInLike | undefined): SignInLike | undefined {
    return resource?.id ? resource : this.clerk.client?.signIn;
  }

  #attempt(resource?: SignInLike): SignInAttempt {
    return toAttempt(this.#latest(resource), environmentOf(this.clerk));
  }
}

function isPlain(error: unknown): boolean {
  return error instanceof Error && !('code' in error) && !('errors' in error);
}

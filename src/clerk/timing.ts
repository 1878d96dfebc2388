import {SignInError} from '../flow/failure.js';

/** Resolves when the document is parsed: every element and script tag that it came with is there. */
export function documentParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), {once: true}));
}

/**
 * Resolves one task after the document's `load` event, when code of the page that waits for it has run, too.
 *
 * @param timeoutMs when to go on all the same, in milliseconds: a picture that never arrives keeps the event away
 */
export async function documentLoaded(timeoutMs: number): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise<void>((resolve) => {
      addEventListener('load', () => resolve(), {once: true});
      setTimeout(resolve, timeoutMs);
    });
  }
  await documentTask();
}

/** Resolves in the next task, when a script that has arrived has run. */
export function documentTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Waits for a promise, but not for ever.
 *
 * @param timeoutMs milliseconds
 * @param message what did not happen; the time is added
 * @throws {SignInError} `clerk_load_failed`, retryable, when the time is over
 */
export function withTimeout<T>(promise: Promise<T>, timeoutMs: number, message: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const onTimeout = (): void =>
      reject(new SignInError('clerk_load_failed', `${message} within ${timeoutMs / 1000} seconds.`, {retryable: true}));
    const timer = setTimeout(onTimeout, timeoutMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

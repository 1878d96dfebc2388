import {insertScript} from './insert-script.js';
import {hintOnce} from './hint-once.js';

interface ClerkUiWindow {
  __internal_ClerkUICtor?: unknown;
}

/**
 * The option that gives `clerk.load()` Clerk's own UI. The script is fetched after the next paint, so that it never
 * delays the form; where it cannot be loaded, Clerk goes on without.
 *
 * @param url of `@clerk/ui`, checked already
 */
export function clerkUiOption(url: string, nonce: string): {readonly ui: {readonly ClerkUI: Promise<unknown>}} {
  const page = globalThis as ClerkUiWindow;
  const constructor = nextPaint()
    .then(() => page.__internal_ClerkUICtor ?? insertScript(url, {nonce, attributes: {}}))
    .then(() => page.__internal_ClerkUICtor)
    .catch(() => {
      hintOnce(`Clerk's user button could not be loaded from ${url}; the signed-in panel is shown in its place.`);
      // A rejection would reach the page as an unhandled one, since clerk-js keeps the promise without a handler.
      return new Promise<never>(() => undefined);
    });
  return {ui: {ClerkUI: constructor}};
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

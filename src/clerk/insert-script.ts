import {SignInError} from '../flow/failure.js';
import {pageRegistry} from './page-registry.js';
import {createPagePolicy} from './trusted-types.js';

/** How a script is put on the page. */
export interface ScriptOptions {
  readonly nonce: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Tells the scripts of this package from those of the page. */
export const OWN_SCRIPT_ATTRIBUTE = 'data-clerk-mfa-sign-in-script';

/**
 * Runs a script by adding it to the page. While it is on its way, the same promise is given to everybody who asks for
 * that URL; afterwards the next one runs it again, since what it should have brought may be missing.
 *
 * @param url absolute, checked already: this is what Trusted Types lets through
 * @throws {SignInError} `clerk_load_failed`, retryable
 */
export function insertScript(url: string, options: ScriptOptions): Promise<void> {
  const {scripts} = pageRegistry();
  let loading = scripts.get(url);
  if (!loading) {
    loading = appendScript(url, options);
    scripts.set(url, loading);
    const settled = (): unknown => scripts.delete(url);
    loading.then(settled, settled);
  }
  return loading;
}

function appendScript(url: string, {nonce, attributes}: ScriptOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.async = true;
    script.crossOrigin = 'anonymous';
    if (nonce) script.nonce = nonce;
    script.toggleAttribute(OWN_SCRIPT_ATTRIBUTE, true);
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      const {origin, pathname} = new URL(url);
      reject(new SignInError('clerk_load_failed', `${origin}${pathname} could not be loaded.`, {retryable: true}));
    });
    // SAFETY: where Trusted Types are enforced `src` takes the policy's object, which TypeScript does not know of.
    script.src = trustedScriptUrl(url) as string;
    // First of all scripts: clerk-js reads its configuration off the first one that has any.
    document.head.prepend(script);
  });
}

function trustedScriptUrl(url: string): unknown {
  const registry = pageRegistry();
  registry.allowedScriptUrls.add(url);
  try {
    if (!registry.scriptUrlPolicy) createPagePolicy();
  } catch (cause) {
    throw new SignInError(
      'trusted_types_refused',
      `The page's Content-Security-Policy does not let the form load Clerk. Add clerk-mfa-sign-in to trusted-types.`,
      {cause},
    );
  }
  return registry.scriptUrlPolicy?.createScriptURL(url) ?? url;
}

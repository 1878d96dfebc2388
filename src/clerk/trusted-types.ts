import {pageRegistry} from './page-registry.js';

/** The part of a Trusted Types policy that Lit needs for its templates. */
export interface HtmlPolicy {
  createHTML(html: string): string;
}

interface PagePolicy extends HtmlPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypesWindow {
  readonly trustedTypes?: {createPolicy(name: string, rules: object): PagePolicy};
}

/**
 * Makes the Trusted Types policy of this package. A page may allow it once, so all copies of the package share what it
 * says of script URLs. What it says of HTML goes to the caller alone: it trusts everything.
 *
 * @param htmlRules for a bundle with a Lit of its own
 * @returns `undefined` where the browser has no Trusted Types
 * @throws {TypeError} when the page's Content-Security-Policy does not allow it
 */
export function createPagePolicy(htmlRules?: HtmlPolicy): HtmlPolicy | undefined {
  const registry = pageRegistry();
  const policy = (globalThis as TrustedTypesWindow).trustedTypes?.createPolicy('clerk-mfa-sign-in', {
    ...htmlRules,
    createScriptURL(candidate: string) {
      if (registry.allowedScriptUrls.has(candidate)) return candidate;
      throw new TypeError('clerk-mfa-sign-in does not load this script.');
    },
  });
  if (policy) registry.scriptUrlPolicy = {createScriptURL: (url) => policy.createScriptURL(url)};
  return policy;
}

/**
 * Stands in for the policy named `lit-html` in a bundle with a Lit of its own. The page's policy is made for the first
 * template, and not before: a second copy of the bundle renders none, and must not ask for what the page would refuse.
 */
export function lazyHtmlPolicy(rules: HtmlPolicy): HtmlPolicy {
  let policy: HtmlPolicy | undefined;
  let asked = false;
  return {
    createHTML(html) {
      if (!asked) {
        // Once: each refusal is a report to the page's owner.
        asked = true;
        try {
          policy = createPagePolicy(rules);
        } catch {
          // Where nothing enforces Trusted Types a string will do; elsewhere the browser says what is missing.
        }
      }
      return policy?.createHTML(html) ?? html;
    },
  };
}

import {create} from './page.js';
import {placeholderSettings, type Settings} from './settings.js';

/** The element's tag. */
export const TAG = 'clerk-mfa-sign-in';

/**
 * Makes elements of one configuration. A placeholder's own settings, if there is a placeholder, come first.
 *
 * @param nonce CSP nonce that the element hands on to what it loads; empty for none
 */
export function elementMaker(settings: Settings, nonce: string): (placeholder?: Element) => HTMLElement {
  return (placeholder) => {
    const element = create(TAG);
    const all = {...settings, ...(placeholder && placeholderSettings(placeholder))};
    for (const [name, value] of Object.entries(all)) if (value !== null) element.setAttribute(name, value);
    if (nonce) element.nonce = nonce;
    return element;
  };
}

/**
 * Loads the element, once; says on the console if that fails.
 *
 * @param isAsked try again where it has failed
 * @returns whether it is there; never rejects
 */
export type Load = (isAsked: boolean) => Promise<boolean>;

/** @param url of the module that registers the element */
export function elementLoader(url: string): Load {
  let attempts = 0;
  let hasFailed = false;
  let loading: Promise<boolean> | undefined;
  const attempt = async (): Promise<boolean> => {
    hasFailed = false;
    // Browsers older than 2026 never fetch a module again whose URL has failed. A fragment makes it another one.
    const specifier = attempts++ > 0 ? `${url}#${attempts}` : url;
    try {
      await import(/* @vite-ignore */ specifier);
      return true;
    } catch (error) {
      hasFailed = true;
      console.error(
        `clerk-mfa-sign-in: no sign-in form, since ${url} did not load. It has to lie beside embed.js, be allowed by the ` +
          `page's Content-Security-Policy and, from another origin, have CORS headers.`,
        error,
      );
      return false;
    }
  };
  return async (isAsked) => {
    if (customElements.get(TAG)) return true;
    if (!loading || (isAsked && hasFailed)) loading = attempt();
    return loading;
  };
}

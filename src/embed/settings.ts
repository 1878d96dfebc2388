/** What only the script tag says: whoever may write it may run scripts on the page anyway. */
const SITE_SETTINGS = [
  'publishable-key',
  'proxy-url',
  'domain',
  'clerk-js-url',
  'force-redirect-url',
  'fallback-redirect-url',
  'sign-up-url',
  'user-button',
  'no-resume',
] as const;

/**
 * What a placeholder says, too. Sanitisers let every author of the site write these, so that none of them may lead
 * anywhere, or run anything.
 */
const PLACEHOLDER_SETTINGS = ['identifier', 'heading-level', 'form-root', 'autofocus', 'disabled'] as const;

const SWITCHES: readonly string[] = ['user-button', 'no-resume', 'autofocus', 'disabled'];

/** Attributes of the element by name. A value of `null`: not set, and no default is to set it. */
export type Settings = Readonly<Record<string, string | null>>;

/** All that a script tag says. */
export function scriptSettings(script: Element): Settings {
  return read(script, [...SITE_SETTINGS, ...PLACEHOLDER_SETTINGS]);
}

/** What a placeholder says, as far as it has a say. */
export function placeholderSettings(placeholder: Element): Settings {
  return read(placeholder, PLACEHOLDER_SETTINGS);
}

/** `data-publishable-key`, which is valid HTML, comes before the bare name. An empty text is none. */
function read(element: Element, names: readonly string[]): Settings {
  const settings: Record<string, string | null> = {};
  for (const name of names) {
    const value = element.getAttribute(`data-${name}`) ?? element.getAttribute(name);
    if (value === null) continue;
    if (!SWITCHES.includes(name)) {
      if (value) settings[name] = value;
    } else {
      settings[name] = /^\s*false\s*$/i.test(value) ? null : '';
    }
  }
  return settings;
}

/** Tells the integrator of attributes that would be settings, were they written otherwise: `data-publishablekey`. */
export function warnOfMisspelt(script: Element): void {
  const names: readonly string[] = [...SITE_SETTINGS, ...PLACEHOLDER_SETTINGS];
  const hints = script.getAttributeNames().flatMap((written) => {
    const meant = names.find((name) => squash(name) === squash(written));
    return !meant || written === meant || written === `data-${meant}` ? [] : [`${written} (is it data-${meant}?)`];
  });
  if (hints.length > 0) console.warn(`clerk-mfa-sign-in: the script tag has an unknown ${hints.join(', ')}.`);
}

function squash(name: string): string {
  return name.replace(/^data-|clerk|[-_]/g, '');
}

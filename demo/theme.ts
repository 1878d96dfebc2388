import {onChoice} from './choice.js';

const STORAGE_KEY = 'demo-theme';

/** Lets the visitor see the page, and so the element, in light and dark. The style sheet does the rest. */
export function setUpTheme(): void {
  onChoice('theme', apply, remembered());
}

function apply(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Storage is off: the choice then holds for this page only.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

import {css} from 'lit';

/**
 * The frame, in the shadow root. Colours and measures are read from Clerk's own custom properties, so that one theme
 * serves this element and Clerk's components; the private names hand them down to the form, wherever it lies.
 */
export const FRAME_STYLES = css`
  :host {
    --_foreground: var(--clerk-color-foreground, light-dark(#212126, #fff));
    --_muted: var(--clerk-color-muted-foreground, light-dark(#5f5f68, #b5b5bd));
    --_background: var(--clerk-color-background, light-dark(#fff, #212126));
    --_primary: var(--clerk-color-primary, light-dark(#2f3037, #fff));
    --_on-primary: var(--clerk-color-primary-foreground, light-dark(#fff, #000));
    --_danger: var(--clerk-color-danger, light-dark(#c2190f, #ff8b85));
    --_input: var(--clerk-color-input, light-dark(#fff, #26262b));
    --_on-input: var(--clerk-color-input-foreground, light-dark(#131316, #fff));
    --_border: var(--clerk-color-border, light-dark(#85858f, #7d7d87));
    --_shadow: var(--clerk-color-shadow, #000);
    --_ring: var(--clerk-color-ring, light-dark(#5a5ad6, #a9a9ff));
    --_font: var(--clerk-font-family, inherit);
    --_font-buttons: var(--clerk-font-family-buttons, var(--_font));
    --_font-size: var(--clerk-font-size, 0.875rem);
    --_medium: var(--clerk-font-weight-medium, 500);
    --_bold: var(--clerk-font-weight-bold, 700);
    --_radius: var(--clerk-border-radius, 0.375rem);
    --_space: var(--clerk-spacing, 1rem);

    display: block;
    box-sizing: border-box;
    max-inline-size: 25rem;
  }

  :host([hidden]) {
    display: none;
  }

  [part='card'] {
    box-sizing: border-box;
    color: var(--_foreground);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: 1.45;
    text-align: start;
    padding: clamp(1rem, 8%, calc(2 * var(--_space)));
    border: 1px solid color-mix(in srgb, var(--_border) 35%, transparent);
    border-radius: calc(2 * var(--_radius));
    background: var(--_background);
    box-shadow: 0 4px 24px color-mix(in srgb, var(--_shadow) 10%, transparent);
  }

  [part='logo']:not([hidden]),
  ::slotted([slot='logo']) {
    display: block;
    max-inline-size: 100%;
    margin-block-end: var(--_space);
    object-fit: contain;
  }

  [part='footer'] {
    margin-block-start: calc(1.25 * var(--_space));
    color: var(--_muted);
    text-align: center;
  }

  [part='footer']:not(.filled) {
    display: contents;
  }

  [part='link'] {
    color: var(--_foreground);
    font-weight: var(--_medium);
    text-underline-offset: 0.2em;
  }

  [part='link']:focus-visible {
    border-radius: var(--_radius);
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
`;

/**
 * The form, in the page's tree or in the shadow root. Every rule weighs (0,1,1), which beats a page's rules for
 * elements, attributes and single classes, and loses to `body clerk-mfa-sign-in [part~=…]`. What keeps the layout
 * together weighs as much as an id. The rule for the element itself is for pages that say `* {…}` of it, which beats
 * `:host`; it loses to whatever else a page says.
 */
export const FORM_STYLES = css`
  :where(clerk-mfa-sign-in:not([hidden])) {
    display: block;
    box-sizing: border-box;
    max-inline-size: 25rem;
    padding: 0;
    border: 0;
  }

  clerk-mfa-form:not(#_) {
    margin: 0;
    padding: 0;
    border: 0;
  }

  clerk-mfa-form:not(#_),
  clerk-mfa-form:not(#_) :is([part], [role]) {
    display: block;
    box-sizing: border-box;
    inline-size: auto;
    max-inline-size: none;
    block-size: auto;
    min-block-size: 0;
    max-block-size: none;
    float: none;
    position: static;
    visibility: visible;
    transform: none;
    appearance: none;
    opacity: 1;
  }

  clerk-mfa-form:not(#_) :is([part='input'], [part='primary-button']) {
    inline-size: 100%;
    min-block-size: 2.75rem;
  }

  /* Beside it comes a button. */
  clerk-mfa-form:not(#_) [part='input']:where(.secret) {
    inline-size: calc(100% - 3.25rem);
  }

  clerk-mfa-form:not(#_) [part='primary-button'] {
    position: relative;
  }

  clerk-mfa-form:not(#_) [part~='link'] {
    display: inline-block;
    min-block-size: 1.5rem;
  }

  clerk-mfa-form:not(#_) [part='field'] {
    display: grid;
    grid-template-columns: 1fr auto;
  }

  clerk-mfa-form:not(#_) [part='field'] > :not([part='label'], [part~='field-action']) {
    grid-column: 1 / -1;
  }

  clerk-mfa-form :is([part], [role]) {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
    color: var(--_foreground);
    font-family: var(--_font);
    font-size: var(--_font-size);
    font-style: normal;
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    outline: 0 solid transparent;
  }

  clerk-mfa-form [part='header'] {
    margin: 0 0 calc(1.25 * var(--_space));
  }

  clerk-mfa-form [part='title'] {
    font-size: 1.25em;
    font-weight: var(--_bold);
    line-height: 1.3;
  }

  clerk-mfa-form [part='subtitle'] {
    margin: 0.25rem 0 0;
    color: var(--_muted);
  }

  clerk-mfa-form [part~='field'] {
    margin: 0 0 var(--_space);
  }

  clerk-mfa-form [part='label'] {
    margin: 0 0 0.25rem;
    font-weight: var(--_medium);
    line-height: 1.5rem;
  }

  clerk-mfa-form [part='input'] {
    padding: 0 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_input);
    color: var(--_on-input);
    font-size: max(1rem, 16px);
  }

  clerk-mfa-form [part]:where(:focus-visible) {
    border-radius: var(--_radius);
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }

  clerk-mfa-form [part='input']:where([aria-invalid='true']) {
    border-color: var(--_danger);
  }

  clerk-mfa-form:not(#_) [part]:disabled {
    opacity: 0.6;
    cursor: not-allowed;
  }

  clerk-mfa-form [part='error']:where(:not(:empty)) {
    margin: 0.375rem 0 0;
    color: var(--_danger);
  }

  clerk-mfa-form [part='alert']:where(:not(:empty)) {
    margin: 0 0 var(--_space);
    padding: 0.625rem 0.75rem;
    border: 1px solid;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_danger) 8%, transparent);
    color: var(--_danger);
  }

  clerk-mfa-form :where([part='alert']) + [part~='link'] {
    margin: calc(-0.5 * var(--_space)) 0 var(--_space);
  }

  clerk-mfa-form [part='primary-button'] {
    padding: 0.5rem 1rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_primary);
    color: var(--_on-primary);
    font-family: var(--_font-buttons);
    font-weight: var(--_medium);
    text-align: center;
    cursor: pointer;
  }

  clerk-mfa-form:not(#_) [part='primary-button']:where(:enabled:hover) {
    opacity: 0.9;
  }

  clerk-mfa-form [part='primary-button']:where([aria-disabled='true']) {
    color: transparent;
    cursor: progress;
  }

  clerk-mfa-form [part='primary-button']:where([aria-disabled='true'])::after {
    content: '';
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: auto;
    padding: 0;
    border: 2px solid var(--_on-primary);
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: clerk-mfa-spin 700ms linear infinite;
  }

  clerk-mfa-form [part~='link'] {
    padding: 0.125rem 0;
    font-family: var(--_font-buttons);
    font-weight: var(--_medium);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  @keyframes clerk-mfa-spin {
    to {
      rotate: 1turn;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    clerk-mfa-form [part='primary-button']:where([aria-disabled='true'])::after {
      animation-duration: 4s;
    }
  }

  /* Where colours are forced, transparent is not: the text would lie under the spinner, and nothing would look as if it waits. */
  @media (forced-colors: active) {
    clerk-mfa-form:not(#_) [part]:where([aria-disabled='true']) {
      color: GrayText;
    }

    clerk-mfa-form [part='primary-button']:where([aria-disabled='true'])::after {
      content: none;
    }
  }
`;

import {css} from 'lit';

/**
 * What the steps after the first form need beside `FORM_STYLES`, and what Clerk adds to that; by the same rules.
 * Forced colours alone would show the text that a spinner stands for, and the spinner as a ring that does not turn.
 */
export const LATER_STYLES = css`
  clerk-mfa-form:not(#_) [hidden] {
    display: none;
  }

  clerk-mfa-form :not([part], [role]) {
    margin: 0;
    padding: 0;
    border: 0;
    color: inherit;
    font-size: inherit;
    line-height: inherit;
    letter-spacing: inherit;
  }

  clerk-mfa-form:not(#_) [part~='field-action'] {
    grid-area: 1 / 2;
    align-self: baseline;
  }

  clerk-mfa-form:not(#_) [part='field'] > [part='label'] {
    align-self: baseline;
  }

  clerk-mfa-form:not(#_) [part~='checkbox-field'] {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 0.5rem;
  }

  clerk-mfa-form:not(#_) [part='checkbox'] {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    appearance: auto;
  }

  clerk-mfa-form [part='checkbox'] {
    accent-color: var(--_primary);
  }

  clerk-mfa-form :where([part='checkbox']) + [part] {
    margin: 0;
  }

  clerk-mfa-form [part='identity'] {
    margin: calc(1.25 * var(--_space)) 0 0;
    color: var(--_muted);
    text-align: center;
  }

  clerk-mfa-form [part='identity'] span {
    display: block;
  }

  clerk-mfa-form:not(#_) [part~='alternative'] {
    inline-size: 100%;
    min-block-size: 2.75rem;
  }

  clerk-mfa-form:not(#_) [part='alternatives'] {
    display: grid;
    gap: 0.5rem;
  }

  clerk-mfa-form:not(#_) [part='divider'] {
    display: flex;
    align-items: center;
    gap: 0.75rem;
  }

  clerk-mfa-form:not(#_) .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  clerk-mfa-form :where([part~='alternative']) + [part='alternatives'] {
    margin: 0.5rem 0 0;
  }

  clerk-mfa-form [part~='alternative'] {
    padding: 0.5rem 0.25rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-family: var(--_font-buttons);
    font-weight: var(--_medium);
    text-align: center;
    cursor: pointer;
  }

  clerk-mfa-form [part~='alternative']:where(:enabled:hover) {
    background: color-mix(in srgb, var(--_foreground) 6%, transparent);
  }

  clerk-mfa-form [part]:where([part~='alternative'], [part~='link']):where([aria-disabled='true']) {
    color: var(--_muted);
    cursor: default;
  }

  clerk-mfa-form [part='divider'] {
    margin: var(--_space) 0;
    color: var(--_muted);
    text-align: center;
  }

  clerk-mfa-form [part='divider']::before,
  clerk-mfa-form [part='divider']::after {
    content: '';
    flex: 1 0 1rem;
    margin: 0;
    padding: 0;
    border: 0;
    border-block-start: 1px solid color-mix(in srgb, var(--_border) 50%, transparent);
  }

  clerk-mfa-form [part~='field-action'] {
    line-height: 1.25rem;
  }

  clerk-mfa-form [part='footer-action'] {
    margin: var(--_space) 0 0;
    text-align: center;
  }

  clerk-mfa-form :where([part='footer-action']) > [part~='link'] {
    text-align: inherit;
  }

  clerk-mfa-form :is([part='way-on'], [part='timer']) {
    margin: 0 0 var(--_space);
  }

  clerk-mfa-form [part='field'] > :is([part='way-on'], [part='timer']) {
    margin: 0.375rem 0 0;
  }

  clerk-mfa-form :where([part='alert']:not(:empty)) + :is([part='way-on'], [part='timer']) {
    margin: calc(-0.5 * var(--_space)) 0 var(--_space);
  }

  clerk-mfa-form [part='notice'] {
    margin: 0 0 var(--_space);
    padding: 0.625rem 0.75rem;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_foreground) 6%, transparent);
  }

  clerk-mfa-form [part='target'] {
    color: var(--_foreground);
    font-weight: var(--_medium);
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  clerk-mfa-form:not(#_) [part='field'] > [part='input'] {
    grid-row: 2;
  }

  clerk-mfa-form:not(#_) [part='field'] > [part='reveal'] {
    grid-area: 2 / 1 / auto / -1;
    justify-self: end;
    display: grid;
    place-content: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
  }

  clerk-mfa-form:not(#_) [part='reveal'] svg {
    display: block;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    overflow: hidden;
  }

  /* Attributes would lose to a page that resets everything. */
  clerk-mfa-form:not(#_) [part='reveal'] path {
    d: path('M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z');
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
  }

  clerk-mfa-form:not(#_) [part='reveal'][aria-pressed='true'] path {
    d: path('M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM4 3l16 18');
  }

  clerk-mfa-form [part='reveal'] {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  clerk-mfa-form [part='reveal']:where([aria-pressed='true']) {
    background: color-mix(in srgb, var(--_foreground) 10%, transparent);
  }

  clerk-mfa-form [part='hint']:where(:not(:empty)) {
    margin: 0.375rem 0 0;
    color: var(--_muted);
  }

  /* Six boxes that are one input, with room on both sides: password managers put their badge there. */
  clerk-mfa-form:not(#_) [part='field']:has(> .boxes) {
    container-type: inline-size;
  }

  clerk-mfa-form:not(#_) [part='input']:where(.boxes) {
    --_box: clamp(1.75rem, (100cqi - 3.5rem) / 6, 3.25rem);
    --_gap: calc(var(--_box) / 6);
    --_side: 1.75rem;
    inline-size: calc(6 * var(--_box) + 2 * var(--_side) - var(--_gap));
    max-inline-size: 100%;
    min-block-size: 3rem;
    justify-self: center;
    padding: 0;
    padding-left: calc(var(--_side) + (var(--_box) - var(--_gap) - 1ch) / 2);
  }

  clerk-mfa-form [part='input']:where(.boxes) {
    --_edge: var(--_border);
    margin: 0.25rem 0 0;
    border: 0;
    background:
      repeating-linear-gradient(
          to right,
          var(--_edge) 0 1px,
          transparent 1px calc(var(--_box) - var(--_gap) - 1px),
          var(--_edge) 0 calc(var(--_box) - var(--_gap)),
          transparent 0 var(--_box)
        )
        var(--_side) 0 / calc(6 * var(--_box) - var(--_gap)) 100% no-repeat,
      repeating-linear-gradient(to right, var(--_edge) 0 calc(var(--_box) - var(--_gap)), transparent 0 var(--_box))
        var(--_side) 0 / calc(6 * var(--_box) - var(--_gap)) 1px no-repeat,
      repeating-linear-gradient(to right, var(--_edge) 0 calc(var(--_box) - var(--_gap)), transparent 0 var(--_box))
        var(--_side) 100% / calc(6 * var(--_box) - var(--_gap)) 1px no-repeat,
      repeating-linear-gradient(to right, var(--_input) 0 calc(var(--_box) - var(--_gap)), transparent 0 var(--_box))
        var(--_side) 0 / calc(6 * var(--_box) - var(--_gap)) 100% no-repeat;
    font-family: ui-monospace, monospace;
    font-size: 1.25rem;
    letter-spacing: calc(var(--_box) - 1ch);
    text-align: left;
  }

  clerk-mfa-form [part='input']:where(.boxes[aria-invalid='true']) {
    --_edge: var(--_danger);
  }

  @media (forced-colors: active) {
    clerk-mfa-form [part='input']:where(.boxes) {
      border: 1px solid;
      background: none;
    }
  }

  clerk-mfa-form [part='rules'],
  clerk-mfa-form [part='rules-status'] {
    margin: 0.375rem 0 0;
    color: var(--_muted);
  }
`;

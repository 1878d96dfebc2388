import {css} from 'lit';

/** What the steps after the first form need beside `FORM_STYLES`, by the same rules. */
export const LATER_STYLES = css`
  clerk-mfa-form:not(#_) [part~='alternative'] {
    inline-size: 100%;
    min-block-size: 2.75rem;
  }
`;

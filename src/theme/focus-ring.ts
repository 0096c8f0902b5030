import {css} from '@lit/reactive-element/css-tag.js';

/**
 * A focus ring of two colours, so that one of them stands out on any background (WCAG 2.4.13).
 * In forced colours the outline alone is left, in the system's own colour.
 */
export const focusRing = css`
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-gap);
  }
`;

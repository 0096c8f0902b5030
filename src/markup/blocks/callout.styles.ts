import {css} from '@lit/reactive-element/css-tag.js';

/** Boxes with a tone: callouts, and notices. */
export const calloutStyles = css`
  :where(.nyhetsdelar-notice, .nyhetsdelar-callout) {
    --_tone: var(--_border);
    padding: 0.75em 1em;
    background: color-mix(in srgb, var(--_tone) 10%, transparent);
    border: 1px solid var(--_tone);
    border-inline-start-width: 0.375em;
    border-radius: var(--_radius);
  }

  :where(.nyhetsdelar-callout) {
    padding: 1em 1.25em;
  }

  :where(.nyhetsdelar-callout > :only-child) {
    margin-block: 0;
  }

  /* Each of these is at least 3 to 1 against both white and black. */
  :where(.nyhetsdelar-info) {
    --_tone: #2f80c4;
  }

  :where(.nyhetsdelar-success) {
    --_tone: #2e8b57;
  }

  :where(.nyhetsdelar-warning, .nyhetsdelar-correction) {
    --_tone: #b7750f;
  }

  :where(.nyhetsdelar-danger, .nyhetsdelar-emergency) {
    --_tone: #d6453d;
  }
`;

import {css} from '@lit/reactive-element/css-tag.js';

/** What stands before the body. */
export const headStyles = css`
  :where(.nyhetsdelar-kicker) {
    margin: 0 0 0.5em;
    color: var(--_accent);
    font-size: 0.9375em;
    font-weight: bold;
    letter-spacing: 0.02em;
  }

  :where(.nyhetsdelar-article .nyhetsdelar-headline) {
    margin: 0 0 0.5em;
    font-size: 2.125em;
    line-height: 1.15;
  }

  :where(.nyhetsdelar-preamble) {
    margin: 0 0 1em;
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.5;
  }

  :where(.nyhetsdelar-facts-list) {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  :where(.nyhetsdelar-recording) {
    margin-block: 0.5em;
  }

  :where(.nyhetsdelar-recording p) {
    margin: 0 0 0.25em;
  }
`;

import {css} from '@lit/reactive-element/css-tag.js';

/** What is said above the article; a notice is a box as a callout is. */
export const noticesStyles = css`
  :where(.nyhetsdelar-notices) {
    margin-block-end: calc(var(--_space) * 1.75);
  }

  :where(.nyhetsdelar-notice) {
    margin: 0 0 0.75em;
  }
`;

import {css} from '@lit/reactive-element/css-tag.js';

export const linkListStyles = css`
  :where(.nyhetsdelar-links li) {
    border-block-end: 1px solid var(--_line);
  }

  :where(.nyhetsdelar-links p) {
    margin: 0 0 0.625em;
  }
`;
